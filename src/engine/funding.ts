import type { BitSet } from "./arquero.ts";
import type { FundingPanel, LedgerReason, LedgerRow } from "../model/chart.ts";
import type { ViewState } from "../model/view-state.ts";
import { amountGroupOf, valuesOf } from "../model/vocabulary.ts";
import { amountLinks, exclusionOf, isDrawn, type Amount, type Exclusion } from "./claims.ts";
import { byCodeUnit, rowReader } from "./columns.ts";
import { rowsIn } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { fundingOrder } from "./funding-order.ts";
import { kindSums, type KindSums } from "./funding-sums.ts";
import { fundingRows, hostsOf, type Host } from "./funding-rows.ts";

const REASONS: readonly LedgerReason[] = [
  "ceiling",
  "part_of",
  "maybe_part_of",
  "restates",
  "package",
  "undisclosed",
  "single_case",
  "subset",
  "rate",
  "range",
  "conflicts",
  "superseded",
  "no_actor",
];

export interface SummedPanel extends FundingPanel {
  /** By kind in the order of the vocabulary: each kind of which something is drawn. */
  sums: KindSums[];
}

export interface Funding {
  /** In the order of the vocabulary; groups of which nothing is drawn are left out. */
  panels: SummedPanel[];
  /** By reason, then by id. */
  ledger: LedgerRow[];
}

/**
 * What the funding view draws of the amounts in `shown`, sorted under what `by` says, and what of
 * them is in no sum, and why.
 */
export function funding(index: FactIndex, shown: BitSet, by: ViewState["by"] = "company"): Funding {
  const amountAt = rowReader(index.tables, "amounts");
  const links = amountLinks(index);
  const claims = rowsIn(index, shown, "amounts").map((row) => {
    const amount = amountAt(row);
    return { row, amount, exclusion: exclusionOf(amount, links) };
  });
  const drawn = claims.filter(({ amount, exclusion }) => isDrawn(exclusion, amount));
  const hosts = hostsOf(
    drawn.map(({ amount }) => amount),
    links.maybePartOf,
  );
  const again = claims.filter(
    ({ amount, exclusion }) => exclusion?.reason === "restates" && amount.bound !== "undisclosed",
  );
  const rows = fundingRows(index, { drawn, again, hosts, ...links, by });
  const inOrder = fundingOrder(index, by);

  const panels = valuesOf("amount_group").flatMap((group): SummedPanel[] => {
    const own = rows.filter(({ kind }) => amountGroupOf[kind] === group);
    const addable = claims.filter(
      ({ amount, exclusion }) => !exclusion && amountGroupOf[amount.kind] === group,
    );
    const kinds = new Set(drawn.map(({ amount }) => amount.kind).filter((kind) => amountGroupOf[kind] === group)); // prettier-ignore
    if (own.length === 0) return [];
    return [{ group, rows: inOrder(own), sums: kindSums(index, addable, kinds) }];
  });
  const ledger = claims.flatMap(({ amount, exclusion }) =>
    exclusion ? [ledgerRow(amount, exclusion, hosts)] : [],
  );
  ledger.sort(
    (a, b) =>
      REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) || byCodeUnit(a.amount_id, b.amount_id),
  );
  return { panels, ledger };
}

function ledgerRow(
  { amount_id, kind, krw, bound, valuation, label_ko, label_en }: Amount,
  { reason, other_amount_id }: Exclusion,
  hosts: ReadonlyMap<string, Host>,
): LedgerRow {
  const drawnIn = hosts.get(amount_id);
  const other = reason === "maybe_part_of" && drawnIn ? drawnIn.amount_id : other_amount_id;
  return {
    amount_id,
    kind,
    krw,
    bound,
    valuation,
    label_ko,
    label_en,
    reason,
    other_amount_id: other,
  };
}
