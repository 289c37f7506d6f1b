import type { FundingRow } from "../model/chart.ts";
import type { ViewState } from "../model/view-state.ts";
import { amountGroupOf } from "../model/vocabulary.ts";
import type { Amount } from "./claims.ts";
import { byCodeUnit, rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { headings, owners } from "./funding-headings.ts";
import { isInferred, withinOf } from "./funding-wholes.ts";

/** The amount inside which another is drawn. */
export interface Host {
  amount_id: string;
  maybe: boolean;
}

/**
 * Inside which amount each is drawn, by id; those without a host have rows of their own. A part
 * goes into its whole if both are drawn in one panel, but never into a package, which is no bar of
 * one kind of money; what may be a part goes into the first such whole.
 */
export function hostsOf(
  drawn: readonly Amount[],
  maybePartOf: ReadonlyMap<string, string[]>,
): Map<string, Host> {
  const amounts = new Map(drawn.map((amount) => [amount.amount_id, amount]));
  const hosts = new Map<string, Host>();
  const isBelow = (id: string | undefined, above: string): boolean =>
    id !== undefined && (id === above || isBelow(hosts.get(id)?.amount_id, above));
  const place = ({ amount_id, kind }: Amount, wholes: readonly string[], maybe: boolean) => {
    const whole = wholes.find((id) => {
      const other = amounts.get(id);
      if (!other || amountGroupOf[other.kind] !== amountGroupOf[kind]) return false;
      // Two claims may each be said to be perhaps part of the other.
      return (maybe || other.kind !== "package") && !isBelow(id, amount_id);
    });
    if (whole !== undefined) hosts.set(amount_id, { amount_id: whole, maybe });
  };
  const sorted = [...drawn].sort((a, b) => byCodeUnit(a.amount_id, b.amount_id));
  for (const amount of sorted) if (amount.part_of !== null) place(amount, [amount.part_of], false);
  for (const amount of sorted)
    if (amount.part_of === null) place(amount, maybePartOf.get(amount.amount_id) ?? [], true);
  return hosts;
}

/** An amount and its row number. */
export interface AmountAt {
  row: number;
  amount: Amount;
}

/** The rows of all panels, largest first, each with what is drawn inside it and what says it again. */
export function fundingRows(
  index: FactIndex,
  from: {
    drawn: readonly AmountAt[];
    /** Restatements, which are no rows of their own. */
    again: readonly AmountAt[];
    hosts: ReadonlyMap<string, Host>;
    conflicts: ReadonlyMap<string, string[]>;
    maybePartOf: ReadonlyMap<string, string[]>;
    by: ViewState["by"];
  },
): FundingRow[] {
  const rowOf = rowMaker(index, from.by);
  const rows = new Map(from.drawn.map((at) => [at.amount.amount_id, rowOf(at)]));
  for (const row of rows.values())
    row.conflicts = (from.conflicts.get(row.amount_id) ?? []).filter((id) => rows.has(id));

  const restates = new Map(from.again.map(({ amount }) => [amount.amount_id, amount.restates]));
  for (const row of from.again.map(rowOf).sort(bySize))
    rows.get(drawnBehind(row.amount_id, restates) ?? "")?.restated.push(row);

  for (const { amount } of from.drawn) {
    const row = rows.get(amount.amount_id)!;
    if (from.hosts.get(amount.amount_id)?.maybe !== false)
      row.within = withinOf(index, amount, from.maybePartOf);
    // What lies in a package stays in the panel of its kind, and shows in the package as well.
    const whole = rows.get(amount.part_of ?? "");
    if (whole?.kind === "package" && amountGroupOf[whole.kind] !== amountGroupOf[row.kind])
      whole.holds.push(row);
  }

  const top: FundingRow[] = [];
  for (const row of [...rows.values()].sort(bySize)) {
    row.holds.sort(bySize);
    const host = from.hosts.get(row.amount_id);
    const whole = host && rows.get(host.amount_id);
    (whole ? (host.maybe ? whole.maybe_parts : whole.parts) : top).push(row);
  }
  return top;
}

/** A claim may say again what itself only says again. Null where that never ends. */
function drawnBehind(id: string, restates: ReadonlyMap<string, string | null>): string | null {
  let at: string | null = id;
  for (let steps = 0; at !== null && restates.has(at); steps += 1)
    at = steps > restates.size ? null : restates.get(at)!;
  return at;
}

function rowMaker(index: FactIndex, by: ViewState["by"]) {
  const ownerOf = owners(index);
  const headingOf = headings(index, by);
  const eventAt = rowReader(index.tables, "events");
  return ({ row, amount }: AmountAt): FundingRow => {
    const event = index.event.amounts[row]!;
    const owner = ownerOf(row, amount);
    return {
      amount_id: amount.amount_id,
      kind: amount.kind,
      bound: amount.bound,
      valuation: amount.valuation,
      accumulation: amount.accumulation,
      scope: amount.scope,
      krw: amount.krw,
      krw_min: amount.krw_min,
      krw_max: amount.krw_max,
      duration: amount.duration,
      owner,
      under: headingOf(row, owner),
      depth: 0,
      status: event < 0 ? null : eventAt(event).status,
      label_ko: amount.label_ko,
      label_en: amount.label_en,
      conflicts: [],
      restated: [],
      parts: [],
      maybe_parts: [],
      holds: [],
      within: [],
      inferred: amount.part_of !== null && isInferred(index, amount.amount_id),
      date: event < 0 ? null : eventAt(event).date,
    };
  };
}

/** The printed figure, else the most that it can be. */
export const sizeOf = ({ krw, krw_min, krw_max }: FundingRow) => krw ?? krw_max ?? krw_min ?? 0;

/** Largest first, then by id. */
export const bySize = (a: FundingRow, b: FundingRow) =>
  sizeOf(b) - sizeOf(a) || byCodeUnit(a.amount_id, b.amount_id);
