import { parseDuration } from "../model/duration.ts";
import { boundsOf } from "../model/edtf.ts";
import { amountGroupOf } from "../model/vocabulary.ts";
import { rowReader } from "./columns.ts";
import { dayOf } from "./days.ts";
import { rowsIn } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { intersect, type Selection } from "./filter.ts";

/** The day `years` and what else `duration` says after `day`. */
function after(day: string, duration: string): string {
  const { years, months, weeks, days } = parseDuration(duration);
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 12 * years + months);
  date.setUTCDate(date.getUTCDate() + 7 * weeks + days);
  return date.toISOString().slice(0, 10);
}

/** A promise that only the period leaves out. */
export interface RunningPromise {
  /** Its row in the table of amounts. */
  row: number;
  amount_id: string;
}

/**
 * Promised amounts, none that is part of another or says it again, which only the period
 * leaves out: announced before it, and lasting into it by their own period or, where they name only
 * a length, by that length counted from the first day on which they may have been announced.
 */
export function running(
  index: FactIndex,
  { clauses, shown }: Selection,
  period: string | null,
): RunningPromise[] {
  const begin = period === null ? null : boundsOf(period).from;
  if (begin === null) return [];
  const amountAt = rowReader(index.tables, "amounts");
  return rowsIn(index, intersect(index, clauses, "period"), "amounts").flatMap((row) => {
    const fact = index.start.amounts + row;
    const { amount_id, kind, restates, part_of, ...amount } = amountAt(row);
    if (shown.get(fact) || index.event.amounts[row]! < 0) return [];
    if (amountGroupOf[kind] !== "promised" || restates !== null || part_of !== null) return [];
    const [first, last] = [dayOf(index.from[fact]!), dayOf(index.to[fact]!)];
    if (last === null || last >= begin) return [];
    const own = amount.period === null ? null : boundsOf(amount.period).to;
    const end =
      own ?? (first === null || amount.duration === null ? null : after(first, amount.duration));
    return end !== null && end >= begin ? [{ row, amount_id }] : [];
  });
}
