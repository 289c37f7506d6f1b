import {
  from,
  listMark,
  mark,
  one,
  spelledNumber,
  type Meaning,
  type Pattern,
} from "./date-word.ts";

/*
 * Months, quarters and halves of a year, and their ends: 5월, 1~3월, 이달, 내달; 3분기, 1~3분기, 상반기; 말, 초,
 * 연말. 삼월 and 시월 are months where a word ends behind them; 이월 is also what is carried over.
 */

const monthNames: Record<string, number> = {
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  유: 6,
  육: 6,
  칠: 7,
  팔: 8,
  구: 9,
  시: 10,
  십: 10,
  십일: 11,
  십이: 12,
};

const spelled = "[일이삼사오육칠팔구십백천]";

export const monthPatterns: Pattern[] = [
  // Months: 1~3월, 5·6월, 5월.
  [
    String.raw`(?<![\d.])(\d{1,2})(?=${listMark}\d{1,2}(?:${listMark}\d{1,2})?월)`,
    ([m]) => one("month", m, 12),
  ],
  [
    String.raw`(?<![\d.])(\d{1,2})월?${mark}(\d{1,2})월(?!요일|세|등|령)`,
    ([a, b]) => from("month", a, b, 12),
  ],
  [String.raw`(?<![\d.])(\d{1,2})\s?월(?!요일|세(?![가-힣])|등|령)`, ([m]) => one("month", m, 12)],
  [
    String.raw`(?<![가-힣\d])(십[일이]|[일삼사오유육칠팔구시])월(?=[\s에의,]|$|\d|부터|까지)|(?<![가-힣\d])이월(?=\s?${spelled}{1,3}일)`,
    ([m]) => ({ kind: "month", month: monthNames[m || "이"] ?? 0 }),
  ],
  [String.raw`(?<![가-힣])(?:다다음\s?달)`, () => ({ kind: "monthsOff", by: 2 })],
  [String.raw`(?<![가-힣])(?:다음\s?달|내달|익월|새달)`, () => ({ kind: "monthsOff", by: 1 })],
  [
    String.raw`(?<![가-힣])(?:이달|이\s달|이번\s?달|금월)(?!의\s[가-힣]{2})`,
    () => ({ kind: "monthsOff", by: 0 }),
  ],
  [String.raw`(?<![가-힣])(?:지지난\s?달)`, () => ({ kind: "monthsOff", by: -2 })],
  [String.raw`(?<![가-힣])(?:지난\s?달|저번\s?달)`, () => ({ kind: "monthsOff", by: -1 })],
  [String.raw`(?<![가-힣])(?:같은\s?달|그달|그\s달|동월)`, () => ({ kind: "toldMonth" })],
  [
    String.raw`(?<=(?:작년|지난해|재작년|올해|내년)\s)이맘때`,
    () => ({ kind: "monthsOff", by: 0, about: true }),
  ],
  // Quarters and halves.
  [
    String.raw`(?<![\d.])([1-4])(?=${listMark}[1-4]\s?분기)`,
    ([q]) => ({ kind: "part", part: 32 + Number(q) }),
  ],
  [String.raw`(?<![\d.])([1-4])${mark}([1-4])\s?분기`, ([a, b]) => from("part", a, b, 4, 32)],
  [
    String.raw`(?<![\d.])([1-4])\s?(?:사|\/4)?\s?분기`,
    ([q]) => ({ kind: "part", part: 32 + Number(q) }),
  ],
  [
    String.raw`(?<![가-힣])([일이삼사])(?:사)?분기`,
    ([q]) => ({ kind: "part", part: 32 + spelledNumber(q) }),
  ],
  [
    String.raw`(?<![가-힣])(지난|이번|다음)\s?분기`,
    ([w]) => ({ kind: "partsOff", by: w === "지난" ? -1 : w === "다음" ? 1 : 0 }),
  ],
  [
    String.raw`(?<![가-힣]|[상하][·,/])([상하])반기(?![별])`,
    ([h]) => ({ kind: "part", part: h === "상" ? 40 : 41 }),
  ],
];

export const edgePatterns: Pattern[] = [
  // Ends of years and months.
  [
    String.raw`(?<![가-힣])(연말(?!정산|연시)|세밑|연초(?!제)|연내)(?![가-힣]{3})`,
    ([w]) => ({ kind: "yearEdge", edge: w === "연초" ? "start" : w === "연내" ? "whole" : "end" }),
  ],
  [
    String.raw`(?<=[년해월달기]\s?(?:중)?)(초순?|중순|중반|하순|후반|초반|말)(?=\s|[에의까부엔쯤께경,.)]|이면|$)|(?<=올\s?)(초|말)(?=\s|[에의까부엔쯤,])`,
    ([a, b]) => edge(a || b || ""),
  ],
];

const edge = (word: string): Meaning => ({
  kind: "edge",
  edge: word.startsWith("초") ? "start" : /중/.test(word) ? "middle" : "end",
});
