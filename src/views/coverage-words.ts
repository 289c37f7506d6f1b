import { articleSpan } from "../engine/articles.ts";
import type { AtlasTables } from "../engine/load.ts";
import { formatEdtf } from "../model/edtf.ts";
import type { Locale } from "../model/vocabulary.ts";
import { words } from "./words.ts";

/** How many articles, from when to when, and that what they do not say may still have happened. */
export function coverageWords(tables: AtlasTables, locale: Locale): string {
  const span = articleSpan(tables);
  const absence = words.coverage[locale];
  if (!span) return absence;
  const [from, to] = [formatEdtf(span.from, locale), formatEdtf(span.to, locale)];
  return locale === "ko"
    ? `기사 ${span.articles}건(${from}–${to})에서 모았습니다. ${absence}`
    : `From ${span.articles} articles, ${from} to ${to}. ${absence}`;
}
