import type { ValueOf } from "../model/vocabulary.ts";
import { isCommonSubject } from "./common-nouns.ts";
import { matchesOf } from "./matches.ts";
import { isPlace } from "./place-names.ts";
import { isLatinName } from "./company-names.ts";
import { stemsOf } from "./particle-tail.ts";
import type { Span } from "./span.ts";
import { isPersonForm, isTitle, personPattern, titles } from "./titles.ts";

/** A name that only its role in the sentence shows to be a body's. */
export interface RoleName extends Span {
  name: string;
  type: ValueOf<"org_kind">;
  reason: string;
}

const name = "[0-9A-Za-z가-힣&]{2,16}";
const officer = `(?:${titles}|시장|군수|구청장|도지사)`;
const speech =
  "밝혔다|전했다|말했다|설명했다|강조했다|발표했다|체결했다|맺었다|출시했다|선보였다|선보인다|나섰다|나선다|개최했다|운영한다|지원한다|진행한다|실시한다|전달했다|기부했다|선정됐다|수상했다|덧붙였다|오픈했다|내놨다|내놓았다|내놓는다|내놓기로|펼친다|펼쳤다|기탁했다|쾌척했다|건넸다|출연했다|출연한다|출연하기로|기부한다|기부하기로|전달한다|전달하기로|체결한다|체결하고|맺는다|맺고|맺기로|손잡았다|손잡고|손을 잡|지원하기로|공급하기로|출시한다|선보이기로|앞당겨 지급";
/** What a body does and a person hardly ever: enough where a name is the mere subject. */
const official =
  "협약을 (?:체결|맺)|업무협약|출연(?:했|하|한다)|기탁(?:했|하|한다)|출시(?:했|하|한다)|성금|상생|납품대금|협력사|앞당겨 지급|선정(?:했|됐|돼)|표창을 받|인증을 받";

/**
 * A pattern looks for the words beside a name first, which are few, and for the name directly
 * before or behind them: a search for any word that might be a name would try every letter.
 */
interface Pattern {
  beside: RegExp;
  /** The name that ends where `beside` begins, or begins where it ends. */
  name: RegExp;
  side: "before" | "behind";
  reason: string;
  type?: RoleName["type"];
  /** What a text has somewhere that has the words; a text without needs no search. */
  signs?: readonly string[];
  /** The name has its particles, to be stripped. */
  inflected?: true;
}

const starts = String.raw`(?:^|[^0-9A-Za-z가-힣&])`;
const ending = new RegExp(`${starts}(${name})\\s?$`);
const inflectedEnding = new RegExp(`${starts}(${name})$`);
const beginning = new RegExp(`^(${name})`);
const opening = String.raw`(?:^|[\n\]】]|=(?<=[가-힣]=)[^()\n]{2,12}\)|\.(?<=다\.))[\s"“]{0,3}(?:한편,? |또한? |이와 함께 |특히 )?(?=[0-9A-Za-z가-힣])`;
const spoken = `(?:${titles})(?:은|는|이|가|의|과|와)(?![가-힣])`;

const sentenceOpening = new RegExp(opening, "g");
const officerSpeaks = new RegExp(` ${spoken}`, "g");

