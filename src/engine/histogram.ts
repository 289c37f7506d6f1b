import type { BitSet } from "./arquero.ts";
import { dayNumber, isoDay } from "../model/edtf.ts";
import { OPEN_FROM, OPEN_TO } from "./days.ts";
import type { FactIndex } from "./facts.ts";

/** `month` is `2022-07`; an event that may have been on any of n days counts 1/n on each. */
export interface MonthWeight {
  month: string;
  events: number;
}

/**
 * First and last day of the events in `bits`; ends that are open are left aside. Programs and sums
 * may run for decades to come, which says nothing about what happened.
 */
export function daysCovered({ from, to, start }: FactIndex, bits: BitSet) {
  let first = OPEN_TO;
  let last = OPEN_FROM;
  bits.scan((fact) => {
    if (fact < start.events || fact >= start.programs || from[fact]! > to[fact]!) return;
    for (const day of [from[fact]!, to[fact]!]) {
      if (day === OPEN_FROM || day === OPEN_TO) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  });
  return first > last ? { from: null, to: null } : { from: isoDay(first), to: isoDay(last) };
}

/** Events in `bits` by month, without gaps. An event with an open end has no span to spread over. */
export function monthWeights({ from, to, start }: FactIndex, bits: BitSet): MonthWeight[] {
  const weights = new Map<string, number>();
  const monthAt = monthReader();
  for (
    let fact = bits.next(start.events);
    fact >= 0 && fact < start.programs;
    fact = bits.next(fact + 1)
  ) {
    const [first, last] = [from[fact]!, to[fact]!];
    if (first === OPEN_FROM || last === OPEN_TO) continue;
    for (let day = first; day <= last;) {
      const { month, end } = monthAt(day);
      const next = Math.min(end, last + 1);
      weights.set(month, (weights.get(month) ?? 0) + (next - day) / (last - first + 1));
      day = next;
    }
  }
  const months = [...weights.keys()].sort();
  const filled: MonthWeight[] = [];
  const end = months.at(-1) ?? "";
  for (let month = months[0] ?? "~"; month <= end; month = following(month))
    filled.push({ month, events: weights.get(month) ?? 0 });
  return filled;
}

/** The month that a day is in, and the day after its last; each worked out once. */
function monthReader(): (day: number) => { month: string; end: number } {
  const known = new Map<number, { month: string; end: number }>();
  return (day) => {
    let found = known.get(day);
    if (!found) {
      const month = isoDay(day).slice(0, 7);
      found = { month, end: dayNumber(`${following(month)}-01`) };
      known.set(day, found);
    }
    return found;
  };
}

function following(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}
