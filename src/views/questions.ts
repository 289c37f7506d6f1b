import type { ViewState } from "../model/view-state.ts";
import type { Locale } from "../model/vocabulary.ts";

/** A question that a view, set up so, answers. Its answer is worked out in `answers.ts`. */
export interface Question extends Record<Locale, string> {
  view: "timeline" | "funding" | "network" | "reach" | "facts";
  state: Partial<ViewState>;
}

/** By the last part of its address, `/q/SLUG/`, which never changes; in the order of the overview. */
export const questions = {
  "promises-and-sales": {
    ko: "어느 금액이 약속이고 어느 금액이 매출인가?",
    en: "Which sums are promises, and which are sales?",
    view: "funding",
    state: { kind: ["commitment", "fund", "package", "pledge", "sales_outcome", "sales_target"] },
  },
  "largest-promise": {
    ko: "누가 가장 큰 돈을, 몇 해에 걸쳐 약속했나?",
    en: "Who promised the most, and over how long?",
    view: "funding",
    state: { kind: ["commitment", "fund", "pledge"] },
  },
  "agency-with-most-companies": {
    ko: "어느 기관이 가장 많은 기업과 이어져 있나?",
    en: "Which agency is tied to most companies?",
    view: "network",
    state: { ties: "across" },
  },
  "year-2023": {
    ko: "2023년에는 무슨 일이 있었나?",
    en: "What happened in 2023?",
    view: "timeline",
    state: { period: "2023" },
  },
  "open-promises": {
    ko: "이행했다는 소식이 있는 약속은 얼마나 되나?",
    en: "How many promises are reported as carried out?",
    view: "funding",
    state: {},
  },
  "partners-of-semas": {
    ko: "소상공인시장진흥공단은 누구와 이어져 있나?",
    en: "Who is tied to the Small Enterprise and Market Service?",
    view: "network",
    state: { focus: { table: "organizations", id: "semas" } },
  },
  "merchants-reached": {
    ko: "소상공인 몇 명에게 닿았나?",
    en: "How many small merchants did it reach?",
    view: "reach",
    state: { for: ["small_merchant"] },
  },
  "early-payment": {
    ko: "협력사 대금을 누가 얼마나 앞당겨 치렀나?",
    en: "Who paid suppliers early, and how much?",
    view: "funding",
    state: { kind: ["early_payment"] },
  },
  "festival-sales": {
    ko: "판매 행사는 목표를 얼마로 잡았고 얼마나 팔았나?",
    en: "What did the sales festivals aim at, and what did they sell?",
    view: "funding",
    state: { kind: ["sales_outcome", "sales_target"], by: "program" },
  },
  "traditional-markets": {
    ko: "전통시장을 위해 무엇을 했나?",
    en: "What was done for traditional markets?",
    view: "timeline",
    state: { for: ["traditional_market"] },
  },
  "digital-help": {
    ko: "디지털 전환은 누가 어느 기관과 함께 돕나?",
    en: "Who helps merchants go digital, and with whom?",
    view: "network",
    state: { category: ["digital_transformation"] },
  },
  "undisclosed-sums": {
    ko: "금액을 밝히지 않은 지원은 얼마나 되나?",
    en: "How much of the support states no sum?",
    view: "facts",
    state: { table: "amounts" },
  },
} as const satisfies Record<string, Readonly<Question>>;

export type QuestionSlug = keyof typeof questions;

/** The figure whose finding is the answer, word for word but for its filters. */
export const saidBelow: Readonly<Partial<Record<QuestionSlug, string>>> = {
  "agency-with-most-companies": "network",
  "largest-promise": "funding",
  "merchants-reached": "reach",
  "open-promises": "promises",
  "partners-of-semas": "network",
};

export const questionSlugs = Object.keys(questions) as QuestionSlug[];
export const isQuestion = (slug: string): slug is QuestionSlug => Object.hasOwn(questions, slug);
export const questionOf = (slug: QuestionSlug): Question => questions[slug] as unknown as Question;
