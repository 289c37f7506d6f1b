import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tableNames, type TableName } from "../../src/model/tables.ts";
import { writeParquet } from "../site/parquet.ts";
import { describe } from "../tables/descriptor.ts";
import { printRows } from "../tables/print.ts";
import { arrowOf } from "./arrow.ts";
import { writeJson } from "./json.ts";
import type { Synthesized } from "./plan.ts";
import type { Sources } from "./source.ts";

export const formats = ["json", "arrow", "parquet"] as const;
export type Format = (typeof formats)[number];

const NAME = "sangsaeng-atlas-synthetic";
const mediatypes = {
  json: "application/json",
  arrow: "application/vnd.apache.arrow.stream",
  parquet: "application/vnd.apache.parquet",
} as const;

/**
 * Whether a folder may be written: it is not there, it is empty, or an earlier run has made it.
 * What people keep in a folder is not to be lost by a slip of the tongue.
 */
export function mayWrite(out: string): boolean {
  if (!existsSync(out) || readdirSync(out).length === 0) return true;
  const descriptor = join(out, "datapackage.json");
  return existsSync(descriptor) && readFileSync(descriptor, "utf8").includes(`"name": "${NAME}"`);
}

/** The descriptor of the published tables, with the files that are there in their place. */
function descriptorOf(sources: Sources, format: Format): object {
  const lengths = tableNames.map((name) => [name, { length: sources[name].rows }]);
  const described = describe(Object.fromEntries(lengths) as Record<TableName, { length: number }>);
  const { resources, ...rest } = described as { resources: { name: string }[] };
  return {
    ...rest,
    name: NAME,
    title: "Synthetic tables for Sangsaeng Atlas",
    description:
      "Invented bodies, programs and sums, to try the atlas at any size. Nothing in it is true.",
    resources: resources.map(({ name, ...resource }) =>
      name === "corrections" || format === "json"
        ? { name, ...resource }
        : { name, ...resource, path: `${name}.${format}`, format, mediatype: mediatypes[format] },
    ),
  };
}

/**
 * Writes all tables of a synthesized atlas to `out`, one after the other, in each of the formats; the
 * descriptor, which names those of the first, comes last, so that a run that broke off opens nowhere.
 */
export function writeSynthesized(
  { sources, layout }: Synthesized,
  out: string,
  wanted: readonly Format[],
  onFile: (name: string) => void = () => {},
): void {
  if (!mayWrite(out)) throw new Error(`not a folder of synthetic tables: ${out}`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const format of wanted)
    for (const table of tableNames) {
      const path = join(out, `${table}.${format}`);
      onFile(`${table}.${format}`);
      if (format === "json") writeJson(path, sources[table]);
      else if (format === "arrow") writeFileSync(path, arrowOf(sources, table));
      else writeParquet(path, sources[table]);
    }
  const { rank, map } = layout;
  const files = {
    "layout.json": `{ "rank": ${printRows(rank)},\n"map": ${printRows(map)} }\n`,
    "corrections.json": "[]\n",
    "releases.json": "[]\n",
    "datapackage.json": `${JSON.stringify(descriptorOf(sources, wanted[0]!), null, 2)}\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
}
