import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

const require = createRequire(import.meta.url);

/** Of what a picture depends on beside its drawing: raised where card-worker.mjs draws otherwise. */
const versionOf = (name: string) =>
  (require(`${name}/package.json`) as { version: string }).version;

/**
 * Turns drawings into PNG files, in a few workers beside the build. A drawing that was printed before
 * is taken from node_modules/.cache. `done` waits for all, and rejects if one could not be printed.
 */
export function cardPrinter(top: string) {
  const cache = join(top, "node_modules", ".cache", "sangsaeng-cards");
  mkdirSync(cache, { recursive: true });
  const versions = [versionOf("@resvg/resvg-js"), versionOf("pretendard")];
  const jobs: { svg: string; kept: string; targets: string[] }[] = [];
  const byKey = new Map<string, (typeof jobs)[number]>();
  let kept = 0;

  return {
    /** Prints `svg` to `target`, once for all pages that have the same. */
    print(svg: string, target: string) {
      const key = createHash("sha256")
        .update(JSON.stringify([versions, svg]))
        .digest("hex");
      const file = join(cache, `${key.slice(0, 24)}.png`);
      const known = byKey.get(key);
      if (known) known.targets.push(target);
      else if (existsSync(file)) {
        kept += 1;
        copyFileSync(file, target);
      } else {
        const job = { svg, kept: file, targets: [target] };
        byKey.set(key, job);
        jobs.push(job);
      }
    },
    async done(): Promise<{ printed: number; kept: number }> {
      const waiting = [...jobs];
      const workers = Math.min(waiting.length, Math.max(1, availableParallelism() - 1), 4);
      const take = async () => {
        const worker = new Worker(new URL("./card-worker.mjs", import.meta.url), {
          workerData: {
            fonts: join(top, "node_modules", "pretendard", "dist", "public", "static"),
          },
        });
        try {
          for (let job = waiting.shift(); job; job = waiting.shift()) {
            const draft = `${job.kept}.${process.pid}`;
            await new Promise<void>((resolve, reject) => {
              worker.once("error", reject);
              worker.once("message", () => {
                worker.off("error", reject);
                resolve();
              });
              worker.postMessage({ svg: job.svg, file: draft });
            });
            renameSync(draft, job.kept);
            for (const target of job.targets) copyFileSync(job.kept, target);
          }
        } finally {
          await worker.terminate();
        }
      };
      await Promise.all(Array.from({ length: workers }, take));
      return { printed: jobs.length, kept };
    },
  };
}
