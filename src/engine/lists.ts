/**
 * A list of codes for each key, in two typed arrays: those of `key` stand in `values` from
 * `offsets[key]` up to `offsets[key + 1]` (compressed sparse rows).
 */
export interface Lists {
  offsets: Uint32Array;
  values: Int32Array;
}

/** Key and value pairs on their way to lists; a pair with a negative end is dropped. */
export class Pairs {
  private readonly keys: number[] = [];
  private readonly ends: number[] = [];

  add(key: number, value: number): void {
    if (key < 0 || value < 0) return;
    this.keys.push(key);
    this.ends.push(value);
  }

  /** Lists for `size` keys, each ascending and without repetitions. */
  lists(size: number): Lists {
    const starts = new Uint32Array(size + 1);
    for (const key of this.keys) starts[key + 1]! += 1;
    for (let key = 0; key < size; key += 1) starts[key + 1]! += starts[key]!;
    const sorted = new Int32Array(this.keys.length);
    const next = starts.slice();
    for (let i = 0; i < this.keys.length; i += 1) sorted[next[this.keys[i]!]!++] = this.ends[i]!;

    const offsets = new Uint32Array(size + 1);
    let length = 0;
    for (let key = 0; key < size; key += 1) {
      const own = sorted.subarray(starts[key]!, starts[key + 1]!).sort();
      for (let i = 0; i < own.length; i += 1)
        if (i === 0 || own[i] !== own[i - 1]) sorted[length++] = own[i]!;
      offsets[key + 1] = length;
    }
    return { offsets, values: sorted.slice(0, length) };
  }
}

/** The list of one key, ascending; a view, not a copy. */
export const listOf = (lists: Lists, key: number): Int32Array =>
  lists.values.subarray(lists.offsets[key]!, lists.offsets[key + 1]!);

/** Whether any code of the key's list passes. Makes no view: a filter asks this of every fact. */
export function someOf(lists: Lists, key: number, test: (value: number) => boolean): boolean {
  const end = lists.offsets[key + 1]!;
  for (let i = lists.offsets[key]!; i < end; i += 1) if (test(lists.values[i]!)) return true;
  return false;
}
