// `npx tsx scripts/bench/load.ts [--facts 1000,10000] [--from DIR] [--only load,index,query]`: what opening
// and asking costs at each size, in Node, as a table. `DIR/SIZE` holds synthesized tables; without
// --from they are made in a folder of their own.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { asyncBufferFromFile, parquetRead } from "hyparquet";
import { choices } from "../../src/engine/choices.ts";
import { factTable } from "../../src/engine/fact-table.ts";
import { factIndex, type FactIndex } from "../../src/engine/facts.ts";
import { select, type FilterState } from "../../src/engine/filter.ts";
import { funding } from "../../src/engine/funding.ts";
import { loadLayout, loadTables, tableFromArrow, tablesFromJson } from "../../src/engine/load.ts";
import { network } from "../../src/engine/network.ts";
import { reach } from "../../src/engine/reach.ts";
import { summary } from "../../src/engine/summary.ts";
import { timeline } from "../../src/engine/timeline.ts";
import { tableNames, type TableName } from "../../src/model/tables.ts";
import { synthesize } from "../synthesize/plan.ts";
import { formats, writeSynthesized, type Format } from "../synthesize/write.ts";
import { quantile } from "./measured.ts";

const { values } = parseArgs({
  options: {
    facts: { type: "string", default: "1000,10000,100000,1000000" },
    from: { type: "string" },
    seconds: { type: "string", default: "6" },
    json: { type: "boolean", default: false },
  },
});

interface Figure {
  facts: number;
  name: string;
  value: number;
  unit: "ms" | "bytes";
}

const figures: Figure[] = [];
const say = (facts: number, name: string, value: number, unit: Figure["unit"]) => {
  figures.push({ facts, name, value, unit });
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${facts}: ${name} ${value.toFixed(1)}`);
};

/** The median time of some runs: as many as fit into the time, one at least, at most eleven. */
async function median<T>(run: () => T | Promise<T>): Promise<{ ms: number; made: T }> {
  const times: number[] = [];
  const until = performance.now() + 1000 * Number(values.seconds);
  for (;;) {
    const start = performance.now();
    const made = await run();
    times.push(performance.now() - start);
    if (times.length >= 11 || performance.now() > until) return { ms: quantile(times, 0.5), made };
  }
}

const none: FilterState = {
  company: [],
  agency: [],
  category: [],
  kind: [],
  for: [],
  period: null,
};
const fromDisk: typeof fetch = async (url) => new Response(readFileSync(new URL(String(url))));

/** Bytes of all tables in a format, as they are and as servers compress them (below 64 MB). */
function measureBytes(folder: string, facts: number, format: Format): void {
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${format}`));
  const tables = files.filter((name) => tableNames.includes(name.split(".")[0] as TableName));
  const plain = tables.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  say(facts, `${format}, bytes`, plain, "bytes");
  if (plain > 1 << 26) return;
  const zipped = tables.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0); // prettier-ignore
  say(facts, `${format}, bytes gzip`, zipped, "bytes");
}

async function measureLoad(folder: string, facts: number) {
  const has = (format: Format) => readdirSync(folder).includes(`events.${format}`);
  const descriptor = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as object;
  for (const format of formats) {
    if (!has(format)) continue;
    measureBytes(folder, facts, format);
    const path = (name: TableName) => join(folder, `${name}.${format}`);
    if (format === "json") {
      const load = () => {
        const read = tableNames.map((name) => [name, JSON.parse(readFileSync(path(name), "utf8"))]);
        return tablesFromJson(Object.fromEntries(read), { ...descriptor, resources: [] });
      };
      say(facts, "json, files to tables", (await median(load)).ms, "ms");
    } else if (format === "arrow") {
      const load = () =>
        Promise.all(tableNames.map((name) => tableFromArrow(name, readFileSync(path(name)))));
      say(facts, "arrow, files to tables", (await median(load)).ms, "ms");
    } else {
      const load = async () => {
        for (const name of tableNames)
          await parquetRead({ file: await asyncBufferFromFile(path(name)), onComplete: () => {} });
      };
      say(facts, "parquet, files to rows", (await median(load)).ms, "ms");
    }
  }
  const base = pathToFileURL(`${folder}/`).href;
  const { ms, made } = await median(() => loadTables(base, fromDisk));
  say(facts, "loadTables", ms, "ms");
  return { tables: made, layout: await loadLayout(base, fromDisk) };
}

