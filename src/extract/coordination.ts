import type { OrganizationMention } from "./mentions.ts";
import { isWordCode, wordEnd } from "./particle-tail.ts";
import type { Span } from "./span.ts";
import { personPattern, titles } from "./titles.ts";

/**
 * What a group of bodies is in its clause, by the particle at its end: `topic` (은, 는), `subject`
 * (이, 가), `with` (와, 과), `to` (에, 에게), `from` (로부터), `of` (의), `object` (을, 를), `in`
 * (에서), `bare` where a noun or nothing follows.
 */
export type Case = "topic" | "subject" | "with" | "to" | "from" | "of" | "object" | "in" | "bare";

/** Bodies joined by commas, dots or 와, which stand in one case. */
export interface Group extends Span {
  names: string[];
  case: Case;
  /** Joined by 와, a comma and the like, so that what they do they may do together. */
  several: boolean;
  /** The list goes on with 등. */
  open: boolean;
}

const cases: readonly (readonly [RegExp, Case])[] = [
  [
    /^(?:은|는|측은|도|에서는|에선|들은|등은|장은|장관은|대표는|관계자는|이사장은|회장은|원장은|지사는)/,
    "topic",
  ],
  [/^(?:이|가|측이|께서|등이|장이)$/, "subject"],
  [
    /^(?:와|과|와의|과의|와는|과는|하고|와도|과도|등과|등과의|장과|대표와|회장과|사장과|원장과|이사장과|장관과)$/,
    "with",
  ],
  [/^(?:에|에게|께|한테|에도|에는|에게도|측에|등에)$/, "to"],
  [/^(?:로부터|으로부터|에게서|측으로부터|으로부터의)$/, "from"],
  [/^(?:의|측의)$/, "of"],
  [/^(?:을|를|등을)$/, "object"],
  [/^(?:에서|에서도)$/, "in"],
];

const caseOf = (tail: string): Case => cases.find(([form]) => form.test(tail))?.[1] ?? "bare";

const bracket = /^\s?[(（][^()（）\n]{0,60}[)）]/;
/** What joins one body to the next; a word or two may describe the next one (지식교육플랫폼 MKYU). */
const joint =
  /^[을를] (?:비롯|포함)(?:해|한|하여) $|^['’”"」』]?\s?(?:[,·‧∙ㆍ・、/]|[–-]|와|과|및|그리고)\s?(?:및\s)?['‘“"「『]?(?:[가-힣]{2,4}(?:의| 소재) )?(?:(?!함께|공동|손|협력|협업|연계|업무|같이|달리)[0-9A-Za-z가-힣]{2,12}(?<![은는이가을를의에와과서로도며고한된인]) ){0,2}(?:(?:사단|재단|사회복지|학교)법인 )?['‘“"「『㈜]?(?:\(주\))?$/;
/** A collective noun at the end of an open list, with the particle of the whole. */
const collective =
  /^\s?등(?=[^가-힣]|의?\s|\d|[가-힣]{2,4}\s?(?:사|곳))[^.\n]{0,70}?(?:기업|기관|업체|단체|부처|플랫폼|은행|회사|계열사|지자체|협회|대학|개사|\d사|개 ?사|곳|업계|통신사|카드사|금융사|유통사|조합|점|상점가|관계자|대표|대표자|임직원| 등)(?:들)?(과의|와의|과|와|이|가|은|는|을|를|에게|에|의|도|으로부터|로부터)(?![가-힣])/;

/** A 및 8개 카드사와, A와 협력사들은: the last of the list is no name, and bears the particle. */
const unnamed =
  /^(?: 및|[와과]|,) (?:[0-9]+여?개 |주요 |지역 |국내 )?[가-힣]{0,6}(?:카드사|은행|기업|업체|기관|단체|협력사|통신사|회원사|지자체|대학|유통사|상인회)들?(?: [\d,]+여? ?(?:곳|개사|개 사|개|사))?(은|는|이|가|와|과)(?![가-힣])/;

/** A와 B 두 기관은, A·B 3자가: the particle of the whole stands behind their number. */
const apposed =
  /^ (?:(?:두|세|네|[2-9]개?) ?(?:기관|회사|단체|기업|업체|은행|부처|곳|사)|[2-9](?:자|사)|양사|양측)(은|는|이|가|와|과|을|를)(?![가-힣])/;

const officer = new RegExp(`^ [가-힣]{0,4}(?:${titles})(은|는|이|가|와|과|에게|께)(?![가-힣])`);

