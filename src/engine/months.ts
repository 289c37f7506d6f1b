import { dayNumber } from "../model/edtf.ts";
import { OPEN_FROM, OPEN_TO } from "./days.ts";
import type { FactIndex } from "./facts.ts";
import { perIndex } from "./per-index.ts";

/** The months in which events may have been: `starts[i]` is the first day of `names[i]`, the last is the end. */
export interface Months {
  names: string[];
  starts: Int32Array;
  /** Row of events → position of the month of its first and its last day; -1 where an end is open. */
  first: Int32Array;
  last: Int32Array;
}

const nameOf = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

const monthOf = (day: number): number => {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** The calendar of all events, from the first of them to the last. */
export const monthsOf = perIndex(({ from, to, start, eventOf }: FactIndex): Months => {
  const isClosed = (fact: number) => from[fact] !== OPEN_FROM && to[fact] !== OPEN_TO;
  let earliest = Infinity;
  let latest = -Infinity;
  for (let row = 0; row < eventOf.length; row += 1) {
    if (!isClosed(start.events + row)) continue;
    earliest = Math.min(earliest, from[start.events + row]!);
    latest = Math.max(latest, to[start.events + row]!);
  }
  const begin = earliest <= latest ? monthOf(earliest) : 0;
  const length = earliest <= latest ? monthOf(latest) - begin + 1 : 0;
  const names = Array.from({ length }, (_, i) => nameOf(begin + i));
  const starts = Int32Array.from({ length: length + 1 }, (_, i) => dayNumber(`${nameOf(begin + i)}-01`)); // prettier-ignore
  const days = new Int32Array(length === 0 ? 0 : starts[length]! - starts[0]!);
  for (let i = 0; i < length; i += 1) days.fill(i, starts[i]! - starts[0]!, starts[i + 1]! - starts[0]!); // prettier-ignore
  const at = (day: (fact: number) => number) =>
    new Int32Array(eventOf.length).map((_, row) => {
      const fact = start.events + row;
      return isClosed(fact) ? days[day(fact) - starts[0]!]! : -1;
    });
  return { names, starts, first: at((fact) => from[fact]!), last: at((fact) => to[fact]!) };
});

/** Row of events → position of the one month that it was in, or -1. */
export const onlyMonths = perIndex((index: FactIndex): Int32Array => {
  const { first, last } = monthsOf(index);
  return first.map((month, row) => (month === last[row] ? month : -1));
});

/** Spreads an event evenly over its days and adds what falls into each month. */
export function addMonths(
  { starts, first, last }: Months,
  row: number,
  from: number,
  to: number,
  weights: Float64Array,
): void {
  const [begin, end] = [first[row]!, last[row]!];
  if (begin < 0) return;
  if (begin === end) {
    weights[begin]! += 1;
    return;
  }
  const share = 1 / (to - from + 1);
  weights[begin]! += (starts[begin + 1]! - from) * share;
  for (let month = begin + 1; month < end; month += 1)
    weights[month]! += (starts[month + 1]! - starts[month]!) * share;
  weights[end]! += (to + 1 - starts[end]!) * share;
}
