import { formatNumber } from "../model/number.ts";
import type { Locale } from "../model/vocabulary.ts";

type Both = Record<Locale, string>;

/** Words of the interface; those inside pictures are the marks' own. */
export const words = {
  skip: { ko: "본문으로 건너뛰기", en: "Skip to the charts" },
  lead: {
    ko: "소상공인을 누가 어떻게 돕는지, 기사에 적힌 것만 모았습니다.",
    en: "Who supports small merchants in Korea, as news articles report it. Sangsaeng is Korean for “win-win”.",
  },
  filters: { ko: "필터", en: "Filters" },
  company: { ko: "기업", en: "Company" },
  agency: { ko: "기관", en: "Agency" },
  category: { ko: "분야", en: "Field" },
  kind: { ko: "돈의 성격", en: "Kind of money" },
  for: { ko: "누구를 위해", en: "For whom" },
  facts: { ko: "사실 수", en: "facts" },
  period: { ko: "기간", en: "Period" },
  from: { ko: "부터", en: "From" },
  to: { ko: "까지", en: "To" },
  anyYear: { ko: "전체", en: "Any" },
  reset: { ko: "모두 지우기", en: "Clear all" },
  done: { ko: "보기", en: "Show" },
  close: { ko: "닫기", en: "Close" },
  theme: { ko: "화면 밝기", en: "Theme" },
  auto: { ko: "자동", en: "Auto" },
  light: { ko: "밝게", en: "Light" },
  dark: { ko: "어둡게", en: "Dark" },
  views: { ko: "보기", en: "Views" },
  table: { ko: "표로 보기", en: "As a table" },
  scale: { ko: "눈금", en: "Scale" },
  linear: { ko: "선형", en: "Linear" },
  log: { ko: "로그", en: "Log" },
  layout: { ko: "그리는 법", en: "Drawing" },
  sides: { ko: "두 줄", en: "Columns" },
  map: { ko: "펼친 그림", en: "Map" },
  list: { ko: "문장", en: "Sentences" },
  hint: {
    ko: "화살표로 표시 사이를 옮겨 다니고, 엔터로 근거를 엽니다.",
    en: "Arrow keys move between marks, Enter opens the evidence.",
  },
  empty: {
    ko: "고른 조건에 맞는 사실이 없습니다.",
    en: "No fact fits these filters.",
  },
  loosen: { ko: "조건 지우기", en: "Clear the filter" },
  partMissing: {
    ko: "이 화면의 파일을 받지 못했습니다. 연결을 확인하고 새로 고쳐 보십시오.",
    en: "A file of this page could not be fetched. Check the connection and reload.",
  },
  notFound: {
    ko: "이 주소에는 화면이 없어 한눈에 보기를 보입니다.",
    en: "There is no page at this address; this is the overview.",
  },
  coverage: {
    ko: "기사에 없는 것이 없었다는 뜻은 아닙니다.",
    en: "What these articles do not mention may still have happened.",
  },
  claim: { ko: "내용", en: "Claim" },
  reason: { ko: "까닭", en: "Why" },
  amount: { ko: "금액", en: "Amount" },
  moneyKind: { ko: "성격", en: "Kind" },
  date: { ko: "날짜", en: "Date" },
  event: { ko: "사건", en: "Event" },
  eventKind: { ko: "종류", en: "Kind" },
  status: { ko: "상태", en: "Status" },
  organization: { ko: "기업·기관", en: "Organization" },
} satisfies Record<string, Both>;

/** Below a list of the organizations with most facts. */
export const moreChoices = (n: number, locale: Locale): string =>
  locale === "ko"
    ? `사실이 더 적은 ${formatNumber(n, "en")}곳은 줄였습니다.`
    : `${formatNumber(n, "en")} with fewer facts are left out.`;
