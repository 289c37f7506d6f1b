import { articleSpan } from "../engine/articles.ts";
import type { FactIndex } from "../engine/facts.ts";
import { mainSubject } from "../engine/main-subject.ts";
import { formatEdtf } from "../model/edtf.ts";
import { formatNumber } from "../model/number.ts";
import { withParticle } from "../model/particle.ts";
import type { Locale } from "../model/vocabulary.ts";
import { words } from "./words.ts";

/** How many articles, from when to when, whom many of them are about, and that what they do not say may still have happened. */
export function coverageWords(index: FactIndex, locale: Locale): string {
  const span = articleSpan(index.tables);
  const absence = words.coverage[locale];
  if (!span) return absence;
  const [from, to] = [formatEdtf(span.from, locale), formatEdtf(span.to, locale)];
  const { subject } = mainSubject(index);
  const n = formatNumber(subject?.articles ?? 0, "en");
  if (locale === "en") {
    const about = subject ? `; ${n} of them are mainly about ${subject.name_en}` : "";
    return `From ${span.articles} articles, ${from} to ${to}${about}. ${absence}`;
  }
  const about = subject
    ? ` 그 가운데 ${n}건은 주로 ${withParticle(subject.name_ko, "을/를")} 다룹니다.`
    : "";
  return `기사 ${span.articles}건(${from}–${to})에서 모았습니다.${about} ${absence}`;
}
