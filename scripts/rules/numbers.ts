/** A number as an original prints it; `[start, end)` in code points. */
export interface PrintedNumber {
  start: number;
  end: number;
  text: string;
}

/** Decimal digits with a comma or point inside: `4,540`, `20.2`; `2023. 12. 28.` is three. */
const DIGITS = String.raw`\p{Nd}+(?:[,.]\p{Nd}+)*`;

/**
 * Sums spelled in Hangul, up to the 만, 억 or 조 that they count: `이천오백억`. Most numerals are
 * also syllables of words (구조, 사조), so that a sum begins a word and either has a unit of its
 * own or is counted.
 */
const SPELLED = [
  String.raw`(?<![\p{Nd}가-힣]|\p{Nd}\s)`,
  String.raw`(?:[일이삼사오육칠팔구]*[십백천][일이삼사오육칠팔구십백천]*(?=[만억조])`,
  String.raw`|[일이삼사오육칠팔구](?=[만억조]\s?여?\s?(?:원|명|개|곳|건|대|톤|가구|달러)[을를이가은는의에도과와씩]?(?![가-힣])))`,
].join("");

const NUMBER = new RegExp(`${DIGITS}|${SPELLED}`, "gu");

/** Every number of a text, left to right. */
export function numbersIn(text: string): PrintedNumber[] {
  const numbers: PrintedNumber[] = [];
  let points = 0;
  let units = 0;
  for (const { 0: match, index } of text.matchAll(NUMBER)) {
    points += [...text.slice(units, index)].length;
    units = index;
    numbers.push({ start: points, end: points + [...match].length, text: match });
  }
  return numbers;
}
