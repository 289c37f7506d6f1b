import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber, parseNumber, scanNumber } from "../../src/model/number.ts";
import { peerCases, peerShare } from "./peer.ts";

describe("scanNumber", () => {
  test.each<[string, number, string]>([
    ["1,934", 1934, "1,934"],
    ["268개", 268, "268"],
    ["2.5", 2.5, "2.5"],
    ["2.5억", 250_000_000, "2.5억"],
    ["1.1만", 11_000, "1.1만"],
    ["0.5경", 5_000_000_000_000_000, "0.5경"],
    ["1조1934억", 1_193_400_000_000, "1조1934억"],
    ["1조 1,934억", 1_193_400_000_000, "1조 1,934억"],
    ["21만 4181명", 214_181, "21만 4181"],
    ["9천700억", 970_000_000_000, "9천700억"],
    ["412억3000만", 41_230_000_000, "412억3000만"],
    ["5천 6백", 5600, "5천 6백"],
    ["8백 10만", 8_100_000, "8백 10만"],
    ["35백만원", 35_000_000, "35백만"],
    ["천 4백만 원", 14_000_000, "천 4백만"],
    ["29만 천 890", 291_890, "29만 천 890"],
    ["5 억 원", 500_000_000, "5 억"],
    ["이천오백억", 250_000_000_000, "이천오백억"],
    ["삼십오만", 350_000, "삼십오만"],
    ["만 이천", 12_000, "만 이천"],
    ["2만오천원", 25_000, "2만오천"],
    ["스물다섯 곳", 25, "스물다섯"],
    ["서른 한 곳", 31, "서른 한"],
    ["백서른일곱", 137, "백서른일곱"],
    ["아흔아홉", 99, "아흔아홉"],
    ["삼점일사", 3.14, "삼점일사"],
    ["영", 0, "영"],
  ])("%s is %d", (text, value, read) => {
    expect(scanNumber(text, 0)).toEqual({ value, end: read.length, about: false });
  });

  test.each<[string, number, string]>([
    ["27여억원", 2_700_000_000, "27여억"],
    ["3천5백여만원", 35_000_000, "3천5백여만"],
    ["300여 만 명", 3_000_000, "300여 만"],
  ])("%s is about %d", (text, value, read) => {
    expect(scanNumber(text, 0)).toEqual({ value, end: read.length, about: true });
  });

  test.each<[string, number, string]>([
    ["4000여개", 4000, "4000"],
    ["2천이 넘는", 2000, "2천"],
    ["서른이 넘는", 30, "서른"],
    ["하나만", 1, "하나"],
    ["삼십 일 동안", 30, "삼십"],
    ["1억만", 100_000_000, "1억"],
    ["만 3년", 10_000, "만"],
    ["3만 천안", 30_000, "3만"],
    ["4조각", 4, "4"],
    ["3백화점", 3, "3"],
    ["30만큼", 30, "30"],
    ["1만 12345", 10_000, "1만"],
    ["4천 8천만", 4000, "4천"],
    ["5억 2조", 500_000_000, "5억"],
    ["2.5억 3000만", 250_000_000, "2.5억"],
    ["12,34", 12, "12"],
    ["1,2345", 1, "1"],
    ["1,234,5678", 1, "1"],
    ["2023.12.28", 2023, "2023"],
  ])("of %s it reads %d and no more", (text, value, read) => {
    expect(scanNumber(text, 0)).toEqual({ value, end: read.length, about: false });
  });

  test("begins exactly where it is told", () => {
    expect(scanNumber("총 1,202개사", 2)).toEqual({ value: 1202, end: 7, about: false });
    expect(scanNumber("총 1,202개사", 0)).toBeNull();
    expect(scanNumber("총 1,202개사", 1)).toBeNull();
    expect(scanNumber("12", 2)).toBeNull();
    expect(scanNumber("억 소리", 0)).toBeNull();
  });

  test("a number beyond the safe integers is none", () => {
    expect(scanNumber("9007199254740991", 0)?.value).toBe(Number.MAX_SAFE_INTEGER);
    expect(scanNumber("9007199254740992", 0)).toBeNull();
    expect(scanNumber("9007199254740993", 0)).toBeNull();
    expect(scanNumber("9007199254740991.5", 0)).toBeNull();
    expect(scanNumber("1경", 0)).toBeNull();
    expect(scanNumber("9".repeat(100_000), 0)).toBeNull();
  });
});

