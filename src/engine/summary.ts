import type { BitSet } from "./arquero.ts";
import { column } from "./columns.ts";
import { indexedTables, rowsIn, type IndexedTable } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { leftOut, type LeftOut, type Selection } from "./filter.ts";
import { daysCovered } from "./histogram.ts";
import { listOf, type Lists } from "./lists.ts";

/** The numbers of the sentence. */
export interface Summary {
  /** Facts shown, in all and by table; an event said twice is one. */
  facts: number;
  tables: Record<IndexedTable, number>;
  /** Of the amounts, those with a figure that restate no other. */
  disclosed_amounts: number;
  /** Rows of the organizations that take part in the facts shown. */
  organizations: ReadonlySet<number>;
  /** Of them. */
  companies: number;
  agencies: number;
  articles: number;
  /** First and last possible day of events; open ends are left aside. */
  from: string | null;
  to: string | null;
  left_out: LeftOut;
}

export function summary(index: FactIndex, selection: Selection): Summary {
  const { shown } = selection;
  const bounds = column(index.tables, "amounts", "bound");
  const restated = column(index.tables, "amounts", "restates");
  const organizations = distinct(index.participants, shown);
  const companies = [...organizations].filter((org) => index.isCompany[org] === 1).length;
  const counts = indexedTables.map((table) => [table, rowsIn(index, shown, table).length]);
  return {
    facts: shown.count(),
    tables: Object.fromEntries(counts) as Record<IndexedTable, number>,
    disclosed_amounts: rowsIn(index, shown, "amounts").filter(
      (row) => bounds.at(row) !== "undisclosed" && restated.at(row) === null,
    ).length,
    organizations,
    companies,
    agencies: organizations.size - companies,
    articles: distinct(index.articles, shown).size,
    ...daysCovered(index, shown),
    left_out: leftOut(index, selection),
  };
}

function distinct(lists: Lists, facts: BitSet): Set<number> {
  const values = new Set<number>();
  facts.scan((fact) => {
    for (const value of listOf(lists, fact)) values.add(value);
  });
  return values;
}
