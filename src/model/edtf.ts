import type { Locale } from "./vocabulary.ts";

/**
 * Dates as articles give them: a profile of EDTF (ISO 8601-2, levels 0 to 2). `2023`, `2023-04`,
 * `2023-04-30`, half-years `2022-40` and `2022-41`, quarters `2022-33` to `2022-36`, each with `~`
 * (about) or `?` (uncertain) at its end; intervals `A/B`, `A/..`, `../B`; one day known only by
 * its bounds `[..D]`, `[D..]`, `[D..E]`. Days are Korean days: no time of day or zone enters.
 */

export interface EdtfDate {
  /** 1900 to 2100. */
  year: number;
  /** 33 to 36 a quarter, 40 and 41 a half-year, as written; excludes month and day. */
  part?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** `~` about, `?` uncertain. */
  qualifier?: "~" | "?";
}

/** Null is an open end; never both. */
export type Edtf =
  | { type: "instant"; date: EdtfDate }
  | { type: "interval"; start: EdtfDate | null; end: EdtfDate | null }
  | { type: "oneOf"; start: EdtfDate | null; end: EdtfDate | null };

/** First and last possible day (ISO, inclusive); null is open. */
export interface Bounds {
  from: string | null;
  to: string | null;
}

export type Precision = "day" | "month" | "quarter" | "half" | "year" | "interval" | "bounds";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const MILLISECONDS_A_DAY = 86_400_000;

const two = (n: number) => String(n).padStart(2, "0");
const monthName = (month: number) => MONTHS[month - 1] ?? "";
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Both ways, of the days asked for so far: pictures ask for the same few at each change. */
const numbers = new Map<string, number>();
const days = new Map<number, string>();

/** Days from 1970-01-01 to an ISO day. Throws `invalid day: 2023-09-31`. */
export function dayNumber(iso: string): number {
  const known = numbers.get(iso);
  if (known !== undefined) return known;
  const number = /^\d{4}-\d{2}-\d{2}$/.test(iso)
    ? Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY
    : NaN;
  // Engines roll 31 September over to 1 October, so the day must also come back as it was.
  if (Number.isNaN(number) || isoDay(number) !== iso) throw new Error(`invalid day: ${iso}`);
  numbers.set(iso, number);
  return number;
}

/** The ISO day so many whole days after 1970-01-01. Throws `invalid day number: 0.5`. */
export function isoDay(number: number): string {
  const known = days.get(number);
  if (known !== undefined) return known;
  const date = new Date(number * MILLISECONDS_A_DAY);
  const year = date.getUTCFullYear();
  if (!Number.isInteger(number) || !(year >= 0 && year <= 9999))
    throw new Error(`invalid day number: ${number}`);
  const iso = date.toISOString().slice(0, 10);
  days.set(number, iso);
  return iso;
}

function parseDate(token: string, fail: (reason?: string) => never): EdtfDate {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?])?$/.exec(token);
  if (!match) return fail();
  const date: EdtfDate = { year: Number(match[1]) };
  if (date.year < 1900 || date.year > 2100) fail("years go from 1900 to 2100");
  if (match[2] !== undefined) {
    const n = Number(match[2]);
    if (n >= 1 && n <= 12) date.month = n;
    else if ((n >= 33 && n <= 36) || n === 40 || n === 41) date.part = n;
    else fail("months go from 01 to 12, quarters from 33 to 36, half-years are 40 and 41");
  }
  if (match[3] !== undefined) {
    if (date.month === undefined) return fail("a quarter or half-year has no day");
    date.day = Number(match[3]);
    const last = daysIn(date.year, date.month);
    const month = date.month === 2 ? `February ${date.year}` : monthName(date.month);
    if (date.day < 1) fail("days begin at 01");
    if (date.day > last) fail(`${month} has ${last} days`);
  }
  if (match[4] !== undefined) date.qualifier = match[4] as "~" | "?";
  return date;
}

/**
 * Reads a date of the profile. An interval fails as `start after end` only when no choice of days
 * could put it in order: `2023-05/2023` stands.
 * Throws `invalid date: 2023-09-31, September has 30 days`.
 */
