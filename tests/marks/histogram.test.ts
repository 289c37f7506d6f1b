import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, isoDay } from "../../src/model/edtf.ts";
import { timelineFrame } from "../../src/marks/frame.ts";
import { binEvents, binStarts } from "../../src/marks/histogram.ts";

const domain = { from: "2023-01-01", to: "2024-12-31" };
const days: [number, number] = [dayNumber("2023-01-01"), dayNumber("2025-01-01")];
const starts = ["2023-01-01", "2023-07-01", "2024-01-01", "2024-07-01"].map(dayNumber);

test.each([
  ["one day", { from: "2023-08-01", to: "2023-08-01" }, [0, 1, 0, 0]],
  ["a year", { from: "2023-01-01", to: "2023-12-31" }, [181 / 365, 184 / 365, 0, 0]],
  ["partly outside", { from: "2022-01-01", to: "2023-12-31" }, [181 / 730, 184 / 730, 0, 0]],
  ["open end", { from: "2024-07-01", to: null }, [0, 0, 0, 1]],
  ["open start", { from: null, to: "2023-06-30" }, [1, 0, 0, 0]],
  ["after", { from: "2025-03-01", to: null }, [0, 0, 0, 0]],
])("bins of %s", (_, event, shares) => {
  const bins = binEvents([event], starts, days).map(({ events }) => events);
  bins.forEach((share, i) => expect(share).toBeCloseTo(shares[i] ?? NaN, 10));
});

test("an event within the frame is counted once, however vague", () => {
  const inside = fc.integer({ min: days[0], max: days[1] - 1 });
  fc.assert(
    fc.property(inside, inside, (a, b) => {
      const event = { from: isoDay(Math.min(a, b)), to: isoDay(Math.max(a, b)) };
      const sum = binEvents([event], starts, days).reduce((all, { events }) => all + events, 0);
      expect(sum).toBeCloseTo(1, 8);
    }),
  );
});

test.each([
  [960, 24],
  [360, 24],
  [200, 8],
])("at %d px two years have %d bins", (width, bins) => {
  expect(binStarts(timelineFrame([], { width, locale: "ko", domain })).length).toBe(bins);
});
