import { boundOf, following, prefixes, suffixes, type SingleBound } from "./bound.ts";
import { numeralAt } from "./numeral.ts";
import { pairAt } from "./pair.ts";
import { scanNumber } from "./number.ts";
import { labelOf, type Locale, type ValueOf } from "./vocabulary.ts";

/**
 * What a printed figure claims. exact and about: value alone, no bound is invented. at_least and over: value
 * and min. at_most and under: value and max. range: min and max. undisclosed: nothing.
 */
export interface Figure {
  value: number | null;
  min: number | null;
  max: number | null;
  bound: ValueOf<"bound">;
  valuation: ValueOf<"valuation">;
}

interface Found {
  value: number;
  start: number;
  end: number;
  about: boolean;
}

const maxLength = 40;

// PURE, here and below: a page that only prints figures carries no pattern that reads them.
// What a spelled number must stand before, for most numerals are also syllables of words (이상, 만남, 백년가게).
const otherCounters =
  "명|개사|개소|개국|개월|개|곳|군데|회|번|차례|건|년|달|시간|가구|점포|매장|톤|배|업체|기업|기관|단체|채널|마리|가지|팀|권|그루|퍼센트|%";
const counters = `원|${otherCounters}`;
// Words that a numeral and a counter happen to spell: a recovery, a full bloom, a bow.
const homographs = /^(?:만[회개년]|[천백]년|백배|세배|두건)/;
const particles =
  "을|를|이|가|은|는|의|에|에서|도|과|와|로|으로|까지|만|간|씩|짜리|규모|이다|입니다|여";
const counted = /* @__PURE__ */ new RegExp(
  `^\\s?여?\\s?(?:${counters})(?:(?:${particles})?(?![가-힣])|이?(?:상당|${suffixes}))`,
);
const rangeMark = "[~∼～〜–—-]";
const rangeGoesOn = /* @__PURE__ */ new RegExp(`^${rangeMark}[\\d가-힣]`);
const rangeGap = /* @__PURE__ */ new RegExp(`^\\s?[가-힣%]{0,4}\\s?${rangeMark}\\s?$`);
/** Two bounds that hold a figure between them: 2만원 초과 3만원 이하. */
const lowerBound = /^\s?[가-힣%]{0,4}?\s?(?:이상|초과)(?:인|[~∼])?\s?$/;
const upperBound = /^\s?[가-힣%]{0,4}?\s?(?:이하|미만|이내)/;
const beforeSpelled = /* @__PURE__ */ new RegExp(
  `(?:^|[^가-힣\\p{L}\\p{N}]|(?<![가-힣])(?:총|${prefixes}))$`,
  "u",
);

/** A spelled number counts as one when it begins a word, has a magnitude or is native, and is counted. */
function isCounted(phrase: string, { start, end, value }: Found): boolean {
  if (value < 10 && numeralAt(phrase, start)?.kind !== "native") return false;
  if (!beforeSpelled.test(phrase.slice(0, start))) return false;
  if (homographs.test(phrase.slice(start))) return false;
  const tail = phrase.slice(end);
  return counted.test(tail) || rangeGoesOn.test(tail);
}

/** The numbers of a phrase; null when one is too large to be held exactly. */
function findNumbers(phrase: string): Found[] | null {
  const found: Found[] = [];
  for (let at = 0; at < phrase.length;) {
    const code = phrase.charCodeAt(at);
    const written = code >= 0x30 && code <= 0x39;
    const scanned = written || numeralAt(phrase, at) ? scanNumber(phrase, at) : null;
    if (written && !scanned) return null;
    const number = scanned && {
      value: scanned.value,
      start: at,
      end: scanned.end,
      about: scanned.about,
    };
    if (number && (written || isCounted(phrase, number))) {
      found.push(number);
      at = number.end;
    } else at += 1;
  }
  return found;
}

/** `4대 1` is one figure, a ratio to one: the first number, ended behind the second. */
function asRatio(phrase: string, [first, second]: [Found, Found]): Found | null {
  if (!/^\s?대\s?$/.test(phrase.slice(first.end, second.start))) return null;
  const isOne = phrase.slice(second.start, second.end) === "1";
  return isOne && !counted.test(phrase.slice(second.end)) ? { ...first, end: second.end } : null;
}

