import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../src/export/table.ts";
import { toCsv } from "../../src/export/csv.ts";
import { corrections } from "../../src/model/corrections.ts";
import { tableNames, tables, type Table } from "../../src/model/tables.ts";

/** Every table of the descriptor by its file's name, `amounts.csv`. */
const byFile = new Map<string, { json: string; table: Table }>(
  [
    ...tableNames.map((name) => [name, tables[name]] as const),
    ["corrections", corrections] as const,
  ].map(([name, table]) => [`${name}.csv`, { json: `${name}.json`, table }]),
);

/** A published table as CSV, all its columns in their order; null for a file that is no table. */
export function tableCsv(folder: string, file: string): string | null {
  const found = byFile.get(file);
  if (!found || !readdirSync(folder).includes(found.json)) return null;
  const rows = JSON.parse(readFileSync(join(folder, found.json), "utf8")) as Record<string, Cell>[];
  return toCsv({ columns: Object.keys(found.table.columns), rows });
}

export const csvFiles: readonly string[] = [...byFile.keys()];
