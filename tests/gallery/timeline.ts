import type { TimelineEvent, TimelineLane, TimelineSpan } from "../../src/model/chart.ts";
import { boundsOf } from "../../src/model/edtf.ts";
import { valuesOf, labelOf } from "../../src/model/vocabulary.ts";
import { histogram } from "../../src/marks/histogram.ts";
import { timeline } from "../../src/marks/timeline.ts";
import { monthNumber, monthText } from "../../src/marks/timeline-window.ts";
import { narrowKorean, pairwise, wideKorean, type Exhibit } from "./gallery.ts";

const event = (
  event_id: string,
  kind: TimelineEvent["kind"],
  date: string,
  label_ko: string,
  label_en: string,
  status: TimelineEvent["status"] = "done",
): TimelineEvent => ({ event_id, kind, status, date, ...boundsOf(date), label_ko, label_en });

const span = (
  table: TimelineSpan["table"],
  id: string,
  from: string | null,
  to: string | null,
  label_ko: string,
  label_en: string,
  begins: string | null = null,
): TimelineSpan => ({ table, id, from, to, begins, label_ko, label_en });

const lane = (
  org_id: string,
  name_ko: string,
  name_en: string,
  spans: TimelineSpan[],
  events: TimelineEvent[],
  parent_org_id: string | null = null,
): TimelineLane => ({
  org_id,
  name_ko,
  name_en,
  side: "company",
  parent_org_id,
  folded: 0,
  spans,
  events,
});

const company = lane(
  "haetsal",
  "햇살커머스",
  "Haetsal Commerce",
  [
    span(
      "amounts",
      "haetsal-fund",
      "2022-04-01",
      null,
      "상생 기금 2,400억 원 · 5년",
      "₩240 billion fund, 5 years",
      "2022-04",
    ),
    span(
      "amounts",
      "haetsal-school-fund",
      "2022-09-01",
      null,
      "장학 기금 60억 원",
      "₩6 billion for schooling",
      "[2022-09..2023-10-31]",
    ),
    span(
      "amounts",
      "haetsal-agreement",
      "2023-08-01",
      "2028-12-31",
      "상인회 협약 210억 원",
      "₩21 billion agreement",
    ),
    span("programs", "haetsal-school", null, "2021-12-31", "장사 학교", "Shop school"),
  ],
  [
    event("plan", "pledge", "2022-04", "상생 방안", "Win-win plan"),
    event("fund", "pledge", "2022-04", "기금 약속", "Fund pledged"),
    event("sign", "agreement", "2023-04-18", "골목시장 협약", "Alley market agreement"),
    event("pilot", "operation", "2023-33", "시범 운영", "Pilot"),
    event("citation", "award", "2023", "상생 표창", "Citation"),
    event("chosen", "selection", "2023-41", "우수기업 선정", "Named a model firm"),
    event(
      "hundred",
      "pledge",
      "2024",
      "시장 백 곳 지원 계획",
      "A hundred markets planned",
      "planned",
    ),
  ],
);
const unit = lane(
  "haetsal-pay",
  "햇살페이",
  "Haetsal Pay",
  [
    {
      ...span("programs", "pay-class", "2019-01-01", null, "결제 교실", "Pay class"),
      told: "2023-02-28",
    },
  ],
  [event("lessons", "launch", "2023-09", "금융 교실", "Money lessons", "ongoing")],
  "haetsal",
);
const vague = lane(
  "badabook",
  "바다북스와 이웃한 아주 긴 이름의 문화 재단",
  "Badabooks and the Foundation with a Very Long Name",
  [],
  [
    event("before", "fair", "[..2022-10-13]", "성과 나눔회", "Showcase"),
    event("after", "campaign", "[2023-05-01..]", "쿠폰 나눔", "Coupons"),
    event(
      "between",
      "relocation",
      "[2022-01-10..2022-03-05]",
      "교육장 이전",
      "Training room moved",
    ),
    event("ongoing", "operation", "2022-06/2023-02", "길거리 운영", "Street run"),
  ],
);

