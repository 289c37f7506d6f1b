import type { Locale, ValueOf } from "../model/vocabulary.ts";

/** Words that stand in the pictures and in no table. */
type Both = Record<Locale, string>;

/** What each panel's money is, and is not. */
export const panelStatement: Record<ValueOf<"amount_group">, Both> = {
  promised: {
    ko: "발표·약정·기금. 집행이 확인된 금액이 아님",
    en: "Announced, signed or set up as a fund; not confirmed as spent",
  },
  moved: {
    ko: "기사가 쓰였다고 적은 돈, 산 물건, 현물의 값",
    en: "Reported as paid out, bought or given in kind",
  },
  brought_forward: {
    ko: "이미 줄 돈의 지급일을 앞당김. 지원금이 아님",
    en: "Money already owed, paid sooner; not support",
  },
  sales: {
    ko: "참여 업체의 매출. 기업이 낸 돈이 아님",
    en: "Sales of those taking part; not money the company gave",
  },
  ceiling: {
    ko: "받을 수 있는 최대 금액. 지급액이 아님",
    en: "The most that can be paid; not what was paid",
  },
};

/** What panels say instead whose money is, all or some of it, only planned. */
export const plannedStatement: Record<"all" | "some", Both> = {
  all: {
    ko: "앞으로 치르거나 주기로 계획한 것. 치렀다는 내용은 기사에 없음",
    en: "Planned to be paid, bought or given; not reported as done",
  },
  some: {
    ko: "기사가 쓰였다고 적은 돈, 산 물건, 현물의 값. ‘계획’은 아직 치르지 않은 것",
    en: "Reported as paid out, bought or given in kind; what is marked planned is not yet done",
  },
};

export const says = {
  ownScale: { ko: "눈금이 위와 다름", en: "scale differs from above" },
  logScale: { ko: "로그 눈금", en: "log scale" },
  target: { ko: "목표", en: "target" },
  package: { ko: "성격이 다른 돈을 합친 규모", en: "one total for money of several kinds" },
  ofWhich: { ko: "이 가운데", en: "of which" },
  maybe: { ko: "포함 여부는 기사에 없음", en: "the articles do not say whether it is" },
  partOfAbove: { ko: "앞 금액에 포함", en: "included in the amount before" },
  single: { ko: "한 곳", en: "single case" },
  planned: { ko: "계획", en: "planned" },
  cumulative: { ko: "누적", en: "cumulative" },
  perYear: { ko: "/년", en: " a year" },
  perUnit: { ko: "/건", en: " each" },
  equivalent: { ko: "상당", en: "in value" },
  promise: { ko: "여러 해 약속", en: "promise over years" },
  program: { ko: "사업", en: "program" },
  vague: { ko: "날짜가 흐릿함", en: "vague date" },
  oneSided: { ko: "그전이나 그 뒤", en: "before or after" },
  underWay: { ko: "기사 당시 진행 중", en: "under way when reported" },
  from: { ko: "부터", en: "from" },
  until: { ko: "까지", en: "until" },
  noDates: { ko: "기간이 적히지 않음", en: "no dates given" },
  events: { ko: "사건 수", en: "events" },
  byMonth: { ko: "달마다의 사건 수", en: "events by month" },
  nothing: { ko: "보일 것이 없습니다", en: "Nothing to show" },
  companies: { ko: "기업", en: "Companies" },
  agencies: { ko: "기관·단체", en: "Agencies and bodies" },
  ties: { ko: "관계", en: "Ties" },
  organizations: { ko: "기업과 기관", en: "Organizations" },
  timeline: {
    ko: "기업별 사건과 약속의 타임라인",
    en: "Timeline of events and promises by company",
  },
  histogram: { ko: "기간별 사건 수", en: "Events by period" },
  funding: { ko: "성격별 금액", en: "Amounts by kind of money" },
  network: { ko: "기업과 기관의 관계", en: "Ties between companies and agencies" },
} satisfies Record<string, Both>;

// Not Intl: what is drawn must be the same wherever it is drawn.
const printed = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

/** `3건`, `3 occasions`. */
export const occasionsCounted = (n: number, locale: Locale): string =>
  locale === "ko" ? `${n}건` : n === 1 ? "1 occasion" : `${n} occasions`;

/** `3건`, `3 events`. */
export const bundled = (n: number, locale: Locale): string =>
  locale === "ko" ? `${printed(n)}건` : n === 1 ? "1 event" : `${printed(n)} events`;

/** What a lane without room leaves to the full timeline: `외 18건`, `and 18 more`. */
export const notShown = (n: number, locale: Locale): string =>
  locale === "ko" ? `외 ${printed(n)}건` : `and ${printed(n)} more`;
