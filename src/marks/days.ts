import type { DayRange, TimelineSpan } from "../model/chart.ts";
import { formatEdtf, parseEdtf } from "../model/edtf.ts";
import type { Locale } from "../model/vocabulary.ts";
import { says } from "./words.ts";

/**
 * A day as no finer than it may have been given: a range's first day may stand for its month or year,
 * and so may its last. What is coarser is still true.
 */
const coarse = (day: string, edge: RegExp[]): string =>
  edge.reduce((text, end) => text.replace(end, ""), day);
const firstEdges = [/-01$/, /(?<=^\d{4})-01$/];
const lastEdges = [
  /(?<=-(?:01|03|05|07|08|10|12))-31$|(?<=-(?:04|06|09|11))-30$|(?<=-02)-(?:28|29)$/,
  /(?<=^\d{4})-12$/,
];

/** A range of days in words, its ends as far as they are known. */
export function formatDays({ from, to }: DayRange, locale: Locale): string {
  if (from === null && to === null) return says.noDates[locale];
  if (from !== null && from === to) return formatEdtf(from, locale);
  const [a, b] = [from && coarse(from, firstEdges), to && coarse(to, lastEdges)];
  return formatEdtf(a === b && a !== null ? a : `${a ?? ".."}/${b ?? ".."}`, locale);
}

/** Whether all that is known of when a span begins is that it was between two days, or after or before one. */
export const isBetween = ({ begins }: Pick<TimelineSpan, "begins">): boolean =>
  begins !== null && parseEdtf(begins).type === "oneOf";

const begun = {
  amounts: { ko: "발표", en: "announced" },
  programs: { ko: "시작", en: "begun" },
};

/** The days of a span, no finer than its beginning is known: `2022년 5월~2023년 12월 28일 사이 발표`. */
export function formatSpan(span: TimelineSpan, locale: Locale): string {
  const { table, begins, to, told } = span;
  if (begins === null || !isBetween(span)) {
    const days = formatDays(span, locale);
    if (told === undefined) return days;
    const last = formatEdtf(told.slice(0, 7), locale);
    return locale === "ko" ? `${days}, ${last} 기사까지` : `${days}, reported until ${last}`;
  }
  const [when, what] = [formatEdtf(begins, locale), begun[table][locale]];
  const start = locale === "ko" ? `${when} ${what}` : `${what} ${when}`;
  return to === null ? start : `${start}, ${formatDays({ from: null, to }, locale)}`;
}
