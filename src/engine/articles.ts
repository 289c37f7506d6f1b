import { boundsOf } from "../model/edtf.ts";
import type { RowOf } from "../model/tables.ts";
import { byCodeUnit, column, reading, rowReader } from "./columns.ts";
import { articlesOf } from "./fact-articles.ts";
import type { FactIndex } from "./facts.ts";
import type { AtlasTables } from "./load.ts";
import { tally } from "./tally.ts";

/**
 * The articles, newest first, each with how many of the facts it says. What two articles say is a
 * fact of both, so that these add up to more than there are facts.
 */
export function articleList(index: FactIndex): { article: RowOf<"articles">; facts: number }[] {
  const { tables } = index;
  const facts = tally(articlesOf(index), index.universe, tables.articles.totalRows());
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
  const monthOf = reading(published, (date) => {
    const { from, to } = boundsOf(date);
    return (from ?? to ?? "").slice(0, 7);
  });
  const all = new Set(Array.from({ length: published.length }, (_, row) => monthOf(row) ?? ""));
  const months = [...all].filter((month) => month !== "").sort(byCodeUnit);
  const [from, to] = [months[0], months.at(-1)];
  return from && to ? { articles: published.length, from, to } : null;
}
