import type { FundingPanel, LedgerReason, LedgerRow } from "../model/chart.ts";
import type { ViewState } from "../model/view-state.ts";
import { amountGroupOf, valuesOf, type ValueOf } from "../model/vocabulary.ts";
import type { BitSet } from "./bit-set.ts";
import { claimsOf, reasons } from "./claims.ts";
import { partReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
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
  /** By reason, then by id. */
  ledger: LedgerRow[];
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
  const kept: number[][] = groups.map(() => []);
  const rows = new Uint32Array(groups.length);
  const present = new Uint8Array(valuesOf("amount_kind").length);
  const { drawnBySize, drawnKinds, drawnGroups } = claims;
  for (let at = 0; at < drawnBySize.length; at += 1) {
    const row = drawnBySize[at]!;
    if (!shown.get(first + row)) continue;
    present[drawnKinds[at]!] = 1;
    if (hosts.of[row]! >= 0) continue;
    const group = drawnGroups[at]!;
    rows[group]! += 1;
    if (rows[group]! <= limits.rows) kept[group]!.push(row);
  }

  const read = fundingRows(index, claims, { shown, hosts, by });
  const inOrder = fundingOrder(index, by);
  const kinds = valuesOf("amount_kind").filter((_, kind) => present[kind] === 1);
  const sums = kindSums(index, shown, limits);
  const panels = groups.flatMap((group, i): SummedPanel[] => {
    if (rows[i] === 0) return [];
    return [
      {
        group,
        rows: inOrder(kept[i]!.map(read)),
        more: rows[i]! - kept[i]!.length,
        sums: kinds.flatMap((kind) => (amountGroupOf[kind] === group ? sums(kind) : [])),
      },
    ];
  });
  return { panels, ...ledgerOf(index, shown, hosts.of, limits.ledger) };
}

function ledgerOf(
  index: FactIndex,
  shown: BitSet,
  hosts: Int32Array,
  most: number,
): Pick<Funding, "ledger" | "unsummed"> {
  const claims = claimsOf(index);
  const first = index.start.amounts;
  const amountAt = partReader(index.tables, "amounts", [
    ...(["amount_id", "kind", "krw", "krw_min", "krw_max", "bound", "valuation"] as const),
    ...(["label_ko", "label_en", "part_of", "restates"] as const),
  ]);
  const kinds = valuesOf("amount_kind");
  const told = new Uint32Array(reasons.length);
  const counts = new Uint32Array(reasons.length * kinds.length * 2);
  const ledger: LedgerRow[] = [];
  for (const row of claims.inLedger) {
    if (!shown.get(first + row)) continue;
    const why = claims.reason[row]!;
    counts[(why * kinds.length + claims.kind[row]!) * 2 + claims.undisclosed[row]!]! += 1;
    told[why]! += 1;
    if (told[why]! > most) continue;
    const reason = reasons[why]!;
    const { part_of, restates, ...amount } = amountAt(row);
    const [host] = hosts[row]! >= 0 ? [hosts[row]!] : (claims.maybePartOf.get(row) ?? []);
    const others: Partial<Record<LedgerReason, number | undefined>> = {
      maybe_part_of: host,
      conflicts: claims.conflicts.get(row)?.[0],
      superseded: claims.supersededBy.get(row)?.[0],
    };
    const other = others[reason];
    const named = reason === "restates" ? restates : reason === "package" || reason === "part_of" ? part_of : null; // prettier-ignore
    ledger.push({
      ...amount,
      reason,
      other_amount_id: other === undefined ? named : amountAt(other).amount_id,
    });
  }
  const unsummed = reasons.flatMap((reason, why) =>
    kinds.flatMap((kind, k) =>
      [false, true].flatMap((undisclosed, u) => {
        const number = counts[(why * kinds.length + k) * 2 + u]!;
        return number === 0 ? [] : [{ kind, reason, undisclosed, claims: number }];
      }),
    ),
  );
  return { ledger, unsummed };
}
