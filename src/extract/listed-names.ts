import { isLatinName } from "./company-names.ts";
import { isCommonSubject } from "./common-nouns.ts";
import { isPlace } from "./place-names.ts";
import type { OrganizationMention } from "./mentions.ts";
import type { Span } from "./span.ts";

/** A name among names: `롯데온, 땡겨요, 쿠팡`. */
export interface ListedName extends Span {
  reason: string;
}

const between = /^\s?[,·‧∙ㆍ・、]\s?([0-9A-Za-z가-힣&]{2,12})\s?(?=[,·‧∙ㆍ・、])/;
const tail =
  /^\s?[,·‧∙ㆍ・、]\s?([0-9A-Za-z가-힣&]{2,12}) 등 (?:국내 |주요 |대형 )?(?:\d+|[가-힣]{1,6} ?)?(?:개사|개 사|개 기업|개 업체|사|기업|업체|플랫폼|은행|카드사|통신사|유통사|유통업체|대기업|이커머스|온라인몰)/;

const isNameable = (word: string) =>
  (/^[0-9A-Za-z&]+$/.test(word) ? isLatinName(word) : !/^\d/.test(word)) &&
  !isPlace(word) &&
  !isCommonSubject(word);

/**
 * Unknown words within a list of bodies. The elements of a list are of one kind, so that what stands
 * between two bodies, or behind one at the end of a list of companies, is one as well.
 */
export function findListed(text: string, mentions: readonly OrganizationMention[]): ListedName[] {
  const found: ListedName[] = [];
  const begins = new Set(mentions.map(({ start }) => start));
  for (const { end } of mentions) {
    let from = end;
    const chain: ListedName[] = [];
    for (let i = 0; i < 12; i++) {
      const rest = text.slice(from, from + 40);
      const last = tail.exec(rest);
      if (last?.[1] !== undefined) {
        const start = from + last[0].indexOf(last[1]);
        if (!begins.has(start) && isNameable(last[1]))
          chain.push({ start, end: start + last[1].length, reason: "listed among bodies" });
        found.push(...chain);
        break;
      }
      const match = between.exec(rest);
      const word = match?.[1];
      if (!match || word === undefined) break;
      const start = from + match[0].indexOf(word);
      if (begins.has(start)) {
        found.push(...chain);
        break;
      }
      if (!isNameable(word)) break;
      chain.push({ start, end: start + word.length, reason: "listed among bodies" });
      from = start + word.length;
    }
    // A list may also end in a body: the chain runs into its comma and the name.
    const next = /^\s?[,·‧∙ㆍ・、]\s?/.exec(text.slice(from, from + 4));
    if (next && chain.length > 0 && begins.has(from + next[0].length)) found.push(...chain);
  }
  const unique = new Map(found.map((span) => [span.start, span]));
  return [...unique.values()];
}
