import { createHmac } from "node:crypto";
import type { ValueOf } from "../../src/model/vocabulary.ts";
import type { Articles } from "./articles.ts";
import { Random } from "./random.ts";
import type { Source } from "./source.ts";

/** The facts of one table, and the phrase that each is read from. */
export interface Evident {
  table: string;
  count: number;
  id(row: number): string;
  article(row: number): number;
  phrase(row: number): string;
  /** A column that is supported by a place of its own, of some rows. */
  field?: { name: string; phrase: (row: number) => string | null; support: ValueOf<"support"> };
}

/** A phrase of an article at a place, and the digest that `locate` would write of it. */
interface Places {
  article: (row: number) => number;
  phrase: (row: number) => string;
  start: Int32Array;
}

function placeCells(articles: Articles, { article, phrase, start }: Places) {
  const DIGEST = 8;
  // Worked out once, however many formats are written: nothing here takes longer.
  const digests = Buffer.alloc(start.length * DIGEST);
  const known = new Uint8Array(start.length);
  const digest = (row: number) => {
    const at = row * DIGEST;
    if (known[row] === 0) {
      createHmac("sha256", articles.sha256(article(row)))
        .update(phrase(row))
        .digest()
        .copy(digests, at, 0, DIGEST);
      known[row] = 1;
    }
    return digests.toString("hex", at, at + DIGEST);
  };
  return {
    article_id: (row: number) => articles.id(article(row)),
    start: (row: number) => start[row]!,
    // Every character of our phrases is one code unit, and so one code point.
    end: (row: number) => start[row]! + phrase(row).length,
    digest,
    figure: phrase,
  };
}

/** The longest figure; a place ends before the article does. */
const LONGEST = 40;

/**
 * Every fact at a place in its article, a few of their columns at one of their own. Tables by name,
 * so that the rows come in the order of their key.
 */
export function evidenceSource(
  facts: readonly Evident[],
  articles: Articles,
  seed: number,
): Source {
  const random = new Random(seed, 9);
  const sorted = [...facts].sort((a, b) => (a.table < b.table ? -1 : 1));
  const most = sorted.reduce((sum, { count, field }) => sum + count * (field ? 2 : 1), 0);
  const [of, at, start] = [new Uint8Array(most), new Int32Array(most), new Int32Array(most)];
  const ofField = new Uint8Array(most);
  let rows = 0;
  sorted.forEach(({ count, article, field }, table) => {
    for (let fact = 0; fact < count; fact += 1)
      for (const isField of [0, 1]) {
        if (isField === 1 && (field?.phrase(fact) ?? null) === null) continue;
        of[rows] = table;
        at[rows] = fact;
        ofField[rows] = isField;
        start[rows] = random.below(articles.characters[article(fact)]! - LONGEST);
        rows += 1;
      }
  });
  const fact = (row: number) => sorted[of[row]!]!;
  const article = (row: number) => fact(row).article(at[row]!);
  const phrase = (row: number) =>
    ofField[row] === 1 ? fact(row).field!.phrase(at[row]!)! : fact(row).phrase(at[row]!);
  return {
    table: "evidence",
    rows,
    points: { article_id: article },
    cells: {
      fact_table: (row) => fact(row).table,
      fact_id: (row) => fact(row).id(at[row]!),
      field: (row) => (ofField[row] === 1 ? fact(row).field!.name : null),
      ...placeCells(articles, { article, phrase, start: start.subarray(0, rows) }),
      support: (row) => (ofField[row] === 1 ? fact(row).field!.support : "direct"),
    },
  };
}

/** Two numbers in each article that are none of its facts. */
export function ignoredSource(articles: Articles, seed: number): Source {
  const random = new Random(seed, 10);
  const start = new Int32Array(2 * articles.count);
  for (let i = 0; i < articles.count; i += 1) {
    start[2 * i] = random.below(400);
    start[2 * i + 1] = 400 + random.below(400);
  }
  const reasons = ["weather", "name", "page_furniture", "ordinal"] as const;
  const article = (row: number) => row >> 1;
  const phrase = (row: number) => `${(row % 29) + 1}${row % 2 === 0 ? "도" : "번째"}`;
  return {
    table: "ignored",
    rows: start.length,
    points: { article_id: article },
    cells: {
      ...placeCells(articles, { article, phrase, start }),
      reason: (row) => reasons[row % reasons.length]!,
    },
  };
}