/** A branch belongs to its body: NH농협은행 경남본부, 대한적십자사 경기도지사. */
const branch =
  /^ [가-힣]{1,6}(?:지사|지부|본부|지점|지회|사업단|사업부|공장|사업장|연구소|점)(?=[^가-힣]|[은는이가을를에의과와도]|에게|에서|$)/;

/** 이루리 회장, named behind the body: whoever speaks and acts for it. */
const named = new RegExp(`^ ${personPattern} ?(?:${titles})(?=[은는이가을를과와도의,·]|\\s등|$)`);

/** The end of a mention with its branch, its officer and the brackets behind it. */
function pastBrackets(text: string, end: number, limit: number): number {
  const own = branch.exec(text.slice(end, Math.min(limit, end + 16)))?.[0].length ?? 0;
  const from = end + own;
  const match = bracket.exec(text.slice(from, Math.min(limit, from + 64)));
  const to = match ? from + match[0].length : from;
  return to + (named.exec(text.slice(to, Math.min(limit, to + 24)))?.[0].length ?? 0);
}

/**
 * The groups of a sentence, left to right. `mentions` are those of the sentence, in order; those in
 * the brackets of another are that other's second names.
 */
export function findGroups(
  text: string,
  sentence: Span,
  mentions: readonly OrganizationMention[],
  nameOf: (mention: OrganizationMention) => string,
): Group[] {
  const groups: Group[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const first = mentions[i];
    if (!first) break;
    const names = [nameOf(first)];
    let end = pastBrackets(text, first.end, sentence.end);
    let several = false;
    for (; i + 1 < mentions.length; i++) {
      const next = mentions[i + 1];
      if (!next) break;
      if (next.start < end) continue;
      const between = text.slice(end, next.start);
      if (between.length > 40 || !joint.test(between)) break;
      names.push(nameOf(next));
      several = true;
      end = pastBrackets(text, next.end, sentence.end);
    }
    groups.push(inCase(text, sentence, { start: first.start, end }, [...new Set(names)], several));
  }
  return groups;
}

const headsItem = (text: string, start: number, end: number): boolean =>
  /^\s?=/.test(text.slice(end, end + 2))
    ? /^[△▲▷▶■□◆◇○●▪\s]{0,3}$/.test(text.slice(0, start))
    : /^\s?[:：]/.test(text.slice(end, end + 2)) && /^[△▲▷▶■□◆◇○●▪]\s?$/.test(text.slice(0, start));

function inCase(
  text: string,
  sentence: Span,
  { start, end }: Span,
  names: string[],
  several: boolean,
): Group {
  // A closing quote may part a name from its particle: ‘유통 분야 상생협의체’에.
  const quote = /^['’”"」』]/.test(text.charAt(end)) ? 1 : 0;
  const list = collective.exec(text.slice(end + quote, Math.min(sentence.end, end + 90)));
  if (list?.[1] !== undefined) {
    const to = end + quote + list[0].length;
    return { start, end: to, names, case: caseOf(list[1]), several, open: true };
  }
  const from = end + quote;
  const to = isWordCode(text.charCodeAt(from)) ? wordEnd(text, from, 8) : from;
  // ■ 새벽마트=…: whoever an item is headed by is its topic.
  if (headsItem(text, start, from))
    return { start, end: to, names, case: "topic", several, open: false };
  const tail = text.slice(from, to);
  const behind = text.slice(to, to + 12);
  // A, B 등이: the list goes on, and 등 bears the particle.
  const rest = tail === "" ? / ?등(?:[은는이과을에의도]|에게)?(?![가-힣])/y : null;
  if (rest) {
    rest.lastIndex = to;
    const said = rest.exec(text)?.[0];
    if (said !== undefined) {
      const particle = said.trim().slice(1);
      const of = particle === "" ? "bare" : caseOf(particle);
      return { start, end: to + said.length, names, case: of, several, open: true };
    }
  }
  const others = /^[,와과]?$/.test(tail) ? unnamed.exec(text.slice(from, from + 40)) : null;
  if (others?.[1] !== undefined && !/^[와과]/.test(others[0]))
    return {
      start,
      end: from + others[0].length,
      names,
      case: caseOf(others[1]),
      several,
      open: true,
    };
  // 홍길동 롯데마트 대표와: an officer acts for the body.
  const spaced =
    /^ (?:측은|측이|관계자는|간|사이에)/.exec(behind)?.[0] ?? officer.exec(behind)?.[1] ?? "";
  const whole = several && tail === "" ? apposed.exec(text.slice(to, to + 16))?.[1] : undefined;
  const of = caseOf(whole ?? (tail === "" ? spaced.trim() : tail));
  const open = /^\s?등/.test(text.slice(to, to + 2));
  return { start, end: to, names, case: of, several, open };
}
