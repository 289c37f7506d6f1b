// `npm run bench`: how fast and how heavy the site is, as figures, and as ratios to alternatives
// measured in the same run. `--json` prints them as one array, `--markdown` as the table of the README.
// `--sizes 1000,10000` tells the numbers of invented facts, `--peers` measures other libraries too and up to
// a million facts, `--only site,scale,data,extract` a part. No figure passes or fails anything.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { select } from "../../src/engine/filter.ts";
import { timeline } from "../../src/engine/timeline.ts";
import { tableNames, type Atlas } from "../../src/model/tables.ts";
import { browserFlags, ensureBrowser } from "../browser.mjs";
import { readOrganizations } from "../draft/registers.ts";
import { indexOf, noFilter } from "./answer.ts";
import { measureData, measureSaving } from "./data.ts";
import { measureExtract } from "./extract.ts";
import { withBrowser } from "./page-times.ts";
import { buildFiveViews } from "./five-site.ts";
import { growthOf } from "./growth.ts";
import { printMarkdown } from "./markdown.ts";
import { printMeasured, type Measured } from "./measured.ts";
import { measureScale } from "./scale.ts";
import { measureSite } from "./site.ts";

const parts = ["site", "scale", "data", "extract"] as const;
const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
    only: { type: "string", default: parts.join() },
    peers: { type: "boolean", default: false },
    sizes: { type: "string" },
  },
});
const wanted = values.only.split(",");
const unknown = wanted.find((part) => !(parts as readonly string[]).includes(part));
if (unknown !== undefined)
  throw new Error(`invalid --only: ${unknown}, one of ${parts.join(", ")}`);
const sizes = (values.sizes ?? (values.peers ? "1000,10000,100000,1000000" : "1000,10000,100000"))
  .split(",")
  .map(Number);
if (!sizes.every((size) => Number.isSafeInteger(size) && size >= 50))
  throw new Error(`invalid --sizes: ${values.sizes}, whole numbers from 50 are needed`);
const top = fileURLToPath(new URL("../..", import.meta.url));

const progress = (text: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
};

function publishedLanes() {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(top, "data", `${name}.json`), "utf8"));
  const index = indexOf(Object.fromEntries(tableNames.map((name) => [name, read(name)])) as Atlas);
  return timeline(index, select(index, noFilter).shown);
}

const scratch = mkdtempSync(join(tmpdir(), "sangsaeng-bench-"));
const rows: Measured[] = [];
try {
  const site = join(scratch, "site");
  const fiveViews = join(scratch, "five-views");
  const { peers } = values;
  if (wanted.includes("site") || wanted.includes("scale")) {
    const choice = { executablePath: await ensureBrowser(), args: browserFlags };
    rows.push(...(await measureSite({ top, folder: site, choice, lanes: peers ? publishedLanes() : null, progress }))); // prettier-ignore
    if (wanted.includes("scale")) {
      progress("building the page with five views");
      await buildFiveViews(top, fiveViews);
      const sized = await withBrowser(choice, async (browser) => {
        const measured: Measured[] = [];
        for (const facts of sizes)
          measured.push(...(await measureScale(facts, { site, fiveViews, scratch, peers, browser, progress }))); // prettier-ignore
        return measured;
      });
      rows.push(...sized, ...growthOf(sized));
    }
  }
  if (wanted.includes("data")) {
    const data = [100, 1000, ...(peers ? [10_000] : [])].flatMap((records) => measureData(records, scratch, progress)); // prettier-ignore
    const choice = { executablePath: await ensureBrowser(), args: browserFlags };
    const saving = await withBrowser(choice, (browser) =>
      measureSaving(top, scratch, browser, progress),
    );
    rows.push(...data, ...growthOf(data), ...saving);
  }
  if (wanted.includes("extract"))
    rows.push(...(await measureExtract(readOrganizations("seeds"), peers, progress)));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
progress("");
const print = values.json ? (all: Measured[]) => JSON.stringify(all, null, 2) : values.markdown ? printMarkdown : printMeasured; // prettier-ignore
console.log(print(rows));
