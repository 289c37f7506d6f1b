import { byCodeUnit } from "./columns.ts";
import type { Texts, Values } from "./values.ts";

/** Row → its place among all rows by id; `-1` never. Ids that ascend, as published ones do, need no sorting. */
export function idRanks(ids: Values<string>): Int32Array {
  const rows = new Int32Array(ids.length);
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  if ("ascends" in ids && (ids as Values<string> & Texts).ascends) return rows;
  const texts = Array.from(rows, (row) => ids.at(row));
  return inverted(rows.slice().sort((a, b) => byCodeUnit(texts[a]!, texts[b]!) || a - b));
}

/** Where each number stands in an order of all of them. */
export function inverted(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) places[order[place]!] = place;
  return places;
}

/** Values as their places among the different ones, ascending; NaN is the last. */
export function ranked(values: Float64Array): { ranks: Int32Array; size: number } {
  const sorted = values.slice().sort();
  let size = 0;
  for (let i = 0; i < sorted.length; i += 1)
    if (i === 0 || !Object.is(sorted[i], sorted[size - 1])) sorted[size++] = sorted[i]!;
  const found = sorted.subarray(0, size);
  const ranks = new Int32Array(values.length);
  for (let i = 0; i < values.length; i += 1) ranks[i] = placeOf(values[i]!, found);
  return { ranks, size };
}

function placeOf(value: number, sorted: Float64Array): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value || (Number.isNaN(value) && !Number.isNaN(sorted[middle])))
      low = middle + 1; // prettier-ignore
    else high = middle;
  }
  return low;
}

/** `order` by rank, below `size`; those of one rank stay in the order that they have. */
export function sortedBy(ranks: Int32Array, size: number, order: Int32Array): Int32Array {
  const next = new Uint32Array(size + 1);
  for (const row of order) next[ranks[row]! + 1]! += 1;
  for (let rank = 0; rank < size; rank += 1) next[rank + 1]! += next[rank]!;
  const sorted = new Int32Array(order.length);
  for (const row of order) sorted[next[ranks[row]!]!++] = row;
  return sorted;
}

/** The first `most` in an order, in it. Of many the rest is looked at once and not sorted. */
export function firstOf(
  all: readonly number[],
  most: number,
  order: (a: number, b: number) => number,
): number[] {
  if (all.length <= most) return all.toSorted(order);
  if (most < 1) return [];
  const first: number[] = [];
  for (const one of all) {
    if (first.length === most && order(one, first[most - 1]!) >= 0) continue;
    let at = Math.min(first.length, most - 1);
    for (; at > 0 && order(one, first[at - 1]!) < 0; at -= 1) first[at] = first[at - 1]!;
    first[at] = one;
  }
  return first;
}
