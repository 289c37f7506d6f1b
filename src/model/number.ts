import { decimalOf, isBelow, plus, times, toNumber } from "./decimal.ts";
import { myriads, numeralAt } from "./numeral.ts";
import { readTerm, readUnit, type Part } from "./term.ts";
import type { Locale } from "./vocabulary.ts";

/*
 * The grammar. Magnitudes descend: every term is less than the unit of the term before it,
 * every section less than the unit of the section before it.
 *
 *   number  = section { gap section } [ "점" digit { digit } ]
 *   section = term { gap term } [ "여" ] [ " " ] [ myriad ]  |  "만"
 *   term    = figures [ "여" ] [ place ]  |  digit [ place ]  |  place  |  native
 *   native  = native_ten [ gap one ]  |  one
 *   figures = 1,934 | 268 | 2.5          gap = [ " " ]
 *
 * What keeps it from reading words as numbers:
 *   a term without a unit, a native numeral and a decimal fraction each end what they stand in;
 *   a spelled digit without a unit is read neither after a space (삼십 일) nor after figures (2천이 넘는);
 *   of the myriads only 만 stands for one of itself, and only at the beginning (1억만, 만 3년);
 *   a unit across a space must be the whole of its word (3만 천안).
 */

/** A number found in a text: it ends before UTF-16 index `end`; `about` when 여 stands inside (27여억). */
export interface ScannedNumber {
  value: number;
  end: number;
  about: boolean;
}

/** The terms up to a myriad and the myriad, as one part in units of the myriad. */
function readSection(text: string, at: number, first: boolean, figured: boolean): Part | null {
  let section = readTerm(text, at, first, figured);
  if (!section) {
    const bare = first ? numeralAt(text, at) : null;
    if (bare?.kind !== "myriad" || bare.value !== 10_000n) return null;
    const value = { digits: bare.value, scale: 0 };
    return { value, unit: bare.value, end: at + bare.length, about: false, style: "spelled" };
  }
  while (section.unit > 1n && section.value.scale === 0) {
    const fewer: Part | null = readTerm(
      text,
      section.end,
      false,
      figured || section.style === "figures",
    );
    if (!fewer || !isBelow(fewer.value, section.unit)) break;
    section = join(section, fewer);
  }
  // 하나만 is "only one": no myriad follows a native numeral.
  const myriad = section.style === "native" ? null : readUnit(text, section.end, "myriad");
  const { value, about, end, style } = section;
  if (!myriad) return { value, unit: 1n, end, about, style };
  return {
    value: times(value, myriad.unit),
    unit: myriad.unit,
    end: myriad.end,
    about: about || myriad.about,
    style,
  };
}

const join = (more: Part, fewer: Part): Part => ({
  value: plus(more.value, fewer.value),
  unit: fewer.unit,
  end: fewer.end,
  about: more.about || fewer.about,
  style: more.style === "figures" ? "figures" : fewer.style,
});

/** Spelled decimals: 삼점사 is 3.4. */
function readPoint(text: string, at: number): { fraction: string; end: number } | null {
  if (text.charAt(at) !== "점") return null;
  let fraction = "";
  let end = at + 1;
  for (let digit = numeralAt(text, end); digit?.kind === "digit"; digit = numeralAt(text, end)) {
    fraction += digit.value;
    end += digit.length;
    if (fraction.length > 20) return null;
  }
  return fraction ? { fraction, end } : null;
}

/** Figures alone, which most numbers of a text are: nothing that could go on with them follows. */
const plainFigures = /\d{1,15}(?![\d여십백천만억조경]|[.,]\d| [만억조경])/y;

/**
 * The longest number that begins exactly at UTF-16 index `at` of `text`, in figures, spelled, or mixed
 * (`1조 1,934억`, `9천700억`, `이천오백억`, `스물다섯`); null when none does, or when it is beyond
 * 9,007,199,254,740,991. It does not know words: at 이상 it reads 이 as 2; the caller looks at what follows.
 */
export function scanNumber(text: string, at: number): ScannedNumber | null {
  plainFigures.lastIndex = at;
  if (plainFigures.test(text)) {
    const end = plainFigures.lastIndex;
    return { value: Number(text.slice(at, end)), end, about: false };
  }
  let whole = readSection(text, at, true, false);
  if (!whole) return null;
  while (whole.unit > 1n && whole.value.scale === 0) {
    const fewer: Part | null = readSection(text, whole.end, false, whole.style === "figures");
    if (!fewer || !isBelow(fewer.value, whole.unit)) break;
    // 만 3년 is three full years, 만 3천 is a number.
    if (whole.end === at + 1 && /^ [\d,.]+$/.test(text.slice(whole.end, fewer.end))) break;
    whole = join(whole, fewer);
  }
  const point = whole.style === "spelled" ? readPoint(text, whole.end) : null;
  const value = toNumber(point ? plus(whole.value, decimalOf("0", point.fraction)) : whole.value);
  return value === null ? null : { value, end: point?.end ?? whole.end, about: whole.about };
}

function readWhole(text: string): number | null {
  // Told that all of it is one number, spaces cannot separate two: 오십 이, 40 000.
  const spaced = !/\d/.test(text) || /^\d{1,3}( \d{3})+(\.\d+)?$/.test(text);
  const number = spaced ? text.replaceAll(" ", "") : text;
  const scanned = scanNumber(number, 0);
  return scanned?.end === number.length && !scanned.about ? scanned.value : null;
}

/**
 * The number that the whole of `text` is. Besides what `scanNumber` reads: a sign (-3, 마이너스 삼)
 * and a simple fraction (3/4, 사분의 삼), which in running text would be a range or a date.
 * Throws `invalid number: …`; a number with 여 is not one number and throws too.
 */
export function parseNumber(text: string): number {
  const trimmed = text.trim().replace(/\s+/g, " ");
  const sign = /^(?:[-−]|마이[너나]스 ?|음수 ?)/.exec(trimmed)?.[0] ?? "";
  const [left = "", mark, right = "", ...more] = trimmed.slice(sign.length).split(/ ?(분의|\/) ?/);
  let value = readWhole(left);
  if (mark && value !== null) {
    const other = more.length === 0 ? readWhole(right) : null;
    const [above, below] = mark === "/" ? [value, other] : [other, value];
    value = above !== null && below ? above / below : null;
  }
  if (value === null) throw new Error(`invalid number: ${text}`);
  return sign ? 0 - value : value;
}

const english = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 });

/**
 * `value` as a reader of `locale` writes it: ko `21만 4,181`, `1조 1,934억`, `2.7`; en `214,181`, `2.7`.
 * Throws `invalid number: …` for what is not finite or is beyond 9,007,199,254,740,991.
 */
export function formatNumber(value: number, locale: Locale): string {
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) throw new Error(`invalid number: ${value}`);
  if (value < 0) return `-${formatNumber(-value, locale)}`;
  const plain = english.format(value === 0 ? 0 : value); // never "-0"
  if (locale === "en" || value < 10_000) return plain;

  const [integer = "", fraction] = plain.replaceAll(",", "").split(".");
  let rest = BigInt(integer);
  const groups: string[] = [];
  for (const [word, unit] of myriads) {
    if (rest >= unit) groups.push(`${english.format(rest / unit)}${word}`);
    rest %= unit;
  }
  if (rest > 0n || fraction) groups.push(english.format(rest) + (fraction ? `.${fraction}` : ""));
  return groups.join(" ");
}
