import type { FundingRow } from "../model/chart.ts";
import { boundsOf } from "../model/edtf.ts";
import { parseDuration } from "../model/duration.ts";
import { amountGroupOf, type ValueOf } from "../model/vocabulary.ts";
import { byCodeUnit, rowReader } from "./columns.ts";
import { dayOf } from "./days.ts";
import { rowsIn } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { intersect, type Selection } from "./filter.ts";
import { owners } from "./funding-headings.ts";

/** A promise made before a period that may still last in it. */
export interface OutsidePromise extends Pick<
  FundingRow,
  "amount_id" | "krw" | "krw_min" | "krw_max" | "valuation" | "duration" | "owner" | "label_ko" | "label_en" // prettier-ignore
> {
  bound: ValueOf<"bound">;
  /** EDTF: when it was announced. */
  announced: string;
}

/** The day `years` and what else `duration` says after `day`. */
function after(day: string, duration: string): string {
  const { years, months, weeks, days } = parseDuration(duration);
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 12 * years + months);
  date.setUTCDate(date.getUTCDate() + 7 * weeks + days);
  return date.toISOString().slice(0, 10);
}

/**
 * Promises larger than any that is shown which only the period leaves out: announced before it, and
 * lasting into it by their own period or, where they name only a length, by that length counted
 * from the first day on which they may have been announced. Largest first, then by id.
 */
export function outside(
  index: FactIndex,
  { clauses, shown }: Selection,
  period: string | null,
): OutsidePromise[] {
  const begin = period === null ? null : boundsOf(period).from;
  if (begin === null) return [];
  const amountAt = rowReader(index.tables, "amounts");
  const eventAt = rowReader(index.tables, "events");
  const isPromise = ({ kind, restates, part_of, krw }: ReturnType<typeof amountAt>) =>
    amountGroupOf[kind] === "promised" && restates === null && part_of === null && krw !== null;
  const largest = rowsIn(index, shown, "amounts")
    .map(amountAt)
    .filter(isPromise)
    .reduce((most, { krw }) => Math.max(most, krw ?? 0), 0);
  const ownerOf = owners(index);
  const others = intersect(index, clauses, "period");
  const found = rowsIn(index, others, "amounts").flatMap((row): OutsidePromise[] => {
    const fact = index.start.amounts + row;
    const amount = amountAt(row);
    const event = index.event.amounts[row]!;
    if (shown.get(fact) || event < 0 || !isPromise(amount) || amount.krw! <= largest) return [];
    const [first, last] = [dayOf(index.from[fact]!), dayOf(index.to[fact]!)];
    if (last === null || last >= begin) return [];
    const own = amount.period === null ? null : boundsOf(amount.period).to;
    const end =
      own ?? (first === null || amount.duration === null ? null : after(first, amount.duration));
    if (end === null || end < begin) return [];
    const { amount_id, krw, krw_min, krw_max, bound, valuation, duration, label_ko, label_en } =
      amount;
    return [
      {
        ...{ amount_id, krw, krw_min, krw_max, bound, valuation, duration, label_ko, label_en },
        owner: ownerOf(row, amount),
        announced: eventAt(event).date,
      },
    ];
  });
  return found.sort((a, b) => b.krw! - a.krw! || byCodeUnit(a.amount_id, b.amount_id));
}
