import { formatNumber } from "../model/number.ts";
import type { Apart } from "../engine/funding-sums.ts";
import type { LedgerReason } from "../model/chart.ts";
import { withParticle } from "../model/particle.ts";
import type { Locale } from "../model/vocabulary.ts";

type Both = Record<Locale, string>;

/** Why a claim is in no sum. */
export const ledgerReasons: Record<LedgerReason, Both> = {
  ceiling: { ko: "한도이며 지급액이 아님", en: "a ceiling, not a sum paid" },
  part_of: { ko: "다른 금액에 들어 있음", en: "lies inside another sum" },
  maybe_part_of: { ko: "다른 금액에 들어 있을 수 있음", en: "may lie inside another sum" },
  restates: { ko: "같은 돈을 달리 적은 것", en: "says the same money again" },
  package: { ko: "성격이 다른 돈의 묶음", en: "a package of mixed kinds" },
  undisclosed: { ko: "금액이 적히지 않음", en: "no sum is stated" },
  single_case: { ko: "한 곳의 일", en: "holds for a single case" },
  subset: { ko: "일부만의 금액", en: "covers only a part of those concerned" },
  rate: {
    ko: "한 해나 한 건의 금액이며 합계가 아님",
    en: "the sum of one year or one case, no total",
  },
  range: { ko: "범위로만 적힘", en: "stated only as a range" },
  conflicts: { ko: "다른 주장과 어긋남", en: "conflicts with another claim" },
  superseded: { ko: "뒤의 주장으로 바뀜", en: "replaced by a later claim" },
  no_actor: {
    ko: "누구의 금액인지 한 곳으로 적히지 않음",
    en: "not stated as the money of one organization",
  },
};

/** Why two sums of one kind stay two. */
export const apartReasons: Record<Apart, Both> = {
  bound: { ko: "정확한 금액과 최소·약·최대로 적힌 금액", en: "exact sums and bounds or estimates" },
  valuation: { ko: "금액과 값을 어림한 것", en: "sums of money and worths put on goods" },
  planned: { ko: "계획과 이미 이루어진 것", en: "plans and what was done" },
  cumulative: { ko: "누적 금액", en: "cumulative sums" },
  kin: { ko: "모기업과 계열사의 금액", en: "sums of a parent and its subsidiary" },
};

export const fundingViewWords = {
  methods: {
    company: {
      ko: "성격이 다른 돈은 더하지 않는다. 막대 안의 진한 부분은 그 안에 든 금액, 아래 점선은 들었는지 기사에 없는 금액. 계열사는 그 기업 아래에 두되 더하지 않는다.",
      en: "Kinds of money are never added. Dark parts lie inside their bar; dotted parts may, but the articles do not say. Subsidiaries stand below their group and are not added to it.",
    },
    program: {
      ko: "성격이 다른 돈은 더하지 않는다. 사업별로 모아 큰 금액부터. 여러 사업에 걸치거나 사업이 적히지 않은 금액은 끝에 둔다.",
      en: "Kinds of money are never added. Gathered by program, the largest first; sums of several programs, or of none that is named, come last.",
    },
    year: {
      ko: "성격이 다른 돈은 더하지 않는다. 발표한 해의 순서이며, 해가 적히지 않은 금액은 기사의 해에 둔다. 여러 해의 약속은 해마다로 나누지 않는다.",
      en: "Kinds of money are never added. In the order of the year announced, else of the article. Promises over years are not divided by year.",
    },
  },
  by: { ko: "묶기", en: "Group" },
  company: { ko: "기업별", en: "By company" },
  program: { ko: "사업별", en: "By program" },
  year: { ko: "발표한 해별", en: "By year announced" },
  heading: {
    company: { ko: "기업", en: "Company" },
    program: { ko: "사업", en: "Program" },
    year: { ko: "발표한 해", en: "Year announced" },
  },
  noHeading: { ko: "여럿이거나 적히지 않음", en: "several, or none named" },
  conflicting: { ko: "어긋나는 주장", en: "conflicting claim" },
  sums: { ko: "같은 성격끼리 더한 금액", en: "Sums within one kind" },
  sumsMethod: {
    ko: "성격이 다른 돈은 더하지 않으므로 모두의 합계는 없다. 다른 금액에 든 것, 같은 돈을 다시 적은 것, 어긋나는 주장도 더하지 않는다.",
    en: "Kinds of money are never added, so there is no grand total. Nor is what lies inside another sum, says it again, or conflicts with it.",
  },
  sum: { ko: "합계", en: "Sum" },
  ofWhom: {
    ko: (who: string, claims: number) => `${who}의 ${claims}건을 더함`,
    en: (who: string, claims: number) => `${who}, ${claims} claims`,
  },
  inIt: { ko: "든 것", en: "What is in it" },
  noSum: { ko: "합계 없음", en: "no sum" },
  oneOnly: { ko: "더할 것이 하나뿐", en: "Only one, nothing to add it to" },
  apart: { ko: "서로 더하지 않음", en: "Not added to each other" },
  leftOut: { ko: "뺀 것", en: "Left out" },
  moreSums: {
    ko: (n: number) => `이보다 작은 합계 ${formatNumber(n, "en")}개는 줄였다.`,
    en: (n: number) => `${formatNumber(n, "en")} smaller sums are left out.`,
  },
  someOf: {
    ko: (n: string, all: string) =>
      `모두 ${all}건 가운데 ${n}건입니다. 조건을 좁히면 나머지도 나옵니다.`,
    en: (n: string, all: string) => `${n} of ${all}; narrower filters bring out the others.`,
  },
  ledger: { ko: "더하지 않은 것과 그 까닭", en: "What is not added, and why" },
  /** Under the heading, where the list is folded. */
  folded: { ko: (n: string) => `${n}건 보기`, en: (n: string) => `Show all ${n}` },
  notAdded: {
    ko: (n: number) => `합계에 더하지 않은 것 ${n}건과 그 까닭`,
    en: (n: number) =>
      n === 1 ? "One claim is in no sum, and why" : `${n} claims are in no sum, and why`,
  },
  /** A larger promise that the period leaves out. */
  outside: {
    ko: (name: string, sum: string, date: string, still: string) =>
      `더 큰 약속인 ${name}의 ${withParticle(sum, "은/는")} ${date}에 발표되어 이 그림에 없다. ${still}.`,
    en: (name: string, sum: string, date: string, still: string) =>
      `A larger promise, ${name}’s ${sum}, was announced ${date} and so is not drawn here. ${still}.`,
  },
  lasts: {
    ko: (length: string) =>
      `발표한 때부터 ${withParticle(length, "을/를")} 세면 이 기간에도 이어진다`,
    en: (length: string) => `Counted from then, its ${length} reach into this period`,
  },
  runs: {
    ko: "적힌 기한은 이 기간에도 이어진다",
    en: "The time stated for it reaches into this period",
  },
  widen: { ko: "발표 때부터로 기간 넓히기", en: "Widen the period to include it" },
};
