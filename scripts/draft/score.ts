import type { Span } from "../../src/extract/span.ts";
import { touches } from "../../src/extract/span.ts";
import type { Original } from "../records/originals.ts";
import { lineAndColumn } from "../records/originals.ts";
import type { Corpus } from "../records/corpus.ts";

/** A reviewed record beside its original. */
export interface ReviewedArticle {
  article_id: string;
  /** The last day that it may have been published on, YYYY-MM-DD. */
  published: string;
  original: Original;
  corpus: Corpus;
}

/** What a record claims: found when a mention of the same key touches one of its places. */
export interface Expected {
  /** Code points of the original. */
  places: readonly Span[];
  key: string;
  shown: string;
  /** Why nobody could find it in the text alone, if so. */
  reason?: string | undefined;
}

/** What a recogniser found, in code points. */
export interface Found extends Span {
  key: string;
}

/** One line of the score. A recogniser is measured by what it says and what the record says. */
export interface Recogniser {
  name: string;
  expected: (article: ReviewedArticle) => Expected[];
  found: (article: ReviewedArticle) => Found[];
}

export interface Score {
  name: string;
  expected: number;
  hit: number;
  found: number;
  right: number;
  /** One line each: what was missed, and what was found that no record claims. */
  failures: string[];
}

/** Measures a recogniser on all articles together. */
export function scoreOf(recogniser: Recogniser, articles: readonly ReviewedArticle[]): Score {
  const score: Score = {
    name: recogniser.name,
    expected: 0,
    hit: 0,
    found: 0,
    right: 0,
    failures: [],
  };
  for (const article of articles) {
    const expected = recogniser.expected(article);
    const found = recogniser.found(article);
    const agrees = (claim: Expected, mention: Found) =>
      claim.key === mention.key && claim.places.some((place) => touches(place, mention));
    const at = ({ start }: Span) =>
      `${article.article_id}:${lineAndColumn(article.original, start).join(":")}`;
    const missed = expected.filter((claim) => !found.some((mention) => agrees(claim, mention)));
    const extra = found.filter((mention) => !expected.some((claim) => agrees(claim, mention)));
    score.expected += expected.length;
    score.hit += expected.length - missed.length;
    score.found += found.length;
    score.right += found.length - extra.length;
    for (const claim of missed) {
      const [place] = claim.places;
      const beside = found.filter((mention) => claim.places.some((each) => touches(each, mention)));
      const instead = beside.map(({ key }) => key).join(", ") || "nothing";
      const why = claim.reason === undefined ? "" : ` (${claim.reason})`;
      score.failures.push(
        `missed ${place ? at(place) : article.article_id} ${claim.shown}: ${claim.key}, found ${instead}${why}`,
      );
    }
    for (const mention of extra) {
      const text = article.original.points.slice(mention.start, mention.end);
      score.failures.push(`extra ${at(mention)} ${text}: ${mention.key}`);
    }
  }
  return score;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? "—" : (part / whole).toFixed(3);

/** Recall, precision and F1, in columns. */
export function printScore({ name, expected, hit, found, right }: Score): string {
  const [recall, precision] = [expected && hit / expected, found && right / found];
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return [
    name.padEnd(14),
    `recall ${percent(hit, expected)} (${hit} of ${expected})`.padEnd(28),
    `precision ${percent(right, found)} (${right} of ${found})`.padEnd(32),
    `F1 ${f1.toFixed(3)}`,
  ].join("  ");
}
