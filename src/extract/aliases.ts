import type { Span } from "./span.ts";

/** A second name that the text gives a body: the name, where it stands, and whose it is. */
export interface Alias extends Span {
  name: string;
}

const quote = `['"‘’“”「」『』]?`;
const hereafter = new RegExp(`^이하\\s*${quote}\\s*([0-9A-Za-z가-힣&+]{1,16})\\s*${quote}`);
const bracketed = /^\s?[(（]([^()（）\n]{1,60})[)）]/;

/** What short names leave out at the head of a long one: 서비스연맹 of 전국서비스산업노동조합연맹. */
const scope = /^(?:한국|대한|전국|재단법인|사단법인)\s?(?=[가-힣]{4})/;

/** Whether every letter of `short` stands in `long`, in order: 소진공 in 소상공인시장진흥공단. */
export const abbreviates = (short: string, long: string): boolean =>
  standsIn(short, long) || (scope.test(long) && standsIn(short, long.replace(scope, "")));

function standsIn(short: string, long: string): boolean {
  if (short.length >= long.length || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const acronym = /^(?=.*[A-Z].*[A-Z])[A-Za-z][A-Za-z0-9&]{1,9}$/;
const lowerAcronym = /^a[A-Z]$/;

/**
 * The other name in the brackets directly behind a body's name, if they hold one: `(이하 중진공)`,
 * `(중진공)`, `(KOSME)`, `(이사장 홍길동, 이하 중진공)`. Not a ticker, a person, a remark.
 */
export function aliasBehind(text: string, mention: Span): Alias | null {
  if (text[mention.end] !== "(" && text[mention.end + 1] !== "(" && text[mention.end] !== "（")
    return null;
  const match = bracketed.exec(text.slice(mention.end, mention.end + 64));
  const inner = match?.[1];
  if (match === null || inner === undefined) return null;
  const from = mention.end + match[0].indexOf(inner);
  let offset = 0;
  for (const part of inner.split(/(?<=[,·])/)) {
    const lead = part.length - part.trimStart().length;
    const plain = part.trim().replace(/[,·]$/, "").trim();
    const later = hereafter.exec(plain)?.[1];
    const start = from + offset + lead;
    if (later !== undefined) {
      const inset = plain.indexOf(later, 2);
      return { start: start + inset, end: start + inset + later.length, name: later };
    }
    const bare = plain.replace(/^['"‘’“”]|['"‘’“”]$/g, "");
    const name = text.slice(mention.start, mention.end);
    const short =
      /^[가-힣A-Za-z0-9]{2,10}$/.test(bare) && abbreviates(bare, name.replace(/^\(?주\)?|㈜/, ""));
    if (short || acronym.test(bare) || lowerAcronym.test(bare)) {
      const inset = plain.indexOf(bare);
      return { start: start + inset, end: start + inset + bare.length, name: bare };
    }
    offset += part.length;
  }
  return null;
}

/** The word before the bracket that a body's name stands alone in, if it shortens it: 소진공(소상공인시장진흥공단). */
export function aliasBefore(text: string, mention: Span): Alias | null {
  if (text[mention.start - 1] !== "(" || text[mention.end] !== ")") return null;
  const word = /[0-9A-Za-z가-힣&]{2,12}$/.exec(
    text.slice(Math.max(0, mention.start - 14), mention.start - 1),
  )?.[0];
  if (word === undefined) return null;
  const name = text.slice(mention.start, mention.end);
  if (!abbreviates(word, name) && !acronym.test(word)) return null;
  const end = mention.start - 1;
  return { start: end - word.length, end, name: word };
}
