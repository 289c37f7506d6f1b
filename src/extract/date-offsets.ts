import { spelledNumber, type Meaning, type Pattern } from "./date-word.ts";

/*
 * Times told by how long ago they are, or how long it is until then: 3년 전, 한 달 뒤, 이틀 후, 1개월 21일 전.
 * They are as fine as the unit that tells them: 3년 전 is a year.
 */

const nativeDays: Record<string, number> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
};
const spelled = "[일이삼사오육칠팔구십백천]";
const counted = String.raw`(?:\d{1,3}(?:\.5)?|${spelled}{1,4}|한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열)`;
const unit = String.raw`(?:년|해|개월|달|주일|주|일)`;

export const offsetPatterns: Pattern[] = [
  // Lengths from now, before days: 3년 전, 2주 후, 이틀 뒤.
  [
    String.raw`(?<![가-힣\d.,])(?:약\s)?(${counted}\s?${unit}(?:(?:\s?하고\s?|,\s|\s)?\d{1,2}\s?(?:개월|일)){0,2}|하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름)\s?(전|뒤|후|지나서)(?=[^가-힣]|에|의(?![가-힣])|부터|보다|만(?![가-힣])|과\s|와\s|인\s|이[다면며]|쯤|께|$)(?!\s?까지)`,
    ([length, way]) => offset(length, way === "전" ? -1 : 1),
  ],
];

const nativeMonths: Record<string, number> = { 한: 1, 두: 2, 세: 3, 석: 3, 네: 4, 넉: 4 };

function offset(length: string, way: -1 | 1): Meaning | null {
  const days = nativeDays[length];
  const sum = {
    kind: "offset" as const,
    years: 0,
    months: 0,
    days: 0,
    hasMonths: false,
    hasDays: false,
  };
  if (days !== undefined) return { ...sum, days: way * days, hasDays: true };
  for (const [, n = "", u] of length.matchAll(
    /([\d.]+|[일이삼사오육칠팔구십백천한두세석네넉다섯여섯일곱여덟아홉열]+?)\s?(년|해|개월|달|주일|주|일(?![^\s\d]))/g,
  )) {
    const value = nativeMonths[n] ?? (/[가-힣]/.test(n) ? spelledNumber(n) : Number(n));
    if (!value || !Number.isInteger(value)) return null;
    if (u === "년" || u === "해") sum.years += way * value;
    else if (u === "개월" || u === "달")
      [sum.months, sum.hasMonths] = [sum.months + way * value, true];
    else [sum.days, sum.hasDays] = [sum.days + way * value * (u === "일" ? 1 : 7), true];
  }
  return sum.years || sum.hasMonths || sum.hasDays ? sum : null;
}
