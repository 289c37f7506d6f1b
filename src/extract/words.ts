import { isWordCode } from "./particle-tail.ts";
import type { Span } from "./span.ts";

/** A run of letters and digits, with what it says. */
export interface Word extends Span {
  text: string;
}

/** Longer runs are no words; cut, they keep every look-up short. */
const longest = 48;
const AMPERSAND = 0x26;
const PLUS = 0x2b;

const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** The words of a text, left to right: letters and digits, & before a Latin letter, and a last +. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    while (at < text.length && at - start < longest && goesOn(text, at, start)) at += 1;
    if (at === start) at += 1;
    else {
      if (text.charCodeAt(at) === PLUS) at += 1;
      found.push({ start, end: at, text: text.slice(start, at) });
    }
  }
  return found;
}

function goesOn(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at);
  return isWordCode(code) || (code === AMPERSAND && at > start && isLatin(text.charCodeAt(at + 1)));
}
