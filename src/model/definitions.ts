import type { EnumerationName, Locale, ValueOf, Vocabulary } from "./vocabulary.ts";

type Both = Record<Locale, string>;

/** What the values mean that a lay reader, or an analyst, may take for something else. */
export const definitions = {
  amount_kind: {
    pledge: {
      ko: "기사에 발표된 약속. 서명된 협약이 언급되지 않는다.",
      en: "An intention announced; no signed instrument is cited.",
    },
    commitment: {
      ko: "서명된 협약이 언급된 약속.",
      en: "A promise for which the article cites a signed agreement.",
    },
    fund: { ko: "조성했다고 적힌 기금.", en: "A fund that is said to have been set up." },
    package: {
      ko: "성격이 다른 돈을 묶어 발표한 규모. 어떤 합계에도 넣지 않는다.",
      en: "An announced total of mixed kinds; part of no sum.",
    },
    disbursement: { ko: "지급한 돈.", en: "Money paid out." },
    purchase: { ko: "물건을 사는 데 쓴 돈.", en: "Money spent on buying goods." },
    in_kind: {
      ko: "돈이 아닌 교육, 광고, 물품 같은 지원.",
      en: "Support that is not money: training, advertising, goods.",
    },
    early_payment: {
      ko: "어차피 줄 납품대금을 앞당겨 치른 것. 지원금이 아니다.",
      en: "Money owed to suppliers, paid sooner; not a grant.",
    },
    insurance_limit: {
      ko: "보험이 보상하는 한도. 지급된 돈이 아니다.",
      en: "The most that an insurance pays; not money paid.",
    },
    guarantee: {
      ko: "빌릴 수 있게 보증을 서는 한도. 지급된 돈이 아니다.",
      en: "Up to how much of loans is vouched for; not money paid.",
    },
    sales_outcome: {
      ko: "참여한 상인이나 업체의 매출. 기업이 낸 돈이 아니다.",
      en: "What merchants sold; not money that a company gave.",
    },
    sales_target: { ko: "매출의 목표.", en: "A target for sales." },
  },
  bound: {
    exact: { ko: "기사가 그대로 적은 값.", en: "As printed, without a qualifier." },
    about: {
      ko: "약·가량·수준·여. 위아래 한계는 지어내지 않는다.",
      en: "Printed as approximate; no limits are invented.",
    },
    at_least: { ko: "최소·이상.", en: "At least." },
    over: { ko: "넘는·돌파.", en: "More than." },
    at_most: { ko: "최대·이하.", en: "At most." },
    under: { ko: "미만.", en: "Less than." },
    range: { ko: "둘 사이.", en: "Between two figures." },
    undisclosed: {
      ko: "지원은 적혔지만 금액은 없다. 0이 아니다.",
      en: "Support is stated, its sum is not. Not zero.",
    },
  },
  accumulation: {
    period: { ko: "한 기간이나 한 번의 합계.", en: "The total of a period or an occasion." },
    cumulative: {
      ko: "어느 때까지 쌓인 합계. 기준 시점이 함께 있다.",
      en: "A running total, with the day it was counted on.",
    },
    per_year: { ko: "한 해의 금액.", en: "For one year." },
    per_unit: { ko: "한 건의 금액.", en: "For one case." },
  },
  party: {
    helped: {
      ko: "지원이 향한 사람·상인·업체와 그들이 얻은 것, 그들에게 닿은 이용자의 수. 비교 기준은 견주는 값과 같은 쪽에 둔다.",
      en: "Those whom the support is for, what came of it for them, and the audiences it brought them; a baseline goes with what it is compared with.",
    },
    helper: {
      ko: "지원하는 기업·기관과 그 점포, 그들이 한 일, 그들이 받은 평가. 닿은 수가 아니다.",
      en: "Those who help and their outlets, what they did, and how they were judged. Not reach.",
    },
  },
  link_kind: {
    same_as: { ko: "두 기사가 적은 같은 일.", en: "One thing, told by two articles." },
    fulfils: {
      ko: "기사가 앞의 약속이나 계획이, 일부라도, 이루어졌음을 보인다.",
      en: "An article shows an earlier promise or plan carried out, wholly or in part.",
    },
    supersedes: { ko: "앞의 것을 대신한다.", en: "Takes the place of the other." },
    conflicts: {
      ko: "두 기사의 값이 다르다. 둘 다 보인다.",
      en: "Two articles differ; both are shown.",
    },
    maybe_part_of: {
      ko: "들어 있을 수 있으나 기사가 말하지 않는다. 더하지 않는다.",
      en: "May lie inside; no article says so. Never added.",
    },
    measured_on: { ko: "어디에서 측정한 값인지.", en: "What the figure was measured on." },
  },
} satisfies {
  [E in EnumerationName]?: { [V in Extract<keyof Vocabulary[E], string>]: Both };
};

export type DefinedEnumeration = keyof typeof definitions;

/** The definition of a value. */
export const definitionOf = <E extends DefinedEnumeration>(
  enumeration: E,
  value: ValueOf<E>,
  locale: Locale,
): string => (definitions[enumeration] as Record<string, Both>)[value]![locale];

/** Words of the articles that need explaining where they stand. */
export const glossary = [
  {
    terms: ["동반성장지수", "Win-Win Index"],
    ko: "동반성장지수: 대기업이 협력 중소기업과 얼마나 함께 성장하려 했는지를 해마다 매기는 지수. ‘최우수’가 가장 높은 등급이다.",
    en: "Win-Win Index: a yearly rating of how large companies work with their small suppliers; the top grade is “best”.",
  },
  {
    terms: ["자상한기업", "자발적 상생 협력 기업", "Jasanghan", "voluntary win-win"],
    ko: "자상한기업: ‘자발적 상생 협력 기업’의 줄임말. 가진 기술이나 판로를 소상공인·중소기업과 나누기로 중소벤처기업부와 협약한 기업.",
    en: "Jasanghan: short for “voluntary win-win company”, one that agrees with the Ministry of SMEs and Startups to share its means with small firms.",
  },
  {
    terms: [
      "조기 지급",
      "조기지급",
      "early payment",
      "paid early",
      "pays suppliers early",
      "Suppliers paid early",
    ],
    ko: "조기 지급: 어차피 줄 납품대금을 명절 등을 앞두고 미리 치르는 것. 새로 주는 돈이 아니다.",
    en: "Early payment: money already owed to suppliers, paid sooner, often before a holiday. It is no new money.",
  },
  {
    terms: ["동행축제", "Donghaeng Festival"],
    ko: "동행축제: 중소벤처기업부가 여는, 소상공인·중소기업 제품의 판매 촉진 행사.",
    en: "Donghaeng Festival: sales campaigns for products of small merchants and companies, run by the Ministry of SMEs and Startups.",
  },
  {
    terms: ["풍수해보험", "storm and flood insurance"],
    ko: "풍수해보험: 태풍·홍수 같은 자연재해의 피해를 보상하는 정부의 정책 보험.",
    en: "Storm and flood insurance: a state insurance against damage by storms, floods and other disasters.",
  },
  {
    terms: ["납품대금", "suppliers"],
    ko: "납품대금: 협력사가 납품한 물건이나 일의 값.",
    en: "Suppliers' payment: the price of goods or work that suppliers delivered.",
  },
] as const;

/** Explanations for the words that a text uses. */
export const explainedIn = (text: string, locale: Locale): string[] =>
  glossary
    .filter(({ terms }) => terms.some((term) => text.includes(term)))
    .map((entry) => entry[locale]);
