import fc from "fast-check";
import { expect, test } from "vitest";
import { binsOf } from "../../src/marks/histogram.ts";
import { monthNumber, monthText } from "../../src/marks/timeline-window.ts";

const whole = [monthNumber("2022-01"), monthNumber("2023-12")] as const;
const months = [
  { month: "2022-01", events: 1 },
  { month: "2022-03", events: 0.5 },
  { month: "2022-04", events: 2 },
  { month: "2023-12", events: 3 },
];

test.each([
  [960, 24, [1, 0, 0.5, 2]],
  [90, 8, [1.5, 2, 0, 0]],
  [30, 4, [3.5, 0, 0, 3]],
  [8, 2, [3.5, 3]],
  [1, 2, [3.5, 3]],
])("at %d px two years have %d bins", (width, size, first) => {
  const bins = binsOf(months, whole, width);
  expect(bins).toHaveLength(size);
  expect(bins.slice(0, first.length).map(({ events }) => events)).toEqual(first);
});

test("no event within the plane is lost, none outside it is drawn", () => {
  const month = fc.integer({ min: whole[0] - 20, max: whole[1] + 20 });
  fc.assert(
    fc.property(fc.uniqueArray(month), fc.integer({ min: 1, max: 1400 }), (some, width) => {
      const events = some.map((n) => ({ month: monthText(n), events: 1 }));
      const sum = binsOf(events, whole, width).reduce((all, bin) => all + bin.events, 0);
      expect(sum).toBe(some.filter((n) => n >= whole[0] && n <= whole[1]).length);
    }),
  );
});
