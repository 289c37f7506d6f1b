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

/** `새벽, 한결, 다온 등 3개사`: how many a list says that it names. */
const closing = /^[^.\n]{0,60}? 등 (\d{1,2})\s?(?:개사|개 사|개 기업|개 업체|사|곳)/;
const opening = /(?:^|[\s‘'“(])([0-9A-Za-z가-힣&]{2,12}),\s$/;

/** The name before a list of bodies that counts one more than are known. */
function headOf(text: string, { start }: Span, known: (at: number) => boolean): ListedName | null {
  const list = text.slice(start, start + 90);
  const count = Number(closing.exec(list)?.[1] ?? 0);
  if (count < 3) return null;
  const listed = list.slice(0, list.indexOf(" 등 ")).split(/,\s/).length;
  const word = opening.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  const from = start - 2 - (word?.length ?? 0);
  if (word === undefined || listed !== count - 1 || known(from)) return null;
  // 한결아이씨: a person with 씨 has a name of four letters at the most.
  if (!isNameable(word) && !(word.length > 4 && word.endsWith("씨"))) return null;
  return { start: from, end: from + word.length, reason: "listed among bodies" };
}

/**
 * Unknown words within a list of bodies. The elements of a list are of one kind, so that what stands
 * between two bodies, or behind one at the end of a list of companies, is one as well.
 */
export function findListed(text: string, mentions: readonly OrganizationMention[]): ListedName[] {
  const found: ListedName[] = [];
  const begins = new Set(mentions.map(({ start }) => start));
  for (const mention of mentions) {
    let from = mention.end;
    const head = headOf(text, mention, (at) => begins.has(at));
    if (head) found.push(head);
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