/** A company that takes part in much, an agency, and what readers combine them with. */
function states(index: FactIndex): [name: string, state: FilterState][] {
  const state = (change: Partial<FilterState>): FilterState => ({ ...none, ...change });
  const all = choices(index, none, select(index, none));
  const [company = "", other = ""] = all.company.map(({ value }) => value);
  const [agency = ""] = all.agency.map(({ value }) => value);
  return [
    ["no filter", none],
    ["one company", state({ company: [company] })],
    ["company, kind, period", state({ company: [company, other], kind: ["pledge", "commitment"], period: "2022/2024" })], // prettier-ignore
    ["agency", state({ agency: [agency] })],
    ["period", state({ period: "2021-05/2023-06" })],
    ["category, for", state({ category: ["digital_transformation"], for: ["small_merchant"] })],
  ];
}

async function measure(folder: string, facts: number): Promise<void> {
  const { tables, layout } = await measureLoad(folder, facts);
  const { ms, made: index } = await median(() => factIndex(tables));
  say(facts, "factIndex", ms, "ms");
  for (const [name, state] of states(index)) {
    const selected = await median(() => select(index, state));
    const selection = selected.made;
    const { shown } = selection;
    say(facts, `select (${name}, ${shown.count()} shown)`, selected.ms, "ms");
    if (name !== "no filter" && name !== "one company") continue;
    const ask = async (query: string, run: () => unknown) =>
      say(facts, `${query} (${name})`, (await median(run)).ms, "ms");
    await ask("choices", () => choices(index, state, selection));
    await ask("summary", () => summary(index, selection));
    await ask("timeline", () => timeline(index, shown));
    await ask("network", () => network(index, shown, layout));
    const table = factTable(index);
    const order = { column: "date", descending: true, locale: "ko" } as const;
    const rows = () => {
      const found = table.facts({ shown, search: "", typing: false, table: null, order });
      return Array.from(found.slice(0, 40), table.rowAt);
    };
    await ask("factTable, first rows at first", () => {
      const fresh = factTable(index);
      return fresh.facts({ shown, search: "", typing: false, table: null, order });
    });
    await ask("factTable, first rows again", rows);
    await ask("funding", () => funding(index, shown));
    await ask("reach", () => reach(index, shown));
  }
}

const sizes = values.facts.split(",").map(Number);
const own = values.from === undefined ? mkdtempSync(join(tmpdir(), "sangsaeng-load-")) : null;
try {
  for (const facts of sizes) {
    const folder = join(own ?? values.from!, String(facts));
    const wanted: Format[] = facts > 100_000 ? ["arrow", "parquet"] : ["arrow", "json", "parquet"];
    if (own) writeSynthesized(synthesize(facts, 1), folder, wanted);
    await measure(folder, facts);
  }
} finally {
  if (own) rmSync(own, { recursive: true, force: true });
}
if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");

/** One line a figure, sizes side by side, and how it grew from the second largest size to the largest. */
const bare = (name: string) => name.replace(/, \d+ shown/, "");
const names = [...new Set(figures.map(({ name }) => bare(name)))];
const cell = (name: string, facts: number) =>
  figures.find((figure) => figure.facts === facts && bare(figure.name) === name);
const print = (figure: Figure | undefined) =>
  figure ? (figure.unit === "bytes" ? `${(figure.value / 1e6).toFixed(2)} MB` : `${figure.value.toPrecision(3)} ms`) : ""; // prettier-ignore
console.log(
  values.json
    ? JSON.stringify(figures, null, 2)
    : names
        .map((name) => [name, ...sizes.map((facts) => print(cell(name, facts)))].join(" | "))
        .join("\n"),
);
