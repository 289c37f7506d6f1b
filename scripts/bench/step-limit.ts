import { Worker } from "node:worker_threads";

/** No step of the benchmark's race, the opening of another engine included, takes so long unless it hangs. */
const MOST_SECONDS = 600;

/** Plain JavaScript, for a thread that the loader of TypeScript does not reach. */
const watching = `
const { parentPort, workerData } = require("node:worker_threads");
const { writeSync } = require("node:fs");
let timer;
parentPort.on("message", (step) => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    writeSync(2, "\\nbench: timed out after " + workerData + " s: " + step + "\\n");
    process.kill(process.pid);
  }, 1000 * workerData);
});
`;

/**
 * Ends the whole process, with the name of the step on standard error, when a step takes longer than
 * `seconds`. A thread of its own keeps the time: the steps block this one. `stop` it after the last.
 */
export function limitSteps(seconds: number = MOST_SECONDS): {
  step: (name: string) => void;
  stop: () => Promise<unknown>;
} {
  const watcher = new Worker(watching, { eval: true, workerData: seconds });
  watcher.unref();
  return { step: (name) => watcher.postMessage(name), stop: () => watcher.terminate() };
}
