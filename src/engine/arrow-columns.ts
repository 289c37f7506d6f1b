import type { Coded, Texts } from "./values.ts";

/** Bits of rows that hold something; null where every row does. */
export type Validity = Uint8Array | null;

export const isValid = (validity: Validity, row: number): boolean =>
  validity === null || ((validity[row >> 3]! >> (row & 7)) & 1) === 1;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Bytes up to which texts are read all at once, if one is: dates, of which an index asks for every one. */
const MOST_AT_ONCE = 1 << 20;

/** A column of UTF-8 texts as it lies in the file; each text is read when it is first asked for. */
export class ArrowTexts implements Texts {
  readonly length: number;
  private read: (string | undefined)[] | undefined;
  private sorted: boolean | undefined;
  /** All of them, where a text can be cut out of it: empty for none. */
  private all: string | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly offsets: Int32Array,
    private readonly validity: Validity,
  ) {
    this.length = offsets.length - 1;
  }

  at(row: number): string | null {
    if (!isValid(this.validity, row)) return null;
    // As long as the column from the start: an array with large gaps is a slow one.
    this.read ??= new Array<string | undefined>(this.length);
    return (this.read[row] ??= this.between(this.offsets[row]!, this.offsets[row + 1]!));
  }

  /** Of ASCII a character is a byte, and cutting costs less than reading. */
  private between(from: number, to: number): string {
    const { bytes } = this;
    this.all ??= bytes.length <= MOST_AT_ONCE && isAscii(bytes) ? decoder.decode(bytes) : "";
    return this.all === "" ? decoder.decode(bytes.subarray(from, to)) : this.all.slice(from, to);
  }

  /** The first row that holds nothing, or -1. */
  firstMissing(): number {
    if (this.validity !== null)
      for (let row = 0; row < this.length; row += 1) if (!isValid(this.validity, row)) return row;
    return -1;
  }

  isSame(row: number, other: Texts, otherRow: number): boolean {
    if (!(other instanceof ArrowTexts)) return this.at(row) === other.at(otherRow);
    const [from, start] = [this.offsets[row]!, other.offsets[otherRow]!];
    const length = this.offsets[row + 1]! - from;
    if (other.offsets[otherRow + 1]! - start !== length) return false;
    // Ids that differ do so at their ends.
    for (let i = length - 1; i >= 0; i -= 1)
      if (this.bytes[from + i] !== other.bytes[start + i]) return false;
    return isValid(this.validity, row) === isValid(other.validity, otherRow);
  }

  get ascends(): boolean {
    return (this.sorted ??= this.areSorted());
  }

  find(text: string): number {
    const wanted = encoder.encode(text);
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compared(middle, wanted, 0, wanted.length) < 0) low = middle + 1;
      else high = middle;
    }
    return low < this.length && this.compared(low, wanted, 0, wanted.length) === 0 ? low : -1;
  }

  /** Below 0 where the text of a row comes before the bytes from `start` up to `end`. */
  private compared(row: number, bytes: Uint8Array, start: number, end: number): number {
    const [from, to] = [this.offsets[row]!, this.offsets[row + 1]!];
    const length = Math.min(to - from, end - start);
    for (let i = 0; i < length; i += 1) {
      const order = this.bytes[from + i]! - bytes[start + i]!;
      if (order !== 0) return order;
    }
    return to - from - (end - start);
  }

  /** Bytes order as code units do as long as they are ASCII; ids are. */
  private areSorted(): boolean {
    const { bytes, offsets } = this;
    if (this.validity !== null || !isAscii(bytes)) return false;
    for (let row = 1; row < this.length; row += 1) {
      const [before, from] = [offsets[row - 1]!, offsets[row]!];
      const [length, own] = [from - before, offsets[row + 1]! - from];
      let at = 0;
      while (at < length && at < own && bytes[before + at] === bytes[from + at]) at += 1;
      if (at === own ? length > own : at < length && bytes[before + at]! > bytes[from + at]!)
        return false;
    }
    return true;
  }

  holdsSame(other: Texts): boolean {
    if (!(other instanceof ArrowTexts) || other.length !== this.length) return false;
    if (this.validity !== null || other.validity !== null) return false;
    return alike(this.offsets, other.offsets) && alike(this.bytes, other.bytes);
  }
}

function isAscii(bytes: Uint8Array): boolean {
  const words = wordsOf(bytes, bytes.byteLength >> 2);
  if (words) for (let i = 0; i < words.length; i += 1) if ((words[i]! & 0x8080_8080) !== 0) return false; // prettier-ignore
  for (let i = words ? words.length * 4 : 0; i < bytes.length; i += 1)
    if (bytes[i]! > 0x7f) return false;
  return true;
}

function alike(one: Int32Array | Uint8Array, other: Int32Array | Uint8Array): boolean {
  if (one.length !== other.length) return false;
  // Word by word: ids of a million facts are megabytes, and Arrow lays buffers at such bounds.
  const words = Math.floor(one.byteLength / 4);
  const [a, b] = [wordsOf(one, words), wordsOf(other, words)];
  if (!a || !b) return one.every((value, i) => value === other[i]);
  for (let i = 0; i < words; i += 1) if (a[i] !== b[i]) return false;
  const rest = Math.floor((words * 4) / one.BYTES_PER_ELEMENT);
  for (let i = rest; i < one.length; i += 1) if (one[i] !== other[i]) return false;
  return true;
}

const wordsOf = ({ buffer, byteOffset }: Int32Array | Uint8Array, words: number) =>
  byteOffset % 4 === 0 ? new Int32Array(buffer, byteOffset, words) : null;

/** A dictionary-encoded column of texts. */
export class ArrowCodes implements Coded {
  readonly length: number;

  constructor(
    /** -1 for none. */
    readonly codes: Int32Array,
    readonly dictionary: ArrowTexts,
  ) {
    this.length = codes.length;
  }

  at(row: number): string | null {
    const code = this.codes[row]!;
    return code < 0 ? null : this.dictionary.at(code);
  }
}

/** A column of numbers of which some are missing. */
export class ArrowNumbers {
  readonly length: number;

  constructor(
    readonly values: Int32Array | Float64Array,
    readonly validity: Uint8Array,
  ) {
    this.length = values.length;
  }

  at(row: number): number | null {
    return isValid(this.validity, row) ? this.values[row]! : null;
  }
}
