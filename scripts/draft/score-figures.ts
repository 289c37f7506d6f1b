import { findCounts } from "../../src/extract/counts.ts";
import { findDates } from "../../src/extract/dates.ts";
import { findFurniture } from "../../src/extract/furniture.ts";
import { findMoney } from "../../src/extract/money.ts";
import { codePointsOf, outside, type Span } from "../../src/extract/span.ts";
import type { Evidence } from "../records/shape.ts";
import type { Expected, Found, Recogniser, ReviewedArticle } from "./score.ts";

/** The measures of money, counts and dates: which rows of a record they must find. */

/** What is found outside the page's furniture, in code points. */
export function inPoints<T extends Span>(
  { original }: ReviewedArticle,
  spans: T[],
  key: (span: T) => string,
): Found[] {
  const points = codePointsOf(original.text);
  return outside(spans, findFurniture(original.text)).map((span) => ({
    start: points(span.start),
    end: points(span.end),
    key: key(span),
  }));
}

const figureKey = (value: number | null, min: number | null, max: number | null, of: string) =>
  value === null ? `${min}..${max} ${of}` : `${value} ${of}`;

/** The places of a fact's evidence in this article that support `field`, null the figure itself. */
function placesOf(
  evidence: readonly Evidence[],
  { article_id }: ReviewedArticle,
  field: string | null,
): Span[] {
  return evidence
    .filter((each) => each.field === field && (each.article_id ?? article_id) === article_id)
    .flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
}

const ofArticle = <T extends { article_id: string }>(
  rows: readonly T[],
  { article_id }: ReviewedArticle,
) => rows.filter((row) => row.article_id === article_id);

export const money: Recogniser = {
  name: "money",
  expected: (article) =>
    ofArticle(article.corpus.amounts, article)
      .filter(({ value }) => value.bound !== "undisclosed")
      .map(({ value: { krw, krw_min, krw_max, bound, amount_id, evidence } }) => ({
        places: placesOf(evidence, article, null),
        key: figureKey(krw, krw_min, krw_max, bound),
        shown: amount_id,
      })),
  found: (article) =>
    inPoints(article, findMoney(article.original.text), ({ krw, krw_min, krw_max, bound }) =>
      figureKey(krw, krw_min, krw_max, bound),
    ),
};

export const counts: Recogniser = {
  name: "counts",
  expected: (article) =>
    ofArticle(article.corpus.counts, article)
      .filter(({ value }) => value.bound !== "undisclosed")
      .map(({ value: { value, value_min, value_max, unit, count_id, evidence } }) => ({
        places: placesOf(evidence, article, null),
        key: figureKey(value, value_min, value_max, unit),
        shown: count_id,
      })),
  found: (article) =>
    inPoints(article, findCounts(article.original.text), ({ value, value_min, value_max, unit }) =>
      figureKey(value, value_min, value_max, unit),
    ),
};

interface Dated {
  id: string;
  evidence: readonly Evidence[];
  fields: Record<string, string | null>;
  basis?: string;
}

function datedRows(article: ReviewedArticle): Dated[] {
  const { corpus } = article;
  const measured = ({
    period,
    as_of,
    evidence,
  }: {
    period: string | null;
    as_of: string | null;
    evidence: Evidence[];
  }) => ({
    evidence,
    fields: { period, as_of },
  });
  return [
    ...ofArticle(corpus.events, article).map(({ value }) => ({
      id: value.event_id,
      evidence: value.evidence,
      fields: { date: value.date },
      basis: value.date_basis,
    })),
    ...ofArticle(corpus.amounts, article).map(({ value }) => ({
      id: value.amount_id,
      ...measured(value),
    })),
    ...ofArticle(corpus.counts, article).map(({ value }) => ({
      id: value.count_id,
      ...measured(value),
    })),
  ];
}

/** Each date of a fact, with all places that tell it; facts that lean on the same places are one. */
function expectedDates(article: ReviewedArticle): Expected[] {
  const all = new Map<string, Expected>();
  for (const { id, evidence, fields, basis } of datedRows(article))
    for (const [field, edtf] of Object.entries(fields)) {
      if (edtf === null) continue;
      const direct = evidence.filter(({ support }) => support === "direct");
      const places = placesOf(direct, article, field);
      if (places.length === 0) continue;
      const reason = basis === "inferred" ? "the reviewer inferred it" : undefined;
      const key = `${places.map(({ start }) => start).join(" ")} ${edtf}`;
      if (!all.has(key)) all.set(key, { places, key: edtf, shown: `${id}.${field}`, reason });
    }
  return [...all.values()];
}

export const dates: Recogniser = {
  name: "dates",
  expected: expectedDates,
  found: (article) =>
    inPoints(article, findDates(article.original.text, article.published), ({ edtf }) => edtf),
};
