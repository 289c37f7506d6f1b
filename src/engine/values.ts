/** One column: an array, a typed array or an Arrow column. */
export interface Values<V> {
  readonly length: number;
  at(row: number): V;
}

/** A column of texts that compares them without reading them. */
export interface Texts extends Values<string | null> {
  isSame(row: number, other: Texts, otherRow: number): boolean;
  /** Whether another column holds the very same texts in the same order. */
  holdsSame(other: Texts): boolean;
  /** Whether the texts ascend, code unit by code unit: then one is found without reading them all. */
  readonly ascends: boolean;
  /** The first row that holds a text, -1 for none; only where they ascend. */
  find(text: string): number;
}

/** A dictionary-encoded column: -1 for none, else the row of `dictionary` that holds the text. */
export interface Coded extends Values<string | null> {
  readonly codes: Int32Array;
  readonly dictionary: Texts;
}
