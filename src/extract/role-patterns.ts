import type { ValueOf } from "../model/vocabulary.ts";
import { personPattern, titles } from "./titles.ts";

const name = "[0-9A-Za-z가-힣&]{2,16}";
const officer = `(?:${titles}|시장|군수|구청장|도지사)`;
const speech =
  "밝혔다|전했다|말했다|설명했다|강조했다|발표했다|체결했다|맺었다|출시했다|선보였다|선보인다|나섰다|나선다|개최했다|운영한다|지원한다|진행한다|실시한다|전달했다|기부했다|선정됐다|수상했다|덧붙였다|오픈했다|내놨다|내놓았다|내놓는다|내놓기로|펼친다|펼쳤다|기탁했다|쾌척했다|건넸다|출연했다|출연한다|출연하기로|기부한다|기부하기로|전달한다|전달하기로|체결한다|체결하고|맺는다|맺고|맺기로|손잡았다|손잡고|손을 잡|지원하기로|공급하기로|출시한다|선보이기로|앞당겨 지급|공급한다|공급했다|공급하기로|사들인다|사들였다|매입한다|무상으로|협찬한다|후원한다|손을 맞잡|협력하기로|협력한다";
/** What a body does and a person hardly ever: enough where a name is the mere subject. */
const official =
  "협약을 (?:체결|맺)|업무협약|출연(?:했|하|한다)|기탁(?:했|하|한다)|출시(?:했|하|한다)|성금|상생|납품대금|협력사|앞당겨 지급|선정(?:했|됐|돼)|표창을 받|인증을 받";

/**
 * A pattern looks for the words beside a name first, which are few, and for the name directly
 * before or behind them: a search for any word that might be a name would try every letter.
 */
export interface Pattern {
  beside: RegExp;
  /** The name that ends where `beside` begins, or begins where it ends. */
  name: RegExp;
  side: "before" | "behind";
  reason: string;
  type?: ValueOf<"org_kind">;
  /** What a text has somewhere that has the words; a text without needs no search. */
  sign?: RegExp;
  /** The name has its particles, to be stripped. */
  inflected?: true;
}

const starts = String.raw`(?:^|[^0-9A-Za-z가-힣&])`;
const ending = new RegExp(`${starts}(${name})\\s?$`);
const inflectedEnding = new RegExp(`${starts}(${name})$`);
const beginning = new RegExp(`^(${name})`);
const opening = String.raw`(?:^|[\n\]】]|=(?<=[가-힣]=)[^()\n]{2,12}\)|\.(?<=다\.))[\s"“]{0,3}(?:한편,? |또한? |이와 함께 |특히 )?(?=${name}[은는이가도] )`;
const spoken = `(?:${titles})(?:은|는|이|가|의|과|와)(?![가-힣])`;

const particled = new RegExp(`^(${name}(?:[은는이가와과의]|에게?|으?로부터))(?![가-힣])`);

const sentenceOpening = new RegExp(opening, "g");
const officerSpeaks = new RegExp(` ${spoken}`, "g");

export const patterns: readonly Pattern[] = [
  {
    beside: new RegExp(`\\((?:${officer})\\s?[가-힣]{2,4}(?=[),·\\s])`, "g"),
    sign: /\(/,
    name: ending,
    side: "before",
    reason: "its head is named in brackets",
  },
  {
    // 한밭대 이모 교수, 가람대 경영학과 교수
    beside:
      / (?:(?:[가-힣]모|[가-힣]{3}) )?(?:[가-힣]{1,8}(?:학과|학부|대학원) )?(?:교수|총장|학장)(?![가-힣]{3})/g,
    sign: / (?:교수|총장|학장)/,
    name: new RegExp(`${starts}([가-힣]{2,6}대)$`),
    side: "before",
    reason: "its professor speaks",
    type: "institute",
  },
  {
    beside: /\(A?\d{6}\)/g,
    sign: /\(/,
    name: ending,
    side: "before",
    reason: "a stock ticker follows",
    type: "company",
  },
  {
    beside: / (?:측 )?관계자[는가에]| 측[은이에과]/g,
    sign: / 관계자| 측/,
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
    name: new RegExp(`${starts}(${name}에) (?!써 |쓰|사용|활용|보태)[^.\\n]{0,30}$`),
    side: "before",
    reason: "is given money",
    type: "association",
    inflected: true,
  },
  {
    beside: /[을를] 운영(?:하는|하고 있는|중인) /g,
    sign: / 운영[하중]/,
    name: beginning,
    side: "behind",
    reason: "runs what stands before it",
    type: "company",
    inflected: true,
  },
  {
    beside: / (?:공동(?:으로)? )?(?:주최|주관|후원|협찬)(?:하[고며는]|한|했)/g,
    sign: /주[최관]|후원|협찬/,
    name: new RegExp(`${starts}(${name}[이가])$`),
    side: "before",
    reason: "holds or sponsors an event",
    inflected: true,
  },
  {
    beside: / 운영하는 ['‘][^'’\n]{2,20}['’] (?:프로그램|사업|교육|아카데미|캠페인|플랫폼)/g,
    sign: / 운영하는 /,
    name: new RegExp(`${starts}(${name}[이가])$`),
    side: "before",
    reason: "runs a program",
    type: "association",
    inflected: true,
  },
  {
    beside: /[을를] (?:선정|지정|낙점|선발)(?:했|하|한|해)/g,
    sign: /[선지]정|낙점|선발/,
    name: new RegExp(`(?:사|기관|기업|업체|파트너|은행|금고|단체|플랫폼)(?:으)?로 (${name})$`),
    side: "before",
    reason: "a person or a body is chosen",
  },
  {
    beside: /(?:회원사|계열사|자회사|운영사|개발사|제조사|대행사|기업|업체|플랫폼|스타트업)인 /g,
    sign: /[사업체폼]인 /,
    name: particled,
    side: "behind",
    reason: "what it is stands before it",
    type: "company",
    inflected: true,
  },
  {
    beside:
      /(?:스타트업|핀테크 기업|벤처기업|사회적기업|전문기업|전문업체) (?=[0-9A-Za-z가-힣&]{3})/g,
    sign: /[업체] /,
    name: particled,
    side: "behind",
    reason: "what it is stands before it",
    type: "company",
    inflected: true,
  },
  {
    beside: /(?:사단법인|재단법인|사회복지법인) /g,
    sign: /법인 /,
    name: particled,
    side: "behind",
    reason: "its legal form stands before it",
    type: "association",
    inflected: true,
  },
  {
    beside: /(?:^|\n)[△▲▷▶■□◆◇○●▪]\s?/g,
    sign: /[△▲▷▶■□◆◇○●▪]/,
    name: /^([0-9A-Za-z가-힣&]{2,16})\s?(?=[=:：])/,
    side: "behind",
    reason: "heads an item of a list",
    type: "company",
  },
  {
    beside: /(?:㈜|\(주\)|주식회사)\s?/g,
    sign: /㈜|\(주\)|주식회사/,
    name: beginning,
    side: "behind",
    reason: "㈜ stands before it",
    type: "company",
    inflected: true,
  },
  {
    beside: /㈜|\(주\)| 주식회사/g,
    sign: /㈜|\(주\)|주식회사/,
    name: inflectedEnding,
    side: "before",
    reason: "㈜ stands after it",
    type: "company",
  },
];
