import type { ValueOf } from "../model/vocabulary.ts";
import { isCommonSubject } from "./common-nouns.ts";
import { matchesOf } from "./matches.ts";
import { isPlace } from "./place-names.ts";
import { isLatinName } from "./company-names.ts";
import { stemsOf } from "./particle-tail.ts";
import { patterns } from "./role-patterns.ts";
import type { Span } from "./span.ts";
import { isPersonForm, isTitle } from "./titles.ts";

/** A name that only its role in the sentence shows to be a body's. */
export interface RoleName extends Span {
  name: string;
  type: ValueOf<"org_kind">;
  reason: string;
}

const reach = { before: 52, behind: 280 };

const certain = /^(?:은|는|이|가|을|를|과|와|의|에|도|측은?|로부터|으로부터|에서|에서는|은행)$/;

/** The name in an inflected word: the longest stem before a particle that is hardly part of a name. */
function stripped(word: string): string {
  const stems = stemsOf(word);
  return stems.find((stem) => certain.test(word.slice(stem.length))) ?? word;
}

/** 그룹은, 구청장과: whoever was named before, or holds an office. */
const standsFor =
  /^(?:그룹|은행|재단|공단|협회|공사|조합|센터|본사|법인|중앙회|연합회|위원회|협의회|구청장|시장|군수|도지사|부시장|여야|노조|정부|국회|검찰|경찰|법원)$/;

function isNameable(word: string): boolean {
  // 행사에는 leaves 행사에, which is no name but a place in a sentence.
  if (/(?:에|에서|께|으로|부터|까지)[는도]?$/.test(word)) return false;
  if (word.length < 2 || /^\d+[가-힣]?$/.test(word) || isTitle(word) || isPlace(word)) return false;
  if (standsFor.test(word)) return false;
  if (/^[0-9A-Za-z&]+$/.test(word)) return isLatinName(word);
  if (/^\d/.test(word) && !/^\d+[A-Z]{2}/.test(word)) return false;
  return (
    !isCommonSubject(word) &&
    !/(?:하는|했던|되는|됐던|하며|하고|에서|에게|으로|부터|까지|계층|사회|이웃|가정|가구|시설|학교|병원|마을|현장|아동|노인|어르신|환자|유족|가족|계좌|통장|펀드|재단|협회|기금|하기|위해|통해|대해|따라|위한)$/.test(
      word,
    )
  );
}

const headCount = /\s?[\d,.]+[만천백여\s]*명/y;
function isHeadCount(text: string, at: number): boolean {
  headCount.lastIndex = at;
  return headCount.test(text);
}

/** Whether a word may be the name of a party: no common noun, no place, and no person's. */
export const isPartyName = (word: string): boolean =>
  isNameable(word) && !isPersonForm(word) && !noParty.test(word);

const noParty =
  /(?:비용|가격|재원|운영|홍보|판매|접수|신청|장비|대금|이자|행사|식|몰|거리|상가|매장|관|하)$|^(?:벌이|만드|꾸리|펼치|이끄|나누|치르|가꾸|키우|돌보|이들|그들|양측|일본|미국|중국|북한|[첫둘셋넷]째|하나|나머지|다음|이것|이곳|그것|이번|협약|기관|업체|회사|그룹)$/;

/** Whether a word may be the name of one who signs, which three syllables are as well as a person. */
export const isSignatory = (word: string): boolean =>
  isNameable(word) && (!isPersonForm(word) || word.length === 3) && !noParty.test(word);

/**
 * Names that stand where only a body's name stands. `named` says whether a body is named at an offset
 * already: whoever stands before it and a title is its officer (홍길동 소진공 이사장).
 */
export function findRoleNames(text: string, named: (at: number) => boolean): RoleName[] {
  const found: RoleName[] = [];
  const places = new Map<RegExp, RegExpExecArray[]>();
  for (const { beside, name, side, reason, type, inflected, sign } of patterns) {
    if (sign?.test(text) === false) continue;
    const known = places.get(beside) ?? matchesOf(text, beside);
    places.set(beside, known);
    for (const { 0: words, index } of known) {
      const from = side === "before" ? Math.max(0, index - reach.before) : index + words.length;
      // Whoever is named there already is not looked for: most sentences that open with a name do with a known one.
      if (side === "behind" && named(from)) continue;
      const to = side === "before" ? index : from + reach.behind;
      const match = name.exec(text.slice(from, to));
      const word = match?.[1];
      if (!match || word === undefined) continue;
      const start = from + match.index + match[0].indexOf(word);
      if (named(start)) continue;
      const plain = inflected ? stripped(word) : word;
      if (!isNameable(plain)) continue;
      // A person may speak or act too, and has no 관계자 and no ㈜.
      const personal = ["subject", "acts", "a person"].some((kind) => reason.startsWith(kind));
      if (personal && plain.length === 3 && isPersonForm(plain)) continue;
      // 대한적십자사 경기도지사에: a branch of the body named before it.
      if (reason.startsWith("is given") && named(start - 2)) continue;
      if (reason.startsWith("a person") && named(start + word.length + 1)) continue;
      // 새내기 300명: whoever is counted by heads is no body.
      if (isHeadCount(text, start + plain.length)) continue;
      found.push({
        start,
        end: start + plain.length,
        name: plain,
        type: type ?? "company",
        reason,
      });
    }
  }
  return found;
}
