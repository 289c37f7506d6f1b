import type { ColumnName } from "./columns.ts";

export type Cell = string | number | boolean | null;

/** Lists in a cell: no name, figure or address has this in it. */
export const joined = (values: readonly string[]): string => [...new Set(values)].join(" | ");

export type ExportRow = Partial<Record<ColumnName, Cell>>;

/** What a view shows, a row a claim. Every row has a cell for each column; null says nothing. */
export interface ExportTable {
  columns: readonly ColumnName[];
  rows: readonly ExportRow[];
}
