import type { Names } from "../model/chart.ts";
import { column, dictionary, references, rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { eachOf, grouped } from "./lists.ts";
import { perIndex } from "./per-index.ts";

/** A company and how many of all articles are mainly about it. */
export interface MainSubject extends Names {
  articles: number;
  of: number;
}

/** Of an article with fewer events nobody can say whom it is about. */
const fewest = 3;

/**
 * The company that most articles are mainly about, where that holds for two at least and for no other
 * of as many: it, or what belongs to it, takes part in more than half of the article's events. Where
 * many facts are one company's, that may come of the choice of articles. No filter changes it.
 */
export const mainSubject = perIndex((index: FactIndex): { subject: MainSubject | null } => {
  const { tables, parents, isCompany } = index;
  const articles = dictionary(column(tables, "articles", "article_id"));
  const of = tables.articles.totalRows();
  const events = grouped(references(column(tables, "events", "article_id"), articles), of);
  const taking = references(column(tables, "event_organizations", "org_id"), index.organizations);
  /** The topmost company that an organization belongs to, or -1. */
  const topOf = (org: number) => {
    let [top, at] = [-1, org];
    for (; at >= 0; at = parents[at]!) if (isCompany[at] === 1) top = at;
    return top;
  };
  const found = new Map<number, number>();
  /** Events of the article by topmost company, and the event that each was last met in. */
  const own = new Map<number, number>();
  const last = new Int32Array(parents.length).fill(-1);
  for (let article = 0; article < of; article += 1) {
    const all = sizeOf(events.offsets, article);
    if (all < fewest) continue;
    own.clear();
    eachOf(events, article, (event) =>
      eachOf(index.eventParts, event, (part) => {
        const top = taking[part]! < 0 ? -1 : topOf(taking[part]!);
        if (top < 0 || last[top] === event) return;
        last[top] = event;
        own.set(top, (own.get(top) ?? 0) + 1);
      }),
    );
    for (const [top, told] of own) if (told * 2 > all) found.set(top, (found.get(top) ?? 0) + 1);
  }
  const [first, second] = [...found].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < 2 || first[1] === second?.[1]) return { subject: null };
  const { name_ko, name_en } = rowReader(tables, "organizations")(first[0]);
  return { subject: { name_ko, name_en, articles: first[1], of } };
});

const sizeOf = (offsets: Uint32Array, key: number) => offsets[key + 1]! - offsets[key]!;
