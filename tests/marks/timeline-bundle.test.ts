import { describe, expect, test } from "vitest";
import type { TimelineEvent } from "../../src/model/chart.ts";
import { boundsOf } from "../../src/model/edtf.ts";
import { timelineFrame } from "../../src/marks/frame.ts";
import { bundlesOf } from "../../src/marks/timeline-bundle.ts";

const event = (
  event_id: string,
  date: string,
  status: TimelineEvent["status"] = "done",
): TimelineEvent => ({
  event_id,
  kind: "operation",
  status,
  date,
  ...boundsOf(date),
  label_ko: event_id,
  label_en: event_id,
});
const frame = timelineFrame([], {
  width: 960,
  locale: "ko",
  domain: { from: "2022-01-01", to: "2023-12-31" },
});
const alone = (date: string, status?: TimelineEvent["status"]) =>
  bundlesOf([event("a", date, status)], frame, null);

describe("an event alone", () => {
  test("what began before the picture has no glyph at its edge, and stays within it", () => {
    for (const date of ["2016/..", "[2021-04-22..]"]) {
      const [bundle] = alone(date, "ongoing");
      expect(bundle).toMatchObject({ start: "cut", end: "open", glyphs: false, x0: frame.left });
      expect(bundle!.x1).toBeLessThan(frame.left + 60);
    }
  });
  test("what was under way at a day after the picture has none at the other edge", () => {
    const [bundle] = alone("../2024-08", "ongoing");
    expect(bundle).toMatchObject({ start: "open", end: "cut", glyphs: false, x1: frame.right });
    expect(bundle!.x0).toBeGreaterThan(frame.right - 60);
  });
  test("a range cut at the edge keeps its middle where it is, if the picture has it", () => {
    const [bundle] = alone("[2021-10-01..2022-09-30]");
    expect(bundle).toMatchObject({ start: "cut", end: "known", glyphs: true });
    const [from, to] = [frame.x(18901), frame.x(19266)];
    expect(bundle!.xs[0]).toBeCloseTo((from + to) / 2);
    expect(alone("[2020-10-01..2022-02-28]")[0]?.glyphs).toBe(false);
  });
  test("what was under way reaches beyond its day on both sides; what is over does not", () => {
    const [underWay] = alone("../2023-06-30", "ongoing");
    const [over] = alone("[..2023-06-30]");
    const day = underWay!.xs[0]!;
    expect(underWay).toMatchObject({ underWay: true, start: "open" });
    expect(underWay!.x1 - day).toBeCloseTo(day - underWay!.x0);
    expect(over).toMatchObject({ underWay: false, xs: [day] });
    expect(over!.x1 - day).toBeLessThan(underWay!.x1 - day);
  });
  test("nothing wholly outside is drawn", () => {
    expect(alone("2021")).toEqual([]);
    expect(alone("[2024-02-01..]")).toEqual([]);
  });
});

describe("events of the same days", () => {
  const idsOf = (dates: readonly string[], pitch: number | null) =>
    bundlesOf(
      dates.map((date, i) => event(`e${i}`, date)),
      frame,
      pitch,
    ).map(({ events }) => events.map(({ event_id }) => event_id));

  test("share a line where they may, and none where they may not", () => {
    const dates = ["2022", "2022", "2022-05", "2022"];
    expect(idsOf(dates, 14)).toEqual([["e0", "e1", "e3"], ["e2"]]);
    expect(idsOf(dates, null)).toHaveLength(4);
  });
  test("are kept apart from what was under way that day", () => {
    const some = [event("a", "[..2023-05-01]"), event("b", "../2023-05-01", "ongoing")];
    expect(bundlesOf(some, frame, 14).map(({ underWay }) => underWay)).toEqual([false, true]);
  });
  test("stand a pitch apart within their days, on as many lines as they need", () => {
    const bundles = bundlesOf(
      Array.from({ length: 40 }, (_, i) => event(`e${i}`, "2022")),
      frame,
      14,
    );
    expect(bundles.length).toBeGreaterThan(1);
    expect(bundles.flatMap(({ events }) => events)).toHaveLength(40);
    for (const { xs, x0, x1 } of bundles) {
      for (const [i, x] of xs.entries()) {
        expect(x >= x0 && x <= x1).toBe(true);
        if (i > 0) expect(x - xs[i - 1]!).toBeCloseTo(14);
      }
    }
  });
  test("of what was some time before a day none stands after it", () => {
    const some = ["a", "b", "c"].map((id) => event(id, "[..2023-06-30]"));
    const [bundle] = bundlesOf(some, frame, 14);
    const day = alone("[..2023-06-30]")[0]!.xs[0]!;
    expect(Math.max(...bundle!.xs)).toBeCloseTo(day);
  });
});
