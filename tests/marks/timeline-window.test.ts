import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  daysOf,
  monthNumber,
  monthsOf,
  monthText,
  moved,
  printMonths,
  wholeMonths,
  zoomed,
  type Months,
} from "../../src/marks/timeline-window.ts";

const between = (from: string, to: string): Months => [monthNumber(from), monthNumber(to)];
const whole = between("2019-01", "2024-12");

test("the whole is in whole years, around the chosen period too", () => {
  const dated = { from: "2019-05-02", to: "2024-03-01" };
  expect(wholeMonths(dated, null)).toEqual(whole);
  expect(wholeMonths(dated, "2026-05/..")).toEqual(between("2019-01", "2026-12"));
  expect(wholeMonths({ from: null, to: null }, null)).toBeNull();
});

test.each([
  ["2022-04/2023-12", "2022-04", "2023-12", "2022-04/2023-12"],
  ["2022", "2022-01", "2022-12", "2022-01/2022-12"],
  ["2022-04-20", "2022-04", "2022-04", "2022-04"],
  ["2022-04/..", "2022-04", "2024-12", "2022-04/2024-12"],
  [null, "2019-01", "2024-12", null],
])("the period %s is %s to %s, printed %s", (period, from, to, printed) => {
  const months = monthsOf(period, whole);
  expect(months).toEqual(between(from, to));
  expect(printMonths(months, whole)).toBe(printed);
});

test("days go to the end of the last month", () => {
  expect(daysOf(between("2024-01", "2024-02"))).toEqual({ from: "2024-01-01", to: "2024-02-29" });
  expect(daysOf(between("2023-12", "2023-12"))).toEqual({ from: "2023-12-01", to: "2023-12-31" });
});

describe("zooming", () => {
  test("halves and doubles around the middle, or around a place", () => {
    const months = between("2021-01", "2022-12");
    expect(zoomed(months, whole, 0.5)).toEqual(between("2021-07", "2022-06"));
    expect(zoomed(months, whole, 0.5, 0)).toEqual(between("2021-01", "2021-12"));
    expect(zoomed(months, whole, 2)).toEqual(between("2020-01", "2023-12"));
    expect(zoomed(months, whole, 9)).toEqual(whole);
  });
  test("always gets on, until a month or the whole is reached, and never leaves the whole", () => {
    const month = fc.integer({ min: whole[0], max: whole[1] });
    const factor = fc.constantFrom(0.5, 0.9, 1.1, 2);
    fc.assert(
      fc.property(
        month,
        month,
        factor,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, f, at) => {
          const [first, last] = [Math.min(a, b), Math.max(a, b)];
          const [x, y] = zoomed([first, last], whole, f, at);
          expect(x >= whole[0] && y <= whole[1] && x <= y).toBe(true);
          if (f > 1 && (first > whole[0] || last < whole[1]))
            expect(y - x).toBeGreaterThan(last - first);
          if (f < 1 && last > first) expect(y - x).toBeLessThan(last - first);
        },
      ),
    );
  });
});

test("moving stops at the ends and keeps the length", () => {
  expect(moved(between("2019-03", "2019-04"), whole, -12)).toEqual(between("2019-01", "2019-02"));
  expect(moved(between("2023-03", "2023-04"), whole, 3)).toEqual(between("2023-06", "2023-07"));
});

test("months and numbers are each other's inverse", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 * 12 + 11 }), (month) => {
      expect(monthNumber(monthText(month))).toBe(month);
    }),
  );
});
