import { scanNumber } from "../model/number.ts";
import type { Span } from "./span.ts";

/** What a word of a date means, by itself; what several together mean, `date-phrases.ts` knows. */

export type Toward = "past" | "next" | "this";

export type Meaning =
  | { kind: "year"; year: number; bare?: boolean }
  | { kind: "yearsOff"; by: number }
  /** Against the year that was told of before: 같은 해, 이듬해. */
  | { kind: "yearsFromTold"; by: number }
  | { kind: "month"; month: number; to?: number }
  | { kind: "monthsOff"; by: number; about?: boolean }
  | { kind: "toldMonth" }
  | { kind: "part"; part: number; to?: number }
  | { kind: "partsOff"; by: number }
  | { kind: "day"; day: number; to?: number; spelled?: boolean }
  /** `told` is the day told before, as 이날 and 같은 날 say. */
  | { kind: "daysOff"; by: number; told?: boolean }
  | { kind: "weeksOff"; by: number; weekend?: boolean }
  | { kind: "weekday"; weekday: number }
  | { kind: "nth"; n: number; week: boolean }
  /** `skips` tells 다음 금요일, of next week, from 오는 금요일, the coming one. */
  | { kind: "toward"; toward: Toward; skips?: boolean }
  | { kind: "edge"; edge: "start" | "middle" | "end" }
  /** The end or beginning of the year that is told of, or of this one: 연말. */
  | { kind: "yearEdge"; edge: "start" | "end" | "whole" }
  | { kind: "numeric"; year?: number; month: number; day?: number }
  | { kind: "holiday"; name: string }
  | {
      kind: "offset";
      years: number;
      months: number;
      days: number;
      hasDays: boolean;
      hasMonths: boolean;
    }
  | { kind: "decade"; year: number }
  | { kind: "recently" }
  /** 이후 at the beginning of a sentence. */
  | { kind: "thereafter" }
  | { kind: "samePeriod" };

export type DateWord = Span & Meaning;

/** The groups of a pattern, "" for those that did not take part. */
export type Groups = [string, string, string];

/** A word of dates: a regular expression in source form, and what its groups mean; null for nothing. */
export type Pattern = [source: string, meaning: (groups: Groups) => Meaning | null];

export const mark = String.raw`\s?[~∼～〜–—-]\s?`;
export const listMark = String.raw`\s?[·∙ㆍ,]\s?`;
export const weekdayNames = "월화수목금토일";

/** The number that Korean numerals spell, 0 for none. */
export const spelledNumber = (words: string): number => scanNumber(words, 0)?.value ?? 0;

/** A month or day that figures write; null beyond `most`. */
export function one(kind: "month" | "day", figures: string, most: number): Meaning | null {
  const value = Number(figures);
  if (value < 1 || value > most) return null;
  return kind === "month" ? { kind, month: value } : { kind, day: value };
}

/** A stretch of months, days or parts of a year: 8~12일. Null when it does not go up. */
export function from(
  kind: "month" | "day" | "part",
  first: string,
  last: string,
  most: number,
  base = 0,
): Meaning | null {
  const [start, to] = [Number(first), Number(last)];
  if (start < 1 || to > most || start >= to) return null;
  if (kind === "month") return { kind, month: start, to };
  return kind === "day" ? { kind, day: start, to } : { kind, part: start + base, to: to + base };
}
