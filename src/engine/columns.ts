import type { TableName, RowOf } from "../model/tables.ts";
import { tables as schema } from "../model/tables.ts";
import type { AtlasTables } from "./load.ts";
import type { Coded, Texts, Values } from "./values.ts";

export type { Values } from "./values.ts";

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

const isCoded = (values: object): values is Coded => "codes" in values;
const isTexts = (values: object): values is Texts => "isSame" in values;

/** Row numbers by id; of an id that comes twice the first row counts. Ids are gathered when one is first asked for. */
export class Dictionary {
  private rows: Map<string, number> | undefined;

  constructor(readonly ids: Values<string>) {}

  /** How many rows there are. */
  get size(): number {
    return this.ids.length;
  }

  get(id: string): number | undefined {
    return (this.rows ??= this.gathered()).get(id);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  private gathered(): Map<string, number> {
    const rows = new Map<string, number>();
    for (let row = 0; row < this.ids.length; row += 1) {
      const id = this.ids.at(row);
      if (!rows.has(id)) rows.set(id, row);
    }
    return rows;
  }
}

export const dictionary = (ids: Values<string>): Dictionary => new Dictionary(ids);

/** Row numbers that a column of references points to; -1 for none. Not to be written to: they may be the column's own. */
export function references(ids: Values<string | null>, rows: Dictionary): Int32Array {
  if (isCoded(ids)) {
    // A dictionary that is the key column itself: codes are rows already.
    if (isTexts(rows.ids) && ids.dictionary.holdsSame(rows.ids)) return ids.codes;
    return decoded(ids, (id) => rows.get(id));
  }
  if (isTexts(ids) && isTexts(rows.ids)) return besideEachOther(ids, rows.ids, rows);
  const codes = new Int32Array(ids.length).fill(-1);
  for (let row = 0; row < codes.length; row += 1) {
    const id = ids.at(row);
    if (id !== null) codes[row] = rows.get(id) ?? -1;
  }
  return codes;
}

/** Each different value is looked up once. */
function decoded({ codes, dictionary }: Coded, rowOf: (id: string) => number | undefined) {
  const meant = new Int32Array(dictionary.length);
  for (let code = 0; code < meant.length; code += 1)
    meant[code] = rowOf(dictionary.at(code) ?? "") ?? -1;
  return codes.map((code) => (code < 0 ? -1 : meant[code]!));
}

/** Tables are sorted alike, so that the row meant is mostly the last one or the next. */
function besideEachOther(ids: Texts, keys: Texts, rows: Dictionary): Int32Array {
  let last = 0;
  return new Int32Array(ids.length).map((_, row) => {
    for (const guess of [last, last + 1])
      if (guess < keys.length && ids.isSame(row, keys, guess)) return (last = guess);
    const id = ids.at(row);
    const found = id === null ? undefined : rows.get(id);
    if (found !== undefined) last = found;
    return found ?? -1;
  });
}

/** Positions of a column's values in a list, as for an enumeration; -1 for others. */
export function codes(values: Values<string>, list: readonly string[]): Int32Array {
  const positions = new Map(list.map((value, i) => [value, i]));
  if (isCoded(values)) return decoded(values, (value) => positions.get(value));
  const found = new Int32Array(values.length);
  for (let row = 0; row < found.length; row += 1) found[row] = positions.get(values.at(row)) ?? -1;
  return found;
}

export const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