export function parseEdtf(text: string): Edtf {
  const fail = (reason?: string): never => {
    throw new Error(`invalid date: ${text}${reason === undefined ? "" : `, ${reason}`}`);
  };
  const list = text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : undefined;
  if (list === undefined && !text.includes("/"))
    return { type: "instant", date: parseDate(text, fail) };

  const open = list === undefined ? ".." : "";
  const ends = list === undefined ? text.split("/") : list.split("..");
  if (ends.length !== 2) fail();
  const [start = null, end = null] = ends.map((token) => {
    if (token === open) return null;
    return token === "" ? fail("an open end is written ..") : parseDate(token, fail);
  });
  if (!start && !end) fail("both ends are open");
  if (start && end && firstDay(start) > lastDay(end)) fail("start after end");
  return { type: list === undefined ? "interval" : "oneOf", start, end };
}

/** Whether parseEdtf takes it. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}

const printDate = ({ year, part, month, day, qualifier }: EdtfDate): string =>
  [year, ...[part, month, day].filter((n) => n !== undefined).map(two)].join("-") +
  (qualifier ?? "");

/** The text that parseEdtf reads as this date: its inverse. */
export function printEdtf(edtf: Edtf): string {
  if (edtf.type === "instant") return printDate(edtf.date);
  const [start, end] = [edtf.start, edtf.end].map((date) => date && printDate(date));
  return edtf.type === "interval"
    ? `${start ?? ".."}/${end ?? ".."}`
    : `[${start ?? ""}..${end ?? ""}]`;
}

function firstDay({ year, part, month, day = 1 }: EdtfDate): string {
  if (part !== undefined) month = part < 40 ? 3 * (part - 33) + 1 : 6 * (part - 40) + 1;
  return `${year}-${two(month ?? 1)}-${two(day)}`;
}

function lastDay({ year, part, month, day }: EdtfDate): string {
  if (part !== undefined) month = part < 40 ? 3 * (part - 32) : 6 * (part - 39);
  month ??= 12;
  return `${year}-${two(month)}-${two(day ?? daysIn(year, month))}`;
}

/**
 * First and last possible day. A qualifier does not widen them: how wide "about" is, nobody
 * printed, and no bound is invented. Throws `invalid date: …`.
 */
export function boundsOf(text: string): Bounds {
  const edtf = parseEdtf(text);
  const [start, end] = edtf.type === "instant" ? [edtf.date, edtf.date] : [edtf.start, edtf.end];
  return { from: start && firstDay(start), to: end && lastDay(end) };
}

/**
 * First and last day of what is known. Of a day that is only said to lie before or after another, and of
 * what began nobody knows when, that is the day which is told; what runs on from a day has no end.
 * Throws `invalid date: …`.
 */
export function knownBoundsOf(text: string): Bounds {
  const edtf = parseEdtf(text);
  const bounds = boundsOf(text);
  if (edtf.type === "instant" || (edtf.start && edtf.end)) return bounds;
  if (edtf.start) return edtf.type === "interval" ? bounds : { ...bounds, to: lastDay(edtf.start) };
  return { ...bounds, from: edtf.end && firstDay(edtf.end) };
}

function precisionOfDate({ part, month, day }: EdtfDate): Precision {
  if (part !== undefined) return part < 40 ? "quarter" : "half";
  return day !== undefined ? "day" : month !== undefined ? "month" : "year";
}

/** How finely the date is given. Throws `invalid date: …`. */
export function precisionOf(text: string): Precision {
  const edtf = parseEdtf(text);
  if (edtf.type === "instant") return precisionOfDate(edtf.date);
  return edtf.type === "interval" ? "interval" : "bounds";
}

/** Whether two dates have a possible day in common; open ends are infinite. Throws `invalid date: …`. */
export function overlaps(a: string, b: string): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  const reaches = (from: string | null, to: string | null) =>
    from === null || to === null || from <= to;
  return reaches(x.from, y.to) && reaches(y.from, x.to);
}

