import { boundsOf } from "../model/edtf.ts";
import type { RowOf } from "../model/tables.ts";
import { byCodeUnit, column, rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { listOf } from "./lists.ts";
import type { AtlasTables } from "./load.ts";

/**
 * The articles, newest first, each with how many of the facts it says. What two articles say is a
 * fact of both, so that these add up to more than there are facts.
 */
export function articleList(index: FactIndex): { article: RowOf<"articles">; facts: number }[] {
  const { tables } = index;
  const facts = new Uint32Array(tables.articles.totalRows());
  index.universe.scan((fact) => {
    for (const article of listOf(index.articles, fact)) facts[article]! += 1;
  });
  const articleAt = rowReader(tables, "articles");
  const last = ({ published }: RowOf<"articles">) => boundsOf(published).to ?? "";
  return Array.from(facts, (n, row) => ({ article: articleAt(row), facts: n })).sort(
    ({ article: a }, { article: b }) =>
      byCodeUnit(last(b), last(a)) || byCodeUnit(a.article_id, b.article_id),
  );
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
