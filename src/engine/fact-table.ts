import type { BitSet } from "./bit-set.ts";
import type { Labels, Names } from "../model/chart.ts";
import type { RowOf } from "../model/tables.ts";
import { valuesOf, type Locale } from "../model/vocabulary.ts";
import { codes, column, references, rowReader } from "./columns.ts";
import { isoDay } from "../model/edtf.ts";
import { OPEN_FROM, OPEN_TO } from "./days.ts";
import { factOrders, type FactColumn, type FactOrder } from "./fact-order.ts";
import { articlesOf } from "./fact-articles.ts";
import { factAt, type IndexedTable } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { listOf, type Lists } from "./lists.ts";
import { occasionReader } from "./occasions.ts";
import { factSearch } from "./search.ts";

/** One claim as a line of the table. */
export type FactRow<T extends IndexedTable = IndexedTable> = {
  [Name in T]: Labels & {
    table: Name;
    id: string;
    row: RowOf<Name>;
    /** Whose doing it is comes first. */
    who: (Names & { org_id: string })[];
    programs: (Names & { program_id: string })[];
    /** EDTF; of a program without a period, the months of its first and last event. */
    date: string | null;
    articles: RowOf<"articles">[];
  };
}[T];

export interface FactQuery {
  /** What the filters show. */
  shown: BitSet;
  search: string;
  /** Whether the last word of the search is being typed. */
  typing: boolean;
  table: IndexedTable | null;
  order: FactOrder;
}

/** Every claim, to be sorted, searched and read line by line. */
export interface FactTable {
  /** How many facts there are; an event said twice is one. */
  total: number;
  /** Numbers of the facts asked for, in order. */
  facts(query: FactQuery): Int32Array;
  rowAt(fact: number): FactRow;
}

