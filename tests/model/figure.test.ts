import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFigure, parseFigure, parseSum, type Figure } from "../../src/model/figure.ts";
import { formatNumber } from "../../src/model/number.ts";
import { valuesOf } from "../../src/model/vocabulary.ts";
import { formatWon } from "../../src/model/won.ts";

const undisclosed: Figure = {
  value: null,
  min: null,
  max: null,
  bound: "undisclosed",
  valuation: "face",
};

/** The figure that `bound` makes of `value`. */
function figureOf(
  bound: Figure["bound"],
  value: number,
  valuation: Figure["valuation"] = "face",
): Figure {
  const min = bound === "at_least" || bound === "over" ? value : null;
  const max = bound === "at_most" || bound === "under" ? value : null;
  return { value, min, max, bound, valuation };
}

test.each<[string, number]>([
  ["총1조1934억원", 1_193_400_000_000],
  ["총 3000억 원", 300_000_000_000],
  ["350억", 35_000_000_000],
  ["9천700억 원", 970_000_000_000],
  ["412억3000만원", 41_230_000_000],
  ["이천오백억 원", 250_000_000_000],
  ["천 4백만 원", 14_000_000],
  ["21만 4181명", 214_181],
  ["1150만가구", 11_500_000],
  ["5천 6백명", 5600],
  ["스물다섯 곳", 25],
  ["1202개사", 1202],
  ["100개 시장", 100],
  ["20개 시장 상인회", 20],
  ["13개 국어", 13],
  ["4대 1", 4],
  ["2.7대 1", 2.7],
  ["3배", 3],
  ["628%", 628],
  ["100%", 100],
  ["60%포인트", 60],
  ["1위", 1],
  ["연 3회", 3],
  ["총 3회", 3],
  ["6년연속", 6],
  ["4년 차", 4],
])("%s is %d exactly", (phrase, value) => {
  expect(parseFigure(phrase)).toEqual(figureOf("exact", value));
});

test.each<[string, Figure["bound"], number]>([
  ["약 4000여개", "about", 4000],
  ["약 4730톤", "about", 4730],
  ["약 300회", "about", 300],
  ["2000여곳", "about", 2000],
  ["110만여 명", "about", 1_100_000],
  ["2700여개 전 매장", "about", 2700],
  ["27여억원", "about", 2_700_000_000],
  ["10억원여", "about", 1_000_000_000],
  ["500억원에 육박", "about", 50_000_000_000],
  ["3천억 원 가까이", "about", 300_000_000_000],
  ["거의 300곳", "about", 300],
  ["3만원대", "about", 30_000],
  ["5만원 선", "about", 50_000],
  ["2%대", "about", 2],
  ["적게는 30곳", "at_least", 30],
  ["많게는 30곳", "at_most", 30],
  ["1억원 한도", "at_most", 100_000_000],
  ["연간 20억원 수준", "about", 2_000_000_000],
  ["2배 수준", "about", 2],
  ["18% 수준", "about", 18],
  ["300곳 안팎", "about", 300],
  ["300곳내외", "about", 300],
  ["300명가량", "about", 300],
  ["300명 남짓", "about", 300],
  ["300명쯤", "about", 300],
  ["대략 300명", "about", 300],
  ["어림잡아 300명", "about", 300],
  ["최소 100억원", "at_least", 10_000_000_000],
  ["적어도 300곳", "at_least", 300],
  ["300곳 이상", "at_least", 300],
  ["오천원이상", "at_least", 5000],
  ["약 300곳 이상", "at_least", 300],
  ["4대 1 이상", "at_least", 4],
  ["누적 거래액 268억 원을 돌파", "over", 26_800_000_000],
  ["300곳을 넘는", "over", 300],
  ["300곳 넘게", "over", 300],
  ["300곳이 넘어", "over", 300],
  ["300곳 초과", "over", 300],
  ["300곳을 웃도는", "over", 300],
  ["300곳을 상회", "over", 300],
  ["최소 300곳을 넘는", "over", 300],
  ["최대 9000만원까지", "at_most", 90_000_000],
  ["최대 연 2회", "at_most", 2],
  ["만원 이하", "at_most", 10_000],
  ["300곳 미만", "under", 300],
  ["300곳에 못 미치는", "under", 300],
  ["300곳을 밑도는", "under", 300],
])("%s is %s %d", (phrase, bound, value) => {
  expect(parseFigure(phrase)).toEqual(figureOf(bound, value));
});

