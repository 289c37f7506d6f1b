import { createHash } from "node:crypto";
import { dayNumber, isoDay } from "../../src/model/edtf.ts";
import { publishers } from "./names.ts";
import { Random } from "./random.ts";
import type { Source } from "./source.ts";

/** The articles, in the order in which they appeared. */
export interface Articles {
  count: number;
  /** Day on which each appeared, as in `edtf.ts`. */
  day: Int32Array;
  characters: Int32Array;
  id(row: number): string;
  /** Of an original that nobody has: 64 hex digits. */
  sha256(row: number): string;
}

const FIRST = dayNumber("2005-01-03");
const LAST = dayNumber("2026-10-30");

/** More appear each year than the year before. */
export function makeArticles(count: number, seed: number): Articles {
  const random = new Random(seed, 1);
  const sha256 = Array.from({ length: count }, (_, row) =>
    createHash("sha256").update(`${seed} ${row}`).digest("hex"),
  );
  const at = (i: number) => FIRST + Math.floor((LAST - FIRST) * Math.sqrt((i + 0.5) / count));
  return {
    count,
    day: Int32Array.from({ length: count }, (_, i) => at(i)),
    characters: Int32Array.from({ length: count }, () => 900 + random.below(3600)),
    id: (row) => `article-${String(row + 1).padStart(7, "0")}`,
    sha256: (row) => sha256[row]!,
  };
}

/** `titles`: what the first event of each article is called. */
export function articleSource(
  articles: Articles,
  titles: { ko: (row: number) => string; en: (row: number) => string },
): Source {
  // A number that looks like luck and is the row's own.
  const spread = (row: number) => Math.imul(row + 1, 0x9e3779b1) >>> 8;
  return {
    table: "articles",
    rows: articles.count,
    points: {},
    cells: {
      article_id: articles.id,
      publisher: (row) => (row % 13 === 0 ? null : publishers[spread(row) % publishers.length]!),
      byline: () => null,
      headline: () => null,
      title_ko: titles.ko,
      title_en: titles.en,
      published: (row) => isoDay(articles.day[row]!),
      published_basis: (row) => (row % 11 === 0 ? "inferred" : "stated"),
      url: () => null,
      sha256: articles.sha256,
      characters: (row) => articles.characters[row]!,
    },
  };
}