describe("parseNumber", () => {
  test.each<[string, number]>([
    ["-3", -3],
    ["마이너스 이십일만", -210_000],
    ["-1만 2,345.678", -12_345.678],
    ["사분의 삼", 0.75],
    ["3/4", 0.75],
    ["오십  이", 52],
    ["영점 일", 0.1],
    ["1 414 021 100", 1_414_021_100],
    [" 268 ", 268],
    ["-0", 0],
  ])("%s is %d", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each([
    "",
    "없음",
    "300곳",
    "이상",
    "27여억",
    "1/0",
    "1/2/3",
    "12,34",
    "2023.12.28",
    "9007199254740993",
  ])("%j throws", (text) => {
    expect(() => parseNumber(text)).toThrow(`invalid number: ${text}`);
  });
});

describe("formatNumber", () => {
  test.each<[number, string, string]>([
    [0, "0", "0"],
    [2.7, "2.7", "2.7"],
    [4540, "4,540", "4,540"],
    [10_000, "1만", "10,000"],
    [214_181, "21만 4,181", "214,181"],
    [10_000.5, "1만 0.5", "10,000.5"],
    [-210_000, "-21만", "-210,000"],
    [-0, "0", "0"],
    [300_000_000_000, "3,000억", "300,000,000,000"],
    [1_193_400_000_000, "1조 1,934억", "1,193,400,000,000"],
    [Number.MAX_SAFE_INTEGER, "9,007조 1,992억 5,474만 991", "9,007,199,254,740,991"],
  ])("%d", (value, ko, en) => {
    expect(formatNumber(value, "ko")).toBe(ko);
    expect(formatNumber(value, "en")).toBe(en);
  });

  test.each([Number.NaN, Infinity, 2 ** 53])("%d throws", (value) => {
    expect(() => formatNumber(value, "ko")).toThrow(`invalid number: ${value}`);
  });
});

const digits = "영일이삼사오육칠팔구";

/** The sections of n from the largest myriad down, each with its unit. */
const sections = (n: number): [number, string][] =>
  ["조", "억", "만", ""]
    .map((unit, index): [number, string] => [Math.floor(n / 1e4 ** (3 - index)) % 1e4, unit])
    .filter(([section]) => section > 0);

const spellSection = (section: number, digit: (d: number) => string): string =>
  ["천", "백", "십", ""]
    .map((place, index) => [Math.floor(section / 10 ** (3 - index)) % 10, place] as const)
    .filter(([d]) => d > 0)
    .map(([d, place]) => digit(d) + place)
    .join("");

describe("any number", () => {
  const integer = fc.oneof(
    fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    fc.integer({ min: 0, max: 99_999 }),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 11 }))
      .map(([mantissa, power]) => mantissa * 10 ** power),
  );
  const below = fc.integer({ min: 1, max: 8_999_999_999_999_999 });

  test("is read back from what is printed", () => {
    fc.assert(
      fc.property(integer, (n) => {
        expect(parseNumber(formatNumber(n, "ko"))).toBe(n);
        expect(parseNumber(formatNumber(n, "en"))).toBe(n);
        expect(parseNumber(formatNumber(-n, "ko"))).toBe(0 - n);
      }),
      { numRuns: 2000 },
    );
  });

  test("is read back with its decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(10, 100, 1e6), (n, scale) => {
        const value = n / scale;
        expect(parseNumber(formatNumber(value, "ko"))).toBe(value);
        expect(parseNumber(formatNumber(value, "en"))).toBe(value);
      }),
    );
  });

  test("is the same spelled, in figures with 천·백·십, and with spaces between the sections", () => {
    fc.assert(
      fc.property(fc.oneof(below, fc.integer({ min: 1, max: 99_999 })), (n) => {
        const spelled = sections(n).map(([s, unit]) => spellSection(s, (d) => digits[d]!) + unit);
        const mixed = sections(n).map(([s, unit]) => spellSection(s, String) + unit);
        expect(parseNumber(spelled.join(""))).toBe(n);
        expect(parseNumber(mixed.join(""))).toBe(n);
        expect(parseNumber(mixed.join(" "))).toBe(n);
        expect(parseNumber(spelled.join(" "))).toBe(n);
      }),
      { numRuns: 1000 },
    );
  });

  test("with decimals before a unit is exact", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (n) => {
        const decimal = `${Math.floor(n / 1000)}.${String(n % 1000).padStart(3, "0")}`;
        expect(parseNumber(`${decimal}만`)).toBe(n * 10);
        expect(parseNumber(`${decimal}억`)).toBe(n * 100_000);
      }),
    );
  });
});

test("no string makes it throw anything undocumented", () => {
  const near = fc.string({
    unit: fc.constantFrom(..."0123456789,.일이삼십백천만억조경여점한열스물 -/분의~원"),
  });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), near), fc.nat(50), (text, at) => {
      const scanned = scanNumber(text, at);
      if (scanned) {
        expect(scanned.end).toBeGreaterThan(at);
        expect(scanned.end).toBeLessThanOrEqual(text.length);
        expect(scanned.value).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
      }
      try {
        expect(parseNumber(text)).toBeTypeOf("number");
      } catch (error) {
        expect((error as Error).message).toBe(`invalid number: ${text}`);
      }
    }),
    { numRuns: 2000 },
  );
});

test("other projects' cardinal numbers", () => {
  const cases = peerCases("number.json").filter(
    ({ category, suspect }) => category === "cardinal" && !suspect,
  );
  const share = peerShare("cardinals", cases, ({ text, span = text, value }) => {
    try {
      return Math.abs(parseNumber(span) - value) < 1e-9;
    } catch {
      return false;
    }
  });
  expect(share).toBeGreaterThanOrEqual(0.98);
});
