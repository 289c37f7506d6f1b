import { boundsOf } from "../model/edtf.ts";
import type { RowOf } from "../model/tables.ts";
import type { Focus } from "../model/view-state.ts";
import { amountGroupOf, valuesOf } from "../model/vocabulary.ts";
import type { BitSet } from "./bit-set.ts";
import { byCodeUnit, codes, column, filled, references, rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { eachOf, grouped, listOf } from "./lists.ts";
import { namer, type NamedFact } from "./names.ts";
import { perIndex } from "./per-index.ts";

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

export interface Promises {
  /** Open ones first, then by date; of many the first. */
  made: PromiseMade[];
  /** How many there are, and how many of them are open. */
  all: number;
  open: number;
}

/** Promises that somebody can still read. */
const readable = 100;

/**
 * Sums promised and events planned, with what fulfils them. A rate that restates a total, and a part
 * of a larger promise, are not promises of their own.
 */
export function promises(index: FactIndex, shown: BitSet, most = readable): Promises {
  const { tables, start } = index;
  const { facts, fulfilling, countsOf, paidAt } = candidates(index);
  const nameOf = namer(index);
  const organization = (id: string | null) =>
    id === null ? null : nameOf({ table: "organizations", id });
  const eventAt = rowReader(tables, "events");
  const amountAt = rowReader(tables, "amounts");
  const dates = candidateDates(index);
  const keys = { events: column(tables, "events", "event_id"), amounts: column(tables, "amounts", "amount_id"), counts: column(tables, "counts", "count_id") }; // prettier-ignore
  const told = (table: keyof typeof keys, row: number): NamedFact[] =>
    fulfilling.size === 0
      ? []
      : (fulfilling.get(`${table}:${keys[table].at(row)}`) ?? []).flatMap((by) => nameOf(by) ?? []);
  const fulfilled = (fact: number): NamedFact[] => {
    if (fact >= start.amounts) return told("amounts", fact - start.amounts);
    const found = told("events", fact - start.events);
    eachOf(countsOf, fact - start.events, (count) => {
      if (shown.get(start.counts + count)) found.push(...told("counts", count));
    });
    return found;
  };
  // What is itself promised has a line of its own.
  const paidThen = (event: number) =>
    Array.from(listOf(paidAt, event))
      .filter((row) => shown.get(start.amounts + row))
      .map(amountAt);
  const read = (fact: number): PromiseMade => {
    const common = { date: dates(fact), fulfilled: fulfilled(fact) };
    if (fact < start.amounts) {
      const row = fact - start.events;
      const named = nameOf({ table: "events", id: eventAt(row).event_id })!;
      const owner = organization(leaderOf(index, row));
      return { ...named, owner, amounts: paidThen(row), ends: null, duration: null, ...common };
    }
    const amount = amountAt(fact - start.amounts);
    return {
      ...nameOf({ table: "amounts", id: amount.amount_id })!,
      owner: organization(amount.actor_org_id),
      amounts: [amount],
      ends: amount.period === null ? null : boundsOf(amount.period).to,
      duration: amount.duration,
      ...common,
    };
  };
  const [open, closed]: [number[], number[]] = [[], []];
  for (const fact of facts)
    if (shown.get(fact)) (fulfilled(fact).length === 0 ? open : closed).push(fact);
  return {
    made: [...open, ...closed].slice(0, most).map(read),
    all: open.length + closed.length,
    open: open.length,
  };
}

/** The date of a promise or plan: of the event that its row names. */
function candidateDates({ tables, events, start }: FactIndex): (fact: number) => string | null {
  const dates = column(tables, "events", "date");
  const rows = references(column(tables, "amounts", "event_id"), events);
  return (fact) => {
    const event = fact < start.amounts ? fact - start.events : rows[fact - start.amounts]!;
    return event < 0 ? null : dates.at(event);
  };
}

const candidates = perIndex((index: FactIndex) => {
  const { tables, start, events } = index;
  const kinds = codes(column(tables, "amounts", "kind"), valuesOf("amount_kind"));
  const promised = valuesOf("amount_kind").map((kind) => amountGroupOf[kind] === "promised");
  const [restates, isPart] = [filled(column(tables, "amounts", "restates")), filled(column(tables, "amounts", "part_of"))]; // prettier-ignore
  const planned = codes(column(tables, "events", "status"), ["planned"]);
  const facts: number[] = [];
  for (let row = 0; row < kinds.length; row += 1)
    if (promised[kinds[row]!] && !restates[row] && !isPart[row]) facts.push(start.amounts + row);
  for (let row = 0; row < planned.length; row += 1)
    if (planned[row] === 0) facts.push(start.events + row);
  const dates = candidateDates(index);
  const ids = { amounts: column(tables, "amounts", "amount_id"), events: column(tables, "events", "event_id") }; // prettier-ignore
  const sorted = facts
    .map((fact) => ({
      fact,
      date: dates(fact) ?? "~",
      isPlan: Number(fact < start.amounts),
      id: fact < start.amounts ? ids.events.at(fact - start.events) : ids.amounts.at(fact - start.amounts), // prettier-ignore
    }))
    .sort((a, b) => byCodeUnit(a.date, b.date) || a.isPlan - b.isPlan || byCodeUnit(a.id, b.id));
  const undisclosed = codes(column(tables, "amounts", "bound"), ["undisclosed"]);
  const named = references(column(tables, "amounts", "event_id"), events);
  const paid = named.map((event, row) =>
    promised[kinds[row]!] || undisclosed[row] === 0 || restates[row] || isPart[row] ? -1 : event,
  );
  return {
    /** Row of events that are planned → rows of sums that are not promised, which name it. */
    paidAt: grouped(paid, events.size),
    facts: Int32Array.from(sorted, ({ fact }) => fact),
    fulfilling: fulfillingLinks(index),
    /** Row of events → rows of counts that name it. */
    countsOf: grouped(references(column(tables, "counts", "event_id"), events), events.size),
  };
});

/** `TABLE:ID` of what is fulfilled → what fulfils it. */
function fulfillingLinks({ tables }: FactIndex): ReadonlyMap<string, Focus[]> {
  const linkAt = rowReader(tables, "links");
  const found = new Map<string, Focus[]>();
  for (let row = 0; row < tables.links.totalRows(); row += 1) {
    const { kind, from_table: table, from_id: id, to_table, to_id } = linkAt(row);
    if (kind !== "fulfils") continue;
    if (table !== "events" && table !== "amounts" && table !== "counts") continue;
    const known = found.get(`${to_table}:${to_id}`);
    if (known) known.push({ table, id });
    else found.set(`${to_table}:${to_id}`, [{ table, id }]);
  }
  return found;
}

/** Who acts in an event, hosts it or gives, in this order. */
function leaderOf({ tables, eventParts }: FactIndex, event: number): string | null {
  const roles = column(tables, "event_organizations", "role");
  const orgs = column(tables, "event_organizations", "org_id");
  const parts = Array.from(listOf(eventParts, event));
  for (const role of ["actor", "host", "giver"]) {
    const part = parts.find((one) => roles.at(one) === role);
    if (part !== undefined) return orgs.at(part);
  }
  return null;
}
