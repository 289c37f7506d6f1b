import type { ValueOf } from "../model/vocabulary.ts";
import {
  groupEnds,
  isGroupHead,
  isGroupName,
  isLatinName,
  isLetteredName,
  isMixedName,
  lettersBehind,
} from "./company-names.ts";
import { isUniversity } from "./local-government.ts";
import { isMinistry } from "./ministries.ts";
import { letterSet, lastLetters } from "./letter-set.ts";
import { formEnds, formOf, isBareHead } from "./organization-forms.ts";
import { isPlainTail, isWordCode, mayPart, stemsOf } from "./particle-tail.ts";
import { domainNouns, isMadeOf } from "./common-nouns.ts";
import { isPlace } from "./place-names.ts";
import { remembered } from "./remembered.ts";
import type { Span } from "./span.ts";
import type { Word } from "./words.ts";

/** A name that its own form shows to be a body's. */
export interface FormedSpan extends Span {
  type: ValueOf<"org_kind">;
  reason: string;
}

interface Reading {
  type: ValueOf<"org_kind">;
  reason: string;
  bare: boolean;
}

function readWord(stem: string): Reading | null {
  if (isSeat(stem)) return { type: "ministry", reason: seat, bare: false };
  if (isMinistry(stem)) return { type: "ministry", reason: "named as ministries are", bare: false };
  const form = formOf(stem);
  if (form) return { type: form.kind, reason: `ends in ${form.head}`, bare: form.bare };
  if (isUniversity(stem))
    return { type: "institute", reason: "short name of a university", bare: false };
  if (isGroupName(stem))
    return { type: "company", reason: "named after a business group", bare: false };
  if (isLetteredName(stem))
    return { type: "company", reason: "Hangul joined to Latin letters", bare: false };
  return null;
}

/** KT크리에이터팩토리는 is parted before its particle; any stem of it has the form of such names. */
function readMixed(word: string): { stem: string; reading: Reading } | null {
  const stems = stemsOf(word);
  const stem = stems.find((stem) => isPlainTail(word.slice(stem.length))) ?? word;
  if (!isMixedName(stem)) return null;
  return {
    stem,
    reading: { type: "company", reason: "Latin letters joined to Hangul", bare: false },
  };
}

/** Desks and staff: 경제부 기자 is of a paper, 지원센터장 of nobody. */
const desk = /^ (?:기자|차장|부장|데스크|특파원)/;
/** A word that makes a common head the name of one body: a market, a place, letters. */
const namesMarket = /^[가-힣]{2,}(?:시장|상가|상점가|거리|골목|역)$/;
const nationwide = /^(?:한국|대한|국립|전국|대한민국)$/;

const opens = (before: string) =>
  isPlace(before) || nationwide.test(before) || namesMarket.test(before);

/** 춘천시청에서 says where something is, and no more. */
/** The assembly and the president sit in houses of those names. */
const isSeat = (stem: string) => stem === "국회" || stem === "청와대";
const seat = "named as where it sits";
const isPlaceOf = (tail: string) => /^(?:에|내|까지)/.test(tail) && !/^에게/.test(tail);
const isElsewhere = ({ type, reason }: Reading, tail: string) =>
  ((type === "local_government" && reason.endsWith("청")) || reason === seat) && isPlaceOf(tail);

/** 소상공인·자영업자협력재단: fields joined by points, none of which is a body, belong to the name. */
function coordinated(text: string, start: number): number {
  if (!/[·ㆍ∙‧.]/.test(text.charAt(start - 1))) return start;
  const fields = /(?:[가-힣]{1,8}[·ㆍ∙‧.])+$/.exec(text.slice(Math.max(0, start - 36), start))?.[0];
  if (fields === undefined) return start;
  const own = fields.split(/[·ㆍ∙‧.]/).slice(0, -1);
  const touches = isWordCode(text.charCodeAt(start - fields.length - 1));
  const all = own.every(
    (field) =>
      (isMadeOf(field, domainNouns) || /^(?:한국|대한)[가-힣]{2}/.test(field)) && !readWord(field),
  );
  return all && !touches ? start - fields.length : start;
}

