/**
 * A list of codes for each key, in two typed arrays: those of `key` stand in `values` from
 * `offsets[key]` up to `offsets[key + 1]` (compressed sparse rows).
 */
export interface Lists {
  offsets: Uint32Array;
  values: Int32Array;
}

/** For each of `size` keys the positions in `keys` at which it stands, ascending; others are dropped. */
export function grouped(keys: Int32Array, size: number): Lists {
  const offsets = new Uint32Array(size + 1);
  for (let at = 0; at < keys.length; at += 1) if (keys[at]! >= 0) offsets[keys[at]! + 1]! += 1;
  for (let key = 0; key < size; key += 1) offsets[key + 1]! += offsets[key]!;
  const values = new Int32Array(offsets[size]!);
  const next = offsets.slice();
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at]!;
    if (key >= 0) values[next[key]!++] = at;
  }
  return { offsets, values };
}

/** For each of `size` values the keys in whose lists it is, ascending or as they stand in `order`. */
export function inverse({ offsets, values }: Lists, size: number, order?: Int32Array): Lists {
  const keyAt = new Int32Array(values.length);
  const valueAt = new Int32Array(values.length);
  let end = 0;
  for (let i = 0; i + 1 < offsets.length; i += 1) {
    const key = order ? order[i]! : i;
    for (let at = offsets[key]!; at < offsets[key + 1]!; at += 1) {
      keyAt[end] = key;
      valueAt[end] = values[at]!;
      end += 1;
    }
  }
  const { offsets: starts, values: positions } = grouped(valueAt, size);
  return { offsets: starts, values: along(positions, keyAt) };
}

/** The values of rows, in their order. Of a million rows a loop takes a third of what `map` does. */
export function along(rows: Int32Array, values: Int32Array): Int32Array {
  const found = new Int32Array(rows.length);
  for (let at = 0; at < found.length; at += 1) found[at] = values[rows[at]!]!;
  return found;
}

type Add = (value: number) => void;

/**
 * Lists for `size` keys, one after the other: `of` adds what one key has. Each list ascends, without
 * repetitions and negative values; those of a key are few.
 */
export function gathered(size: number, of: (key: number, add: Add) => void): Lists {
  const offsets = new Uint32Array(size + 1);
  let values = new Int32Array(2 * size + 64);
  let start = 0;
  let end = 0;
  const add = (value: number) => {
    if (value < 0) return;
    let at = end;
    while (at > start && values[at - 1]! > value) at -= 1;
    if (at > start && values[at - 1] === value) return;
    if (end === values.length) {
      const larger = new Int32Array(2 * end);
      larger.set(values);
      values = larger;
    }
    for (let i = end; i > at; i -= 1) values[i] = values[i - 1]!;
    values[at] = value;
    end += 1;
  };
  for (let key = 0; key < size; key += 1) {
    start = end;
    of(key, add);
    offsets[key + 1] = end;
  }
  return { offsets, values: values.slice(0, end) };
}

/** The list of one key, ascending; a view, not a copy. */
export const listOf = (lists: Lists, key: number): Int32Array =>
  lists.values.subarray(lists.offsets[key]!, lists.offsets[key + 1]!);

/** Of a list the first `most` that pass. */
export function passing(
  list: Int32Array,
  test: (value: number) => boolean,
  most = Infinity,
): number[] {
  const found: number[] = [];
  for (let at = 0; at < list.length && found.length < most; at += 1)
    if (test(list[at]!)) found.push(list[at]!);
  return found;
}

/** Calls `each` with the values of a key's list. Makes no view: the index asks this of every fact. */
export function eachOf(
  { offsets, values }: Lists,
  key: number,
  each: (value: number) => void,
): void {
  const end = offsets[key + 1]!;
  for (let at = offsets[key]!; at < end; at += 1) each(values[at]!);
}

/** Whether any code of the key's list passes. */
export function someOf(lists: Lists, key: number, test: (value: number) => boolean): boolean {
  const end = lists.offsets[key + 1]!;
  for (let i = lists.offsets[key]!; i < end; i += 1) if (test(lists.values[i]!)) return true;
  return false;
}
