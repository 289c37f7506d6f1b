import type { RowOf } from "../model/tables.ts";
import { joined, type ExportRow } from "./table.ts";

/** Where an article says so. */
export interface Evidence extends Pick<RowOf<"evidence">, "start" | "end" | "figure" | "field"> {
  article: RowOf<"articles">;
}

/** The places that support a fact, by its table and id. */
export type EvidenceOf = (table: string, id: string) => readonly Evidence[];

/** The columns that every export ends with: which words of which article say so. */
export const evidenceColumns = [
  "phrases",
  "places",
  "article_ids",
  "publishers",
  "published",
  "urls",
] as const;

/** The evidence of a fact as cells; what supports the whole fact comes before its single columns. */
export function evidenceCells(evidence: readonly Evidence[]): ExportRow {
  const whole = evidence.filter(({ field }) => field === null);
  const ordered = [...whole, ...evidence.filter(({ field }) => field !== null)];
  const articles = [
    ...new Map(ordered.map(({ article }) => [article.article_id, article])).values(),
  ];
  const list = (values: readonly (string | null)[]) =>
    joined(values.filter((value) => value !== null)) || null;
  return {
    phrases: list(ordered.map(({ figure }) => figure)),
    places: list(ordered.map(({ article, start, end }) => `${article.article_id}:${start}-${end}`)),
    article_ids: list(articles.map(({ article_id }) => article_id)),
    publishers: list(articles.map(({ publisher }) => publisher)),
    published: list(articles.map(({ published }) => published)),
    urls: list(articles.map(({ url }) => url)),
  };
}
