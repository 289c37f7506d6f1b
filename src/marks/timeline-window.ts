import { boundsOf, dayNumber, isoDay } from "../model/edtf.ts";
import type { Period } from "./frame.ts";

/** First and last month shown, both included, counted from the year 0. */
export type Months = readonly [number, number];

export const monthNumber = (iso: string): number =>
  Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

/** `2022-07`. */
export const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

/**
 * Whole years around all that is dated, and around `period`, an EDTF date or interval: what the
 * brush can choose from. Null where nothing is dated.
 */
export function wholeMonths(
  dated: { from: string | null; to: string | null },
  period: string | null,
): Months | null {
  const asked = period === null ? { from: null, to: null } : boundsOf(period);
  const years = [dated.from, dated.to, asked.from, asked.to]
    .filter((day) => day !== null)
    .map((day) => Number(day.slice(0, 4)));
  if (years.length === 0) return null;
  return [Math.min(...years) * 12, Math.max(...years) * 12 + 11];
}

/** The months of a period; an open end is that of the whole. */
export function monthsOf(period: string | null, whole: Months): Months {
  const { from, to } = period === null ? { from: null, to: null } : boundsOf(period);
  return [from === null ? whole[0] : monthNumber(from), to === null ? whole[1] : monthNumber(to)];
}

/** EDTF: `2022-04/2023-12`; null for the whole, which is no choice. */
export function printMonths([first, last]: Months, whole: Months): string | null {
  if (first <= whole[0] && last >= whole[1]) return null;
  return first === last ? monthText(first) : `${monthText(first)}/${monthText(last)}`;
}

/** First and last day. */
export const daysOf = ([first, last]: Months): Period => ({
  from: `${monthText(first)}-01`,
  to: isoDay(dayNumber(`${monthText(last + 1)}-01`) - 1),
});

/**
 * Times `factor` as many months, at least one and at most the whole, around the place `at`, 0 for the
 * first day and 1 for the last, which stays where it is as far as months allow.
 */
export function zoomed([first, last]: Months, whole: Months, factor: number, at = 0.5): Months {
  const size = last - first + 1;
  const most = whole[1] - whole[0] + 1;
  let next = Math.round(size * factor);
  // A step that rounding swallows would leave the reader stuck.
  if (next === size && factor !== 1) next += factor > 1 ? 1 : -1;
  next = Math.max(1, Math.min(most, next));
  const start = Math.round(first + (size - next) * at);
  return within(start, next, whole);
}

/** Moved by whole months, as far as the whole goes. */
export const moved = ([first, last]: Months, whole: Months, by: number): Months =>
  within(first + by, last - first + 1, whole);

function within(start: number, size: number, whole: Months): Months {
  const first = Math.max(whole[0], Math.min(start, whole[1] - size + 1));
  return [first, first + size - 1];
}
