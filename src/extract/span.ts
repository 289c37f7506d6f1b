/**
 * Where a recogniser found something: UTF-16 offsets into the text as it was given, end exclusive.
 * Inside the recognisers everything is UTF-16, as regular expressions are; `codePointsOf` turns an
 * offset into code points, as locators and the JSON lines have them.
 */
export interface Span {
  start: number;
  end: number;
}

const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/;

/**
 * A function from UTF-16 offsets of `text` to offsets in code points. Only surrogate pairs are
 * remembered, and most texts have none. An offset within a pair is that of the pair.
 */
export function codePointsOf(text: string): (offset: number) => number {
  if (!pair.test(text)) return (offset) => offset;
  const pairs = Array.from(text.matchAll(new RegExp(pair, "g")), ({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** Whether two spans have a character in common. */
export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Those of `spans` that touch none of `others`. Both in order of their starts, and `others` not
 * overlapping: each list is walked once.
 */
export function outside<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let at = 0;
  return spans.filter((span) => {
    while ((others[at]?.end ?? Infinity) <= span.start) at += 1;
    const other = others[at];
    return !other || !touches(span, other);
  });
}
