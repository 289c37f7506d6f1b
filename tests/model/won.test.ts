import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFigure } from "../../src/model/figure.ts";
import { formatWon, formatWonShort, parseWon } from "../../src/model/won.ts";
import { peerCases, peerShare } from "./peer.ts";

test.each<[number, string, string]>([
  [0, "0원", "₩0"],
  [12_345, "1만 2,345원", "₩12,345"],
  [999_999, "99만 9,999원", "₩999,999"],
  [1_500_000, "150만 원", "₩1.5 million"],
  [90_000_000, "9,000만 원", "₩90 million"],
  [100_000_000, "1억 원", "₩100 million"],
  [300_000_000_000, "3,000억 원", "₩300 billion"],
  [1_193_400_000_000, "1조 1,934억 원", "₩1.1934 trillion"],
  [Number.MAX_SAFE_INTEGER, "9,007조 1,992억 5,474만 991원", "₩9,007.199254740991 trillion"],
])("%d won", (krw, ko, en) => {
  expect(formatWon(krw, "ko")).toBe(ko);
  expect(formatWon(krw, "en")).toBe(en);
});

test.each<[number, string, string]>([
  [0, "0", "₩0"],
  [9999, "9,999", "₩9,999"],
  [50_000_000, "5,000만", "₩50m"],
  [300_000_000_000, "3,000억", "₩300bn"],
  [1_200_000_000_000, "1.2조", "₩1.2tn"],
  [1_193_400_000_000, "1.19조", "₩1.19tn"],
  [999_999_999_999, "1조", "₩1tn"],
  [99_999_999, "1억", "₩100m"],
])("%d won on an axis", (krw, ko, en) => {
  expect(formatWonShort(krw, "ko")).toBe(ko);
  expect(formatWonShort(krw, "en")).toBe(en);
});

test.each([-1, 0.5, Number.NaN, 2 ** 53])("%d is no amount", (krw) => {
  expect(() => formatWon(krw, "ko")).toThrow(`invalid won: ${krw}`);
  expect(() => formatWonShort(krw, "en")).toThrow(`invalid won: ${krw}`);
});

describe("parseWon", () => {
  test.each<[string, number]>([
    ["3,000억 원", 300_000_000_000],
    ["총 3000억원", 300_000_000_000],
    ["₩12,345", 12_345],
    ["10₩", 10],
    ["이천오백억 원", 250_000_000_000],
  ])("%s", (text, krw) => {
    expect(parseWon(text)).toBe(krw);
  });

  test.each(["", "3000억", "원", "약 3000억 원", "27여억원", "1.5원", "300곳", "3000억 원 이상"])(
    "%j throws",
    (text) => {
      expect(() => parseWon(text)).toThrow(`invalid won: ${text}`);
    },
  );
});

/** The won in `₩1.5 million`, by digits, since a product of doubles would not be exact. */
function readEnglish(text: string): number {
  const [, integer = "", fraction = "", unit = ""] =
    /^₩([\d,]+)(?:\.(\d+))?(?: (\w+))?$/.exec(text) ?? [];
  const power = { "": 0, million: 6, billion: 9, trillion: 12 }[unit] ?? NaN;
  return Number(integer.replaceAll(",", "") + fraction.padEnd(power, "0"));
}

describe("any amount", () => {
  const krw = fc.oneof(
    fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 11 }))
      .map(([mantissa, power]) => mantissa * 10 ** power),
  );

  test("is read back from what is printed, in both languages", () => {
    fc.assert(
      fc.property(krw, (n) => {
        expect(parseWon(formatWon(n, "ko"))).toBe(n);
        expect(readEnglish(formatWon(n, "en"))).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  test("loses less than one per cent on an axis", () => {
    const units = { "": 1, 만: 1e4, 억: 1e8, 조: 1e12, m: 1e6, bn: 1e9, tn: 1e12 };
    const read = (text: string) => {
      const [, number = "", unit = ""] = /^₩?([\d,.]+)(.*)$/.exec(text) ?? [];
      return Number(number.replaceAll(",", "")) * units[unit as keyof typeof units];
    };
    fc.assert(
      fc.property(krw, (n) => {
        for (const locale of ["ko", "en"] as const)
          expect(Math.abs(read(formatWonShort(n, locale)) - n)).toBeLessThanOrEqual(n / 100);
      }),
    );
  });

  test("no string makes it throw anything undocumented", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(() => parseWon(`${text}x`)).toThrow(`invalid won: ${text}x`);
      }),
    );
  });
});

test("other projects' amounts of won", () => {
  const cases = peerCases("money.json").filter(
    ({ currency, value_krw, suspect }) => currency === "KRW" && value_krw !== null && !suspect,
  );
  const share = peerShare("won", cases, ({ text, span = text, value_krw }) => {
    try {
      return [parseWon(span), parseFigure(span).value, parseFigure(text).value].every(
        (value) => value === value_krw,
      );
    } catch {
      return false;
    }
  });
  expect(share).toBe(1);
});
