import { matchesOf } from "./matches.ts";
import type { Span } from "./span.ts";

/** A run of letters and digits, with what it says. */
export interface Word extends Span {
  text: string;
}

// Longer runs are no words; cut, they keep every look-up short.
const run = /[0-9A-Za-z가-힣一-鿿](?:[0-9A-Za-z가-힣一-鿿]|&(?=[A-Za-z])){0,47}\+?/g;

/** The words of a text, left to right. */
export const wordsOf = (text: string): Word[] =>
  matchesOf(text, run).map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
  }));
