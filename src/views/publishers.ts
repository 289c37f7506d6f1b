import type { EvidencePlace } from "../engine/evidence.ts";
import { formatEdtf } from "../model/edtf.ts";
import type { Locale } from "../model/vocabulary.ts";

/** Their own English name where it is widely known, else the Korean one in Latin letters. */
const inLatin: Readonly<Record<string, string>> = {
  녹색경제신문: "Noksaek Gyeongje Sinmun",
  매일일보: "Maeil Ilbo",
  서울경제: "Seoul Economic Daily",
  중소기업뉴스: "Jungso Gieop News",
};

/**
 * Who published an article: in English with the Korean name, by which the paper is found; only that
 * for a paper that is not known here.
 */
export function publisherName(publisher: string | null, locale: Locale): string {
  if (publisher === null) return locale === "ko" ? "매체 미상" : "unknown publisher";
  const name = locale === "en" ? inLatin[publisher] : undefined;
  return name === undefined ? publisher : `${name} (${publisher})`;
}

/** An article that says a fact, and the first of its words that do. */
export interface Saying {
  article_id: string;
  /** `서울경제, 2023년 12월 28일` */
  article: string;
  figure: string;
}

/** Which articles say a fact itself, apart from what they say only of its columns. */
export function saidBy(places: readonly EvidencePlace[], locale: Locale): Saying[] {
  const own = places.filter(({ field }) => field === null);
  const firsts = new Map<string, EvidencePlace>();
  for (const place of own.length > 0 ? own : places)
    if (!firsts.has(place.article.article_id)) firsts.set(place.article.article_id, place);
  return [...firsts.values()].map(({ article: { article_id, publisher, published }, figure }) => ({
    article_id,
    article: `${publisherName(publisher, locale)}, ${formatEdtf(published, locale)}`,
    figure,
  }));
}
