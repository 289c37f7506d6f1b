import type { Coded, Texts } from "./values.ts";

/** Bits of rows that hold something; null where every row does. */
export type Validity = Uint8Array | null;

export const isValid = (validity: Validity, row: number): boolean =>
  validity === null || ((validity[row >> 3]! >> (row & 7)) & 1) === 1;

const decoder = new TextDecoder();

/** A column of UTF-8 texts as it lies in the file; each text is read when it is first asked for. */
export class ArrowTexts implements Texts {
  readonly length: number;
  private readonly read: (string | undefined)[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly offsets: Int32Array,
    private readonly validity: Validity,
  ) {
    this.length = offsets.length - 1;
  }

  at(row: number): string | null {
    if (!isValid(this.validity, row)) return null;
    return (this.read[row] ??= decoder.decode(
      this.bytes.subarray(this.offsets[row], this.offsets[row + 1]),
    ));
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

  holdsSame(other: Texts): boolean {
    if (!(other instanceof ArrowTexts) || other.length !== this.length) return false;
    if (this.validity !== null || other.validity !== null) return false;
    return alike(this.offsets, other.offsets) && alike(this.bytes, other.bytes);
  }
}

function alike(one: Int32Array | Uint8Array, other: Int32Array | Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i += 1) if (one[i] !== other[i]) return false;
  return true;
}

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
    private readonly values: Int32Array | Float64Array,
    private readonly validity: Uint8Array,
  ) {
    this.length = values.length;
  }

  at(row: number): number | null {
    return isValid(this.validity, row) ? this.values[row]! : null;
  }
}
