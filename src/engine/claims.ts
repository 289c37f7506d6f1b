import type { LedgerReason } from "../model/chart.ts";
import type { RowOf } from "../model/tables.ts";
import { byCodeUnit, rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";

export type Amount = RowOf<"amounts">;

/** Why a claim is in no sum, and the claim that it is held against. */
export interface Exclusion {
  reason: LedgerReason;
  other_amount_id: string | null;
}

/** Ties between amounts that `part_of` and `restates` do not say; ids ascending. */
export interface AmountLinks {
  maybePartOf: ReadonlyMap<string, string[]>;
  /** Both ways. */
  conflicts: ReadonlyMap<string, string[]>;
  supersededBy: ReadonlyMap<string, string[]>;
}

export function amountLinks({ tables }: FactIndex): AmountLinks {
  const linkAt = rowReader(tables, "links");
  const maybePartOf = new Map<string, string[]>();
  const conflicts = new Map<string, string[]>();
  const supersededBy = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, from: string, to: string) =>
    map.set(from, [...new Set([...(map.get(from) ?? []), to])].sort(byCodeUnit));
  for (let row = 0; row < tables.links.totalRows(); row += 1) {
    const { from_table, from_id, to_table, to_id, kind } = linkAt(row);
    if (from_table !== "amounts" || to_table !== "amounts") continue;
    if (kind === "maybe_part_of") add(maybePartOf, from_id, to_id);
    if (kind === "conflicts") add(conflicts, from_id, to_id);
    if (kind === "conflicts") add(conflicts, to_id, from_id);
    if (kind === "supersedes") add(supersededBy, to_id, from_id);
  }
  return { maybePartOf, conflicts, supersededBy };
}

/**
 * Why an amount may be in no sum, or null. It does not depend on what is shown, so that a sum
 * never changes its meaning with a filter. The first reason that holds is given: those for which a
 * claim is not drawn either come first.
 */
export function exclusionOf(amount: Amount, links: AmountLinks): Exclusion | null {
  const because = (reason: LedgerReason, other_amount_id: string | null = null) => ({
    reason,
    other_amount_id,
  });
  const [host] = links.maybePartOf.get(amount.amount_id) ?? [];
  const [rival] = links.conflicts.get(amount.amount_id) ?? [];
  const [successor] = links.supersededBy.get(amount.amount_id) ?? [];
  if (amount.kind === "insurance_limit") return because("ceiling");
  if (amount.restates !== null) return because("restates", amount.restates);
  if (amount.bound === "undisclosed") return because("undisclosed");
  if (amount.kind === "package") return because("package", amount.part_of);
  if (amount.part_of !== null) return because("part_of", amount.part_of);
  if (host !== undefined) return because("maybe_part_of", host);
  if (rival !== undefined) return because("conflicts", rival);
  if (successor !== undefined) return because("superseded", successor);
  if (amount.krw === null) return because(amount.bound === "range" ? "range" : "undisclosed");
  if (amount.scope === "single") return because("single_case");
  if (amount.scope === "subset") return because("subset");
  // The money of one year or one piece; as a total it would be too small.
  if (amount.accumulation === "per_year" || amount.accumulation === "per_unit")
    return because("rate");
  // A group's money may hold its subsidiary's, and nothing says whose this is.
  if (amount.actor_org_id === null) return because("no_actor");
  return null;
}

/** Whether a claim is drawn at all, as a row or inside one. */
export const isDrawn = (exclusion: Exclusion | null, { bound }: Amount): boolean =>
  bound !== "undisclosed" && exclusion?.reason !== "ceiling" && exclusion?.reason !== "restates";
