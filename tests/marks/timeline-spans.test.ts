import { expect, test } from "vitest";
import { formatSpan } from "../../src/marks/days.ts";
import { timelineFrame } from "../../src/marks/frame.ts";
import { placeSpan, untold } from "../../src/marks/timeline-spans.ts";
import { dayNumber } from "../../src/model/edtf.ts";
import type { TimelineSpan } from "../../src/model/chart.ts";

const frame = timelineFrame([], {
  width: 960,
  locale: "ko",
  domain: { from: "2022-01-01", to: "2023-12-31" },
});
const spanOf = (from: string | null, to: string | null, begins: string | null): TimelineSpan => ({
  ...{ table: "amounts", id: "p", from, to, begins },
  ...{ label_ko: "장사 학교", label_en: "Shop school" },
});
const place = (from: string | null, to: string | null, begins: string | null = null) =>
  placeSpan(spanOf(from, to, begins), frame, "ko");

test("of unknown start only a short piece before the end is drawn, and the end is said", () => {
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

test("a program without an end fades after the last article that tells of it", () => {
  const told = (day: string) => ({ ...spanOf("2019-01-01", null, "2019"), told: day });
  const until = placeSpan(told("2022-10-31"), frame, "ko");
  expect(until).toMatchObject({ start: "cut", end: "open", x0: frame.left });
  expect(until!.x1).toBeCloseTo(frame.x(dayNumber("2022-11-01")) + untold);
  // Told before the picture begins: a stub at its edge, and no claim on the years shown.
  expect(placeSpan(told("2020-05-31"), frame, "ko")!.x1).toBe(frame.left + untold);
  expect(placeSpan(told("2024-05-31"), frame, "ko")!.x1).toBe(frame.right);
  const span: TimelineSpan = { ...told("2022-10-31"), begins: null };
  expect(formatSpan(span, "ko")).toBe("2019년부터, 2022년 10월 기사까지");
  expect(formatSpan(span, "en")).toBe("since 2019, reported until October 2022");
});

test("the time in which it may have begun is as long as that, and no post stands at its first day", () => {
  const month = place("2022-04-01", null, "2022-04");
  expect(month!.x0).toBeCloseTo(frame.x(dayNumber("2022-04-01")));
  expect(month!.sure).toBeCloseTo(frame.x(dayNumber("2022-05-01")));
  expect(month?.words?.text).toBe("장사 학교");
  const between = place("2022-05-01", null, "[2022-05..2023-06-28]");
  expect(between!.sure).toBeCloseTo(frame.x(dayNumber("2023-06-29")));
  expect(place("2022-05-01", null, "[2022-05-01..]")!.sure).toBe(frame.right);
  // To the day, or told in the very month that it is for: nothing is in doubt.
  for (const known of [
    place("2022-04-13", null, "2022-04-13"),
    place("2022-09-01", "2022-09-30", "2022-09"),
    place("2022-09-01", null),
  ])
    expect(known!.sure).toBe(known!.x0);
});

test("cut at the edge it has in part begun, unless it surely has", () => {
  const cut = place("2021-01-01", null, "[2021-01..2022-12-31]");
  expect(cut?.start).toBe("cut");
  expect(cut?.begun).toBeCloseTo(0.5, 2);
  expect(place("2021-01-01", null, "2021-01")).toMatchObject({ begun: 0, sure: frame.left });
});

test("words say no more of the beginning than is known", () => {
  const said = (begins: string, to: string | null, locale: "ko" | "en") =>
    formatSpan(spanOf("2022-05-01", to, begins), locale);
  expect(said("[2022-05..2023-12-28]", null, "ko")).toBe("2022년 5월~2023년 12월 28일 사이 발표");
  expect(said("[2022-05..2023-12-28]", "2028-12-31", "en")).toBe(
    "announced between May 2022 and 28 December 2023, until 2028",
  );
  expect(said("2022-05", null, "ko")).toBe("2022년 5월부터");
});
