import { valuesOf } from "../model/vocabulary.ts";
import { BitSet } from "./bit-set.ts";
import { codes, column, filled } from "./columns.ts";
import { articlesOf } from "./fact-articles.ts";
import { indexedTables, rangeOf, type IndexedTable } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { leftOut, type LeftOut, type Selection } from "./filter.ts";
import { daysCovered } from "./histogram.ts";
import { perIndex } from "./per-index.ts";
import { participations, tally } from "./tally.ts";

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
  const taking = participations(index, shown);
  const organizations = new Set<number>();
  let companies = 0;
  for (let org = 0; org < taking.length; org += 1) {
    if (taking[org] === 0) continue;
    organizations.add(org);
    companies += index.isCompany[org]!;
  }
  const articles = tally(articlesOf(index), shown, index.tables.articles.totalRows());
  const counts = indexedTables.map((table) => [table, shown.count(...rangeOf(index, table))]);
  return {
    facts: shown.count(),
    tables: Object.fromEntries(counts) as Record<IndexedTable, number>,
    disclosed_amounts: shown.countWith(disclosed(index)),
    organizations,
    companies,
    agencies: organizations.size - companies,
    articles: articles.reduce((sum, facts) => sum + Number(facts > 0), 0),
    ...daysCovered(index, shown),
    left_out: leftOut(index, selection),
  };
}

/** Amounts with a figure that restate no other. */
const disclosed = perIndex(({ tables, size, start }): BitSet => {
  const bounds = codes(column(tables, "amounts", "bound"), valuesOf("bound"));
  const undisclosed = valuesOf("bound").indexOf("undisclosed");
  const restates = filled(column(tables, "amounts", "restates"));
  const bits = new BitSet(size);
  for (let row = 0; row < bounds.length; row += 1)
    if (bounds[row] !== undisclosed && restates[row] === 0) bits.set(start.amounts + row);
  return bits;
});
