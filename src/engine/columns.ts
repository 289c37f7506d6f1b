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
export const rowReader = <T extends TableName>(
  tables: AtlasTables,
  table: T,
): ((row: number) => RowOf<T>) =>
  partReader(tables, table, Object.keys(schema[table].columns) as ColumnName<T>[]) as (
    row: number,
  ) => RowOf<T>;

/** Reads some columns of rows as objects. */
export function partReader<T extends TableName, C extends ColumnName<T>>(
  tables: AtlasTables,
  table: T,
  names: readonly C[],
): (row: number) => Pick<RowOf<T>, C> {
  const columns = names.map((name) => column(tables, table, name));
  return (row) => {
    const object: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i += 1) object[names[i]!] = columns[i]!.at(row);
    return object as Pick<RowOf<T>, C>;
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

/** Row numbers by id; of an id that comes twice the first row counts. Ids are looked through when one is first asked for. */
export class Dictionary {
  private rows: Map<string, number> | undefined;

  constructor(readonly ids: Values<string>) {}

  /** How many rows there are. */
  get size(): number {
    return this.ids.length;
  }

  get(id: string): number | undefined {
    const { ids } = this;
    if (isTexts(ids) && ids.ascends) {
      const row = ids.find(id);
      return row < 0 ? undefined : row;
    }
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
  const rowOf = rowFinder(ids, rows);
  return new Int32Array(ids.length).map((_, row) => rowOf(row));
}

/** The row that a row of a column of references points to, or -1; for columns that are gone through in order. */
export function rowFinder(ids: Values<string | null>, rows: Dictionary): (row: number) => number {
  const keys: Values<string> = rows.ids;
  const found = (row: number) => rows.get(ids.at(row) ?? "") ?? -1;
  if (!isTexts(ids) || !isTexts(keys)) return found;
  // Tables are sorted alike, so that the row meant is mostly the last one or the next.
  let last = 0;
  return (row) => {
    if (last < keys.length && ids.isSame(row, keys, last)) return last;
    if (last + 1 < keys.length && ids.isSame(row, keys, last + 1)) return (last += 1);
    const at = found(row);
    if (at >= 0) last = at;
    return at;
  };
}

/** Each different value is looked up once. */
function decoded({ codes, dictionary }: Coded, rowOf: (id: string) => number | undefined) {
  const meant = new Int32Array(dictionary.length);
  for (let code = 0; code < meant.length; code += 1)
    meant[code] = rowOf(dictionary.at(code) ?? "") ?? -1;
  // Of a million rows: a loop takes a third of what `map` does.
  const found = new Int32Array(codes.length);
  for (let row = 0; row < found.length; row += 1)
    found[row] = codes[row]! < 0 ? -1 : meant[codes[row]!]!;
  return found;
}

/** Positions of a column's values in a list, as for an enumeration; -1 for others. */
export function codes(values: Values<string | null>, list: readonly string[]): Int32Array {
  const positions = new Map(list.map((value, i) => [value, i]));
  if (isCoded(values)) return decoded(values, (value) => positions.get(value));
  const found = new Int32Array(values.length);
  for (let row = 0; row < found.length; row += 1)
    found[row] = positions.get(values.at(row) ?? "") ?? -1;
  return found;
}

/** What `read` makes of a row's text, worked out once for each different text; null for none. */
export function reading<T>(
  values: Values<string | null>,
  read: (text: string) => T,
): (row: number) => T | null {
  if (isCoded(values)) {
    const { codes, dictionary } = values;
    const known = new Array<T | undefined>(dictionary.length);
    return (row) => {
      const code = codes[row]!;
      return code < 0 ? null : (known[code] ??= read(dictionary.at(code)!));
    };
  }
  const known = new Map<string, T>();
  return (row) => {
    const text = values.at(row);
    if (text === null) return null;
    let made = known.get(text);
    if (made === undefined) known.set(text, (made = read(text)));
    return made;
  };
}

/** Whether each row of a column holds something, as 1 or 0. */
export function filled(values: Values<unknown>): Uint8Array {
  const found = new Uint8Array(values.length);
  const is = isCoded(values) ? (row: number) => values.codes[row]! >= 0 : (row: number) => values.at(row) !== null; // prettier-ignore
  for (let row = 0; row < found.length; row += 1) if (is(row)) found[row] = 1;
  return found;
}

/** A column of numbers as they are, NaN for none. */
export function numbers(values: Values<number | null>): Float64Array {
  const found = new Float64Array(values.length);
  for (let row = 0; row < found.length; row += 1) found[row] = values.at(row) ?? NaN;
  return found;
}

export const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
