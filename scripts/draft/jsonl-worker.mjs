// A worker starts as plain JavaScript: here it learns to load the TypeScript beside it.
import { register } from "tsx/esm/api";

register();
await import("./jsonl-worker.ts");
