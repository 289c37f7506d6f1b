/**
 * Whether a code unit is among `letters`, by a table and not by a hash: texts are asked letter by
 * letter, and almost always the answer is no.
 */
export function letterSet(letters: Iterable<number>): (code: number) => boolean {
  const table = new Uint8Array(0x10000);
  for (const code of letters) table[code] = 1;
  return (code) => table[code] === 1;
}

export const firstLetters = (words: Iterable<string>): number[] =>
  [...words].flatMap((word) => (word === "" ? [] : [word.charCodeAt(0)]));

export const lastLetters = (words: Iterable<string>): number[] =>
  [...words].flatMap((word) => (word === "" ? [] : [word.charCodeAt(word.length - 1)]));

/** Whether a code unit lies within one of `ranges`, both ends of which belong to it. */
export function codesWithin(
  ...ranges: readonly (readonly [first: number, last: number])[]
): (code: number) => boolean {
  const table = new Uint8Array(0x10000);
  for (const [first, last] of ranges) table.fill(1, first, last + 1);
  return (code) => table[code] === 1;
}
