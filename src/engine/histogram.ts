import type { BitSet } from "./bit-set.ts";
import { isoDay } from "../model/edtf.ts";
import { OPEN_FROM, OPEN_TO } from "./days.ts";
import { rangeOf } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { addMonths, monthsOf } from "./months.ts";

/** `month` is `2022-07`; an event that may have been on any of n days counts 1/n on each. */
export interface MonthWeight {
  month: string;
  events: number;
}

/**
 * First and last day of the events in `bits`; ends that are open are left aside. Programs and sums
 * may run for decades to come, which says nothing about what happened.
 */
export function daysCovered(index: FactIndex, bits: BitSet) {
  const { from, to } = index;
  let first = OPEN_TO;
  let last = OPEN_FROM;
  for (const fact of bits.numbers(...rangeOf(index, "events"))) {
    const [begin, end] = [from[fact]!, to[fact]!];
    if (begin > end) continue;
    if (begin !== OPEN_FROM) {
      if (begin < first) first = begin;
      if (begin > last) last = begin;
    }
    if (end !== OPEN_TO) {
      if (end < first) first = end;
      if (end > last) last = end;
    }
  }
  return first > last ? { from: null, to: null } : { from: isoDay(first), to: isoDay(last) };
}

/** Events in `bits` by month, without gaps. An event with an open end has no span to spread over. */
export function monthWeights(index: FactIndex, bits: BitSet): MonthWeight[] {
  const months = monthsOf(index);
  const weights = new Float64Array(months.names.length);
  const [start, end] = rangeOf(index, "events");
  for (const fact of bits.numbers(start, end))
    addMonths(months, fact - start, index.from[fact]!, index.to[fact]!, weights);
  const first = weights.findIndex((events) => events > 0);
  const last = weights.findLastIndex((events) => events > 0);
  if (first < 0) return [];
  return months.names
    .slice(first, last + 1)
    .map((month, i) => ({ month, events: weights[first + i]! }));
}
