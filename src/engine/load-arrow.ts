import type { DataType } from "@uwdata/flechette";
import { decodeIPC, type ArrowBatch } from "@uwdata/flechette/src/decode/decode-ipc.js";
import type { Column } from "../model/column.ts";
import { ArrowCodes, ArrowNumbers, ArrowTexts, isValid, type Validity } from "./arrow-columns.ts";
import type { Values } from "./values.ts";

/** Numbers of Arrow's types, as its format gives them. */
const DICTIONARY = -1;
const INT = 2;
const FLOAT = 3;
const UTF8 = 5;
const SINGLE = 1;
const DOUBLE = 2;

type Codes = Int8Array | Int16Array | Int32Array;
type Buffers = Codes | Float64Array | Uint8Array;
type Numbers = Int32Array | Float64Array;

/** Reads the buffers of a batch in the order in which Arrow lays them. */
class Reader {
  private node = 0;
  private region = 0;

  constructor(
    private readonly batch: Omit<ArrowBatch, "body">,
    private readonly body: Uint8Array,
  ) {
    if (batch.compression) throw new Error("compressed");
  }

  private take<B extends Buffers>(View: {
    new (buffer: ArrayBufferLike, offset: number, length: number): B;
    BYTES_PER_ELEMENT: number;
  }): B {
    const { offset, length } = this.batch.regions[this.region++]!;
    const bytes = this.body.subarray(offset, offset + length);
    if (bytes.length < length) throw new Error("a buffer breaks off");
    // A file in the middle of another may begin at any byte.
    const { buffer, byteOffset } = bytes.byteOffset % View.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice(); // prettier-ignore
    return new View(buffer, byteOffset, Math.floor(length / View.BYTES_PER_ELEMENT));
  }

  private next(): { length: number; validity: Validity } {
    const { length, nullCount } = this.batch.nodes[this.node++]!;
    const bits = this.take(Uint8Array);
    return { length, validity: nullCount === 0 ? null : bits };
  }

  texts(): ArrowTexts {
    const { length, validity } = this.next();
    const offsets = this.take(Int32Array);
    const bytes = this.take(Uint8Array);
    // Of no rows, not even the first offset need be there.
    const read = offsets.length > length ? offsets.subarray(0, length + 1) : new Int32Array(length + 1); // prettier-ignore
    return new ArrowTexts(bytes, read, validity);
  }

  /** Codes with -1 for none: of 32 bits whatever the file has, so that who reads them need not ask. */
  codes(bits: number, dictionary: ArrowTexts): ArrowCodes {
    const { length, validity } = this.next();
    const kept = this.take<Codes>(codesOf(bits)).subarray(0, length);
    if (validity === null && kept instanceof Int32Array) return new ArrowCodes(kept, dictionary);
    const own = Int32Array.from(kept);
    if (validity === null) return new ArrowCodes(own, dictionary);
    for (let row = 0; row < length; row += 1)
      if (((validity[row >> 3]! >> (row & 7)) & 1) === 0) own[row] = -1;
    return new ArrowCodes(own, dictionary);
  }

  numbers(type: Numbers["BYTES_PER_ELEMENT"]): Numbers | ArrowNumbers {
    const { length, validity } = this.next();
    const values = type === 4 ? this.take(Int32Array) : this.take(Float64Array);
    const own = values.subarray(0, length);
    return validity === null ? own : new ArrowNumbers(own, validity);
  }
}

type Typed = DataType & {
  bitWidth?: number;
  signed?: boolean;
  precision?: number;
  id?: number;
  dictionary?: DataType;
  indices?: { bitWidth: number; signed: boolean };
};

const codesOf = (bits: number) => (bits === 8 ? Int8Array : bits === 16 ? Int16Array : Int32Array);

function columnOf(
  reader: Reader,
  type: Typed,
  dictionaries: ReadonlyMap<number, ArrowTexts>,
): Values<unknown> {
  if (type.typeId === UTF8) return reader.texts();
  if (type.typeId === INT && type.bitWidth === 32 && type.signed) return reader.numbers(4);
  if (type.typeId === FLOAT && type.precision === DOUBLE) return reader.numbers(8);
  if (type.typeId === DICTIONARY && type.indices?.signed && type.indices.bitWidth <= 32) {
    const dictionary = dictionaries.get(type.id ?? -1);
    if (dictionary) return reader.codes(type.indices.bitWidth, dictionary);
  }
  const width = type.precision === SINGLE ? "float32" : `type ${type.typeId}`;
  throw new Error(`unknown kind of column: ${width}`);
}

/**
 * The columns of an Arrow IPC stream or file as they lie in it, nothing copied but codes of fewer bits
 * and those of columns with gaps: UTF-8 texts, signed codes of such, 32-bit integers and 64-bit
 * floats, all rows in one batch. Throws for anything else, and for a file that breaks off.
 */
export function arrowColumns(bytes: Uint8Array): Map<string, Values<unknown>> {
  const { schema, dictionaries, records } = decodeIPC(bytes);
  const [batch] = records;
  if (!schema || !batch) throw new Error("nothing in it");
  if (records.length > 1) throw new Error(`${records.length} batches, one is read`);
  const texts = new Map<number, ArrowTexts>();
  for (const { id, isDelta, data, body } of dictionaries) {
    if (isDelta || texts.has(id)) throw new Error("a dictionary in several parts");
    texts.set(id, new Reader(data, "body" in data ? (data as ArrowBatch).body : body).texts());
  }
  const reader = new Reader(batch, batch.body);
  return new Map(schema.fields.map(({ name, type }) => [name, columnOf(reader, type, texts)]));
}

/** The first row in which a column does not hold what the schema says, or -1. */
export function firstMisfit(values: Values<unknown>, column: Column): number {
  const isTexts = values instanceof ArrowTexts || values instanceof ArrowCodes;
  if (isTexts !== (column.type === "string")) return 0;
  if (values instanceof ArrowCodes) return column.nullable ? -1 : values.codes.indexOf(-1);
  if (values instanceof ArrowTexts) return column.nullable ? -1 : values.firstMissing();
  const [numbers, validity] = values instanceof ArrowNumbers ? [values.values, values.validity] : [values as Numbers, null]; // prettier-ignore
  const isInteger = column.type === "integer";
  // Whole numbers of 32 bits are whole, and safe.
  const sure = numbers instanceof Int32Array;
  if (sure && (validity === null || column.nullable)) return -1;
  for (let row = 0; row < numbers.length; row += 1) {
    if (!isValid(validity, row)) {
      if (!column.nullable) return row;
    } else if (!sure && !(isInteger ? Number.isSafeInteger : Number.isFinite)(numbers[row]))
      return row;
  }
  return -1;
}
