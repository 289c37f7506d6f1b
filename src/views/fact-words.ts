import type { FactTie } from "../engine/ties.ts";
import type { FocusTable } from "../model/view-state.ts";
import type { Locale } from "../model/vocabulary.ts";

type Both = Record<Locale, string>;

export const tableNames: Record<FocusTable, Both> = {
  events: { ko: "사건", en: "Event" },
  programs: { ko: "사업", en: "Program" },
  amounts: { ko: "금액", en: "Amount" },
  counts: { ko: "수", en: "Count" },
  relations: { ko: "관계", en: "Tie" },
  organizations: { ko: "기업·기관", en: "Organization" },
  memberships: { ko: "회원", en: "Membership" },
};

/** How this fact bears on the other (`to`) and the other on it (`from`). */
export const tieWords: Record<FactTie["kind"], Record<FactTie["direction"], Both>> = {
  part_of: {
    to: { ko: "다음에 포함됨", en: "Part of" },
    from: { ko: "이 가운데", en: "Of which" },
  },
  restates: {
    to: { ko: "다음을 달리 적은 것", en: "Says again" },
    from: { ko: "달리 적은 것이 있음", en: "Said again by" },
  },
  same_as: {
    to: { ko: "다음과 같은 것", en: "The same as" },
    from: { ko: "다음과 같은 것", en: "The same as" },
  },
  fulfils: {
    to: { ko: "다음 계획을 이룸", en: "Fulfils" },
    from: { ko: "다음에서 이루어짐", en: "Fulfilled by" },
  },
  supersedes: {
    to: { ko: "다음을 대신함", en: "Supersedes" },
    from: { ko: "다음으로 바뀜", en: "Superseded by" },
  },
  conflicts: {
    to: { ko: "다음과 어긋남", en: "Conflicts with" },
    from: { ko: "다음과 어긋남", en: "Conflicts with" },
  },
  maybe_part_of: {
    to: { ko: "다음에 포함될 수 있음", en: "May be part of" },
    from: { ko: "다음을 포함할 수 있음", en: "May include" },
  },
  measured_on: {
    to: { ko: "측정 대상", en: "Measured on" },
    from: { ko: "여기서 측정한 값", en: "Measured here" },
  },
};

export const terms = {
  when: { ko: "언제", en: "When" },
  date: { ko: "날짜", en: "Date" },
  date_basis: { ko: "날짜의 근거", en: "Date known by" },
  status: { ko: "상태", en: "Status" },
  kind: { ko: "성격", en: "Kind" },
  bound: { ko: "정확도", en: "Bound" },
  valuation: { ko: "값을 매긴 방법", en: "Valuation" },
  accumulation: { ko: "집계", en: "Adds up over" },
  scope: { ko: "범위", en: "Scope" },
  period: { ko: "기간", en: "Period" },
  duration: { ko: "길이", en: "Length" },
  as_of: { ko: "기준 시점", en: "As of" },
  role: { ko: "구실", en: "Role" },
  party: { ko: "누구의 수", en: "Whose" },
  actor_org_id: { ko: "주체", en: "By" },
  org_id: { ko: "회원", en: "Member" },
  body_org_id: { ko: "단체", en: "Body" },
  program_id: { ko: "사업", en: "Program" },
  parent_program_id: { ko: "상위 사업", en: "Part of" },
  article: { ko: "기사", en: "Article" },
  parent_org_id: { ko: "소속", en: "Belongs to" },
  event_id: { ko: "사건", en: "Event" },
  a_org_id: { ko: "한쪽", en: "One side" },
  b_org_id: { ko: "다른 쪽", en: "Other side" },
  part_of: { ko: "포함 관계", en: "Part of" },
  occasion: { ko: "계기", en: "Occasion" },
  programs: { ko: "사업", en: "Program" },
} satisfies Record<string, Both>;

/** What column a place supports, in words; the bare name for one without words. */
export const fieldWords = (field: string, locale: Locale): string =>
  (terms as Record<string, Both>)[field]?.[locale] ?? field;
