import { describe, expect, test } from "vitest";
import { findMoney } from "../../src/extract/money.ts";
import { parseFigure } from "../../src/model/figure.ts";

/** `phrase won [min..max] bound valuation accumulation`, the defaults left out. */
const told = (text: string): string[] =>
  findMoney(text).map(({ start, end, krw, krw_min, krw_max, bound, valuation, accumulation }) =>
    [
      `${text.slice(start, end)} =`,
      krw ?? `${krw_min}..${krw_max}`,
      ...(bound === "exact" ? [] : [bound]),
      ...(valuation === "face" ? [] : [valuation]),
      ...(accumulation === "period" ? [] : [accumulation]),
    ].join(" "),
  );

describe("sums", () => {
  test.each<[text: string, ...sums: string[]]>([
    ["사업비 1조1934억원을 쓴다", "1조1934억원 = 1193400000000"],
    ["모두 총1조 1,934억 원이다", "모두 총1조 1,934억 원 = 1193400000000"],
    [
      "국비 9천700억 원과 도비 412억3000만원",
      "9천700억 원 = 970000000000",
      "412억3000만원 = 41230000000",
    ],
    ["융자 2.5억을 받았다", "2.5억 = 250000000"],
    ["27여억원이 든다", "27여억원 = 2700000000 about"],
    [
      "이천오백억 원, 오천만원, 천 4백만 원",
      "이천오백억 원 = 250000000000",
      "오천만원 = 50000000",
      "천 4백만 원 = 14000000",
    ],
    ["￦12,000과 3,500,000₩", "￦12,000 = 12000", "3,500,000₩ = 3500000"],
    ["350억 조기지급, 3,000억 규모", "350억 = 35000000000", "3,000억 = 300000000000"],
    ["매출 3조를 넘겼다", "3조를 넘겼 = 3000000000000 over"],
    ["2조5천억 시장", "2조5천억 = 2500000000000"],
    [
      "1등 500만, 2등 300만, 3등 100만원",
      "500만 = 5000000",
      "300만 = 3000000",
      "100만원 = 1000000",
    ],
    ["상품권 5만·10만·30만원권", "5만 = 50000", "10만 = 100000", "30만원 = 300000"],
    ["그제 2만원이던 배추", "2만원 = 20000"],
    ["3억원인 데 비해 5억원대", "3억원 = 300000000", "5억원대 = 500000000 about"],
  ])("%s", (text, ...sums) => {
    expect(told(text)).toEqual(sums);
  });
});

describe("ranges share a unit", () => {
  test.each<[text: string, ...sums: string[]]>([
    ["융자는 300억~400억원", "300억~400억원 = 30000000000..40000000000 range"],
    ["융자는 300~400억 원", "300~400억 원 = 30000000000..40000000000 range"],
    ["2천만∼5천만 원을 준다", "2천만∼5천만 원 = 20000000..50000000 range"],
    ["3만원에서 5만원까지", "3만원에서 5만원 = 30000..50000 range"],
    ["2억에서 3억으로 늘었다", "2억 = 200000000", "3억 = 300000000"],
  ])("%s", (text, ...sums) => {
    expect(told(text)).toEqual(sums);
  });
});

describe("bounds and manners", () => {
  test.each<[text: string, ...sums: string[]]>([
    ["약 300억원", "약 300억원 = 30000000000 about"],
    ["최소 100억원을 낸다", "최소 100억원 = 10000000000 at_least"],
    ["최대 9000만원까지", "최대 9000만원 = 90000000 at_most"],
    [
      "200억원 이상, 300억원 미만",
      "200억원 이상 = 20000000000 at_least",
      "300억원 미만 = 30000000000 under",
    ],
    ["5000만원 이내", "5000만원 이내 = 50000000 at_most"],
    ["업체당 1억원 한도로", "1억원 한도 = 100000000 at_most per_unit"],
    ["500억원에 육박했다", "500억원에 육박 = 50000000000 about"],
    ["1조 원이 넘는 돈", "1조 원이 넘는 = 1000000000000 over"],
    ["3억여 원 상당의 물품", "3억여 원 상당 = 300000000 about equivalent"],
    ["5억원어치", "5억원어치 = 500000000 equivalent"],
    ["10억원 안팎", "10억원 안팎 = 1000000000 about"],
    ["연간 20억원 수준", "연간 20억원 수준 = 2000000000 about per_year"],
    ["누적 거래액 268억 원을 돌파했다", "268억 원을 돌파 = 26800000000 over cumulative"],
    ["1인당 최대 30만원", "최대 30만원 = 300000 at_most per_unit"],
    ["직원에게 20만원씩", "20만원 = 200000 per_unit"],
    ["2만원 초과 3만원 이하 주문", "2만원 초과 3만원 이하 = 20000..30000 range"],
    ["70억원+α를 쓴다", "70억원+α = 7000000000 at_least"],
    ["3억원을 한도로 빌린다", "3억원을 한도 = 300000000 at_most"],
    ["한 가게에 80만원이 상한이다", "80만원이 상한 = 800000 at_most"],
    ["2000원을 넘던 배추", "2000원을 넘던 = 2000 over"],
    ["수백억 원을 들였다", "수백억 원 = null..null undisclosed"],
  ])("%s", (text, ...sums) => {
    expect(told(text)).toEqual(sums);
  });
});

test.each([
  "1억 명이 쓰는 앱",
  "2억 달러와 3000만불",
  "$500만, 100엔",
  "조별로 3조에 들어간 학생",
  "2인 1조로 움직인다",
  "근로기준법 23조",
  "(단위: 백만원)",
  "만원 버스",
  "사원 두 명",
  "1조각",
  "억대 연봉",
  "3억 뷰와 2억 회",
  "02-1234-5678",
  "만 5년",
  "제14회",
  "코로나19",
  "4차 산업혁명",
  "억울한 조합원",
  "원 플러스 원",
  "천원의 아침밥과 만원의 행복",
  "",
])("%j holds no sum of won", (text) => {
  expect(told(text)).toEqual([]);
});

test("a phrase that is found is one that the model reads alike", () => {
  const text =
    "총 3조 원, 약 27여억원, 최대 5천만 원 한도, 300~400억원, 10억원 상당 이상, 1억원이 넘는";
  const sums = findMoney(text);
  expect(sums).toHaveLength(6);
  for (const { start, end, krw, krw_min, krw_max, bound, valuation } of sums) {
    const figure = { value: krw, min: krw_min, max: krw_max, bound, valuation };
    expect(parseFigure(text.slice(start, end))).toEqual(figure);
  }
});
