import { boundsOf } from "../model/edtf.ts";
import type { RowOf } from "../model/tables.ts";
import { amountGroupOf, valuesOf } from "../model/vocabulary.ts";
import type { BitSet } from "./bit-set.ts";
import { byCodeUnit, codes, column, dictionary, filled, references, rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { eachOf, grouped, listOf } from "./lists.ts";
import { namer, rowsById, type NamedFact } from "./names.ts";
import { perIndex } from "./per-index.ts";

/** A fact that fulfils a promise, wholly or in part. */
export interface Fulfilment extends NamedFact {
  /** Told by an article that came out after that of the promise. */
  later: boolean;
}

/** A promise, and what the articles say was done of it. */
export interface PromiseMade extends NamedFact {
  /** Who promised: the actor of a sum, else all who act, agree, host or give in its event. */
  owners: NamedFact[];
  /** The plan that a sum belongs to, and which has no line of its own. */
  plan: NamedFact | null;
  /** Its sum; of a plan, those that are told of it, undisclosed ones left out. */
  amounts: RowOf<"amounts">[];
  /** EDTF: when it was made, or, of a plan, when it is to be. */
  date: string | null;
  /** Last day that the promise itself names; null where it names none. */
  ends: string | null;
  duration: string | null;
  fulfilled: Fulfilment[];
}

export interface Promises {
  /** Open ones first, then by date; of many the first. */
  made: PromiseMade[];
  all: number;
  /** Of how many a later article tells the fulfilment, of how many only the article of the promise. */
  later: number;
  same: number;
}

type Stated = "events" | "amounts" | "counts";
interface StatedFact {
  table: Stated;
  id: string;
}

/** Promises that somebody can still read. */
const readable = 100;

/**
 * Sums promised and events planned, with what fulfils them. A rate that restates a total, a part of a
 * larger promise, and the plan that a promised sum belongs to are not promises of their own.
 */
export function promises(index: FactIndex, shown: BitSet, most = readable): Promises {
  const { tables, start } = index;
  const { facts, fulfilling, countsOf, paidAt, promisedAt, plans } = candidates(index);
  const nameOf = namer(index);
  const organization = (id: string) => nameOf({ table: "organizations", id }) ?? [];
  const amountAt = rowReader(tables, "amounts");
  const [eventOf, dates] = [candidateEvents(index), candidateDates(index)];
  const isLater = laterTeller(index);
  const keys = { events: column(tables, "events", "event_id"), amounts: column(tables, "amounts", "amount_id"), counts: column(tables, "counts", "count_id") }; // prettier-ignore
  const told = (table: Stated, row: number): Fulfilment[] => {
    const id = fulfilling.size === 0 ? "" : keys[table].at(row);
    return (fulfilling.get(`${table}:${id}`) ?? []).flatMap((by) => {
      const named = nameOf(by);
      return named ? { ...named, later: isLater(by, { table, id }) } : [];
    });
  };
  const fulfilled = (fact: number): Fulfilment[] => {
    const found = fact < start.amounts ? [] : told("amounts", fact - start.amounts);
    const event = eventOf(fact);
    if (event < 0 || !plans.has(event)) return found;
    found.push(...told("events", event));
    eachOf(countsOf, event, (count) => {
      if (shown.get(start.counts + count)) found.push(...told("counts", count));
    });
    return found;
  };
  const isToldBySum = (fact: number) =>
    fact < start.amounts &&
    Array.from(listOf(promisedAt, fact - start.events)).some((row) => shown.get(start.amounts + row)); // prettier-ignore
  // What is itself promised has a line of its own.
  const paidThen = (event: number) =>
    Array.from(listOf(paidAt, event))
      .filter((row) => shown.get(start.amounts + row))
      .map(amountAt);
  const read = (fact: number): PromiseMade => {
    const event = eventOf(fact);
    const makers = () => (event < 0 ? [] : makersOf(index, event).flatMap(organization));
    const common = { date: dates(fact), fulfilled: fulfilled(fact) };
    if (fact < start.amounts) {
      const named = nameOf({ table: "events", id: keys.events.at(event) })!;
      const amounts = paidThen(event);
      return { ...named, owners: makers(), plan: null, amounts, ends: null, duration: null, ...common }; // prettier-ignore
    }
    const amount = amountAt(fact - start.amounts);
    const { amount_id: id, actor_org_id: actor, period, duration } = amount;
    return {
      ...nameOf({ table: "amounts", id })!,
      owners: actor === null ? makers() : [organization(actor)].flat(),
      plan: plans.has(event) ? nameOf({ table: "events", id: keys.events.at(event) }) : null,
      amounts: [amount],
      ends: period === null ? null : boundsOf(period).to,
      duration,
      ...common,
    };
  };
  const [open, closed]: [number[], number[]] = [[], []];
  let later = 0;
  for (const fact of facts) {
    if (!shown.get(fact) || isToldBySum(fact)) continue;
    const by = fulfilled(fact);
    (by.length === 0 ? open : closed).push(fact);
    if (by.some((one) => one.later)) later += 1;
  }
  return {
    made: [...open, ...closed].slice(0, most).map(read),
    all: open.length + closed.length,
    later,
    same: closed.length - later,
  };
}

/** The row of the event of a promise or plan; -1 for none. */
function candidateEvents({ tables, events, start }: FactIndex): (fact: number) => number {
  const rows = references(column(tables, "amounts", "event_id"), events);
  return (fact) => (fact < start.amounts ? fact - start.events : rows[fact - start.amounts]!);
}

/** The date of a promise or plan: of the event that its row names. */
function candidateDates(index: FactIndex): (fact: number) => string | null {
  const dates = column(index.tables, "events", "date");
  const eventOf = candidateEvents(index);
  return (fact) => (eventOf(fact) < 0 ? null : dates.at(eventOf(fact)));
}

const candidates = perIndex((index: FactIndex) => {
  const { tables, start, events } = index;
  const kinds = codes(column(tables, "amounts", "kind"), valuesOf("amount_kind"));
  const promised = valuesOf("amount_kind").map((kind) => amountGroupOf[kind] === "promised");
  const [restates, isPart] = [filled(column(tables, "amounts", "restates")), filled(column(tables, "amounts", "part_of"))]; // prettier-ignore
  const planned = codes(column(tables, "events", "status"), ["planned"]);
  const plans = new Set<number>();
  const facts: number[] = [];
  for (let row = 0; row < kinds.length; row += 1)
    if (promised[kinds[row]!] && !restates[row] && !isPart[row]) facts.push(start.amounts + row);
  for (let row = 0; row < planned.length; row += 1)
    if (planned[row] === 0) {
      plans.add(row);
      facts.push(start.events + row);
    }
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
  const own = named.map((event, row) =>
    promised[kinds[row]!] && !restates[row] && !isPart[row] ? event : -1,
  );
  return {
    plans,
    /** Row of events → rows of promised sums, with a line of their own, which name it. */
    promisedAt: grouped(own, events.size),
    /** Row of events that are planned → rows of sums that are not promised, which name it. */
    paidAt: grouped(paid, events.size),
    facts: Int32Array.from(sorted, ({ fact }) => fact),
    fulfilling: fulfillingLinks(index),
    /** Row of events → rows of counts that name it. */
    countsOf: grouped(references(column(tables, "counts", "event_id"), events), events.size),
  };
});

/** `TABLE:ID` of what is fulfilled → what fulfils it. */
function fulfillingLinks({ tables }: FactIndex): ReadonlyMap<string, StatedFact[]> {
  const linkAt = rowReader(tables, "links");
  const found = new Map<string, StatedFact[]>();
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

/** Whether the article of one fact came out after that of another, by all that is known of their days. */
function laterTeller(index: FactIndex): (fact: StatedFact, than: StatedFact) => boolean {
  const { tables } = index;
  const publishedAt = column(tables, "articles", "published");
  const articles = dictionary(column(tables, "articles", "article_id"));
  const daysOf = ({ table, id }: StatedFact) => {
    const row = rowsById(index, table).get(id);
    if (row === undefined) return null;
    const article = articles.get(column(tables, table, "article_id").at(row) ?? "");
    return article === undefined ? null : boundsOf(publishedAt.at(article));
  };
  return (fact, than) => {
    const [from, to] = [daysOf(fact)?.from, daysOf(than)?.to];
    return from != null && to != null && byCodeUnit(from, to) > 0;
  };
}

/** Ids of all who act, agree, host or give in an event, in this order. */
function makersOf({ tables, eventParts }: FactIndex, event: number): string[] {
  const roles = column(tables, "event_organizations", "role");
  const orgs = column(tables, "event_organizations", "org_id");
  const parts = Array.from(listOf(eventParts, event));
  const made = ["actor", "counterpart", "host", "giver"].flatMap((role) =>
    parts.filter((part) => roles.at(part) === role).map((part) => orgs.at(part)),
  );
  return [...new Set(made)];
}
