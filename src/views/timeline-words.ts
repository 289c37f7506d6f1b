import { formatNumber } from "../model/number.ts";

/** Digits and commas in both languages: a count of lanes is read figure by figure. */
const counted = (n: number) => formatNumber(n, "en");

export const timelineWords = {
  methods: {
    company: {
      ko: "기업별 사건과 여러 해에 걸친 약속. 날짜가 흐릿하면 기호를 지나는 선이나 막대의 흐린 앞부분이 그 폭만큼 길다. 속이 빈 기호는 계획.",
      en: "Events by company, and promises over years. A vague date is as wide as it is vague, as a line or the fading head of a bar; hollow marks are plans.",
    },
    agency: {
      ko: "기관이 참여한 사건은 그 기관의 줄에, 기관이 없는 사건은 아래 기업의 줄에 둔다. 속이 빈 기호는 계획.",
      en: "Events stand with the agencies that took part; those without an agency with companies, below. Hollow marks are plans.",
    },
  },
  lanes: { ko: "줄", en: "Lanes" },
  company: { ko: "기업별", en: "By company" },
  agency: { ko: "기관별", en: "By agency" },
  groups: { ko: "계열 접기와 펼치기", en: "Fold and unfold groups" },
  fold: {
    ko: (name: string) => `${name} 계열 접기`,
    en: (name: string) => `Fold the ${name} group`,
  },
  unfold: {
    ko: (name: string, n: number) => `${name} 계열 펼치기 (${n}곳)`,
    en: (name: string, n: number) => `Unfold the ${name} group (${n})`,
  },
  foldedHere: {
    ko: "좁은 화면이라 계열을 한 줄로 접고, 날짜가 같은 사건을 한 선에 모았습니다.",
    en: "On this narrow screen groups are folded into one lane, and events of the same date share a line.",
  },
  running: {
    ko: (n: number) =>
      `이 기간 전에 발표되었지만 적힌 햇수나 기한으로는 아직 이어지는 약속 ${n}건을 막대로 함께 그렸다. 위의 건수에는 들지 않는다.`,
    en: (n: number) =>
      `Also drawn, as ${n === 1 ? "a bar: one promise" : `bars: ${n} promises`} made before this period whose stated length or end reaches into it. Not in the counts above.`,
  },
  zoom: { ko: "시간 확대와 축소", en: "Zoom in time" },
  zoomIn: { ko: "확대", en: "Zoom in" },
  zoomOut: { ko: "축소", en: "Zoom out" },
  zoomReset: { ko: "처음으로", en: "Reset" },
  zoomHint: {
    ko: "여기서 + − 글쇠로 확대·축소하고 화살표로 기간을 옮깁니다. Ctrl(⌘)을 누른 채 휠을 굴리거나 그림의 연도 위를 끌어도 됩니다.",
    en: "Here the + and − keys zoom and the arrows move the period. So does the wheel with Ctrl or ⌘, or a drag along the years of the chart.",
  },
  brush: { ko: "기간 고르기", en: "Choose a period" },
  from: { ko: "기간의 시작", en: "Start of the period" },
  to: { ko: "기간의 끝", en: "End of the period" },
  whole: { ko: "전체", en: "Whole period" },
  months: {
    ko: "달마다의 사건 수. 날짜가 흐릿한 사건은 그 폭에 고루 나누었고, 시작이나 끝을 모르는 사건은 빠져 있다.",
    en: "Events by month. A vague date is spread evenly over its width; events with an open end are not counted here.",
  },
  some: {
    ko: (lanes: number, all: number) =>
      `계열을 접은 ${all}줄 가운데 사건이 많은 ${lanes}줄입니다. 줄에 다 담지 못한 것은 ‘외 몇 건’으로 적었습니다.`,
    en: (lanes: number, all: number) =>
      `The ${lanes} busiest of ${all} lanes, groups folded; “and … more” counts what a lane leaves out.`,
  },
  cut: {
    ko: (lanes: number, all: number) =>
      `모두 ${counted(all)}줄 가운데 사건이 많은 ${lanes}줄입니다. 조건을 좁히면 나머지도 나옵니다.`,
    en: (lanes: number, all: number) =>
      `The ${lanes} busiest of ${counted(all)} lanes; narrower filters bring out the others.`,
  },
  dense: {
    ko: "사건이 너무 많아 하나씩 가릴 수 없는 줄은 달마다의 수를 막대로 그렸습니다.",
    en: "Lanes with too many events to tell apart show their number by month as bars.",
  },
  more: {
    ko: (n: number) => `나머지 ${n}줄까지 타임라인에서 보기`,
    en: (n: number) => `See all, and ${n} more lanes, on the timeline`,
  },
};