const withUnits = /^(?:[\d.,]+|[일이삼사오육칠팔구])?여? ?([십백천만억조경]+)$/;

/** `300~400억`: the first number borrows the units of the second, if it then still is the smaller. */
function asRange(phrase: string, [first, second]: [Found, Found]): [number, number] | null {
  const gap = phrase.slice(first.end, second.start);
  if (lowerBound.test(gap) && upperBound.test(phrase.slice(second.end)))
    return first.value < second.value ? [first.value, second.value] : null;
  if (!rangeGap.test(gap)) return null;
  const written = phrase.slice(first.start, first.end);
  const upper = phrase.slice(second.start, second.end);
  // 2원~3억 원 has its own counter, and so its own unit.
  const shared = /[가-힣%]/.test(gap) ? null : withUnits.exec(upper);
  const units = shared?.[1] ?? "";
  for (let from = 0; from < units.length; from++) {
    const borrowed = written + units.slice(from);
    const lower = scanNumber(borrowed, 0);
    if (lower?.end === borrowed.length && lower.value < second.value)
      return [lower.value, second.value];
  }
  // 5000~1만원 is a range as it stands, 400~300억 is a slip.
  const slip = units !== "" && /\d$/.test(written) && second.value > 100 * first.value;
  return first.value < second.value && !slip ? [first.value, second.value] : null;
}

const equivalent = following("상당(?![수한히])|어치");

// Something waived in part is not free, and what the state exempts from a review is no price.
const waived = /(?<!예타 ?|타당성 ?조사 ?|병역 ?)면제/;
const inPart = /일부|절반|감면|%|퍼센트/;

// 업무상 and 상당수 are other words. 전액 무료 is free.
function valuationOf(phrase: string, tail: string): Figure["valuation"] {
  if (/무료|(?<![가-힣])무상/.test(phrase)) return "free";
  if (waived.test(phrase) && !inPart.test(phrase)) return "free";
  if (/전액(?!세)/.test(phrase)) return "full_cost";
  return equivalent.test(tail) ? "equivalent" : "face";
}

/** A number that counts something else than won: months, people, per cent. 350억 명목 is money. */
const notWon = /* @__PURE__ */ new RegExp(
  `^여?(?:개월|퍼센트|%|[년명곳])|^\\s?(?:[인명곳건개회]|가구|점포|업체)당|^\\s?여?\\s?(?:${otherCounters}|[일주월])(?:${particles})?(?![가-힣])`,
);

/** 두세 명: the range of a phrase whose only number is a spelled pair before a counter. */
function spelledRange(phrase: string): Figure | null {
  if (/\d/.test(phrase)) return null;
  for (let at = 0; at < phrase.length; at += 1) {
    const pair = pairAt(phrase, at);
    if (!pair || !counted.test(phrase.slice(pair.end))) continue;
    const { min, max, end } = pair;
    // 두세 명 이상 bounds no range.
    const bound = boundOf(phrase.slice(0, at), phrase.slice(end));
    if (bound !== "exact" && bound !== "about") continue;
    const valuation = valuationOf(phrase, phrase.slice(end));
    return { value: null, min, max, bound: "range", valuation };
  }
  return null;
}

/** What `phrase` claims, or why it claims nothing; as a sum in won, if it is to be `money`. */
function figureIn(phrase: string, money: boolean): Figure | string {
  if (phrase.trim() === "") return "blank";
  if (
    phrase.length > 2 * maxLength ||
    (phrase.length > maxLength && [...phrase].length > maxLength)
  )
    return `longer than ${maxLength} characters`;

  const range = spelledRange(phrase);
  if (range) return range;
  const numbers = findNumbers(phrase);
  if (!numbers) return "number too large";
  const found = money ? numbers.filter(({ end }) => !notWon.test(phrase.slice(end))) : numbers;
  const [first, second, ...others] = found;
  if (!first) {
    return {
      value: null,
      min: null,
      max: null,
      bound: "undisclosed",
      valuation: valuationOf(phrase, ""),
    };
  }
  if (/(?:^|\s)[-−]$|마이[너나]스\s?$/.test(phrase.slice(0, first.start))) return "negative";

  let number = first;
  if (second) {
    const pair: [Found, Found] = [first, second];
    const range = others.length === 0 ? asRange(phrase, pair) : null;
    if (range) {
      const valuation = valuationOf(phrase, phrase.slice(second.end));
      return { value: null, min: range[0], max: range[1], bound: "range", valuation };
    }
    const ratio = others.length === 0 ? asRatio(phrase, pair) : null;
    if (!ratio) {
      const numbers = found.map(({ start, end }) => phrase.slice(start, end)).join(" and ");
      return `more than one number, ${numbers}`;
    }
    number = ratio;
  }

  const { value, about } = number;
  const tail = phrase.slice(number.end);
  const said = boundOf(phrase.slice(0, number.start), tail);
  if (!said) return "contradictory bounds";
  const bound = said === "exact" && about ? "about" : said;
  return {
    value,
    min: bound === "at_least" || bound === "over" ? value : null,
    max: bound === "at_most" || bound === "under" ? value : null,
    bound,
    valuation: valuationOf(phrase, tail),
  };
}

