import { valuesOf } from "../model/vocabulary.ts";
import { codes, column, dictionary, references } from "./columns.ts";
import { indexedTables, type FactSpace } from "./fact-space.ts";
import { listOf, Pairs, type Lists } from "./lists.ts";

const measured = ["amounts", "counts"] as const;

/** Programs of each fact: a program's is itself; a figure's is its own, else those of its event. */
export function programsOf(space: FactSpace): Lists {
  const { start, eventPrograms } = space;
  const pairs = new Pairs();
  const addOfEvent = (fact: number, event: number) => {
    if (event >= 0) for (const program of listOf(eventPrograms, event)) pairs.add(fact, program);
  };
  for (let row = 0; row < space.eventOf.length; row += 1) addOfEvent(start.events + row, row);
  for (let row = 0; row < space.programs.size; row += 1) pairs.add(start.programs + row, row);
  for (const table of measured)
    space.program[table].forEach((program, row) => {
      if (program >= 0) pairs.add(start[table] + row, program);
      else addOfEvent(start[table] + row, space.event[table][row]!);
    });
  return pairs.lists(space.size);
}

/** Organizations that take part in each fact, in its event, or in one of its programs. */
export function participantsOf(space: FactSpace, programs: Lists): Lists {
  const { tables, start, organizations } = space;
  const pairs = new Pairs();
  const inEvent = references(column(tables, "event_organizations", "org_id"), organizations);
  const inProgram = references(column(tables, "program_organizations", "org_id"), organizations);
  const addOfEvent = (fact: number, event: number) => {
    for (const part of listOf(space.eventParts, event)) pairs.add(fact, inEvent[part]!);
  };
  for (let row = 0; row < space.eventOf.length; row += 1) addOfEvent(start.events + row, row);
  for (const table of measured) {
    const actors = references(column(tables, table, "actor_org_id"), organizations);
    actors.forEach((actor, row) => {
      pairs.add(start[table] + row, actor);
      const event = space.event[table][row]!;
      if (event >= 0) addOfEvent(start[table] + row, event);
    });
  }
  for (let fact = 0; fact < space.size; fact += 1)
    for (const program of listOf(programs, fact))
      for (const part of listOf(space.programParts, program)) pairs.add(fact, inProgram[part]!);
  for (const name of ["org_id", "body_org_id"] as const)
    references(column(tables, "memberships", name), organizations).forEach((org, row) =>
      pairs.add(start.memberships + row, org),
    );
  return pairs.lists(space.size);
}

/** What a fact has through its programs: `rows` are programs, `values` codes, pair by pair. */
function throughPrograms(
  space: FactSpace,
  programs: Lists,
  rows: Int32Array,
  values: Int32Array,
): Lists {
  const own = new Pairs();
  rows.forEach((program, i) => own.add(program, values[i]!));
  const ofProgram = own.lists(space.programs.size);
  const pairs = new Pairs();
  for (let fact = 0; fact < space.size; fact += 1)
    for (const program of listOf(programs, fact))
      for (const value of listOf(ofProgram, program)) pairs.add(fact, value);
  return pairs.lists(space.size);
}

export const categoriesOf = (space: FactSpace, programs: Lists): Lists =>
  throughPrograms(
    space,
    programs,
    references(column(space.tables, "program_categories", "program_id"), space.programs),
    codes(column(space.tables, "program_categories", "category"), valuesOf("program_category")),
  );

export const beneficiariesOf = (space: FactSpace, programs: Lists): Lists =>
  throughPrograms(
    space,
    programs,
    references(column(space.tables, "program_beneficiaries", "program_id"), space.programs),
    codes(column(space.tables, "program_beneficiaries", "beneficiary"), valuesOf("beneficiary")),
  );

/** Kinds of money of each fact: an amount's own; another's those of amounts that share its event or a program. */
export function kindsOf(space: FactSpace, programs: Lists): Lists {
  const { tables, start } = space;
  const kinds = codes(column(tables, "amounts", "kind"), valuesOf("amount_kind"));
  const byEvent = new Pairs();
  const byProgram = new Pairs();
  kinds.forEach((kind, row) => {
    byEvent.add(space.event.amounts[row]!, kind);
    for (const program of listOf(programs, start.amounts + row)) byProgram.add(program, kind);
  });
  const ofEvent = byEvent.lists(space.eventOf.length);
  const ofProgram = byProgram.lists(space.programs.size);

  const pairs = new Pairs();
  const share = (fact: number, event: number) => {
    if (event >= 0) for (const kind of listOf(ofEvent, event)) pairs.add(fact, kind);
    for (const program of listOf(programs, fact))
      for (const kind of listOf(ofProgram, program)) pairs.add(fact, kind);
  };
  for (let row = 0; row < space.eventOf.length; row += 1) share(start.events + row, row);
  for (let row = 0; row < space.programs.size; row += 1) share(start.programs + row, -1);
  kinds.forEach((kind, row) => pairs.add(start.amounts + row, kind));
  space.event.counts.forEach((event, row) => share(start.counts + row, event));
  return pairs.lists(space.size);
}

/** Articles behind each fact: the one that its row names, and those of its evidence. */
export function articlesOf(space: FactSpace): Lists {
  const { tables, start, eventOf } = space;
  const articles = dictionary(column(tables, "articles", "article_id"));
  const pairs = new Pairs();
  const factOf = (table: (typeof indexedTables)[number], row: number) =>
    start[table] + (table === "events" ? eventOf[row]! : row);
  for (const table of ["events", "amounts", "counts", "memberships"] as const)
    references(column(tables, table, "article_id"), articles).forEach((article, row) =>
      pairs.add(factOf(table, row), article),
    );
  const factTables = column(tables, "evidence", "fact_table");
  const behind = references(column(tables, "evidence", "article_id"), articles);
  const ids = column(tables, "evidence", "fact_id");
  const rows = {
    events: space.events,
    programs: space.programs,
    amounts: dictionary(column(tables, "amounts", "amount_id")),
    counts: dictionary(column(tables, "counts", "count_id")),
    memberships: dictionary(column(tables, "memberships", "membership_id")),
  };
  behind.forEach((article, i) => {
    const table = indexedTables.find((name) => name === factTables.at(i));
    const row = table && rows[table].get(ids.at(i));
    if (table && row !== undefined) pairs.add(factOf(table, row), article);
  });
  return pairs.lists(space.size);
}
