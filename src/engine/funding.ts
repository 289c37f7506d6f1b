import type { BitSet } from "arquero";
import type { FundingPanel, LedgerReason, LedgerRow } from "../model/chart.ts";
import type { ViewState } from "../model/view-state.ts";
import { amountGroupOf, valuesOf, type ValueOf } from "../model/vocabulary.ts";
import { amountLinks, exclusionOf, isDrawn, type Amount, type Exclusion } from "./claims.ts";
import { byCodeUnit, rowReader } from "./columns.ts";
import { rowsIn } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { fundingOrder } from "./funding-order.ts";
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

/** A sum within one kind of what one organization says of its own doing. */
export interface ActorSum {
  kind: ValueOf<"amount_kind">;
  org_id: string;
  krw: number;
  amounts: number;
}

export interface ActorPanel extends FundingPanel {
  /** By kind in the order of the vocabulary, then largest first, then by organization. */
  sums: ActorSum[];
}

export interface Funding {
  /** In the order of the vocabulary; groups of which nothing is drawn are left out. */
  panels: ActorPanel[];
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
  const rows = fundingRows(index, { drawn, again, hosts, conflicts: links.conflicts, by });
  const inOrder = fundingOrder(index, by);

  const panels = valuesOf("amount_group").flatMap((group): ActorPanel[] => {
    const own = rows.filter(({ kind }) => amountGroupOf[kind] === group);
    const addable = claims.filter(
      ({ amount, exclusion }) => !exclusion && amountGroupOf[amount.kind] === group,
    );
    return own.length === 0 ? [] : [{ group, rows: inOrder(own), sums: sumsOf(addable) }];
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

/** Only of claims that name their actor: a group's money may hold its subsidiary's, and nothing says whose the rest is. */
function sumsOf(claims: readonly { amount: Amount }[]): ActorSum[] {
  const sums = new Map<string, ActorSum>();
  for (const { amount } of claims) {
    const { kind, actor_org_id, krw } = amount;
    if (actor_org_id === null || krw === null) continue;
    const key = `${kind} ${actor_org_id}`;
    const sum = sums.get(key) ?? { kind, org_id: actor_org_id, krw: 0, amounts: 0 };
    sums.set(key, { ...sum, krw: sum.krw + krw, amounts: sum.amounts + 1 });
  }
  const kinds = valuesOf("amount_kind");
  return [...sums.values()].sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      b.krw - a.krw ||
      byCodeUnit(a.org_id, b.org_id),
  );
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
