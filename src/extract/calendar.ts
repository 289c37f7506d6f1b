/** Days of the Korean calendar that dates are told against; a day is YYYY-MM-DD. */

const two = (n: number) => (n < 10 ? `0${n}` : String(n));

/** A year with what is known below it; `part` is a quarter (33–36) or half-year (40, 41). */
export interface Told {
  year: number;
  part?: number;
  month?: number;
  day?: number;
  about?: boolean;
}

export const isoOf = (year: number, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`;

/** Year, month and day of an ISO day. */
export function ymd(iso: string): [year: number, month: number, day: number] {
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
}

export function dayTold(iso: string): Told {
  const [year, month, day] = ymd(iso);
  return { year, month, day };
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Days from 1970-01-01 to a day; unlike the model's, which checks what records say, of any three numbers. */
function dayNumber(iso: string): number {
  const [year, month, day] = ymd(iso);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

export function addDays(iso: string, days: number): string {
  const [year, month, day] = ymd(iso);
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return isoOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The month so many months after another. */
export function addMonths(
  year: number,
  month: number,
  by: number,
): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** 0 is Monday. 1970-01-01 was a Thursday. */
export const weekdayOf = (iso: string): number => (((dayNumber(iso) + 3) % 7) + 7) % 7;

export const mondayOf = (iso: string): string => addDays(iso, -weekdayOf(iso));

export function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1000 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= lastDayOf(year, month);

/** The nth weekday of a month (-1 the last); null when the month has no such day. */
export function nthWeekday(year: number, month: number, n: number, weekday: number): string | null {
  if (n < 0) {
    const last = isoOf(year, month, lastDayOf(year, month));
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = isoOf(year, month, 1);
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  return isDay(year, month, day) ? isoOf(year, month, day) : null;
}

/**
 * The Monday of the nth week of a month, the first being the one whose Thursday lies in it, as ISO 8601
 * and KS X ISO 8601 count; -1 is the last of these.
 */
export function nthWeek(year: number, month: number, n: number): string {
  if (n < 0) return mondayOf(isoOf(year, month, lastDayOf(year, month) - 3));
  return addDays(mondayOf(isoOf(year, month, 4)), 7 * (n - 1));
}

export function printTold({ year, part, month, day, about }: Told): string {
  let told = String(year);
  for (const n of [part, month, day]) if (n !== undefined) told += `-${two(n)}`;
  return about ? `${told}~` : told;
}

/** First possible day, for comparing. */
export function firstDayOf({ year, part, month, day }: Told): string {
  const from = part === undefined ? month : part < 40 ? 3 * (part - 33) + 1 : 6 * (part - 40) + 1;
  return isoOf(year, from ?? 1, day ?? 1);
}