test.each<[string, number, number]>([
  ["300억~400억원", 30_000_000_000, 40_000_000_000],
  ["300~400억원", 30_000_000_000, 40_000_000_000],
  ["2천~3천억원", 200_000_000_000, 300_000_000_000],
  ["이천~삼천억 원", 200_000_000_000, 300_000_000_000],
  ["3~5천만원", 30_000_000, 50_000_000],
  ["5000~1만원", 5000, 10_000],
  ["2원~3억 원", 2, 300_000_000],
  ["3만∼4만 명", 30_000, 40_000],
  ["3~4만", 30_000, 40_000],
  ["8~12", 8, 12],
  ["10%~20%", 10, 20],
  ["25000원 - 30000원", 25_000, 30_000],
])("%s is from %d to %d", (phrase, min, max) => {
  expect(parseFigure(phrase)).toEqual({ ...undisclosed, min, max, bound: "range" });
});

test.each<[string, Figure]>([
  ["10억원 상당", figureOf("exact", 1_000_000_000, "equivalent")],
  ["약 10억원상당", figureOf("about", 1_000_000_000, "equivalent")],
  ["수수료 전액 3억 원", figureOf("exact", 300_000_000, "full_cost")],
  ["무상 300회", figureOf("exact", 300, "free")],
  ["전액", { ...undisclosed, valuation: "full_cost" }],
  ["참가비 전액 지원", { ...undisclosed, valuation: "full_cost" }],
  ["무료", { ...undisclosed, valuation: "free" }],
  ["전액 무료", { ...undisclosed, valuation: "free" }],
  ["입점 수수료 면제", { ...undisclosed, valuation: "free" }],
  ["수수료 일부 면제", undisclosed],
  ["수수료 감면·면제", undisclosed],
  ["예타 면제", undisclosed],
  ["금액 미공개", undisclosed],
])("%s keeps its valuation", (phrase, figure) => {
  expect(parseFigure(phrase)).toEqual(figure);
});

test.each<[string, Figure]>([
  ["입점 수수료는 6개월간 면제", { ...undisclosed, valuation: "free" }],
  ["배송비 석 달간 무료", { ...undisclosed, valuation: "free" }],
  ["수수료 30% 면제", undisclosed],
  ["판매자 300명", undisclosed],
  ["5년", undisclosed],
  ["3년간 총 30억 원", figureOf("exact", 3_000_000_000)],
  ["가게 100곳에 2억원 상당", figureOf("exact", 200_000_000, "equivalent")],
  ["350억 명목", figureOf("exact", 35_000_000_000)],
  ["1인당 만원", figureOf("exact", 10_000)],
  ["350억", figureOf("exact", 35_000_000_000)],
  ["3만원대", figureOf("about", 30_000)],
  ["3~5천만원", { ...undisclosed, min: 30_000_000, max: 50_000_000, bound: "range" }],
])("told of money, %s is no sum but what is in won", (phrase, figure) => {
  expect(parseSum(phrase)).toEqual(figure);
});

test("a sum of two numbers in won is refused as any figure is", () => {
  expect(() => parseSum("2억원과 3억원")).toThrow(
    "invalid figure: 2억원과 3억원: more than one number, 2억 and 3억",
  );
});

describe("words are not numbers", () => {
  test.each([
    "이상 만남",
    "조사 일정",
    "수천억 원",
    "한국 세종",
    "천연 조미료",
    "만회",
    "만개",
    "세배",
    "백화점",
    "이천시장",
    "사천만",
    "구조 개선",
    "삼성전자",
  ])("%s has none", (phrase) => {
    expect(parseFigure(phrase)).toEqual(undisclosed);
  });

  test.each<[string, number]>([
    ["백년가게 30곳", 30],
    ["만 3년", 3],
    ["만 19세", 19],
    ["일 3회", 3],
    ["조원 3명", 3],
    ["오만원권 3장", 3],
    ["협약 300건", 300],
    ["최소화 3건", 3],
    ["업무상 3건", 3],
    ["3곳 상당수", 3],
    ["3개 국내외 기관", 3],
    ["12여성기업", 12],
    ["2조각", 2],
  ])("%s has only %d", (phrase, value) => {
    expect(parseFigure(phrase)).toEqual(figureOf("exact", value));
  });
});

test.each<[string, string]>([
  ["11번가 300곳", "more than one number, 11 and 300"],
  ["차량 3대 1억원", "more than one number, 3 and 1억"],
  ["2회에서 3회", "more than one number, 2 and 3"],
  ["3곳, 4곳, 5곳", "more than one number, 3 and 4 and 5"],
  ["400~300억원", "more than one number, 400 and 300억"],
  ["12,34명", "more than one number, 12 and 34"],
  ["최대 300곳 이상", "contradictory bounds"],
  ["-5%", "negative"],
  ["마이너스 5%", "negative"],
  ["9007199254740993원", "number too large"],
  ["  ", "blank"],
])("%s is invalid: %s", (phrase, why) => {
  expect(() => parseFigure(phrase)).toThrow(`invalid figure: ${phrase}: ${why}`);
});

