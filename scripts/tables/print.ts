import type { Correction } from "../../src/model/corrections.ts";
import { tableNames, type Atlas } from "../../src/model/tables.ts";
import { describe } from "./descriptor.ts";
import { hashRows, printHashes } from "./hashes.ts";
import { layOut } from "./layout.ts";

/** One row a line, so that a diff shows the rows that changed. */
export const printRows = (rows: readonly object[]): string =>
  rows.length === 0 ? "[]" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;

/** Every file that the tables make, by name: UTF-8, LF. */
export function printFiles(
  atlas: Atlas,
  corrections: readonly Correction[] = [],
): Map<string, string> {
  const { rank, map } = layOut(atlas);
  const files = tableNames.map((table): [string, string] => [
    `${table}.json`,
    `${printRows(atlas[table])}\n`,
  ]);
  files.push(["corrections.json", `${printRows(corrections)}\n`]);
  files.push(["layout.json", `{ "rank": ${printRows(rank)},\n"map": ${printRows(map)} }\n`]);
  files.push(["hashes.json", printHashes(hashRows(atlas))]);
  files.push([
    "datapackage.json",
    `${JSON.stringify(describe(atlas, corrections.length), null, 2)}\n`,
  ]);
  return new Map(files);
}
