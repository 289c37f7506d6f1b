import type { FundingRow, FundingWhole } from "../model/chart.ts";
import { untilWords } from "../model/as-of.ts";
import { formatDuration } from "../model/duration.ts";
import { formatEdtf } from "../model/edtf.ts";
import { formatFigure } from "../model/figure.ts";
import { formatWon } from "../model/won.ts";
import { amountGroupOf, labelOf, type Locale } from "../model/vocabulary.ts";
import { labelIn, nameOf } from "./options.ts";
import { says } from "./words.ts";

/** The amount in words with its bound, valuation and accumulation: `누적 268억 원`, `₩2 billion a year`. */
export function amountWords(
  row: Omit<FundingWhole, "maybe" | "label_ko" | "label_en">,
  locale: Locale,
): string {
  const figure = { value: row.krw, min: row.krw_min, max: row.krw_max, ...row };
  const each = { per_year: says.perYear, per_unit: says.perUnit, cumulative: null, period: null };
  const rate = each[row.accumulation]?.[locale] ?? "";
  const text = formatFigure(figure, (krw) => formatWon(krw, locale) + rate, locale);
  if (row.accumulation !== "cumulative") return text;
  return locale === "ko" ? `${says.cumulative.ko} ${text}` : `${text} ${says.cumulative.en}`;
}

/** The amount beside its bar, where a target must not be read for what was reached: `목표 3조 원`. */
export function besideWords(row: FundingRow, locale: Locale): string {
  const amount = amountWords(row, locale);
  return row.kind === "sales_target" ? `${says.target[locale]} ${amount}` : amount;
}

/** Of a promise or a target it goes without saying that it is about what is to come. */
export const isPlanned = (row: FundingRow): boolean =>
  row.status === "planned" && row.kind !== "sales_target" && amountGroupOf[row.kind] !== "promised";

export const isHollow = (row: FundingRow): boolean => row.kind === "sales_target" || isPlanned(row);

/** Whether a bar's body lets the paper through, so that what lies on it needs dark lines and words. */
export const isPale = (row: FundingRow): boolean =>
  isHollow(row) ||
  row.kind === "package" ||
  row.accumulation === "cumulative" ||
  row.scope === "single" ||
  ["at_most", "under", "range"].includes(row.bound);

const conflicting = { ko: "어긋나는 주장", en: "conflicting claim" };

/** `1,130억 원에 포함`, `3,000억 원 또는 1,000억 원에 들 수 있음`: what a row is, or may be, part of. */
function withinWords({ within }: FundingRow, locale: Locale): string {
  const maybe = within.some((whole) => whole.maybe);
  const wholes = within.map((whole) => {
    if (whole.bound === "undisclosed") return `‘${labelIn(whole, locale)}’`;
    return `${locale === "en" ? "the " : ""}${amountWords(whole, locale)}`;
  });
  if (wholes.length === 0) return "";
  if (locale === "en")
    return `${maybe ? "may be included in" : "included in"} ${wholes.join(" or ")}`;
  return `${wholes.join(" 또는 ")}에 ${maybe ? "들 수 있음" : "포함"}`;
}

/** `2021년 4월 22일 이후, 날짜 미상`: of an event only known to be after, before or between days. */
function openDate({ date }: FundingRow, locale: Locale): string {
  if (date?.startsWith("[") !== true) return "";
  const when = formatEdtf(date, locale);
  if (locale === "en") return `${when}, date not given`;
  return `${when.replace("부터의 어느 때", " 이후").replace("까지의 어느 때", " 이전")}, 날짜 미상`;
}

/** The quiet words after the amount: what it is, and whatever narrows it. */
export function quietWords(row: FundingRow, locale: Locale, role: Role = "whole"): string {
  const owner = nameOf(row.owner, locale);
  const heading = row.under === null ? "" : nameOf(row.under, locale);
  const within = withinWords(row, locale);
  const notes = [
    // First, as what comes last may be cut off.
    role === "maybe" ? within : "",
    owner === heading ? "" : owner,
    labelIn(row, locale),
    row.as_of === null ? "" : untilWords(row.as_of, labelIn(row, locale), locale),
    row.conflicts.length > 0 ? conflicting[locale] : "",
    row.scope === "single" ? says.single[locale] : "",
    isPlanned(row) ? says.planned[locale] : "",
    openDate(row, locale),
    role === "whole" ? within : "",
  ];
  return notes.filter((note) => note !== "").join(" · ");
}

export type Role = "whole" | "part" | "maybe";

/** The words on a part of a bar, the amount before what it is: inside it where they fit, else below. */
export function partWords(row: FundingRow, role: Role, locale: Locale): string {
  const amount = amountWords(row, locale);
  const label = labelIn(row, locale);
  if (role === "maybe")
    return [`${amount}? ${label}`, withinWords(row, locale)].filter((part) => part).join(" · ");
  return `${says.ofWhich[locale]} ${amount}: ${label}`;
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
    isPlanned(row) ? says.planned[locale] : "",
    openDate(row, locale),
    role === "part" ? says.partOfAbove[locale] : withinWords(row, locale),
    role === "maybe" ? says.maybe[locale] : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}
