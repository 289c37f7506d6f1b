/**
 * Locators: `[start, end)` in Unicode code points of an article's original, the
 * TextPositionSelector of the W3C Web Annotation Data Model. A surrogate without its other half,
 * which no UTF-8 original holds, counts as one code point, as it does when a string is iterated.
 */

/** Code-point offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A text with its code points counted once, for many look-ups. */
export interface IndexedText {
  /** In code points. */
  length: number;
  /** The text of a span. Throws `invalid span: 5..3 of 10` unless 0 ≤ start ≤ end ≤ length. */
  slice: (start: number, end: number) => string;
  /** Where a phrase stands, left to right, not overlapping; nowhere if it is empty. */
  findAll: (phrase: string) => Span[];
}

/** How many numbers of an ascending list are below `limit`. */
function countBelow(limit: number, length: number, at: (i: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Counts a text's code points once. Only surrogate pairs are remembered: articles hold few, so
 * that the index is small and a look-up is a short binary search.
 */
export function indexText(text: string): IndexedText {
  /** Code-point offset of each pair; its UTF-16 offset is that plus the pairs before it. */
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g))
    pairs.push(index - pairs.length);
  const length = text.length - pairs.length;

  const pairAt = (i: number) => pairs[i] ?? 0;
  const toUnits = (point: number) => point + countBelow(point, pairs.length, pairAt);
  const toPoints = (unit: number) => unit - countBelow(unit, pairs.length, (i) => pairAt(i) + i);

  const slice = (start: number, end: number) => {
    const whole = Number.isInteger(start) && Number.isInteger(end);
    if (!whole || start < 0 || end < start || end > length)
      throw new Error(`invalid span: ${start}..${end} of ${length}`);
    return text.slice(toUnits(start), toUnits(end));
  };

  const findAll = (phrase: string) => {
    const spans: Span[] = [];
    if (phrase === "") return spans;
    let from = text.indexOf(phrase);
    while (from !== -1) {
      const to = from + phrase.length;
      const [start, end] = [toPoints(from), toPoints(to)];
      // Half of a pair is not a character: a lone surrogate must not match inside one.
      const whole = toUnits(start) === from && toUnits(end) === to;
      if (whole) spans.push({ start, end });
      from = text.indexOf(phrase, whole ? to : from + 1);
    }
    return spans;
  };

  return { length, slice, findAll };
}

/** Length of a text in code points. */
export const codePoints = (text: string): number => indexText(text).length;

/** The text of a span; for many spans of one text see indexText. Throws `invalid span: 5..3 of 10`. */
export const sliceCodePoints = (text: string, start: number, end: number): string =>
  indexText(text).slice(start, end);

/** Where a phrase stands in a text, left to right, not overlapping; nowhere if it is empty. */
export const findAll = (text: string, phrase: string): Span[] => indexText(text).findAll(phrase);

const hexOf = (buffer: ArrayBuffer) =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 of bytes, as 64 hex digits. Web Crypto needs a secure context in browsers. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  // Copied, since Web Crypto refuses views on shared memory.
  return hexOf(await globalThis.crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
}

/**
 * The digest of a span's text: the first 16 hex digits of its HMAC-SHA-256 in UTF-8, keyed by the
 * 64 lowercase hex digits of the original's SHA-256 as ASCII. Throws `invalid sha256: …`.
 */
export async function digestOf(sha256: string, span: string): Promise<string> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`invalid sha256: ${sha256}`);
  const { subtle } = globalThis.crypto;
  const utf8 = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await subtle.importKey("raw", utf8.encode(sha256), algorithm, false, ["sign"]);
  return hexOf(await subtle.sign("HMAC", key, utf8.encode(span))).slice(0, 16);
}

/**
 * The text of an original, unmodified: a byte order mark stays, so that positions hold.
 * Throws `invalid UTF-8`.
 */
export function decodeOriginal(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Error("invalid UTF-8", { cause });
  }
}
