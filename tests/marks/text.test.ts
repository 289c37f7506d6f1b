import fc from "fast-check";
import { expect, test } from "vitest";
import { fit, textWidth, wrap } from "../../src/marks/text.ts";

test.each([
  ["가", 100, "regular", 86.4],
  ["가나", 100, "regular", 172.8],
  ["10", 100, "regular", 103.4],
  ["", 100, "regular", 0],
] as const)("width of %s at %d %s", (text, size, weight, width) => {
  expect(textWidth(text, size, weight)).toBeCloseTo(width, 5);
});

test("semibold is wider in Latin and the same in Hangul", () => {
  expect(textWidth("Kakao", 13, "semibold")).toBeGreaterThan(textWidth("Kakao", 13));
  expect(textWidth("가게", 13, "semibold")).toBe(textWidth("가게", 13));
});

test.each([
  ["골목시장", 200, "골목시장"],
  ["골목시장", 30, "골목…"],
  ["골목시장", 10, ""],
])("fit %s in %d", (text, width, fitted) => {
  expect(fit(text, width, 10)).toBe(fitted);
});

test.each([
  ["동네 가게 지원", 200, ["동네 가게 지원"]],
  ["동네 가게 지원", 45, ["동네 가게", "지원"]],
  ["동네 가게 지원 약속", 45, ["동네 가게", "지원 약속"]],
  ["동네 가게 지원 약속 모임", 45, ["동네 가게", "지원 약속…"]],
])("wrap %s in %d", (text, width, lines) => {
  expect(wrap(text, width, 10)).toEqual(lines);
});

test("what is fitted or wrapped never exceeds its width", () => {
  const phrase = fc.string({ unit: fc.constantFrom("가", "집", "a", "W", "1", ",", " ", "…") });
  fc.assert(
    fc.property(phrase, fc.integer({ min: 0, max: 200 }), (text, width) => {
      expect(textWidth(fit(text, width, 12), 12)).toBeLessThanOrEqual(width);
      const lines = wrap(text, width, 12, "semibold", 3);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(textWidth(line, 12, "semibold")).toBeLessThanOrEqual(width);
    }),
  );
});
