import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDuration, parseDuration } from "../../src/model/duration.ts";

test.each([
  ["P5Y", [5, 0, 0, 0], "5년", "5 years"],
  ["P1Y", [1, 0, 0, 0], "1년", "1 year"],
  ["P18M", [0, 18, 0, 0], "18개월", "18 months"],
  ["P2W", [0, 0, 2, 0], "2주", "2 weeks"],
  ["P3D", [0, 0, 0, 3], "3일", "3 days"],
  ["P100D", [0, 0, 0, 100], "100일", "100 days"],
  ["P1Y6M", [1, 6, 0, 0], "1년 6개월", "1 year 6 months"],
  ["P1M1W1D", [0, 1, 1, 1], "1개월 1주 1일", "1 month 1 week 1 day"],
  ["P2Y3M4W5D", [2, 3, 4, 5], "2년 3개월 4주 5일", "2 years 3 months 4 weeks 5 days"],
])("%s", (text, [years, months, weeks, days], ko, en) => {
  expect(parseDuration(text)).toEqual({ years, months, weeks, days });
  expect(formatDuration(text, "ko")).toBe(ko);
  expect(formatDuration(text, "en")).toBe(en);
});

test.each([
  "",
  "P",
  "5Y",
  "P5",
  "PY",
  "P0Y",
  "P0D",
  "P1Y0M",
  "P05Y",
  "P1.5Y",
  "P1,5Y",
  "-P5Y",
  "P-5Y",
  "P6M1Y",
  "P1Y1Y",
  "P1D1W",
  "PT5H",
  "P1DT5H",
  "P5Y ",
  " P5Y",
  "P5Y\n",
  "p5y",
  "P123456D",
  "P1Y/P2Y",
  "5년",
])("refuses %j", (text) => {
  expect(() => parseDuration(text)).toThrow(new Error(`invalid duration: ${text}`));
  expect(() => formatDuration(text, "ko")).toThrow(`invalid duration: ${text}`);
});

test("reads back every combination", () => {
  const n = fc.integer({ min: 0, max: 99_999 });
  const combination = fc.record({ years: n, months: n, weeks: n, days: n });
  fc.assert(
    fc.property(combination, (duration) => {
      const { years, months, weeks, days } = duration;
      fc.pre(years + months + weeks + days > 0);
      const text = `P${years}Y${months}M${weeks}W${days}D`.replace(/(?<=\D)0[YMWD]/g, "");
      expect(parseDuration(text)).toEqual(duration);
    }),
  );
});
