import { numeralAt } from "../model/numeral.ts";
import { scanNumber } from "../model/number.ts";
import { lastLetters, letterSet } from "./letter-set.ts";
import { inGiven } from "./readable.ts";
import type { Span } from "./span.ts";

/*
 * The grammar. What a number is, `scanNumber` knows; here is where in running text one may begin.
 *
 *   number  = figures, where neither a Latin letter nor another number touches them
 *           | spelled numeral, at the beginning of a word, or behind 총, 약, 최대 … that begins one
 *
 * What touches figures makes them a part of a name or code: O2O, K9, 5G's 5 is left to its counter,
 * 12:00, 010-1234-5678 (but 20-30명 is a range, which whoever reads the counter finds out).
 * Korean words do not separate a number from what it counts, so that Hangul before it is no bar:
 * 총1조, 이통3사. Whether 19 in 코로나19 counts anything, its counter tells: it has none.
 * A spelled numeral is here whatever follows it; most are syllables of words, and only one with a
 * counter of its own is a number.
 */

/** A number of the text: `about` when 여 stands inside (27여억). */
export interface NumberFound extends Span {
  value: number;
  about: boolean;
  /** Whether it is written with figures, at least at its beginning. */
  figures: boolean;
}

/** Words that a spelled numeral may stand behind without a space: 총이천 명. */
const glued = "총|약|최대|최소|무려|각|겨우|단|전국|매달|매월|월|연|하루";

// The syllable first and what precedes it second: few syllables are numerals.
const begins = new RegExp(
  String.raw`\d+|[일이삼사오육칠팔구십백천만한두세네다여열스서마쉰예아](?:(?<=(?<![가-힣A-Za-z\d])[가-힣])|(?<=(?<![가-힣])(?:${glued}|[)\]】·,(])[가-힣]))`,
  "g",
);

/** What stands before the dash of a telephone number; 300-400명 is a range. */
const dialled = /(?:^|\D)(?:0\d{1,3}|1[5-9]\d\d|0\d{1,3}-\d{3,4})-$/;

/** Whether figures at `at` go on from something that is no number: A3, 12:30, 1.2.3, 1588-1234. */
function hangsOn(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (/[A-Za-z_#@&+]/.test(before)) return !/(?:KRW|USD|EUR|JPY|CNY)$/.test(text.slice(at - 3, at));
  if (before === "-") return dialled.test(text.slice(Math.max(0, at - 11), at));
  return /[.,:/]/.test(before) && /[\dA-Za-z]/.test(text.charAt(at - 2));
}

/** The code of the character before `at`, past a space. */
export const before = (text: string, at: number): number =>
  text.charCodeAt(text.charAt(at - 1) === " " ? at - 2 : at - 1);

const ordinal = /(?<![가-힣])(?:제|第)\s?$/;
const ORDINAL = letterSet(lastLetters(["제", "第"]));

/** Whether 제, as a word of its own, makes the number at `at` an ordinal. */
export const isOrdinal = (text: string, at: number): boolean =>
  ORDINAL(before(text, at)) && ordinal.test(text.slice(Math.max(0, at - 3), at));

/** The numbers of `text`, left to right, not overlapping. */
export const findNumbers = (text: string): NumberFound[] => inGiven(text, numbersIn);

/** As findNumbers, of a text that is readable already. */
export function numbersIn(text: string): NumberFound[] {
  const found: NumberFound[] = [];
  begins.lastIndex = 0;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const { 0: run, index: start } = match;
    const figures = run.charCodeAt(0) < 0x80;
    if (figures ? hangsOn(text, start) : numeralAt(text, start) === null) continue;
    const number = scanNumber(text, start);
    if (!number) continue;
    const { value, end, about } = number;
    found.push({ start, end, value, about, figures });
    begins.lastIndex = Math.max(end, begins.lastIndex);
  }
  return found;
}
