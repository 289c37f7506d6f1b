/*
 * Two numerals that follow each other and together say "one or the other": 두세 명, 대여섯 곳, 사오십 명, 이삼백 개.
 * What they claim is a range; `scanNumber` would read the first of them alone.
 */

/** A pair in a text: it ends before UTF-16 index `end`. */
export interface SpelledPair {
  min: number;
  max: number;
  end: number;
}

const native: readonly (readonly [word: string, min: number, max: number])[] = [
  ["한두", 1, 2],
  ["두서너", 2, 4],
  ["두세", 2, 3],
  ["서너", 3, 4],
  ["너덧", 4, 5],
  ["너댓", 4, 5],
  ["네댓", 4, 5],
  ["네다섯", 4, 5],
  ["대여섯", 5, 6],
  ["예닐곱", 6, 7],
  ["일고여덟", 7, 8],
  ["여덟아홉", 8, 9],
];
const tens: readonly (readonly [word: string, value: number])[] = [
  ["열", 10],
  ["스물", 20],
  ["서른", 30],
  ["마흔", 40],
  ["쉰", 50],
];
const digits = ["일이", "이삼", "삼사", "사오", "오륙", "육칠", "칠팔", "팔구"];
const places: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1_000 };

const alternatives = (all: readonly (readonly [string, ...unknown[]])[]) =>
  all.map(([word]) => word).join("|");

// PURE: a page that only prints figures carries no pattern that reads them.
const pattern = /* @__PURE__ */ (() =>
  new RegExp(
    `(?<![가-힣\\d])(?:(${alternatives(tens)})?(${alternatives(native)})|(${digits.join("|")})([십백천])(만)?)`,
    "y",
  ))();

/** The pair of numerals that begins at UTF-16 index `at`, as a word of its own; null when none does. */
export function pairAt(text: string, at: number): SpelledPair | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const [, ten, word, digit, place = "", myriad] = match;
  const end = pattern.lastIndex;
  const own = native.find(([name]) => name === word);
  if (own) {
    const more = tens.find(([name]) => name === ten)?.[1] ?? 0;
    return { min: own[1] + more, max: own[2] + more, end };
  }
  const first = digits.indexOf(digit ?? "") + 1;
  const unit = (places[place] ?? 0) * (myriad === undefined ? 1 : 10_000);
  return first > 0 ? { min: first * unit, max: (first + 1) * unit, end } : null;
}