/** The table of an index; what searching and sorting need is worked out when they are first asked for. */
export function factTable(index: FactIndex): FactTable {
  const { tables, start, universe } = index;
  const participants = participantReader(index);
  const named = occasionReader(index);
  const organizationAt = rowReader(tables, "organizations");
  const programAt = rowReader(tables, "programs");
  const articleAt = rowReader(tables, "articles");
  const readers = {
    events: rowReader(tables, "events"),
    programs: programAt,
    amounts: rowReader(tables, "amounts"),
    counts: rowReader(tables, "counts"),
    memberships: rowReader(tables, "memberships"),
  };
  const dateOf = dateReader(index);

  const called = (fact: number): Labels & { id: string } => {
    const { table, row } = factAt(index, fact);
    if (table !== "amounts" && table !== "counts") return named(fact);
    const { label_ko, label_en, ...rest } = readers[table](row);
    return { id: "amount_id" in rest ? rest.amount_id : rest.count_id, label_ko, label_en };
  };
  const rowAt = (fact: number): FactRow => {
    const { table, row } = factAt(index, fact);
    return {
      ...called(fact),
      table,
      row: readers[table](row),
      who: participants(fact).map((org) => {
        const { org_id, name_ko, name_en } = organizationAt(org);
        return { org_id, name_ko, name_en };
      }),
      programs: Array.from(listOf(index.programsOf, fact), (program) => {
        const { program_id, name_ko, name_en } = programAt(program);
        return { program_id, name_ko, name_en };
      }),
      date: dateOf(fact),
      articles: Array.from(listOf(articlesOf(index), fact), articleAt),
    } as FactRow;
  };

  const first = (lists: Lists, fact: number): number => listOf(lists, fact)[0] ?? -1;
  const nameIn = (row: Names | null, locale: Locale) => row?.[`name_${locale}`] ?? "";
  const labelOf = (fact: number, by: FactColumn, locale: Locale): string => {
    if (by === "what") return called(fact)[`label_${locale}`];
    if (by === "who") {
      const [org] = participants(fact);
      return nameIn(org === undefined ? null : organizationAt(org), locale);
    }
    if (by === "program") {
      const program = first(index.programsOf, fact);
      return nameIn(program < 0 ? null : programAt(program), locale);
    }
    const article = first(articlesOf(index), fact);
    return article < 0 ? "" : articleSortText(articleAt(article));
  };

  const orders = once(() => factOrders(index, labelOf));
  const search = once(() => factSearch(index));
  return {
    total: universe.count(),
    rowAt,
    facts({ shown, search: query, typing, table, order }) {
      const found = query === "" ? shown : search()(query, typing).and(shown);
      const from = table === null ? 0 : start[table];
      const to = table === null ? index.size : from + tables[table].totalRows();
      const sorted = orders()(order);
      const rows = new Int32Array(found.count(from, to));
      for (let i = 0, next = 0; i < sorted.length; i += 1) {
        const fact = sorted[i]!;
        if (fact >= from && fact < to && found.get(fact)) rows[next++] = fact;
      }
      return rows;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const articleSortText = ({ publisher, published }: RowOf<"articles">) =>
  publisher === null ? "" : `${publisher} ${published}`;

/**
 * Rows of the organizations that take part in a fact: of a figure who acts, then those of the event and of
 * the programs, by their parts as the vocabulary orders them; of a membership the member, then the body.
 */
function participantReader(index: FactIndex): (fact: number) => number[] {
  const { tables, organizations } = index;
  const orgs = (name: "event_organizations" | "program_organizations") =>
    references(column(tables, name, "org_id"), organizations);
  const inEvent = orgs("event_organizations");
  const inProgram = orgs("program_organizations");
  const eventRoles = codes(column(tables, "event_organizations", "role"), valuesOf("event_role"));
  const programRoles = codes(
    column(tables, "program_organizations", "role"),
    valuesOf("program_role"),
  );
  const actors = {
    amounts: references(column(tables, "amounts", "actor_org_id"), organizations),
    counts: references(column(tables, "counts", "actor_org_id"), organizations),
  };
  const members = references(column(tables, "memberships", "org_id"), organizations);
  const byRole = (parts: Int32Array, roles: Int32Array, orgOf: Int32Array) =>
    Array.from(parts)
      .sort((a, b) => roles[a]! - roles[b]! || a - b)
      .map((part) => orgOf[part]!);
  const ofEvent = (row: number) =>
    row < 0 ? [] : byRole(listOf(index.eventParts, row), eventRoles, inEvent);
  const ahead = (table: IndexedTable, row: number): number[] => {
    if (table === "events") return ofEvent(row);
    if (table === "memberships") return [members[row]!];
    if (table === "programs") return [];
    return [actors[table][row]!, ...ofEvent(index.event[table][row]!)];
  };
  return (fact) => {
    const { table, row } = factAt(index, fact);
    const ofPrograms = Array.from(listOf(index.programsOf, fact)).flatMap((program) =>
      byRole(listOf(index.programParts, program), programRoles, inProgram),
    );
    const all = [...ahead(table, row), ...ofPrograms, ...listOf(index.participants, fact)];
    return [...new Set(all)].filter((org) => org >= 0);
  };
}

/** The date that stands for a fact, as `factDays` chooses it, in the words of the article where there are any. */
function dateReader(index: FactIndex): (fact: number) => string | null {
  const { tables, from, to } = index;
  const dates = column(tables, "events", "date");
  const periods = column(tables, "programs", "period");
  const joined = column(tables, "memberships", "date");
  const published = column(tables, "articles", "published");
  const figures = {
    amounts: column(tables, "amounts", "period"),
    counts: column(tables, "counts", "period"),
  };
  const month = (day: number) => isoDay(day).slice(0, 7);
  const hull = (fact: number): string | null => {
    const [first, last] = [from[fact]!, to[fact]!];
    if (first > last || (first === OPEN_FROM && last === OPEN_TO)) return null;
    const begins = first === OPEN_FROM ? ".." : month(first);
    const ends = last === OPEN_TO ? ".." : month(last);
    return begins === ends && begins !== ".." ? begins : `${begins}/${ends}`;
  };
  return (fact) => {
    const { table, row } = factAt(index, fact);
    if (table === "events") return dates.at(row);
    if (table === "programs") return periods.at(row) ?? hull(fact);
    if (table === "memberships") return joined.at(row);
    const event = index.event[table][row]!;
    if (event >= 0) return dates.at(event);
    const article = index.article[table][row]!;
    return figures[table].at(row) ?? (article >= 0 ? published.at(article) : null);
  };
}
