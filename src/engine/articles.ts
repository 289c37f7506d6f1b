import { boundsOf } from "../model/edtf.ts";
import type { RowOf } from "../model/tables.ts";
import { byCodeUnit, column, rowReader } from "./columns.ts";
import type { AtlasTables } from "./load.ts";

/** The articles, newest first, each with how many events, sums, counts and memberships it gave. */
export function articleList(tables: AtlasTables): { article: RowOf<"articles">; facts: number }[] {
  const facts = new Map<string, number>();
  for (const table of ["events", "amounts", "counts", "memberships"] as const) {
    const ids = column(tables, table, "article_id");
    for (let row = 0; row < ids.length; row += 1)
      facts.set(ids.at(row), (facts.get(ids.at(row)) ?? 0) + 1);
  }
  const articleAt = rowReader(tables, "articles");
  const last = ({ published }: RowOf<"articles">) => boundsOf(published).to ?? "";
  return Array.from({ length: tables.articles.totalRows() }, (_, row) => articleAt(row))
    .sort((a, b) => byCodeUnit(last(b), last(a)) || byCodeUnit(a.article_id, b.article_id))
    .map((article) => ({ article, facts: facts.get(article.article_id) ?? 0 }));
}

/** How many articles there are, and the months (`2021-04`) of the first and the last; null for none. */
export function articleSpan(
  tables: AtlasTables,
): { articles: number; from: string; to: string } | null {
  const published = column(tables, "articles", "published");
  const days = Array.from({ length: published.length }, (_, row) => boundsOf(published.at(row)));
  const months = days
    .map(({ from, to }) => (from ?? to ?? "").slice(0, 7))
    .filter((month) => month !== "")
    .sort(byCodeUnit);
  const [from, to] = [months[0], months.at(-1)];
  return from && to ? { articles: published.length, from, to } : null;
}
