import { boundsOf } from "../model/edtf.ts";
import { byCodeUnit, column } from "./columns.ts";
import type { AtlasTables } from "./load.ts";

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
