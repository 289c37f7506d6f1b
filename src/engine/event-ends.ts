import type { BitSet } from "./bit-set.ts";
import { partReader } from "./columns.ts";
import { OPEN_FROM } from "./days.ts";
import { rangeOf } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { lanesOf } from "./lane-events.ts";

/**
 * The first and the last event of a set, by the first day that each may have been on, of those that
 * name somebody; none where nothing tells them apart.
 */
export function eventEnds(index: FactIndex, shown: BitSet) {
  const [start, end] = rangeOf(index, "events");
  const { offsets } = lanesOf.company(index);
  let [first, last] = [-1, -1];
  for (const fact of shown.numbers(start, end)) {
    const row = fact - start;
    if (index.from[fact] === OPEN_FROM || offsets[row] === offsets[row + 1]) continue;
    if (first < 0 || index.from[fact]! < index.from[first]!) first = fact;
    if (last < 0 || index.from[fact]! >= index.from[last]!) last = fact;
  }
  const eventAt = partReader(index.tables, "events", ["event_id", "date", "title_ko", "title_en"]);
  return first === last ? [] : [first, last].map((fact) => eventAt(fact - start));
}
