import type { FundingPanel, LedgerReason, LedgerRow } from "../model/chart.ts";
import type { ViewState } from "../model/view-state.ts";
import { amountGroupOf, valuesOf, type ValueOf } from "../model/vocabulary.ts";
import type { BitSet } from "./bit-set.ts";
import { claimsOf, reasons, type Claims } from "./claims.ts";
import { partReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { listOf, passing } from "./lists.ts";
import { hostsOf } from "./funding-hosts.ts";
import { fundingOrder } from "./funding-order.ts";
import { fundingRows } from "./funding-rows.ts";
import { kindSums, type KindSums } from "./funding-sums.ts";

export interface SummedPanel extends FundingPanel {
  /** By kind in the order of the vocabulary: each kind of which something is drawn. */
  sums: KindSums[];
}

/** How many claims of a kind are in no sum, for one reason. */
export interface Unsummed {
  kind: ValueOf<"amount_kind">;
  reason: LedgerReason;
  /** The article names no sum. */
  undisclosed: boolean;
  claims: number;
}

export interface Funding {
  /** In the order of the vocabulary; groups of which nothing is drawn are left out. */
  panels: SummedPanel[];
  /** By reason, then by id. No chart draws it: it is read when it is first asked for. */
  readonly ledger: LedgerRow[];
  /** All that is in no sum, those that `ledger` has no room for included; by reason. */
  unsummed: Unsummed[];
}

/** At most so many of each that somebody can still read; what is left out is counted. */
export interface FundingLimits {
  /** Rows of a panel. */
  rows: number;
  /** Sums of a kind, and claims named in a sum. */
  sums: number;
  claims: number;
  /** Claims that are in no sum for one reason. */
  ledger: number;
}
const readable: FundingLimits = { rows: 40, sums: 6, claims: 8, ledger: 30 };

/**
 * What the funding view draws of the amounts in `shown`, sorted under what `by` says, and what of
 * them is in no sum, and why. Of more than `limits` allow the largest are given.
 */
export function funding(
  index: FactIndex,
  shown: BitSet,
  by: ViewState["by"] = "company",
  limits = readable,
): Funding {
  const claims = claimsOf(index);
  const first = index.start.amounts;
  const hosts = hostsOf(claims, shown, first);
  const groups = valuesOf("amount_group");
  const isShown = (row: number) => shown.get(first + row);
  const rows = groups.map((_, group) => {
    const own = listOf(claims.drawnOfGroup, group);
    return {
      all: shown.countOf(own, first) - hosts.count[group]!,
      kept: passing(own, (row) => isShown(row) && hosts.of[row]! < 0, limits.rows),
    };
  });
  const read = fundingRows(index, claims, { shown, hosts, by });
  const inOrder = fundingOrder(index, by);
  const kinds = valuesOf("amount_kind").filter((_, kind) => passing(listOf(claims.drawnOfKind, kind), isShown, 1).length > 0); // prettier-ignore
  const sums = kindSums(index, shown, limits);
  const panels = groups.flatMap((group, i): SummedPanel[] => {
    const { all, kept } = rows[i]!;
    if (all === 0) return [];
    return [
      {
        group,
        rows: inOrder(kept.map(read)),
        more: all - kept.length,
        sums: kinds.flatMap((kind) => (amountGroupOf[kind] === group ? sums(kind) : [])),
      },
    ];
  });
  let ledger: LedgerRow[] | undefined;
  return {
    panels,
    get ledger() {
      return (ledger ??= ledgerOf(index, shown, hosts.of, limits.ledger));
    },
    unsummed: unsummedOf(claims, shown, first),
  };
}

function unsummedOf({ unsummed }: Claims, shown: BitSet, first: number): Unsummed[] {
  return unsummed.flatMap(({ rows, ...what }) => {
    const claims = shown.countOf(rows, first);
    return claims === 0 ? [] : [{ ...what, claims }];
  });
}

function ledgerOf(index: FactIndex, shown: BitSet, hosts: Int32Array, most: number): LedgerRow[] {
  const claims = claimsOf(index);
  const first = index.start.amounts;
  const amountAt = partReader(index.tables, "amounts", [
    ...(["amount_id", "kind", "krw", "krw_min", "krw_max", "bound", "valuation"] as const),
    ...(["label_ko", "label_en", "part_of", "restates"] as const),
  ]);
  const rowOf = (reason: LedgerReason, row: number): LedgerRow => {
    const { part_of, restates, ...amount } = amountAt(row);
    const [host] = hosts[row]! >= 0 ? [hosts[row]!] : (claims.maybePartOf.get(row) ?? []);
    const others: Partial<Record<LedgerReason, number | undefined>> = {
      maybe_part_of: host,
      conflicts: claims.conflicts.get(row)?.[0],
      superseded: claims.supersededBy.get(row)?.[0],
    };
    const other = others[reason];
    const named = reason === "restates" ? restates : reason === "package" || reason === "part_of" ? part_of : null; // prettier-ignore
    return {
      ...amount,
      reason,
      other_amount_id: other === undefined ? named : amountAt(other).amount_id,
    };
  };
  return reasons.flatMap((reason, why) =>
    passing(listOf(claims.inLedger, why), (row) => shown.get(first + row), most).map((row) =>
      rowOf(reason, row),
    ),
  );
}