const latin = Array.from({ length: 0x80 }, (_, code) => code);
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** The letters that a name may end in, those of ministries and universities among them. */
const mayEnd = letterSet([...formEnds, ...groupEnds, ...lastLetters("부처청회실대"), ...latin]);

interface NameIn {
  stem: string;
  reading: Reading | null;
  head: ValueOf<"org_kind"> | null;
}

const none: readonly NameIn[] = [];

const read = remembered((word: string): readonly NameIn[] =>
  stemsOf(word, mayEnd)
    .map((stem) => ({ stem, reading: readWord(stem), head: isBareHead(stem) }))
    .filter(({ reading, head }) => reading !== null || head !== null),
);

/** The stems of a word that are names by themselves, or common heads; few words have any. */
const namesIn = (word: string): readonly NameIn[] => (mayPart(word, mayEnd) ? read(word) : none);

/** The last word before `word`, where a single space parts them. */
function adjoining(text: string, words: readonly Word[], i: number): Word | undefined {
  const [before, word] = [words[i - 1], words[i]];
  return before && word && text.slice(before.end, word.start) === " " ? before : undefined;
}

/**
 * Names by form among the words of a text. `free` says of each whether no known name has it; all the
 * others may still stand before a common head.
 */
export function findFormedNames(
  text: string,
  words: readonly Word[],
  free: readonly boolean[],
): FormedSpan[] {
  const found: FormedSpan[] = [];
  words.forEach((word, i) => {
    if (!free[i]) return;
    for (const { stem, reading, head } of namesIn(word.text)) {
      const end = word.start + stem.length;
      const before = adjoining(text, words, i);
      // 17개 지역신용보증재단: what is counted is a kind of body.
      if (
        reading?.bare &&
        /\d+여?\s?개 $/.test(text.slice(Math.max(0, word.start - 6), word.start))
      )
        return;
      if (reading && isElsewhere(reading, word.text.slice(stem.length))) return;
      if (reading && !(reading.type === "ministry" && desk.test(text.slice(end, end + 6)))) {
        const isDistrict = reading.type === "local_government" && stem.endsWith("구청");
        // 파리바게뜨 가맹점주협의회: of those who run its shops.
        const isOfShops = reading.type === "merchant_body";
        const belongs = (name: string) => isDistrict ? isPlace(name) : opens(name) || (isOfShops && isGroupHead(name)); // prettier-ignore
        const whole = (reading.bare || isDistrict) && before && free[i - 1] && belongs(before.text);
        const start = coordinated(text, whole ? before.start : word.start);
        const behind = text.slice(end, end + 8);
        // 대구대학교 산학협력단: what a university signs with.
        const office = stem.endsWith("대학교")
          ? / ?산학협력단/y.exec(behind)?.[0].length
          : undefined;
        const more = office ?? lettersBehind(stem, behind);
        // Whoever stands before it by a name of its own is part of this one.
        if ((found.at(-1)?.end ?? 0) > start) found.pop();
        found.push({ start, end: end + more, type: reading.type, reason: reading.reason });
        return;
      }
      const kind = before && free[i - 1] ? joined(before.text, stem, head) : null;
      if (kind && before) {
        if (kind === "local_government" && isPlaceOf(word.text.slice(stem.length))) return;
        const reason = `${stem} of a place or a name before it`;
        found.push({ start: before.start, end, type: kind, reason });
        return;
      }
    }
    const mixed = isCapital(word.text.charCodeAt(0)) ? readMixed(word.text) : null;
    if (!mixed) return;
    const { type, reason } = mixed.reading;
    found.push({ start: word.start, end: word.start + mixed.stem.length, type, reason });
  });
  return found;
}

/** 정몽구 재단, 부산 테크노파크, 남대문시장 상인회: what kind of body two words make together. */
function joined(
  before: string,
  head: string,
  kind: ValueOf<"org_kind"> | null,
): ValueOf<"org_kind"> | null {
  if (!kind) return null;
  const letters = (isLatinName(before) && before.length <= 4) || isGroupHead(before);
  if (!opens(before) && !letters) return null;
  const form = formOf(before + head);
  // A city and a common head make no company: 부산 은행은 is any bank there.
  if (form && (letters || form.kind !== "company") && (letters || !namesMarket.test(before)))
    return form.kind;
  return namesMarket.test(before) && kind === "merchant_body" ? kind : null;
}
