import { parseDuration } from "../model/duration.ts";
import { boundsOf } from "../model/edtf.ts";
import { amountGroupOf, valuesOf } from "../model/vocabulary.ts";
import { codes, column, filled, partReader } from "./columns.ts";
import { dayOf } from "./days.ts";
import type { FactIndex } from "./facts.ts";
import { perIndex } from "./per-index.ts";
import { without, type Selection } from "./filter.ts";

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
  selection: Selection,
  period: string | null,
): RunningPromise[] {
  const begin = period === null ? null : boundsOf(period).from;
  if (begin === null) return [];
  const { shown } = selection;
  const amountAt = partReader(index.tables, "amounts", ["amount_id", "period", "duration"]);
  const others = without(index, selection, "period");
  return Array.from(lasting(index)).flatMap((row) => {
    const fact = index.start.amounts + row;
    if (!others.get(fact) || shown.get(fact)) return [];
    const { amount_id, ...amount } = amountAt(row);
    const [first, last] = [dayOf(index.from[fact]!), dayOf(index.to[fact]!)];
    if (last === null || last >= begin) return [];
    const own = amount.period === null ? null : boundsOf(amount.period).to;
    const end =
      own ?? (first === null || amount.duration === null ? null : after(first, amount.duration));
    return end !== null && end >= begin ? [{ row, amount_id }] : [];
  });
}

/** Rows of promises of an event that name a period or a length and are neither part of another nor said again. */
const lasting = perIndex(({ tables, event }: FactIndex): Int32Array => {
  const kinds = codes(column(tables, "amounts", "kind"), valuesOf("amount_kind"));
  const promised = valuesOf("amount_kind").map((kind) => amountGroupOf[kind] === "promised");
  const [period, duration, isPart, isAgain] = (["period", "duration", "part_of", "restates"] as const).map((name) => filled(column(tables, "amounts", name))) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array]; // prettier-ignore
  return Int32Array.from(kinds.keys()).filter(
    (row) =>
      event.amounts[row]! >= 0 &&
      promised[kinds[row]!] &&
      (period[row] === 1 || duration[row] === 1) &&
      isPart[row] === 0 &&
      isAgain[row] === 0,
  );
});
