import type { Column } from "../../src/model/column.ts";
import { tables, type Atlas, type TableName } from "../../src/model/tables.ts";

export type Cell = string | number | null;

/**
 * One table before it is written: what stands in each cell, worked out when it is asked for. No row
 * is kept as an object, so that a table of millions costs little more than its numbers.
 */
export interface Source {
  table: TableName;
  rows: number;
  /** Every column of the schema, by row in the order of the table's key. */
  cells: Readonly<Record<string, (row: number) => Cell>>;
  /** Columns of references as rows of the table that they point into; -1 for none. */
  points: Readonly<Record<string, (row: number) => number>>;
}

export type Sources = Readonly<Record<TableName, Source>>;

export const columnNames = (table: TableName): string[] => Object.keys(tables[table].columns);

/** The rows of a table, as the published JSON has them. */
export function rowAt({ table, cells }: Source, row: number): Record<string, Cell> {
  return Object.fromEntries(columnNames(table).map((name) => [name, cells[name]!(row)]));
}

/** All tables as rows: for tests and small sets. */
export function atlasOf(sources: Sources): Atlas {
  const entries = Object.values(sources).map((source) => [
    source.table,
    Array.from({ length: source.rows }, (_, row) => rowAt(source, row)),
  ]);
  return Object.fromEntries(entries) as Atlas;
}

/** A source that reads the rows of a table. */
export function sourceOf<T extends TableName>(table: T, rows: Atlas[T]): Source {
  const columns: Readonly<Record<string, Column>> = tables[table].columns;
  const cells = columnNames(table).map((name) => [
    name,
    // Rows of an older version lack columns that were added since.
    (row: number) =>
      (rows as readonly Record<string, Cell>[])[row]![name] ?? columns[name]?.fallback ?? null,
  ]);
  return { table, rows: rows.length, cells: Object.fromEntries(cells), points: {} };
}
