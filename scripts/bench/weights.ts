import { budgets, scriptBytes } from "../budgets.ts";
import { measured, type Measured } from "./measured.ts";

/**
 * The JavaScript that each page of the build must have before it can be used, gzipped, beside its
 * budget; with a folder of `peers` also that of the timeline embed beside each of theirs.
 */
export async function measureWeights(build: string, peers?: string): Promise<Measured[]> {
  const own = await scriptBytes(
    build,
    budgets.map(({ page }) => page),
  );
  const rows = budgets.map(({ name, most }, i) =>
    measured(`${name}, first JavaScript, gzip`, "bytes", own[i] ?? NaN, {
      baseline: "budget",
      value: most * 1000,
    }),
  );
  if (peers === undefined) return rows;
  const timeline =
    own[budgets.findIndex(({ page }) => page === "embed/timeline/index.html")] ?? NaN;
  const theirs = await scriptBytes(peers, ["vega.html", "timelinejs.html"]);
  const beside = ["vega-embed's stack", "TimelineJS"].map((baseline, i) =>
    measured("timeline embed, first JavaScript, gzip", "bytes", timeline, {
      baseline,
      value: theirs[i] ?? NaN,
    }),
  );
  return [...rows, ...beside];
}
