import type { Locale } from "../model/vocabulary.ts";
import type { Theme } from "./palette.ts";

/** What every mark takes beside its rows. */
export interface MarkOptions {
  /** Pixels; under 560 the narrow drawing. */
  width: number;
  locale: Locale;
  /** `page` in our own pages, whose style sheet then says the colours. */
  theme: Theme | "page";
  /** The page's document, or linkedom's. */
  document: Document;
  /** The picture's accessible name; the view's sentence. */
  label?: string;
}

export const isNarrow = (width: number): boolean => width < 560;

/** The `_ko` or `_en` column of a row. */
export const nameOf = (row: { name_ko: string; name_en: string }, locale: Locale): string =>
  locale === "ko" ? row.name_ko : row.name_en;

/** The `_ko` or `_en` column of a row. */
export const labelIn = (row: { label_ko: string; label_en: string }, locale: Locale): string =>
  locale === "ko" ? row.label_ko : row.label_en;
