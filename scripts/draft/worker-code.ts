import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("./jsonl-worker.ts", import.meta.url));

/**
 * The thread of `--jsonl` with all that it needs, as one module of plain JavaScript at a `data:` address.
 * Threads that loaded the TypeScript themselves would each take a second for it; and the loader names
 * every function as it is made, which for the small ones that a sentence makes costs a sixth of the time.
 */
export async function workerCode(): Promise<URL> {
  const { build } = await import("vite");
  const built = await build({
    configFile: false,
    envFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: { ssr: entry, write: false, minify: false, target: "node20" },
  });
  const [chunk] = "output" in built ? built.output : [];
  if (chunk === undefined) throw new Error(`no code for ${entry}`);
  return new URL(`data:text/javascript,${encodeURIComponent(chunk.code)}`);
}
