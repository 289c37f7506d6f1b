import { expect, test } from "vitest";
import { timelineFrame } from "../../src/marks/frame.ts";
import { placeSpan } from "../../src/marks/timeline-spans.ts";

const frame = timelineFrame([], {
  width: 960,
  locale: "ko",
  domain: { from: "2022-01-01", to: "2023-12-31" },
});
const place = (from: string | null, to: string | null) =>
  placeSpan(
    { table: "programs", id: "p", from, to, label_ko: "장사 학교", label_en: "Shop school" },
    frame,
    "ko",
  );

test("of unknown start only a stub before the end is drawn, and the end is said", () => {
  const known = place(null, "2023-03-31");
  expect(known!.x1).toBeCloseTo(frame.x(19448));
  expect(known!.x1 - known!.x0).toBeLessThan(60);
  expect(known?.words?.text).toBe("장사 학교, 2023년 3월까지");
  const beyond = place(null, "2028-12-31");
  expect(beyond).toMatchObject({ end: "cut", x1: frame.right });
  expect(beyond!.x0).toBeGreaterThan(frame.right - 60);
  expect(beyond?.words?.text).toBe("장사 학교, 2028년까지");
});

test("what began before the picture fills it from its edge and says since when", () => {
  const span = place("2016-01-01", null);
  expect(span).toMatchObject({ start: "cut", end: "open", x0: frame.left, x1: frame.right });
  expect(span?.words?.text).toBe("장사 학교, 2016년부터");
  expect(place("2022-03-01", null)?.words?.text).toBe("장사 학교");
  expect(place("2016-01-01", "2021-12-31")).toBeNull();
});
