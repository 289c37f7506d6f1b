import { boundsOf } from "../model/edtf.ts";
import type { RowOf } from "../model/tables.ts";
import { byCodeUnit, column, dictionary, rowReader } from "./columns.ts";
import type { EvidencePlace } from "./evidence.ts";
import type { AtlasTables } from "./load.ts";

/**
 * Reads the places that support one row after another, as `placesOf` does for a single one. The table
 * of evidence is gone through once, when the reader is made.
 */
export function evidenceReader(
  tables: AtlasTables,
): (table: string, id: string) => EvidencePlace[] {
  const [factTables, ids] = [
    column(tables, "evidence", "fact_table"),
    column(tables, "evidence", "fact_id"),
  ];
  const rows = new Map<string, number[]>();
  for (let row = 0; row < ids.length; row += 1) {
    const key = `${factTables.at(row)}:${ids.at(row)}`;
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  const evidenceAt = rowReader(tables, "evidence");
  const articleAt = rowReader(tables, "articles");
  const articles = dictionary(column(tables, "articles", "article_id"));
  const placeOf = (row: number): EvidencePlace[] => {
    const { fact_table: _, fact_id: __, article_id, ...place } = evidenceAt(row);
    const article = articles.get(article_id);
    return article === undefined ? [] : [{ ...place, article: articleAt(article) }];
  };
  return (table, id) =>
    (rows.get(`${table}:${id}`) ?? [])
      .flatMap(placeOf)
      .sort(
        (a, b) =>
          byCodeUnit(a.article.article_id, b.article.article_id) ||
          a.start - b.start ||
          a.end - b.end ||
          byCodeUnit(a.field ?? "", b.field ?? ""),
      );
}

/** The articles among these, each once: newest first, as far as their dates are known. */
export function articlesOf(places: readonly EvidencePlace[]): RowOf<"articles">[] {
  const found = new Map(places.map(({ article }) => [article.article_id, article]));
  const last = ({ published }: RowOf<"articles">) => boundsOf(published).to ?? "";
  return [...found.values()].sort(
    (a, b) => byCodeUnit(last(b), last(a)) || byCodeUnit(a.article_id, b.article_id),
  );
}
