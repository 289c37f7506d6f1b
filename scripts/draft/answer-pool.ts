import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { RegisteredOrganization } from "../../src/extract/register.ts";
import type { Answers, Batch } from "./answers.ts";

/** More threads than this wait for the one that reads the lines. */
const most = 16;
/** Batches that a thread has before it: one to answer, and one for when it has. */
const deep = 2;

interface Waiting {
  resolve: (answers: Answers) => void;
  reject: (error: Error) => void;
}

/** A thread with those who wait for it, in the order of its answers. */
interface Thread {
  worker: Worker;
  waiting: Waiting[];
}

/** Threads that answer batches of articles beside the one that asks them: one less than there are cores. */
export class AnswerPool {
  /** How many threads have loaded; until all have, it is quicker not to ask them. */
  private loaded = 0;
  private failure: Error | null = null;
  private readonly threads: Thread[] = [];
  /** When all have loaded; rejects when one could not. */
  readonly ready: Promise<void>;

  constructor(
    organizations: readonly RegisteredOrganization[],
    size = Math.min(availableParallelism() - 1, most),
  ) {
    this.ready = new Promise((resolve, reject) => {
      for (let i = 0; i < size; i += 1) {
        // Without the options of this process: the worker brings its own loader.
        const worker = new Worker(new URL("./jsonl-worker.mjs", import.meta.url), {
          workerData: organizations,
          execArgv: [],
        });
        const waiting: Waiting[] = [];
        worker.on("message", (message: Answers | "ready") => {
          if (message !== "ready") return waiting.shift()?.resolve(message);
          this.loaded += 1;
          if (this.isReady) resolve();
        });
        worker.on("error", (error: Error) => {
          this.failure = error;
          reject(error);
          for (const { reject } of waiting.splice(0)) reject(error);
        });
        this.threads.push({ worker, waiting });
      }
    });
    // Threads that cannot load are done without; who waits for them is told all the same.
    this.ready.catch(() => undefined);
  }

  private get isReady(): boolean {
    return this.loaded === this.threads.length;
  }

  /** Whether a thread has loaded that has room for a batch; while none has, whoever asks may do it. */
  get hasRoom(): boolean {
    return this.isReady && this.threads.some(({ waiting }) => waiting.length < deep);
  }

  /** How many batches may be under way before those that came first have to be done with. */
  get capacity(): number {
    return 2 * deep * (this.threads.length + 1);
  }

  /** The answers to a batch, from the thread that has least to do. */
  answer(batch: Batch): Promise<Answers> {
    if (this.failure) return Promise.reject(this.failure);
    const thread = this.threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
    return new Promise((resolve, reject) => {
      thread.waiting.push({ resolve, reject });
      thread.worker.postMessage(batch);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }
}
