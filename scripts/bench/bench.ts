// `npm run bench`: how fast and how heavy the site is, as figures, and as ratios to alternatives
// measured in the same run. `--json` prints them as one array; `--only extract` measures the reading of
// articles alone, `--peers` that of other libraries too. No figure passes or fails anything.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { select } from "../../src/engine/filter.ts";
import { loadLayout } from "../../src/engine/load.ts";
import { timeline } from "../../src/engine/timeline.ts";
import { tableNames, type Atlas } from "../../src/model/tables.ts";
import { readOrganizations } from "../draft/registers.ts";
import { indexOf, noFilter } from "./answer.ts";
import { measureEngine } from "./engine.ts";
import { measureExtract } from "./extract.ts";
import { printMeasured, type Measured } from "./measured.ts";
import { measureSite } from "./site.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    only: { type: "string" },
    peers: { type: "boolean", default: false },
  },
});
if (values.only !== undefined && values.only !== "extract")
  throw new Error(`invalid --only: ${values.only}`);
const top = fileURLToPath(new URL("../..", import.meta.url));

const progress = (text: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
};

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(top, "data", `${name}.json`), "utf8"));
const atlas = Object.fromEntries(tableNames.map((name) => [name, read(name)])) as Atlas;
const layout = await loadLayout("data/", () => Promise.resolve(Response.json(read("layout"))));
const once = ["events", "programs", "amounts", "counts", "memberships"] as const;
const facts = once.reduce((sum, name) => sum + atlas[name].length, 0);

const rows: Measured[] = [];
if (values.only === undefined) {
  const index = indexOf(atlas);
  const lanes = timeline(index, select(index, noFilter).shown);
  rows.push(...(await measureSite(top, values.peers ? lanes : null, progress)));
  for (const times of [1, Math.ceil(10_000 / facts)])
    rows.push(...measureEngine(atlas, layout, times, progress));
}
rows.push(...(await measureExtract(readOrganizations("seeds"), values.peers, progress)));
progress("");
console.log(values.json ? JSON.stringify(rows, null, 2) : printMeasured(rows));