test("forty characters are allowed, forty-one are not", () => {
  expect(parseFigure(`3곳${" ".repeat(38)}`)).toEqual(figureOf("exact", 3));
  expect(parseFigure(`3곳${"🛒".repeat(38)}`)).toEqual(figureOf("exact", 3));
  expect(() => parseFigure(`3곳${"🛒".repeat(39)}`)).toThrow("longer than 40 characters");
  expect(() => parseFigure("3".repeat(100_000))).toThrow("longer than 40 characters");
});

test.each<[Figure, string, string]>([
  [figureOf("exact", 3e11), "3,000억 원", "₩300 billion"],
  [figureOf("about", 3e11), "약 3,000억 원", "about ₩300 billion"],
  [figureOf("at_least", 1e10), "최소 100억 원", "at least ₩10 billion"],
  [figureOf("over", 26.8e9), "268억 원 넘음", "over ₩26.8 billion"],
  [figureOf("at_most", 9e7), "최대 9,000만 원", "up to ₩90 million"],
  [figureOf("under", 1e9), "10억 원 미만", "under ₩1 billion"],
  [
    { ...undisclosed, bound: "range", min: 3e10, max: 4e10 },
    "300억 원~400억 원",
    "₩30 billion–₩40 billion",
  ],
  [undisclosed, "금액 미공개", "undisclosed"],
  [{ ...undisclosed, valuation: "full_cost" }, "전액", "full cost"],
  [{ ...undisclosed, valuation: "free" }, "무료", "free of charge"],
  [figureOf("exact", 1e9, "equivalent"), "10억 원 상당", "₩1 billion (equivalent value)"],
  [figureOf("about", 1e9, "full_cost"), "전액 약 10억 원", "about ₩1 billion (full cost)"],
])("%o is printed", (figure, ko, en) => {
  expect(formatFigure(figure, (krw) => formatWon(krw, "ko"), "ko")).toBe(ko);
  expect(formatFigure(figure, (krw) => formatWon(krw, "en"), "en")).toBe(en);
});

test("a bound without its number cannot be printed", () => {
  const print = (figure: Figure) => () => formatFigure(figure, String, "ko");
  expect(print({ ...undisclosed, bound: "about" })).toThrow(
    "invalid figure: about without its number",
  );
  expect(print({ ...undisclosed, bound: "range", min: 1 })).toThrow(
    "invalid figure: range without its number",
  );
});

describe("any figure", () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 99_999_999 }),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 11 }))
      .map(([mantissa, power]) => mantissa * 10 ** power),
  );
  const figure = fc
    .record({
      bound: fc.constantFrom(...valuesOf("bound")),
      valuation: fc.constantFrom(...valuesOf("valuation")),
      pair: fc.uniqueArray(value, { minLength: 2, maxLength: 2 }),
    })
    .map(({ bound, valuation, pair }): Figure => {
      const [low = 0, high = 0] = pair.sort((a, b) => a - b);
      if (bound === "range") return { value: null, min: low, max: high, bound, valuation };
      if (bound === "undisclosed")
        return { ...undisclosed, valuation: valuation === "equivalent" ? "face" : valuation };
      return figureOf(bound, high, valuation);
    });
  const renders = {
    won: (n: number) => formatWon(n, "ko"),
    people: (n: number) => `${formatNumber(n, "ko")}명`,
    percent: (n: number) => `${formatNumber(n / 10, "ko")}%`,
    ratio: (n: number) => `${formatNumber(n, "ko")}대 1`,
  };

  test.each(["won", "people", "percent"] as const)("of %s is read back", (unit) => {
    const scale = unit === "percent" ? 10 : 1;
    const scaled = (n: number | null) => (n === null ? null : n / scale);
    fc.assert(
      fc.property(figure, (f) => {
        const printed = formatFigure(f, renders[unit], "ko");
        fc.pre([...printed].length <= 40);
        const expected = { ...f, value: scaled(f.value), min: scaled(f.min), max: scaled(f.max) };
        expect(parseFigure(printed)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test("that is a ratio is read back", () => {
    fc.assert(
      fc.property(
        figure.filter(({ bound }) => bound !== "range"),
        (f) => {
          expect(parseFigure(formatFigure(f, renders.ratio, "ko"))).toEqual(f);
        },
      ),
    );
  });
});

test("no string makes it throw anything undocumented", () => {
  const near = fc.string({
    unit: fc.constantFrom(
      ..."0123456789,.일이삼십백천만억조여점한열대~∼- 원명곳개%",
      ..."약 최대 최소 이상 미만 넘는 상당 전액 무료".split(" "),
    ),
    maxLength: 45,
  });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), near), (phrase) => {
      try {
        const { value, min, max, bound } = parseFigure(phrase);
        expect(value === null).toBe(bound === "range" || bound === "undisclosed");
        if (bound === "range") expect(min!).toBeLessThan(max!);
      } catch (error) {
        expect((error as Error).message).toMatch(/^invalid figure: /);
      }
    }),
    { numRuns: 5000 },
  );
});
