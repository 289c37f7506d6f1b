import { isLatinName } from "./company-names.ts";
import { matchesOf } from "./matches.ts";
import { isCommonSubject } from "./common-nouns.ts";
import { isPlace } from "./place-names.ts";
import type { OrganizationMention } from "./mentions.ts";
import type { Span } from "./span.ts";

/** A name among names: `롯데온, 땡겨요, 쿠팡`. */
export interface ListedName extends Span {
  reason: string;
}

const between = /^(?:\s?[,·‧∙ㆍ・、]\s?|[와과] )([0-9A-Za-z가-힣&]{2,12})\s?(?=[,·‧∙ㆍ・、])/;
const tail =
  /^\s?[,·‧∙ㆍ・、]\s?([0-9A-Za-z가-힣&]{2,12}) 등 (?:국내 |주요 |대형 )?(?:\d+|[가-힣]{1,6} ?)?(?:개사|개 사|개 기업|개 업체|사|기업|업체|플랫폼|은행|카드사|통신사|유통사|유통업체|대기업|이커머스|온라인몰)|^\s?[,·‧∙ㆍ・、]\s?([0-9A-Za-z가-힣&]{2,12}) 등이 (?:함께|참여|참가|협력|동참|힘을)/;

const isNameable = (word: string) =>
  (/^[0-9A-Za-z&]+$/.test(word) ? isLatinName(word) : !/^\d/.test(word)) &&
  !isPlace(word) &&
  !isCommonSubject(word);

/** `새벽, 한결, 다온 등 3개사`: how many a list says that it names. */
const total = /^[^.\n]{0,60}? 등 (\d{1,2})\s?(?:개사|개 사|개 기업|개 업체|사|곳)/;
const opening = /(?:^|[\s‘'“(])([0-9A-Za-z가-힣&]{2,12}),\s$/;

const goods =
  /(?:용품|가전|잡화|의류|완구|가구|문구|산물|먹거리|공예품|기기|장비|부품|소재|음료|주류|간식|과일|채소|한과|헬스케어|바이오|로봇|반도체|화학|에너지|제품|상품|식품|요리|음식|업종|분야|산업|제조|도시|국가)$/;
/** 등 배달 플랫폼 7개사, 등 36개 기업: what a list is of. */
const counted =
  / 등 (?:[가-힣]{1,8} ){0,2}(?:\d[\d,]*여?\s?)(?:개\s?(?:사|기업|업체|은행|계열사|협력사|카드사|플랫폼)|곳의? (?:기업|업체))(?![가-힣]*(?:상품|제품))/g;
/** A와 B, 김해의 C, 창원 소재 D: the elements of a list, each with the place where it is. */
const word = "(?:[가-힣]{2,4}(?:의| 소재) )?[0-9A-Za-z가-힣&]{3,12}";
const element = new RegExp(`(?:^|[\\s‘'“(])(${word}(?:(?:, |[와과] )${word})+)$`);
/** 공모를 거쳐 A, B가 뽑혔다: whoever is selected is no thing where one of them is a body. */
const selected = /[이가] (?:최종 |각각 |나란히 )?(?:뽑[혔힘힌]|선정[됐됨돼된]|낙점|선발[됐됨된])/g;

/** The elements of the list that ends at `end`, without their places and what joins them. */
function elementsBefore(text: string, end: number): (Span & { name: string })[] {
  const from = Math.max(0, end - 90);
  const list = element.exec(text.slice(from, end));
  if (list?.[1] === undefined) return [];
  const start = from + list.index + list[0].length - list[1].length;
  return matchesOf(list[1], elementOf).map(({ 0: whole, 1: name = "", index }) => {
    const at = start + index + whole.indexOf(name, whole.length - name.length - 2);
    return { start: at, end: at + name.length, name };
  });
}
const elementOf =
  /(?:[가-힣]{2,4}(?:의| 소재) )?([0-9A-Za-z가-힣&]{2,12}?)(?:, |[와과] (?=[0-9A-Za-z가-힣&])|$)/g;

/** 새벽물산, 한결정밀 등 12개사: a list that says itself that its elements are companies. */
function findCounted(text: string, known: (at: number) => boolean): ListedName[] {
  const isPlain = ({ name }: { name: string }) => isNameable(name) && !goods.test(name);
  const unknownIn = (end: number, least: number, reason: string): ListedName[] => {
    const names = elementsBefore(text, end);
    const bodies = names.filter(({ start }) => known(start));
    const isList = bodies.length >= least && names.every((one) => known(one.start) || isPlain(one));
    return isList
      ? names.flatMap(({ start, end }) => (known(start) ? [] : [{ start, end, reason }]))
      : [];
  };
  return [
    ...matchesOf(text, counted).flatMap(({ index }) =>
      unknownIn(index, 0, "in a list of companies"),
    ),
    ...matchesOf(text, selected).flatMap(({ index }) =>
      unknownIn(index, 1, "selected beside a body"),
    ),
  ];
}

/** The name before a list of bodies that counts one more than are known. */
function headOf(text: string, { start }: Span, known: (at: number) => boolean): ListedName | null {
  const list = text.slice(start, start + 90);
  if (!list.includes(" 등 ")) return null;
  const count = Number(total.exec(list)?.[1] ?? 0);
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
      const closing = last?.[1] ?? last?.[2];
      if (last && closing !== undefined) {
        const start = from + last[0].indexOf(closing);
        if (!begins.has(start) && isNameable(closing))
          chain.push({ start, end: start + closing.length, reason: "listed among bodies" });
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
  found.push(...findCounted(text, (at) => begins.has(at)));
  const unique = new Map(found.map((span) => [span.start, span]));
  return [...unique.values()];
}
