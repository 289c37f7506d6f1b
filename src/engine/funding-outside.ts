import type { FundingRow } from "../model/chart.ts";
import { amountGroupOf, type ValueOf } from "../model/vocabulary.ts";
import { byCodeUnit, rowReader } from "./columns.ts";
import { rowsIn } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import type { Selection } from "./filter.ts";
import { owners } from "./funding-headings.ts";
import { running } from "./running.ts";

/** A promise made before a period that may still last in it. */
export interface OutsidePromise extends Pick<
  FundingRow,
  "amount_id" | "krw" | "krw_min" | "krw_max" | "valuation" | "duration" | "owner" | "label_ko" | "label_en" // prettier-ignore
> {
  bound: ValueOf<"bound">;
  /** EDTF: when it was announced. */
  announced: string;
}

/**
 * Of the promises that run through the period without being shown those larger than any that is;
 * largest first, then by id.
 */
export function outside(
  index: FactIndex,
  selection: Selection,
  period: string | null,
): OutsidePromise[] {
  const before = running(index, selection, period);
  if (before.length === 0) return [];
  const amountAt = rowReader(index.tables, "amounts");
  const eventAt = rowReader(index.tables, "events");
  const largest = rowsIn(index, selection.shown, "amounts")
    .map(amountAt)
    .filter(
      ({ kind, restates, part_of }) =>
        amountGroupOf[kind] === "promised" && restates === null && part_of === null,
    ) // prettier-ignore
    .reduce((most, { krw }) => Math.max(most, krw ?? 0), 0);
  const ownerOf = owners(index);
  const found = before.flatMap(({ row }): OutsidePromise[] => {
    const amount = amountAt(row);
    if (amount.krw === null || amount.krw <= largest) return [];
    const announced = eventAt(index.event.amounts[row]!).date;
    return [{ ...amount, owner: ownerOf(row, amount), announced }];
  });
  return found.sort((a, b) => b.krw! - a.krw! || byCodeUnit(a.amount_id, b.amount_id));
}
