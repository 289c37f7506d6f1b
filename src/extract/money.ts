import type { ValueOf } from "../model/vocabulary.ts";
import { matchesOf } from "./matches.ts";
import { before, isOrdinal, numbersIn, type NumberFound } from "./numbers.ts";
import { isHangul } from "./particle-tail.ts";
import { accumulationOf, tell, type Told } from "./phrase.ts";
import { inGiven } from "./readable.ts";
import type { Span } from "./span.ts";
import * as words from "./won-words.ts";

/*
 * The grammar of sums of won.
 *
 *   sum     = number 원 | ("₩" | "KRW") number | big                  (3000억 원, ₩12,345, 350억)
 *   big     = a number that goes up to 억, and counts nothing else    (1억 명, 2억 달러)
 *           | a number that goes up to 조, with a decimal or beside a word of money (2.5조, 3조 규모)
 *           | a number that goes up to 만, behind a noun of money     (상금 50만)
 *   range   = sum mark sum | number mark sum                          (300억~400억원, 300~400억원)
 *   mark    = "~" | "∼" | "-" | "–" | 에서 | 부터
 *   list    = number ("·" | ",") sum                                  (100만, 200만원)
 *   vague   = ("수" | "몇") unit 원                                    (수백억 원): bound undisclosed
 *
 * Sums in other currencies are not sums of won, at no rate of exchange, and are left out; the won
 * that an article gives beside them in brackets is found. A spelled 일원, 이원, 사원 is some other word.
 * So is 만원 of a train that is full, and the unit of a table, (단위: 백만원).
 */

/** A sum as the text prints it; the span holds the words that bound it, too. */
export interface Money extends Span {
  krw: number | null;
  krw_min: number | null;
  krw_max: number | null;
  bound: ValueOf<"bound">;
  valuation: ValueOf<"valuation">;
  accumulation: ValueOf<"accumulation">;
}

const at = (pattern: RegExp, text: string, index: number): number | null => {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : null;
};

const fullHouse = /^만\s?원\s?(?:관중|버스|사례|지하철|열차|행렬|관객)/;
/** 천원의 행복: a round sum spelled out, whose thing is its slogan's, is no sum. */
const proverbial = /^[백천만]원의 [가-힣]/;
const unitOfTable = /단위\s?[:：=]?\s?$/;

/** The end of the sum that a number makes with what touches it; null when it makes none. */
function sumEnd(text: string, number: NumberFound): number | null {
  const { start, end, figures } = number;
  const head = text.slice(Math.max(0, start - 24), start);
  const isSigned = !isHangul(before(text, start));
  if (isSigned && words.foreignSign.test(head)) return null;
  if (isOrdinal(text, start)) return null;
  if (isSigned && words.wonSign.test(head)) return end;
  const won = at(words.won, text, end);
  if (won !== null) {
    if (!figures && (number.value < 10 || unitOfTable.test(head))) return null;
    if (!figures && proverbial.test(text.slice(start, won + 4))) return null;
    return fullHouse.test(text.slice(start, start + 8)) ? null : won;
  }
  if (/^\s?[₩￦]/.test(text.slice(end, end + 2)))
    return text.indexOf(text.charAt(end).trim() || "₩", end) + 1;
  const printed = text.slice(start, end);
  const unit = /[억조]/.exec(printed)?.[0];
  if (unit === undefined) {
    const bare = printed.endsWith("만") && figures && words.sumBefore.test(head);
    return bare && !isCounted(text, end) ? end : null;
  }
  if (isCounted(text, end) || !figures) return null;
  const isBig = printed.includes("억") || printed.includes(".");
  return isBig || at(words.moneyBehind, text, end) !== null || words.moneyBefore.test(head)
    ? end
    : null;
}

const isCounted = (text: string, end: number): boolean =>
  at(words.foreign, text, end) !== null || at(words.countedThings, text, end) !== null;

const mark = /^(?:\s?원)?\s?(?:[~∼～〜–—-]|에서|부터)\s?$/;
/** 2만원 초과 3만원 이하. */
const lowerBound = /^\s?원\s?(?:이상|초과)(?:인|[~∼])?\s?$/;
/** 2억에서 3억으로 is a change, 2억에서 3억까지 a range. */
const upTo = /^\s?(?:까지|사이)/;
const listMark =
  /^(?:\s?[·,/∙ㆍ]\s?(?:\d{1,2}[등위차]\s?|[가-힣]{1,4}\s)?|[와과]\s|\s?또는\s|\s?혹은\s)$/;
const vague =
  /(?<![가-힣\d])(?:수|몇)\s?(?:[십백천]\s?[만억조]?|[만억조])\s?여?\s?원(?![가-힣]{2,})/g;

/** The sums of won of `text`, left to right, not overlapping. */
export const findMoney = (text: string): Money[] =>
  inGiven(text, (readable) => moneyIn(readable, numbersIn(readable)));

/** As findMoney, of a text that is readable already and whose numbers are known. */
export function moneyIn(text: string, numbers: readonly NumberFound[]): Money[] {
  const cores: Span[] = [];
  /** From right to left: a number that leaves its 원 to the next one is known by that one. */
  for (let i = numbers.length - 1; i >= 0; i -= 1) {
    const number = numbers[i];
    if (!number) continue;
    const end = sumEnd(text, number);
    const next = cores.at(-1);
    const gap = next && next.start >= number.end && next.start - number.end < 8;
    const between = gap ? text.slice(number.end, next.start) : "";
    if (
      gap &&
      (mark.test(between) || lowerBound.test(between)) &&
      isRange(text, number.start, next, between)
    )
      next.start = signed(text, number.start);
    else if (end !== null) cores.push({ start: signed(text, number.start), end });
    else if (
      gap &&
      listMark.test(between) &&
      /[만천백억]$/.test(text.slice(number.start, number.end))
    )
      cores.push({ start: number.start, end: number.end });
  }
  const found = cores.reverse().flatMap((core) => moneyOf(text, core) ?? []);
  return [...found, ...vagueSums(text)].sort((a, b) => a.start - b.start);
}

/** A sign of won belongs to its number. */
const signed = (text: string, start: number): number =>
  start - (words.wonSign.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);

/** Whether `start` up to the end of `next` is one range. A dash between sums may also list them. */
function isRange(text: string, start: number, next: Span, between: string): boolean {
  if (/[서터]/.test(between) && !upTo.test(text.slice(next.end, next.end + 4))) return false;
  return claimOf(text, { start, end: next.end })?.bound === "range";
}

/** The model's grammar of figures knows ranges with ~ only; 에서 and 부터 say the same. */
function claimOf(text: string, core: Span): Told | null {
  const phrase = text.slice(core.start, core.end);
  if (!/에서|부터/.test(phrase)) return tell(text, core);
  const marked = phrase.replace(/에서|부터/, "~");
  const told = tell(marked, { start: 0, end: marked.length });
  return told && { ...told, ...core };
}

function moneyOf(text: string, core: Span): Money | null {
  const told = claimOf(text, core);
  if (!told) return null;
  const { start, end, value, min, max, bound, valuation } = told;
  if ([value, min, max].some((krw) => krw !== null && !Number.isInteger(krw))) return null;
  const accumulation = accumulationOf(text, core);
  return { start, end, krw: value, krw_min: min, krw_max: max, bound, valuation, accumulation };
}

const vagueSums = (text: string): Money[] =>
  matchesOf(text, vague).map(({ 0: phrase, index }) => ({
    start: index,
    end: index + phrase.length,
    krw: null,
    krw_min: null,
    krw_max: null,
    bound: "undisclosed",
    valuation: "face",
    accumulation: "period",
  }));
