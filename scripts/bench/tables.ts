import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { asyncBufferFromFile, parquetRead } from "hyparquet";
import { tableFromArrow, tablesFromJson } from "../../src/engine/load.ts";
import { tableNames, TABLES_VERSION, type TableName } from "../../src/model/tables.ts";
import { synthesize } from "../synthesize/plan.ts";
import { writeSynthesized, type Format } from "../synthesize/write.ts";
import { measured, quantile, type Measured } from "./measured.ts";

/** Above, a table of JSON is longer than the longest text that there can be. */
const MOST_FACTS_OF_JSON = 100_000;

/** Tables of that many invented facts in folders below `folder`, one that the page reads as Arrow, and one as JSON. */
export function writeTables(
  folder: string,
  facts: number,
  progress: (text: string) => void,
): Partial<Record<Format, string>> {
  const made = synthesize(facts, 1);
  const write = (format: Format, wanted: readonly Format[]) => {
    const out = join(folder, `${facts}-${format}`);
    mkdirSync(folder, { recursive: true });
    writeSynthesized(made, out, wanted, (name) => progress(`${facts} facts: writing ${name}`));
    return out;
  };
  const arrow = write("arrow", ["arrow", "parquet"]);
  if (facts > MOST_FACTS_OF_JSON) return { arrow, parquet: arrow };
  return { arrow, parquet: arrow, json: write("json", ["json"]) };
}

const readers: Record<Format, (folder: string) => Promise<unknown> | object> = {
  json: (folder) =>
    tablesFromJson(
      Object.fromEntries(
        tableNames.map((name) => [
          name,
          JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")),
        ]),
      ),
      { version: TABLES_VERSION },
    ),
  arrow: (folder) =>
    Promise.all(
      tableNames.map((name) => tableFromArrow(name, readFileSync(join(folder, `${name}.arrow`)))),
    ),
  parquet: async (folder) => {
    for (const name of tableNames)
      await parquetRead({
        file: await asyncBufferFromFile(join(folder, `${name}.parquet`)),
        onComplete: () => {},
      });
  },
};

/** What all tables weigh in each format, and how long Node reads them, Arrow beside the others. */
export async function measureFormats(
  folders: Partial<Record<Format, string>>,
  facts: number,
  progress: (text: string) => void,
): Promise<Measured[]> {
  const formats = (["json", "arrow", "parquet"] as const).filter((format) => folders[format]);
  const sizes = new Map<Format, { plain: number; sent: number | null }>();
  const times = new Map<Format, number>();
  for (const format of formats) {
    progress(`${facts} facts: reading ${format}`);
    sizes.set(format, bytesOf(folders[format]!, format));
    times.set(format, await median(() => readers[format](folders[format]!)));
  }
  const rows: Measured[] = [];
  const arrow = sizes.get("arrow")!;
  for (const format of formats) {
    const { plain, sent } = sizes.get(format)!;
    const beside = (value: number | null) => format === "arrow" || value === null ? undefined : { baseline: "Arrow", value }; // prettier-ignore
    rows.push(measured(`all tables as ${format}, ${facts} facts`, "bytes", plain, beside(arrow.plain))); // prettier-ignore
    if (sent !== null) rows.push(measured(`all tables as ${format}, gzip, ${facts} facts`, "bytes", sent, beside(arrow.sent))); // prettier-ignore
    rows.push(measured(`reading all tables from ${format} in Node, ${facts} facts`, "ms", times.get(format)!, beside(times.get("arrow")!))); // prettier-ignore
  }
  return rows;
}

/** Compressing more takes longer than it tells. */
const MOST_BYTES_COMPRESSED = 1 << 26;

function bytesOf(folder: string, format: Format): { plain: number; sent: number | null } {
  const files = readdirSync(folder).filter(
    (name) => name.endsWith(`.${format}`) && tableNames.includes(name.split(".")[0] as TableName),
  );
  const plain = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  if (plain > MOST_BYTES_COMPRESSED) return { plain, sent: null };
  const sent = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0); // prettier-ignore
  return { plain, sent };
}

/** The median of up to seven runs, fewer where they take seconds. */
async function median(run: () => unknown): Promise<number> {
  const times: number[] = [];
  const until = performance.now() + 3000;
  do {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  } while (times.length < 7 && performance.now() < until);
  return quantile(times, 0.5);
}

export const baseOf = (folder: string): string => pathToFileURL(`${folder}/`).href;
export const fromDisk: typeof fetch = (url) =>
  Promise.resolve(new Response(readFileSync(new URL(String(url)))));
