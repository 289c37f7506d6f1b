import { boundsOf } from "../model/edtf.ts";
import type { RowOf } from "../model/tables.ts";
import { amountGroupOf } from "../model/vocabulary.ts";
import { byCodeUnit, rowReader } from "./columns.ts";
import { rowsIn } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { namer, type NamedFact } from "./names.ts";
import type { BitSet } from "./arquero.ts";

/** A promise, and what a later report says of it. */
export interface PromiseMade extends NamedFact {
  /** Who promised; null where nobody is named. */
  owner: NamedFact | null;
  /** Its sum; of a plan, those that are told of it, undisclosed ones left out. */
  amounts: RowOf<"amounts">[];
  /** EDTF: when it was made, or, of a plan, when it is to be. */
  date: string | null;
  /** Last day that the promise itself names; null where it names none. */
  ends: string | null;
  duration: string | null;
  /** Facts that fulfil it, by the articles. */
  fulfilled: NamedFact[];
}

/**
 * Sums promised and events planned, with what fulfils them: open ones first, then by date. A rate
 * that restates a total, and a part of a larger promise, are not promises of their own.
 */
export function promises(index: FactIndex, shown: BitSet): PromiseMade[] {
  const { tables } = index;
  const nameOf = namer(index);
  const linkAt = rowReader(tables, "links");
  const links = Array.from({ length: tables.links.totalRows() }, (_, row) => linkAt(row)).filter(
    ({ kind }) => kind === "fulfils",
  );
  const fulfilling = (table: string, id: string) =>
    links
      .filter(({ to_table, to_id }) => to_table === table && to_id === id)
      .flatMap(({ from_table, from_id }) =>
        from_table === "events" || from_table === "amounts" || from_table === "counts"
          ? (nameOf({ table: from_table, id: from_id }) ?? [])
          : [],
      );
  const organization = (id: string | null) =>
    id === null ? null : nameOf({ table: "organizations", id });

  const eventAt = rowReader(tables, "events");
  const eventDates = new Map(
    Array.from({ length: tables.events.totalRows() }, (_, row) => eventAt(row)).map((event) => [
      event.event_id,
      event.date,
    ]),
  );
  const amountAt = rowReader(tables, "amounts");
  const sums = rowsIn(index, shown, "amounts").flatMap((row): PromiseMade[] => {
    const amount = amountAt(row);
    if (amountGroupOf[amount.kind] !== "promised") return [];
    if (amount.restates !== null || amount.part_of !== null) return [];
    const named = nameOf({ table: "amounts", id: amount.amount_id })!;
    return [
      {
        ...named,
        owner: organization(amount.actor_org_id),
        amounts: [amount],
        date: eventDates.get(amount.event_id ?? "") ?? null,
        ends: amount.period === null ? null : boundsOf(amount.period).to,
        duration: amount.duration,
        fulfilled: fulfilling("amounts", amount.amount_id),
      },
    ];
  });
  // What is itself promised has a line of its own.
  const paidThen = rowsIn(index, shown, "amounts")
    .map(amountAt)
    .filter(({ kind, bound }) => amountGroupOf[kind] !== "promised" && bound !== "undisclosed")
    .filter(({ restates, part_of }) => restates === null && part_of === null);
  const plans = rowsIn(index, shown, "events").flatMap((row): PromiseMade[] => {
    const { event_id, status, date } = eventAt(row);
    if (status !== "planned") return [];
    const named = nameOf({ table: "events", id: event_id })!;
    const counted = rowsIn(index, shown, "counts")
      .map(rowReader(tables, "counts"))
      .filter((count) => count.event_id === event_id)
      .flatMap(({ count_id }) => fulfilling("counts", count_id));
    return [
      {
        ...named,
        owner: leaderOf(index, event_id, organization),
        amounts: paidThen.filter((amount) => amount.event_id === event_id),
        date,
        ends: null,
        duration: null,
        fulfilled: [...fulfilling("events", event_id), ...counted],
      },
    ];
  });
  const open = (promise: PromiseMade) => (promise.fulfilled.length === 0 ? 0 : 1);
  return [...sums, ...plans].sort(
    (a, b) =>
      open(a) - open(b) ||
      byCodeUnit(a.date ?? "~", b.date ?? "~") ||
      byCodeUnit(a.table, b.table) ||
      byCodeUnit(a.id, b.id),
  );
}

function leaderOf(
  { tables }: FactIndex,
  event: string,
  organization: (id: string) => NamedFact | null,
): NamedFact | null {
  const partAt = rowReader(tables, "event_organizations");
  const roles = ["actor", "host", "giver"];
  const parts = Array.from({ length: tables.event_organizations.totalRows() }, (_, row) =>
    partAt(row),
  ).filter(({ event_id, role }) => event_id === event && roles.includes(role));
  parts.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  return parts[0] ? organization(parts[0].org_id) : null;
}
