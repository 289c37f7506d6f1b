import type { Span } from "./span.ts";

/**
 * A text as the grammars read it. Articles come with Hangul in conjoining letters (NFD, as file
 * names of some systems have it), full-width figures and spaces of many kinds; a grammar that
 * allowed for them everywhere would not be read by anybody. So the letters are composed, and the
 * rest replaced by its plain character, one for one. Spans are given back in the text as it came.
 */
export interface Readable {
  text: string;
  /** The offset, in the text as it came, of an offset in `text`. */
  given: (offset: number) => number;
}

const odd = /[\u1100-\u1112\uFF01-\uFF5E\u00A0\u2000-\u200A\u202F\u3000]/;
const oddOnes = /[\uFF01-\uFF5E\u00A0\u2000-\u200A\u202F\u3000]/g;
const syllables = /([\u1100-\u1112])([\u1161-\u1175])([\u11A8-\u11C2])?/g;

const plain = (character: string): string => {
  const code = character.charCodeAt(0);
  return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : " ";
};

/** The syllable of conjoining letters, by the arithmetic of The Unicode Standard, section 3.12. */
function compose(lead: string, vowel: string, tail: string | undefined): string {
  const [l, v] = [lead.charCodeAt(0) - 0x1100, vowel.charCodeAt(0) - 0x1161];
  const t = tail === undefined ? 0 : tail.charCodeAt(0) - 0x11a7;
  return String.fromCharCode(0xac00 + (l * 21 + v) * 28 + t);
}

/** `text` as the grammars read it; itself, and at no cost, when nothing in it is odd. */
export function readable(text: string): Readable {
  if (!odd.test(text)) return { text, given: (offset) => offset };
  const straight = text.replace(oddOnes, plain);
  /** For each composed syllable: the offset behind it in the new text, and how much is saved up to it. */
  const ends: number[] = [];
  const savings: number[] = [];
  let saved = 0;
  const composed = straight.replace(
    syllables,
    (match, lead: string, vowel: string, tail: string | undefined, at: number) => {
      ends.push(at - saved + 1);
      saved += match.length - 1;
      savings.push(saved);
      return compose(lead, vowel, tail);
    },
  );
  if (ends.length === 0) return { text: composed, given: (offset) => offset };
  const given = (offset: number): number => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (savings[low - 1] ?? 0);
  };
  return { text: composed, given };
}

/** What `find` finds in the readable form of `text`, with spans in `text` as it came. */
export function inGiven<T extends Span>(text: string, find: (text: string) => T[]): T[] {
  const { text: plainer, given } = readable(text);
  const found = find(plainer);
  if (plainer === text) return found;
  return found.map((span) => ({ ...span, start: given(span.start), end: given(span.end) }));
}
