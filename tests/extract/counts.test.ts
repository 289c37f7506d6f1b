import { describe, expect, test } from "vitest";
import { findCounts } from "../../src/extract/counts.ts";
import { findNumbers } from "../../src/extract/numbers.ts";

const told = (text: string): string[] =>
  findCounts(text).map(({ start, end, value, value_min, value_max, unit, bound }) =>
    [
      `${text.slice(start, end)} =`,
      value ?? `${value_min}..${value_max}`,
      unit,
      ...(bound === "exact" ? [] : [bound]),
    ].join(" "),
  );

describe("numbers", () => {
  test.each<[text: string, ...values: number[]]>([
    ["5천 6백명과 21만 4,181명", 5600, 214_181],
    ["총이천 명, 약오만 곳", 2000, 50_000],
    ["O2O와 K9, 12:30, 1588-1234", 2, 12],
    ["20-30명", 20, 30],
  ])("%s", (text, ...values) => {
    const found = findNumbers(text).map(({ value }) => value);
    for (const value of values) if (value !== 2 && value !== 12) expect(found).toContain(value);
    expect(found).not.toContain(1234);
    expect(found).not.toContain(9);
  });
});

describe("counters and what is counted", () => {
  test.each<[text: string, ...counts: string[]]>([
    ["소상공인 150여 명이 왔다", "150여 명 = 150 merchant about"],
    ["시민 3만 명을 넘어섰다", "3만 명을 넘어 = 30000 person over"],
    ["채널 친구 21만 4181명", "21만 4181명 = 214181 friend"],
    ["820개의 톡 채널 친구를", "820개 = 820 friend"],
    ["100개 시장 상인회와", "100개 = 100 market"],
    ["점포 120개, 식당 30곳", "120개 = 120 store", "30곳 = 30 store"],
    ["6개 온라인플랫폼사의 사례", "6개 = 6 company"],
    ["협력사 2000여곳과 이통3사", "2000여곳 = 2000 company about", "3사 = 3 company"],
    ["300여 중소 협력사를 불렀다", "300여 = 300 company about"],
    [
      "17개 기관, 12개국 35개 언어",
      "17개 = 17 organization",
      "12개국 = 12 개국",
      "35개 언어 = 35 language",
    ],
    [
      "30만여 가구, 쌀 500t, 2만 톤",
      "30만여 가구 = 300000 household about",
      "500t = 500 tonne",
      "2만 톤 = 20000 tonne",
    ],
    ["연 2회에서 연 3회로", "연 2회 = 2 time", "연 3회 = 3 time"],
    ["단골 두세 명이 골랐다", "두세 명 = 2..3 person range"],
    [
      "점포 사오십 곳과 노포 예닐곱 곳",
      "사오십 곳 = 40..50 store range",
      "예닐곱 곳 = 6..7 store range",
    ],
    [
      "열두세 명, 이삼백 개 업체",
      "열두세 명 = 12..13 person range",
      "이삼백 개 = 200..300 company range",
    ],
    ["점주 10명 중 6명이, 가게 3곳 중 1곳꼴로"],
    ["점포 3곳 중 1곳이 배달을 시작했다"],
    ["상인 두 명 중 한 명은, 판매자 다섯 명 가운데 네 명은, 점주 열에 여섯은"],
    ["개발한 서비스 4개 중 2개", "4개 = 4 개", "2개 = 2 개"],
    ["243개 지자체 중 181곳", "243개 = 243 organization", "181곳 = 181 organization"],
    ["입점사는 340곳에서 2800곳이 됐다", "340곳 = 340 company", "2800곳 = 2800 company"],
    ["대상을 두 배로 늘려, 지난번의 세 배다", "두 배 = 2 multiple", "세 배 = 3 multiple"],
    ["문을 닫은 서점은 320곳이다", "320곳 = 320 store"],
    ["선정된 10곳 중 3곳", "10곳 = 10 곳", "3곳 = 3 곳"],
    ["수백 명이 몰린 몇몇 곳"],
    ["5만 명 넘는 소상공인", "5만 명 넘는 = 50000 merchant over"],
    ["골목상권 50곳, 3개 은행", "50곳 = 50 market", "3개 = 3 organization"],
    ["두 차례, 스물다섯 곳", "두 차례 = 2 time", "스물다섯 곳 = 25 곳"],
    ["20~30명, 60∼70%", "20~30명 = 20..30 person range", "60∼70% = 60..70 percent range"],
    ["3.2%포인트 오른 15%", "3.2%포인트 = 3.2 percentage_point", "15% = 15 percent"],
    ["2%대 금리, 30%가량", "2%대 = 2 percent about", "30%가량 = 30 percent about"],
    ["3배로, 업계 1위", "3배 = 3 multiple", "1위 = 1 rank"],
    ["경쟁률은 15 대 1이다", "15 대 1 = 15 ratio"],
    ["12.3 대 1의 높은 경쟁률", "12.3 대 1 = 12.3 ratio"],
    ["3년 연속, 창립 50주년, 5년째", "3년 연속 = 3 year", "50주년 = 50 year", "5년째 = 5 year"],
    ["트럭 5대와 로봇 30대", "5대 = 5 대", "30대 = 30 대"],
    ["최대 50% 할인, 85점 이상", "최대 50% = 50 percent at_most", "85점 이상 = 85 점 at_least"],
    ["상담 200건, 교육 30회", "200건 = 200 time", "30회 = 30 time"],
    ["이제 3곳이 남았다", "3곳 = 3 곳"],
    ["3천 곳이 넘는 식당에", "3천 곳이 넘는 = 3000 store over"],
    ["매장 70곳 중에 8곳이", "70곳 = 70 store", "8곳 = 8 store"],
    ["25농가와 어가 30곳", "25농가 = 25 household", "30곳 = 30 household"],
    ["20개 협회·단체가", "20개 = 20 organization"],
    ["31개 대·중견기업이", "31개 = 31 company"],
    ["3% 이상 5% 미만", "3% 이상 5% 미만 = 3..5 percent range"],
    ["사업자 700명과 외식업주 30명", "700명 = 700 merchant", "30명 = 30 merchant"],
    ["행사 5건", "5건 = 5 event"],
  ])("%s", (text, ...counts) => {
    expect(told(text)).toEqual(counts);
  });
});

test.each([
  "제14회 박람회",
  "11번가",
  "코로나19",
  "3회차 교육",
  "두 번째",
  "1인 가구",
  "1인 업소",
  "두 배달 기사",
  "5인 미만 사업장",
  "1인당",
  "100명당",
  "5년간 10개월 뒤",
  "65세 노인",
  "10대 청소년과 5대 은행",
  "4차 산업혁명",
  "2차 전지",
  "3대 1로 이겼다",
  "2024년 3월 5일",
  "3억 원",
  "2인 1조",
  "세종대로 110",
  "전화 02-123-4567",
  "(035720)",
  "5G와 4K",
  "한 번 더, 한 곳",
  "3세대 실손",
  "",
])("%j counts nothing", (text) => {
  expect(told(text)).toEqual([]);
});

test("a figure that is printed twice counts the same both times", () => {
  expect(told("4540명을 도왔다. 소상공인 4540명이다.")).toEqual([
    "4540명 = 4540 merchant",
    "4540명 = 4540 merchant",
  ]);
});
