import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { RegisteredOrganization } from "../../src/extract/register.ts";
import type { Answers, Batch } from "./answers.ts";
import { workerCode } from "./worker-code.ts";

/** More threads than this wait for the one that reads the lines. */
const most = 16;
/** Batches that a thread has before it: one to answer, and some for when it has. */
const deep = 4;

interface Waiting {
  resolve: (answers: Answers) => void;
  reject: (error: Error) => void;
}

/** A thread with those who wait for it, in the order of its answers. */
interface Thread {
  worker: Worker;
  waiting: Waiting[];
}

/**
 * What a thread may hold of objects just made, in megabytes: most of an article is garbage with its
 * answer, and a small room for it is swept often.
 */
const young = 48;

/** Threads that answer batches of articles for the one that asks them: one for each core. */
export class AnswerPool {
  private failure: Error | null = null;
  private isClosed = false;
  private readonly threads: Thread[] = [];
  /** When all have loaded; rejects when one could not. */
  readonly ready: Promise<void>;

  constructor(
    organizations: readonly RegisteredOrganization[],
    size = Math.min(availableParallelism(), most),
  ) {
    this.ready = workerCode().then(async (code) => {
      if (this.isClosed) return;
      await Promise.all(Array.from({ length: size }, () => this.start(code, organizations)));
    });
    // Whoever waits is told; nobody has to.
    this.ready.catch(() => undefined);
  }

  private start(code: URL, organizations: readonly RegisteredOrganization[]): Promise<void> {
    const worker = new Worker(code, {
      workerData: organizations,
      // Without the options of this process: it needs no loader.
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: young },
    });
    const waiting: Waiting[] = [];
    this.threads.push({ worker, waiting });
    return new Promise((resolve, reject) => {
      worker.on("message", (message: Answers | "ready") => {
        if (message === "ready") resolve();
        else waiting.shift()?.resolve(message);
      });
      worker.on("error", (error: Error) => {
        this.failure = error;
        reject(error);
        for (const { reject } of waiting.splice(0)) reject(error);
      });
    });
  }

  /** How many batches may be under way before those that came first have to be done with. */
  get capacity(): number {
    return deep * this.threads.length;
  }

  /** The answers to a batch, from the thread that has least to do. Wait for `ready` first. */
  answer(batch: Batch): Promise<Answers> {
    if (this.failure) return Promise.reject(this.failure);
    const thread = this.threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
    return new Promise((resolve, reject) => {
      thread.waiting.push({ resolve, reject });
      thread.worker.postMessage(batch);
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }
}
