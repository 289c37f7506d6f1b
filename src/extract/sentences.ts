import { matchesOf } from "./matches.ts";
import { inGiven } from "./readable.ts";
import type { Span } from "./span.ts";

/*
 * The grammar. A sentence goes up to the end of its line, or up to a mark that ends it:
 *
 *   end   = "." | "!" | "?" | "。" { more of them } { closing quote or bracket } , then space
 *
 * No end is a point behind a figure that another figure follows (2023. 12. 28.), behind the number
 * of a list at the beginning of a sentence (1. 개요), behind a Latin initial (J. 김), nor one whose
 * quotation goes on (“…하겠다.”라고): there no space follows.
 */

// The lookbehind keeps a run of a million points from being tried from each of them.
const ends = /(?<![.!?。])[.!?。]+["'”’」』〉》)\]]*(?=\s|$)|\n\s*/g;
const listed = /^\s*(?:\d{1,2}|[A-Za-z가나다라마바사아자차카타파하])$/;

function isEnd(text: string, start: number, mark: number, end: number): boolean {
  if (text.charAt(mark) !== "." || text.charAt(mark + 1) === ".") return true;
  if (listed.test(text.slice(Math.max(start, mark - 8), mark)) && mark - start <= 8) return false;
  const before = text.charAt(mark - 1);
  if (/\d/.test(before)) return !/^\s{1,4}[\d(~∼]/.test(text.slice(end, end + 6));
  return !/(?:^|[^A-Za-z])[A-Z]$/.test(text.slice(Math.max(start, mark - 2), mark));
}

/** The sentences of `text`, left to right, without the space around them; headings and list items too. */
export const findSentences = (text: string): Span[] => inGiven(text, sentencesIn);

/** As findSentences, of a text that is readable already. */
export function sentencesIn(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    let [from, to] = [start, end];
    while (from < to && /\s/.test(text.charAt(from))) from += 1;
    while (from < to && /\s/.test(text.charAt(to - 1))) to -= 1;
    if (from < to) found.push({ start: from, end: to });
    start = end;
  };
  for (const { 0: mark, index } of matchesOf(text, ends)) {
    const end = index + mark.length;
    if (mark.includes("\n") || isEnd(text, start, index, end)) close(end);
  }
  close(text.length);
  return found;
}