const patterns: Pattern[] = [
  {
    beside: new RegExp(`\\((?:${officer})\\s?[가-힣]{2,4}(?=[),·\\s])`, "g"),
    signs: ["("],
    name: ending,
    side: "before",
    reason: "its head is named in brackets",
  },
  {
    beside: /\(A?\d{6}\)/g,
    signs: ["("],
    name: ending,
    side: "before",
    reason: "a stock ticker follows",
    type: "company",
  },
  {
    beside: / (?:측 )?관계자[는가에]| 측[은이에과]/g,
    signs: [" 관계자", " 측"],
    name: inflectedEnding,
    side: "before",
    reason: "somebody speaks for it",
  },
  {
    beside: officerSpeaks,
    name: new RegExp(`${starts}${personPattern} (${name})$`),
    side: "before",
    reason: "a person is its officer",
  },
  {
    beside: officerSpeaks,
    name: new RegExp(`${starts}(${name}) ${personPattern}$`),
    side: "before",
    reason: "a person is its officer",
  },
  {
    beside: sentenceOpening,
    name: new RegExp(`^(${name}[은는이가]) (?:지난|오는|이달|올해)?\\s?\\d{1,2}(?:일|월)`),
    side: "behind",
    reason: "acts on a day, at the head of a sentence",
    inflected: true,
  },
  {
    beside: sentenceOpening,
    name: new RegExp(`^(${name}[은는]) [^\\n]{4,240}?(?:${speech})`),
    side: "behind",
    reason: "subject of what only a body or a person does",
    inflected: true,
  },
  {
    beside: sentenceOpening,
    name: new RegExp(`^(${name}[이가도]) [^\\n.]{2,160}?(?:${official})`),
    side: "behind",
    reason: "subject of what only a body does",
    inflected: true,
  },
  {
    beside:
      / (?<=[와과] )(?:(?:상생|전략적|포괄적)\s?)?(?:업무\s?협약|업무\s?제휴|협약|MOU|양해각서|파트너십|제휴|손잡고|손을 잡)/g,
    name: inflectedEnding,
    side: "before",
    reason: "a party to an agreement",
    inflected: true,
  },
  {
    beside: /기탁|기부|쾌척|출연|(?:원|성금|물품|생필품)[을를] 전달/g,
    name: new RegExp(`${starts}(${name}에) [^.\\n]{0,30}$`),
    side: "before",
    reason: "is given money",
    type: "association",
    inflected: true,
  },
  {
    beside: /[을를] 운영(?:하는|하고 있는|중인) /g,
    signs: [" 운영하", " 운영중"],
    name: beginning,
    side: "behind",
    reason: "runs what stands before it",
    type: "company",
    inflected: true,
  },
  {
    beside: /(?:^|\n)[△▲▷▶■□◆◇○●▪]\s?/g,
    signs: [..."△▲▷▶■□◆◇○●▪"],
    name: /^([0-9A-Za-z가-힣&]{2,16})\s?(?==)/,
    side: "behind",
    reason: "heads an item of a list",
    type: "company",
  },
  {
    beside: /(?:㈜|\(주\)|주식회사)\s?/g,
    signs: ["㈜", "(주)", "주식회사"],
    name: beginning,
    side: "behind",
    reason: "㈜ stands before it",
    type: "company",
    inflected: true,
  },
  {
    beside: /㈜|\(주\)| 주식회사/g,
    signs: ["㈜", "(주)", "주식회사"],
    name: inflectedEnding,
    side: "before",
    reason: "㈜ stands after it",
    type: "company",
  },
];

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
  /(?:비용|가격|재원|운영|홍보|판매|접수|신청|장비|대금|이자|행사|식)$|^(?:이들|그들|양측|일본|미국|중국|북한|[첫둘셋넷]째|하나|나머지|다음|이것|이곳|그것|이번|협약|기관|업체|회사|그룹)$/;

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
  for (const { beside, name, side, reason, type, inflected, signs } of patterns) {
    if (signs?.some((sign) => text.includes(sign)) === false) continue;
    const known = places.get(beside) ?? matchesOf(text, beside);
    places.set(beside, known);
    for (const { 0: words, index } of known) {
      const from = side === "before" ? Math.max(0, index - reach.before) : index + words.length;
      const to = side === "before" ? index : from + reach.behind;
      const match = name.exec(text.slice(from, to));
      const word = match?.[1];
      if (!match || word === undefined) continue;
      const plain = inflected ? stripped(word) : word;
      if (!isNameable(plain)) continue;
      // A person may speak or act too, and has no 관계자 and no ㈜.
      const personal = ["subject", "acts", "a person"].some((kind) => reason.startsWith(kind));
      if (personal && plain.length === 3 && isPersonForm(plain)) continue;
      const start = from + match.index + match[0].indexOf(word);
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
