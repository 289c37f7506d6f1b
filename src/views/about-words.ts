import type { DefinedEnumeration } from "../model/definitions.ts";
import type { Locale } from "../model/vocabulary.ts";

type Both = Record<Locale, string>;

export const enumerationNames: Record<DefinedEnumeration, Both> = {
  amount_kind: { ko: "돈의 성격", en: "Kinds of money" },
  bound: { ko: "숫자의 정확도", en: "How exact a figure is" },
  accumulation: { ko: "무엇에 걸친 숫자인가", en: "What a figure adds up over" },
  party: { ko: "누구의 수인가", en: "Whose a count is" },
  link_kind: { ko: "사실 사이의 관계", en: "How facts bear on each other" },
};

export const aboutWords = {
  title: { ko: "이 지도를 만든 방법", en: "How this atlas is made" },
  method: {
    ko: [
      "뉴스 기사를 사람이 끝까지 읽고, 기사에 적힌 사실을 하나씩 옮깁니다. 금액, 인원, 날짜, 누가 누구와 무엇을 했는지가 한 줄의 기록이 되고, 기록마다 기사의 어느 글자에서 왔는지를 함께 적습니다. 기사 원문에 나오는 모든 숫자는 기록되거나, 사실이 아닌 까닭과 함께 빠집니다.",
      "한 줄은 누군가 적은 주장이지 진실 그 자체가 아닙니다. 기사보다 더 정확하게 만들지 않습니다. 날짜는 기사만큼만 정확하고, ‘약’이라고 적힌 숫자에 한계를 지어내지 않으며, 밝히지 않은 금액은 0이 아니라 비어 있습니다. 5년간의 약속을 해마다 나누지 않습니다.",
      "성격이 다른 돈은 섞지 않습니다. 약속, 지급, 앞당겨 치른 대금, 보험 한도, 매출은 서로 다른 것이어서 어디에서도 더하지 않습니다. 다른 금액에 들어 있거나 들어 있을 수 있는 금액도 두 번 세지 않습니다.",
      "기사의 문장은 싣지 않습니다. 우리 말로 적은 사실과 40자 이내의 숫자 구절, 그리고 원문의 위치만 있습니다. 원문을 가진 사람은 누구나 한 줄씩 맞추어 볼 수 있습니다.",
    ],
    en: [
      "A person reads each news article to its end and takes down, one by one, the facts it states: sums, numbers, dates, who did what with whom. Each becomes a row that also says from which characters of the article it comes. Every number in an article is either claimed by a fact or set aside with the reason why it is none.",
      "A row is a claim that somebody printed, not the truth. Nothing is made sharper than its article: dates are as precise as they are printed, no limits are invented for a figure called approximate, and a sum that is not disclosed is missing, not zero. A promise over five years is not divided into years.",
      "Kinds of money never mix. A promise, a payment, money paid sooner, an insurance ceiling and sales are different things, and nothing here adds them. Nor is a sum counted twice that lies, or may lie, inside another.",
      "No sentence of an article is republished: only facts in our words, figure phrases of at most 40 characters, and their places. Whoever has the original can check every row against it.",
    ],
  },
  coverage: { ko: "모은 기사", en: "What is covered" },
  absence: {
    ko: "아래 기사에 나온 것만 있습니다. 여기에 없다는 것이 없었다는 뜻은 아닙니다.",
    en: "Only what these articles mention is here. That something is absent is no evidence that it did not happen.",
  },
  publisher: { ko: "매체", en: "Publisher" },
  published: { ko: "나온 때", en: "Appeared" },
  what: { ko: "내용", en: "What it reports" },
  facts: { ko: "사실", en: "Facts" },
  original: { ko: "원문", en: "original" },
  vocabulary: { ko: "낱말의 뜻", en: "Vocabulary" },
  glossary: { ko: "기사에 나오는 말", en: "Words from the articles" },
  licence: { ko: "이용 조건", en: "Licence" },
  terms: {
    ko: "표는 CC BY 4.0, 프로그램은 MIT 조건으로 쓸 수 있습니다. 사실 자체는 누구의 것도 아니며, 기사의 글은 각 매체의 것이어서 여기에 없습니다.",
    en: "The tables are under CC BY 4.0, the code under MIT. Facts belong to nobody; the texts of the articles are their publishers' and are not here.",
  },
  tables: {
    ko: "모든 표 내려받기와 열의 뜻",
    en: "All tables to download, and what their columns mean",
  },
  /** The one definition of a fact, and why counts by article add up to more. */
  counting: {
    ko: (facts: number) =>
      `이 지도에서 ‘사실’은 사건, 사업, 금액, 수, 회원 관계 한 건을 말합니다. 모두 ${facts}건이며, 기업과 기관의 이름은 세지 않습니다. 두 기사에 함께 나온 사실은 전체에서는 한 건이지만 기사마다 한 번씩 세므로, 위의 수를 더하면 전체보다 많습니다.`,
    en: (facts: number) =>
      `A “fact” in this atlas is one event, program, sum of money, count or membership. There are ${facts}; names of companies and agencies are not counted. What two articles report is one fact, but is counted with each of them, so the numbers above add up to more.`,
  },
} satisfies Record<string, Both | Record<Locale, string[]> | Record<Locale, (n: number) => string>>;
