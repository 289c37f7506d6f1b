import type { TableName, RowOf } from "../model/tables.ts";
import { tables as schema } from "../model/tables.ts";
import type { AtlasTables } from "./load.ts";

/** One column: an array, a typed array or an Arrow column. */
export interface Values<V> {
  readonly length: number;
  at(row: number): V;
}

export type ColumnName<T extends TableName> = keyof RowOf<T> & string;

/** The values of a column, by row number in the file's order. */
export function column<T extends TableName, C extends ColumnName<T>>(
  tables: AtlasTables,
  table: T,
  name: C,
): Values<RowOf<T>[C]> {
  const values = tables[table].column(name);
  if (!values) throw new Error(`missing column: ${table}.${name}`);
  return values;
}

/** Reads rows as objects. Only for answers: the index holds none. */
export function rowReader<T extends TableName>(
  tables: AtlasTables,
  table: T,
): (row: number) => RowOf<T> {
  const names = Object.keys(schema[table].columns) as ColumnName<T>[];
  const columns = names.map((name) => column(tables, table, name));
  return (row) => {
    const object: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i += 1) object[names[i]!] = columns[i]!.at(row);
    return object as RowOf<T>;
  };
}

/** The rows whose column holds `value`, found by going through the column: for answers about one fact. */
export function rowsWhere<T extends TableName, C extends ColumnName<T>>(
  tables: AtlasTables,
  table: T,
  name: C,
  value: RowOf<T>[C],
): RowOf<T>[] {
  const values = column(tables, table, name);
  const rowAt = rowReader(tables, table);
  const rows: RowOf<T>[] = [];
  for (let row = 0; row < values.length; row += 1)
    if (values.at(row) === value) rows.push(rowAt(row));
  return rows;
}

/** Row numbers by id. */
export type Dictionary = ReadonlyMap<string, number>;

/** The dictionary of a column of ids; of an id that comes twice the first row counts. */
export function dictionary(ids: Values<string>): Dictionary {
  const rows = new Map<string, number>();
  for (let row = 0; row < ids.length; row += 1)
    if (!rows.has(ids.at(row))) rows.set(ids.at(row), row);
  return rows;
}

/** Row numbers that a column of references points to; -1 for none. */
export function references(ids: Values<string | null>, rows: Dictionary): Int32Array {
  const codes = new Int32Array(ids.length).fill(-1);
  for (let row = 0; row < codes.length; row += 1) {
    const id = ids.at(row);
    if (id !== null) codes[row] = rows.get(id) ?? -1;
  }
  return codes;
}

/** Positions of a column's values in a list, as for an enumeration; -1 for others. */
export function codes(values: Values<string>, list: readonly string[]): Int32Array {
  const positions = new Map(list.map((value, i) => [value, i]));
  return references(values, positions);
}

export const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
