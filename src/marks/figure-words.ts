import type { FundingRow } from "../model/chart.ts";
import { formatDuration } from "../model/duration.ts";
import { formatFigure } from "../model/figure.ts";
import { formatWon } from "../model/won.ts";
import { amountGroupOf, labelOf, type Locale } from "../model/vocabulary.ts";
import { labelIn, nameOf } from "./options.ts";
import { says } from "./words.ts";

/** The amount in words with its bound, valuation and accumulation: `누적 268억 원`, `₩2 billion a year`. */
export function amountWords(row: FundingRow, locale: Locale): string {
  const figure = { value: row.krw, min: row.krw_min, max: row.krw_max, ...row };
  const each = { per_year: says.perYear, per_unit: says.perUnit, cumulative: null, period: null };
  const rate = each[row.accumulation]?.[locale] ?? "";
  const text = formatFigure(figure, (krw) => formatWon(krw, locale) + rate, locale);
  if (row.accumulation !== "cumulative") return text;
  return locale === "ko" ? `${says.cumulative.ko} ${text}` : `${text} ${says.cumulative.en}`;
}

/** Only what is promised may be planned and yet drawn solid: a promise is about what is to come. */
export const isHollow = (row: FundingRow): boolean =>
  row.kind === "sales_target" ||
  (row.status === "planned" && amountGroupOf[row.kind] !== "promised");

/** Whether a bar's body lets the paper through, so that what lies on it needs dark lines and words. */
export const isPale = (row: FundingRow): boolean =>
  isHollow(row) ||
  row.kind === "package" ||
  row.accumulation === "cumulative" ||
  row.scope === "single" ||
  ["at_most", "under", "range"].includes(row.bound);

const conflicting = { ko: "어긋나는 주장", en: "conflicting claim" };

/** The quiet words after the amount: what it is, and whatever narrows it. */
export function quietWords(row: FundingRow, locale: Locale): string {
  const owner = nameOf(row.owner, locale);
  const heading = row.under === null ? "" : nameOf(row.under, locale);
  const notes = [
    owner === heading ? "" : owner,
    labelIn(row, locale),
    row.conflicts.length > 0 ? conflicting[locale] : "",
    row.scope === "single" ? says.single[locale] : "",
    row.status === "planned" && isHollow(row) && row.kind !== "sales_target"
      ? says.planned[locale]
      : "",
  ];
  return notes.filter((note) => note !== "").join(" · ");
}

export type Role = "whole" | "part" | "maybe";

/** The words on a part of a bar: inside it where they fit, else below. */
export function partWords(row: FundingRow, role: Role, locale: Locale): string {
  const said = `${labelIn(row, locale)} ${amountWords(row, locale)}`;
  return role === "maybe" ? `${said}?` : `${says.ofWhich[locale]} ${said}`;
}

/** Everything that the drawing says, for those who do not see it. */
export function spoken(row: FundingRow, role: Role, locale: Locale): string {
  return [
    nameOf(row.owner, locale),
    amountWords(row, locale),
    labelOf("amount_kind", row.kind, locale),
    labelIn(row, locale),
    row.duration === null ? "" : formatDuration(row.duration, locale),
    row.scope === "single" ? says.single[locale] : "",
    row.conflicts.length > 0 ? conflicting[locale] : "",
    row.status === null ? "" : labelOf("event_status", row.status, locale),
    role === "part" ? says.partOfAbove[locale] : role === "maybe" ? says.maybe[locale] : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}