const everyKind = lane(
  "kinds",
  "모든 종류",
  "Every kind",
  [],
  valuesOf("event_kind").flatMap((kind, i) =>
    (["done", "planned"] as const).map((status, j) =>
      event(
        `${kind}-${status}`,
        kind,
        `2023-${String(i + 1).padStart(2, "0")}-${j === 0 ? "05" : "20"}`,
        labelOf("event_kind", kind, "ko"),
        labelOf("event_kind", kind, "en"),
        status,
      ),
    ),
  ),
);

const crowd = lane(
  "crowd",
  "붐비는 장터",
  "Crowded market",
  [],
  Array.from({ length: 24 }, (_, i) =>
    event(
      `stall-${i}`,
      "operation",
      i % 5 === 0 ? "2023" : `2023-0${(i % 9) + 1}`,
      `장터 ${i + 1}번째 날`,
      `Market day ${i + 1}`,
    ),
  ),
);

const edges = lane(
  "edges",
  "모래시계",
  "Hourglass",
  [
    span("programs", "class", "2016-01-01", null, "모래 학교", "Sand school", "2016"),
    span(
      "amounts",
      "some-day",
      "2021-06-01",
      null,
      "모래 기금",
      "Sand fund",
      "[2021-06..2023-03-31]",
    ),
    span("programs", "agreement", null, "2028-12-31", "상인회 협력", "Work with a federation"),
    span("programs", "course", null, "2022-06-30", "장터 과정", "Market course"),
  ],
  [
    event("since", "operation", "2016/..", "모래 학교 운영", "Hourglass runs a school", "ongoing"),
    event("cut", "report", "[2021-04..2022-12-28]", "여섯 분야 발표", "Hourglass names fields"),
    event("plan", "payment", "[2021-04-22..]", "지급 예정", "Hourglass is to pay", "planned"),
    ...["장터", "방송", "상담"].map((what, i) =>
      event(`run-${i}`, "operation", "../2023-06-30", what, `Hourglass run ${i}`, "ongoing"),
    ),
    event("later", "operation", "../2024-08", "나중에 본 사업", "Seen later", "ongoing"),
  ],
);

const lanes = [company, unit, vague];

const months = Array.from({ length: 40 }, (_, i) => ({
  month: monthText(monthNumber("2021-03") + i),
  events: i % 7 === 0 ? 0 : ((i * 5) % 9) / 2,
}));

export const exhibits: Exhibit[] = [
  { name: "timeline", draw: (options) => timeline(lanes, options), settings: pairwise },
  {
    name: "timeline-kinds",
    draw: (options) => timeline([everyKind], options),
    settings: wideKorean,
  },
  { name: "timeline-crowd", draw: (options) => timeline([crowd], options), settings: narrowKorean },
  {
    name: "timeline-domain",
    draw: (options) =>
      timeline(lanes, { ...options, domain: { from: "2022-07-01", to: "2023-06-30" } }),
    settings: wideKorean,
  },
  {
    name: "timeline-edges",
    draw: (options) =>
      timeline([edges], { ...options, domain: { from: "2022-01-01", to: "2023-12-31" } }),
    settings: pairwise,
  },
  {
    name: "timeline-months",
    draw: (options) =>
      timeline(lanes, { ...options, domain: { from: "2023-03-01", to: "2023-10-31" } }),
    settings: pairwise.slice(0, 3),
  },
  {
    name: "timeline-compact",
    draw: (options) =>
      timeline([{ ...company, folded: 1 }, vague, crowd], { ...options, compact: true }),
    settings: pairwise,
  },
  { name: "timeline-empty", draw: (options) => timeline([], options), settings: narrowKorean },
  {
    name: "histogram",
    draw: (options) =>
      histogram(months, {
        ...options,
        whole: [monthNumber("2021-01"), monthNumber("2024-12")],
        chosen: [monthNumber("2022-04"), monthNumber("2023-06")],
      }),
    settings: pairwise,
  },
];
