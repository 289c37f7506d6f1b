import type { FactIndex } from "../engine/facts.ts";
import { mainSubject } from "../engine/main-subject.ts";
import { formatNumber } from "../model/number.ts";
import { withParticle } from "../model/particle.ts";
import type { Locale } from "../model/vocabulary.ts";

/** What to read beside a title that names the company which many articles are about; else empty. */
export function choiceWords(index: FactIndex, title: string, locale: Locale): string {
  const { subject } = mainSubject(index);
  if (!subject || !title.includes(subject[`name_${locale}`])) return "";
  const [n, of] = [formatNumber(subject.articles, "en"), formatNumber(subject.of, "en")];
  return locale === "ko"
    ? `기사 ${of}건 가운데 ${n}건이 주로 ${withParticle(subject.name_ko, "을/를")} 다룬다. `
    : `${n} of the ${of} articles are mainly about ${subject.name_en}. `;
}