/**
 * What `phrase`, a figure of at most 40 characters as an article prints it, claims.
 * Only digits begin a number, or a spelled numeral that begins a word and is followed by a counter.
 * A phrase without a number states support without a sum: bound undisclosed.
 * Throws `invalid figure: …` on a phrase that is blank, too long, has a sign, holds more than one number
 * (other than a range or `N대 1`), a number too large to be exact, or words that contradict each other.
 */
export function parseFigure(phrase: string): Figure {
  const figure = figureIn(phrase, false);
  return typeof figure === "string" ? fail(phrase, figure) : figure;
}

/**
 * As parseFigure, of a phrase that tells of money: a number with another counter (6개월간 면제, 300곳에)
 * is no sum. Throws as parseFigure does.
 */
export function parseSum(phrase: string): Figure {
  const figure = figureIn(phrase, true);
  return typeof figure === "string" ? fail(phrase, figure) : figure;
}

function fail(phrase: string, why: string): never {
  const shown = [...phrase.slice(0, 2 * maxLength)].slice(0, maxLength).join("");
  throw new Error(`invalid figure: ${shown}: ${why}`);
}

/** As parseFigure, but null where that throws: for an archive, where errors would cost more than reading. */
export function readFigure(phrase: string): Figure | null {
  const figure = figureIn(phrase, false);
  return typeof figure === "string" ? null : figure;
}

const printed: Record<Locale, Record<SingleBound, (number: string) => string>> = {
  ko: {
    exact: (number) => number,
    about: (number) => `약 ${number}`,
    at_least: (number) => `최소 ${number}`,
    over: (number) => `${number} 넘음`,
    at_most: (number) => `최대 ${number}`,
    under: (number) => `${number} 미만`,
  },
  en: {
    exact: (number) => number,
    about: (number) => `about ${number}`,
    at_least: (number) => `at least ${number}`,
    over: (number) => `over ${number}`,
    at_most: (number) => `up to ${number}`,
    under: (number) => `under ${number}`,
  },
};

/**
 * The figure with its bound and valuation in words; `render` prints a number with its unit in the same
 * locale (`formatWon`, or a number and its counter). What it prints in Korean `parseFigure` reads back.
 * Throws `invalid figure: …` when the number that the bound needs is missing.
 */
export function formatFigure(
  { value, min, max, bound, valuation }: Figure,
  render: (value: number) => string,
  locale: Locale,
): string {
  const manner = valuation === "face" ? "" : labelOf("valuation", valuation, locale);
  if (bound === "undisclosed") {
    return valuation === "face" || valuation === "equivalent"
      ? labelOf("bound", bound, locale)
      : manner;
  }
  const numbers = bound === "range" ? [min, max] : [value];
  const parts = numbers.map((number) => {
    if (number === null) throw new Error(`invalid figure: ${bound} without its number`);
    return render(number);
  });
  const suffix = locale === "ko" && valuation === "equivalent" ? ` ${manner}` : "";
  const number = parts.join(locale === "ko" ? "~" : "–") + suffix;
  const whole = bound === "range" ? number : printed[locale][bound](number);
  if (manner === "" || suffix) return whole;
  return locale === "ko" ? `${manner} ${whole}` : `${whole} (${manner})`;
}
