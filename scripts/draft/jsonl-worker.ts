import { parentPort, workerData } from "node:worker_threads";
import { registerOf, type RegisteredOrganization } from "../../src/extract/register.ts";
import { answersTo, type Batch } from "./answers.ts";

/** One thread of `--jsonl`: says that it is ready, then answers each batch in its turn. */

const register = registerOf(workerData as RegisteredOrganization[]);
parentPort?.on("message", (batch: Batch) => parentPort?.postMessage(answersTo(batch, register)));
parentPort?.postMessage("ready");
