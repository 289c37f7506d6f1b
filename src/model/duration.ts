import type { Locale } from "./vocabulary.ts";

/** A length of time without a beginning. What is not given is 0. */
export interface Duration {
  years: number;
  months: number;
  weeks: number;
  days: number;
}

const UNITS = [
  { key: "years", ko: "년", en: "year" },
  { key: "months", ko: "개월", en: "month" },
  { key: "weeks", ko: "주", en: "week" },
  { key: "days", ko: "일", en: "day" },
] as const;

// Zero parts, leading zeros, fractions and times are left out: a length has one spelling.
const PATTERN =
  /^P(?=\d)(?:([1-9]\d{0,4})Y)?(?:([1-9]\d{0,4})M)?(?:([1-9]\d{0,4})W)?(?:([1-9]\d{0,4})D)?$/;

/**
 * Reads an ISO 8601 duration of years, months, weeks and days, in that order: `P5Y`, `P1Y6M`.
 * Nothing is converted: `P18M` stays 18 months, as the article has it.
 * Throws `invalid duration: 5Y`.
 */
export function parseDuration(text: string): Duration {
  const match = PATTERN.exec(text);
  if (!match) throw new Error(`invalid duration: ${text}`);
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((n) => Number(n ?? 0));
  return { years, months, weeks, days };
}

/** The duration in words: `1년 6개월`, `1 year 6 months`. Throws `invalid duration: …`. */
export function formatDuration(text: string, locale: Locale): string {
  const duration = parseDuration(text);
  return UNITS.filter(({ key }) => duration[key] > 0)
    .map(({ key, ko, en }) => {
      const n = duration[key];
      return locale === "ko" ? `${n}${ko}` : `${n} ${en}${n === 1 ? "" : "s"}`;
    })
    .join(" ");
}