/** Order by first possible day (open first), then last (open last), then text. Throws `invalid date: …`. */
export function compareEdtf(a: string, b: string): number {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  return (
    byCodeUnit(x.from ?? "", y.from ?? "") ||
    byCodeUnit(x.to ?? "9999", y.to ?? "9999") ||
    byCodeUnit(a, b)
  );
}

/** How many leading units (year, then month) two ends have in common, to be written once. */
function shared(a: EdtfDate, b: EdtfDate): number {
  const precision = precisionOfDate(a);
  if (a.qualifier || b.qualifier || precision !== precisionOfDate(b)) return 0;
  if (precision === "year" || a.year !== b.year) return 0;
  return precision === "day" && a.month === b.month ? 2 : 1;
}

/** `alone` is a date that stands by itself and not in a phrase. */
function dateKo({ year, part, month, day, qualifier }: EdtfDate, skip = 0, alone = false): string {
  const words = [`${year}년`];
  if (part !== undefined)
    words.push(part < 40 ? `${part - 32}분기` : part === 40 ? "상반기" : "하반기");
  if (month !== undefined) words.push(`${month}월`);
  if (day !== undefined) words.push(`${day}일`);
  const text = words.slice(skip).join(" ");
  if (qualifier === "?") return alone ? `${text} 추정` : `${text}(추정)`;
  return qualifier === "~" ? `${text}경` : text;
}

function dateEn({ year, part, month, day, qualifier }: EdtfDate, skip = 0, alone = false): string {
  const words = [String(year)];
  if (month !== undefined) words.unshift(monthName(month));
  if (day !== undefined) words.unshift(String(day));
  if (part !== undefined && part < 40) words.unshift(`Q${part - 32}`);
  let text = words.slice(0, words.length - skip).join(" ");
  if (part !== undefined && part >= 40) {
    // Said with its year even where the other end has the same.
    const the = alone && qualifier !== "~" ? "" : "the ";
    text = `${the}${part === 40 ? "first" : "second"} half of ${year}`;
  }
  if (qualifier === "?") return `${text} (uncertain)`;
  return qualifier === "~" ? `around ${text}` : text;
}

function rangeKo(start: EdtfDate | null, end: EdtfDate | null, interval: boolean): string {
  const rest = interval ? "" : "의 어느 때";
  if (!start) return end ? `${dateKo(end)}까지${rest}` : "";
  if (!end) return `${dateKo(start)}부터${rest}`;
  const [a, b] = [dateKo(start), dateKo(end, shared(start, end))];
  return interval ? `${a}–${b}` : `${a}~${b} 사이`;
}

function rangeEn(start: EdtfDate | null, end: EdtfDate | null, interval: boolean): string {
  const isDay = (date: EdtfDate) => date.day !== undefined;
  if (!start) {
    if (!end) return "";
    if (interval) return `until ${dateEn(end)}`;
    // "by 2023" would leave open whether 2023 itself is meant.
    return isDay(end) || end.qualifier ? `by ${dateEn(end)}` : `by the end of ${dateEn(end)}`;
  }
  if (!end) {
    if (interval) return `since ${dateEn(start)}`;
    return `${isDay(start) ? "on" : "in"} or after ${dateEn(start)}`;
  }
  const skip = shared(start, end);
  const [a, b] = [dateEn(start, skip), dateEn(end)];
  if (!interval) return `between ${a} and ${b}`;
  const tight = !a.includes(" ") && (skip > 0 || /^\d{4}$/.test(b));
  return tight ? `${a}–${b}` : `${a} – ${b}`;
}

/**
 * The date in words: `2022년 상반기`, `first half of 2022`. What two ends share is said once.
 * Throws `invalid date: …`.
 */
export function formatEdtf(text: string, locale: Locale): string {
  const edtf = parseEdtf(text);
  const [date, range] = locale === "ko" ? [dateKo, rangeKo] : [dateEn, rangeEn];
  if (edtf.type === "instant") return date(edtf.date, 0, true);
  const { start, end } = edtf;
  if (start && end && printDate(start) === printDate(end)) return date(start, 0, true);
  return range(start, end, edtf.type === "interval");
}
