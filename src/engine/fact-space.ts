import { BitSet } from "./bit-set.ts";
import { codes, column, dictionary, references, type Dictionary } from "./columns.ts";
import { eachOf, gathered, grouped, type Lists } from "./lists.ts";
import type { AtlasTables } from "./load.ts";
import { sameEvents } from "./same.ts";

/** The tables whose rows filters choose among, in the order of their fact numbers. */
export const indexedTables = ["events", "programs", "amounts", "counts", "memberships"] as const;
export type IndexedTable = (typeof indexedTables)[number];

/**
 * One number for each fact, and what the tables' references lead to. The rows of each indexed
 * table stand one after the other, from `start[table]`; codes of organizations, programs and
 * articles are their row numbers.
 */
export interface FactSpace {
  tables: AtlasTables;
  /** How many facts there are. */
  size: number;
  start: Record<IndexedTable, number>;
  /** The facts that are drawn and counted: all but events that another row stands for. */
  universe: BitSet;
  events: Dictionary;
  programs: Dictionary;
  organizations: Dictionary;
  /** Row of events → the row that stands for it. */
  eventOf: Int32Array;
  /** Row of organizations → row of its parent, or -1. */
  parents: Int32Array;
  /** Row of organizations → 1 on the company side. */
  isCompany: Uint8Array;
  /** Row of amounts or counts → row of events (one that stands for itself) or programs, or -1. */
  event: Record<"amounts" | "counts", Int32Array>;
  program: Record<"amounts" | "counts", Int32Array>;
  /** Row of amounts or counts → row of articles. */
  article: Record<"amounts" | "counts", Int32Array>;
  /** Row of events → programs. */
  eventPrograms: Lists;
  /** Row of events → rows of event_organizations; of programs → of program_organizations. */
  eventParts: Lists;
  programParts: Lists;
}

/** The table and row of a fact. */
export function factAt(space: FactSpace, fact: number): { table: IndexedTable; row: number } {
  const table = indexedTables.findLast((name) => fact >= space.start[name])!;
  return { table, row: fact - space.start[table] };
}

/** First fact of a table, and the one after its last. */
export function rangeOf({ start, tables }: FactSpace, table: IndexedTable): [number, number] {
  return [start[table], start[table] + tables[table].totalRows()];
}

/** Row numbers of a table's facts in `bits`, ascending. */
export function rowsIn(space: FactSpace, bits: BitSet, table: IndexedTable): number[] {
  const [start, end] = rangeOf(space, table);
  return Array.from(bits.numbers(start, end), (fact) => fact - start);
}

export function factSpace(tables: AtlasTables): FactSpace {
  const start = {} as Record<IndexedTable, number>;
  let size = 0;
  for (const table of indexedTables) {
    start[table] = size;
    size += tables[table].totalRows();
  }
  const eventOf = sameEvents(tables);
  const universe = BitSet.full(size);
  for (let row = 0; row < eventOf.length; row += 1)
    if (eventOf[row] !== row) universe.clear(start.events + row);

  const organizations = dictionary(column(tables, "organizations", "org_id"));
  const programs = dictionary(column(tables, "programs", "program_id"));
  const events = dictionary(column(tables, "events", "event_id"));
  const articles = dictionary(column(tables, "articles", "article_id"));
  const articleRows = (table: "amounts" | "counts") =>
    references(column(tables, table, "article_id"), articles);
  type OfEvents = "amounts" | "counts" | "event_programs" | "event_organizations";
  const eventRows = (table: OfEvents) =>
    references(column(tables, table, "event_id"), events).map((row) =>
      row < 0 ? -1 : eventOf[row]!,
    );
  type OfPrograms = "amounts" | "counts" | "event_programs" | "program_organizations";
  const programRows = (table: OfPrograms) =>
    references(column(tables, table, "program_id"), programs);

  const ofPrograms = programRows("event_programs");
  const inEvents = grouped(eventRows("event_programs"), events.size);
  return {
    tables,
    size,
    start,
    universe,
    events,
    programs,
    organizations,
    eventOf,
    parents: withoutCircles(
      references(column(tables, "organizations", "parent_org_id"), organizations).slice(),
    ),
    isCompany: Uint8Array.from(
      codes(column(tables, "organizations", "side"), ["agency", "company"]),
    ),
    event: { amounts: eventRows("amounts"), counts: eventRows("counts") },
    program: { amounts: programRows("amounts"), counts: programRows("counts") },
    article: { amounts: articleRows("amounts"), counts: articleRows("counts") },
    eventPrograms: gathered(events.size, (event, add) =>
      eachOf(inEvents, event, (row) => add(ofPrograms[row]!)),
    ),
    eventParts: grouped(eventRows("event_organizations"), events.size),
    programParts: grouped(programRows("program_organizations"), programs.size),
  };
}

/** Walks up the tree must end: an organization that is above itself loses its parent. */
function withoutCircles(parents: Int32Array): Int32Array {
  parents.forEach((parent, org) => {
    let above = parent;
    for (let steps = 0; above >= 0 && above !== org; above = parents[above]!)
      if ((steps += 1) > parents.length) break;
    if (above === org) parents[org] = -1;
  });
  return parents;
}
