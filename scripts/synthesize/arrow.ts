import {
  batchType,
  Column,
  dictionary,
  float64,
  int16,
  int32,
  int8,
  tableFromColumns,
  tableToIPC,
  utf8,
  type DataType,
  type IntType,
} from "@uwdata/flechette";
import { tables, type TableName } from "../../src/model/tables.ts";
import type { Cell, Source, Sources } from "./source.ts";
import { columnNames } from "./source.ts";

/** A bit for each row that holds something; none at all where every row does. */
class Validity {
  readonly bits: Uint8Array;
  nulls: number;

  constructor(rows: number) {
    this.bits = new Uint8Array((rows + 7) >> 3);
    this.nulls = rows;
  }

  set(row: number): void {
    this.bits[row >> 3]! |= 1 << (row & 7);
    this.nulls -= 1;
  }

  get options() {
    return { nullCount: this.nulls, validity: this.nulls === 0 ? new Uint8Array() : this.bits };
  }
}

type Codes = Int8Array | Int16Array | Int32Array;
type TypedArray = Codes | Float64Array | Uint8Array;

function columnOf(
  type: DataType,
  length: number,
  validity: Validity,
  buffers: { values: TypedArray; offsets?: Int32Array },
): Column<unknown> {
  const Batch = batchType(type) as unknown as new (options: object) => Column<unknown>["data"][0];
  return new Column([new Batch({ type, length, ...validity.options, ...buffers })], type);
}

/** Texts one after the other in UTF-8, and where each begins. */
function texts(length: number, at: (row: number) => Cell): Column<unknown> {
  const validity = new Validity(length);
  const offsets = new Int32Array(length + 1);
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(64 + 16 * length);
  let end = 0;
  for (let row = 0; row < length; row += 1) {
    const text = at(row) as string | null;
    if (text !== null) {
      validity.set(row);
      // No code unit takes more than three bytes.
      if (end + 3 * text.length > bytes.length) {
        const larger = new Uint8Array(2 * bytes.length + 3 * text.length);
        larger.set(bytes.subarray(0, end));
        bytes = larger;
      }
      end += encoder.encodeInto(text, bytes.subarray(end)).written;
    }
    offsets[row + 1] = end;
  }
  return columnOf(utf8(), length, validity, { values: bytes.slice(0, end), offsets });
}

/** The narrowest codes for so many values: most columns have few. */
function codesFor(values: number, rows: number): { type: IntType; codes: Codes } {
  if (values <= 0x80) return { type: int8(), codes: new Int8Array(rows) };
  if (values <= 0x8000) return { type: int16(), codes: new Int16Array(rows) };
  return { type: int32(), codes: new Int32Array(rows) };
}

/** Codes, and what they stand for; a code of -1 is none. */
function coded(
  length: number,
  codeAt: (row: number) => number,
  values: Column<unknown>,
): Column<unknown> {
  const validity = new Validity(length);
  const { type: narrow, codes } = codesFor(values.length, length);
  for (let row = 0; row < length; row += 1) {
    const code = codeAt(row);
    if (code < 0) continue;
    validity.set(row);
    codes[row] = code;
  }
  // The encoder knows a dictionary by the very type of its values.
  const type = dictionary(values.type, narrow);
  const column = columnOf(type, length, validity, { values: codes });
  Object.assign(column.data[0] as object, { dictionary: values });
  return column;
}

/** Distinct values in code-unit order, and the place of each. */
function distinct(source: Source, name: string): { values: string[]; codeOf: Map<Cell, number> } {
  const found = new Set<Cell>();
  for (let row = 0; row < source.rows; row += 1) found.add(source.cells[name]!(row));
  found.delete(null);
  const values = ([...found] as string[]).sort((a, b) => (a < b ? -1 : 1));
  return { values, codeOf: new Map<Cell, number>(values.map((value, code) => [value, code])) };
}

const SAMPLE = 5000;

/** Whether values come again and again; judged by the first rows, so that no text is kept for it. */
function repeats(source: Source, name: string): boolean {
  const rows = Math.min(source.rows, SAMPLE);
  const seen = new Set(Array.from({ length: rows }, (_, row) => source.cells[name]!(row)));
  return seen.size <= rows / 2;
}

function numbers(source: Source, name: string, isInteger: boolean): Column<unknown> {
  const validity = new Validity(source.rows);
  const values = new Float64Array(source.rows);
  let fits = isInteger;
  for (let row = 0; row < source.rows; row += 1) {
    const value = source.cells[name]!(row) as number | null;
    if (value === null) continue;
    validity.set(row);
    values[row] = value;
    fits &&= Math.abs(value) < 0x8000_0000;
  }
  return fits
    ? columnOf(int32(), source.rows, validity, { values: Int32Array.from(values) })
    : columnOf(float64(), source.rows, validity, { values });
}

/**
 * A table as an Arrow IPC stream of one batch, dictionary-encoded: the dictionary of a column of
 * references is the key column of the table that it points into, whole and in its order, so that a
 * code is a row of that table. Won beyond 32 bits are float64, exact to 2⁵³.
 */
export function arrowOf(sources: Sources, table: TableName): Uint8Array {
  const source = sources[table];
  const schema = tables[table].columns as Readonly<Record<string, { type: string; enumeration?: string; references?: TableName }>>; // prettier-ignore
  // One column each, so that two columns of references share one dictionary in the file.
  const keys = new Map<TableName, Column<unknown>>();
  const keysOf = (other: TableName): Column<unknown> => {
    const { rows, cells } = sources[other];
    const column = keys.get(other) ?? texts(rows, cells[tables[other].key[0]]!);
    keys.set(other, column);
    return column;
  };
  const columns = columnNames(table).map((name): [string, Column<unknown>] => {
    const { type, enumeration, references } = schema[name]!;
    const point = source.points[name];
    if (references && point) return [name, coded(source.rows, point, keysOf(references))];
    if (type !== "string") return [name, numbers(source, name, type === "integer")];
    if (!enumeration && !repeats(source, name))
      return [name, texts(source.rows, source.cells[name]!)];
    const { values, codeOf } = distinct(source, name);
    const codeAt = (row: number) => codeOf.get(source.cells[name]!(row)) ?? -1;
    return [
      name,
      coded(
        source.rows,
        codeAt,
        texts(values.length, (i) => values[i]!),
      ),
    ];
  });
  return tableToIPC(tableFromColumns(columns), { format: "stream" })!;
}
