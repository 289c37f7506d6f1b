import type { Locale } from "../model/vocabulary.ts";

type Both = Record<Locale, string>;

/**
 * Every column that an export can have, once, and what it means. Names are those of the published
 * tables where they mean the same; a column with `_label` says a code in the page's language.
 */
export const columns = {
  table: { ko: "사실이 든 표", en: "The table of the fact" },
  id: { ko: "그 표에서 사실의 이름", en: "Its id in that table" },
  label: { ko: "내용을 우리말로 옮긴 것", en: "What it says, in our words" },
  text: { ko: "그림에 적힌 대로의 금액이나 수", en: "The figure as the picture words it" },
  sentence: { ko: "관계를 말한 문장", en: "The tie as a sentence" },

  lane_id: { ko: "줄의 기업·기관", en: "The organization of the lane" },
  lane: { ko: "줄의 이름", en: "The lane's name" },
  side: { ko: "기업 쪽인지 기관 쪽인지", en: "Company side or agency side" },
  a_org_id: { ko: "한쪽, 쪽이 다르면 기업", en: "One end; the company where sides differ" },
  a: { ko: "한쪽의 이름", en: "Its name" },
  a_side: { ko: "한쪽이 기업 쪽인지 기관 쪽인지", en: "Its side" },
  b_org_id: { ko: "다른 쪽", en: "The other end" },
  b: { ko: "다른 쪽의 이름", en: "Its name" },
  b_side: { ko: "다른 쪽이 기업 쪽인지 기관 쪽인지", en: "Its side" },
  chosen: { ko: "고른 곳의 관계인지", en: "Whether a chosen organization has it" },
  org_id: { ko: "누구의 것인지", en: "Whose it is" },
  organization: { ko: "그 이름", en: "Its name" },
  program_id: { ko: "사업", en: "The program" },
  program: { ko: "사업의 이름", en: "The program's name" },
  occasion: { ko: "계기가 된 사건이나 기사", en: "The event or article it belongs to" },
  fact: { ko: "근거가 되는 사실, 표:이름", en: "The fact behind it, as TABLE:ID" },
  heading: { ko: "그림에서 묶은 이름", en: "What the picture gathers it under" },

  group: { ko: "돈의 갈래", en: "Group of kinds of money" },
  group_label: { ko: "돈의 갈래, 말로", en: "The group in words" },
  kind: { ko: "종류", en: "Kind" },
  kind_label: { ko: "종류, 말로", en: "The kind in words" },
  role: { ko: "센 것의 구실", en: "The part of what is counted" },
  role_label: { ko: "구실, 말로", en: "The part in words" },
  status: { ko: "계획·완료·진행", en: "Planned, done or ongoing when reported" },
  status_label: { ko: "계획·완료·진행, 말로", en: "The status in words" },
  bound: { ko: "적힌 값이 참값을 어떻게 묶는지", en: "How the printed figure bounds the true one" },
  bound_label: { ko: "그것을 말로", en: "The bound in words" },
  valuation: { ko: "값을 매긴 법", en: "How the figure values what was given" },
  valuation_label: { ko: "값을 매긴 법, 말로", en: "The valuation in words" },
  accumulation: { ko: "무엇에 걸쳐 더한 값인지", en: "Over what the figure adds up" },
  accumulation_label: { ko: "그것을 말로", en: "That in words" },
  scope: { ko: "전체·일부·한 곳", en: "How much of the matter it holds for" },
  scope_label: { ko: "전체·일부·한 곳, 말로", en: "The scope in words" },
  party: { ko: "누구의 수인지", en: "Whose count: of those helped or of those who help" },
  party_label: { ko: "누구의 수인지, 말로", en: "Whose count in words" },
  unit: { ko: "단위", en: "What is counted" },
  unit_label: { ko: "단위, 말로", en: "The unit in words" },

  krw: { ko: "적힌 금액, 원", en: "The printed figure in won" },
  krw_min: { ko: "글이 묶는 가장 적은 금액, 원", en: "The least it can be, in won" },
  krw_max: { ko: "글이 묶는 가장 많은 금액, 원", en: "The most it can be, in won" },
  value: { ko: "적힌 수", en: "The printed count" },
  value_min: { ko: "글이 묶는 가장 적은 수", en: "The least it can be" },
  value_max: { ko: "글이 묶는 가장 많은 수", en: "The most it can be" },
  duration: { ko: "걸친 길이, ISO 8601", en: "The time it spans, ISO 8601" },
  date: {
    ko: "날짜, EDTF: 기사보다 자세하지 않음",
    en: "When, EDTF, no more precise than the article",
  },
  date_label: { ko: "날짜, 말로", en: "The date in words" },
  from: { ko: "가능한 첫날, 비면 열림", en: "First possible day; open where empty" },
  to: { ko: "가능한 끝날, 비면 열림", en: "Last possible day; open where empty" },
  announced_from: { ko: "발표했을 수 있는 첫날", en: "First day it may have been announced" },
  announced_to: { ko: "발표했을 수 있는 끝날", en: "Last day it may have been announced" },
  as_of: { ko: "센 날", en: "The day it was counted on" },

  place: { ko: "그림에서의 자리", en: "How it stands in the picture" },
  inside_id: { ko: "그 안에 놓인 주장", en: "The claim that it is drawn inside" },
  conflicts: { ko: "어긋나는 주장", en: "Claims that say otherwise" },
  inferred: { ko: "포함 관계가 우리의 읽기인지", en: "Whether its being part is our reading" },
  not_added: { ko: "합계에 더하지 않은 까닭", en: "Why it is in no sum" },
  not_added_label: { ko: "그 까닭, 말로", en: "The reason in words" },
  not_added_to: { ko: "그 까닭이 된 다른 주장", en: "The other claim that the reason names" },
  again: { ko: "다른 수를 다시 적은 것인지", en: "Whether it says another count again" },
  ties: { ko: "다른 사실과의 관계", en: "How it bears on other facts" },

  phrases: {
    ko: "기사에 적힌 구절, 40자까지",
    en: "The phrases in the article, up to 40 characters",
  },
  places: {
    ko: "기사에서의 자리: 기사:시작-끝, 부호점",
    en: "Where: ARTICLE:START-END, code points",
  },
  article_ids: { ko: "근거 기사", en: "The articles that say so" },
  publishers: { ko: "매체", en: "Who published them" },
  published: { ko: "실린 날짜, EDTF", en: "When they appeared, EDTF" },
  urls: { ko: "기사의 주소", en: "Their addresses, where known" },
} as const satisfies Record<string, Both>;

export type ColumnName = keyof typeof columns;
