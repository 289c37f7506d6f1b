import type { DayRange } from "../model/chart.ts";
import { formatEdtf } from "../model/edtf.ts";
import type { Locale } from "../model/vocabulary.ts";
import { says } from "./words.ts";

/** A range of days in words, its ends as far as they are known. */
export function formatDays({ from, to }: DayRange, locale: Locale): string {
  if (from === null && to === null) return says.noDates[locale];
  return formatEdtf(from === to ? (from ?? "") : `${from ?? ".."}/${to ?? ".."}`, locale);
}
