import { matchesOf } from "./matches.ts";
import type { Span } from "./span.ts";

/** A title in single quotes or brackets; the span is of what stands within them. */
export interface Quoted extends Span {
  text: string;
}

const quotes =
  /(?:‘([^‘’\n]{1,60})[’'′]|(?<![0-9A-Za-z가-힣])['′]([^'’\n]{1,60})['’′]|[「『〈《]([^「」『』〈〉《》\n]{1,60})[」』〉》])/g;

/** The titles that a text quotes, left to right. Double quotes mark speech, and are no titles. */
export function findQuoted(text: string): Quoted[] {
  return matchesOf(text, quotes).map((match) => {
    const inner = match[1] ?? match[2] ?? match[3] ?? "";
    const start = match.index + 1;
    return { start, end: start + inner.length, text: inner };
  });
}
