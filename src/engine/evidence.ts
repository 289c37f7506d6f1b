import type { RowOf } from "../model/tables.ts";
import type { Focus } from "../model/view-state.ts";
import { byCodeUnit, rowsWhere } from "./columns.ts";
import { indexedTables, type IndexedTable } from "./fact-space.ts";
import type { AtlasTables } from "./load.ts";

/** Where an article says so. */
export interface EvidencePlace extends Omit<
  RowOf<"evidence">,
  "fact_table" | "fact_id" | "article_id"
> {
  article: RowOf<"articles">;
}

/** The facts that stand before and after one in an article. */
export interface Neighbours {
  article_id: string;
  previous: Focus | null;
  next: Focus | null;
}

/** The places that support a row, by article, then position. `table` may also be one of the parts' tables. */
export function placesOf(tables: AtlasTables, table: string, id: string): EvidencePlace[] {
  return rowsWhere(tables, "evidence", "fact_id", id)
    .filter(({ fact_table }) => fact_table === table)
    .flatMap(({ fact_table: _, fact_id: __, article_id, ...place }) => {
      const [article] = rowsWhere(tables, "articles", "article_id", article_id);
      return article ? [{ ...place, article }] : [];
    })
    .sort(
      (a, b) =>
        byCodeUnit(a.article.article_id, b.article.article_id) ||
        a.start - b.start ||
        a.end - b.end ||
        byCodeUnit(a.field ?? "", b.field ?? ""),
    );
}

/**
 * Before and after a fact in each of its articles, by its first place there; where two facts
 * begin and end alike, by table, then id.
 */
export function neighboursOf(
  tables: AtlasTables,
  { table, id }: Focus,
  places: readonly EvidencePlace[],
): Neighbours[] {
  const order = (name: string) => indexedTables.indexOf(name as IndexedTable);
  return [...new Set(places.map(({ article }) => article.article_id))].map((article_id) => {
    const sorted = rowsWhere(tables, "evidence", "article_id", article_id)
      .filter(({ fact_table }) => order(fact_table) >= 0)
      .sort(
        (a, b) =>
          a.start - b.start ||
          a.end - b.end ||
          order(a.fact_table) - order(b.fact_table) ||
          byCodeUnit(a.fact_id, b.fact_id),
      );
    const firsts = new Map<string, Focus>();
    for (const { fact_table, fact_id } of sorted) {
      const key = `${fact_table}:${fact_id}`;
      if (!firsts.has(key)) firsts.set(key, { table: fact_table as IndexedTable, id: fact_id });
    }
    const facts = [...firsts.values()];
    const at = facts.findIndex((fact) => fact.table === table && fact.id === id);
    return {
      article_id,
      previous: (at > 0 && facts[at - 1]) || null,
      next: (at >= 0 && facts[at + 1]) || null,
    };
  });
}
