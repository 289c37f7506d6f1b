import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFigure } from "../../src/model/figure.ts";
import { pairAt } from "../../src/model/pair.ts";

test.each<[text: string, min: number, max: number]>([
  ["한두 곳", 1, 2],
  ["두서너 명", 2, 4],
  ["대여섯 명", 5, 6],
  ["스물두세 명", 22, 23],
  ["사오십 곳", 40, 50],
  ["팔구백 명", 800, 900],
  ["이삼천만 원", 20_000_000, 30_000_000],
])("%s is from %d to %d", (text, min, max) => {
  expect(pairAt(text, 0)).toMatchObject({ min, max });
});

test.each(["두 명", "세네갈", "이사 오기", "삼사 분기", "여덟 곳"])("%s is no pair", (text) => {
  expect(pairAt(text, 0)).toBeNull();
});

test("a pair within a word is none", () => {
  expect(pairAt("모두세 곳", 1)).toBeNull();
});

test("a phrase claims the range of its pair, unless it bounds it", () => {
  expect(parseFigure("약 두세 명")).toMatchObject({ value: null, min: 2, max: 3, bound: "range" });
  expect(parseFigure("두세 명 이상").bound).not.toBe("range");
});

test("any text may be asked at any place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, at) => {
      const pair = pairAt(text, at);
      if (pair) expect(pair.min).toBeLessThan(pair.max);
    }),
  );
});
