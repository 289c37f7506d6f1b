import { expect, test } from "vitest";
import { formatEventDate, isUnderWay } from "../../src/model/event-date.ts";

test.each([
  ["../2023-12-28", "ongoing", "2023년 12월 28일 당시 진행 중", "under way as of 28 December 2023"],
  ["../2023-08", "ongoing", "2023년 8월 당시 진행 중", "under way as of August 2023"],
  ["2016/..", "ongoing", "2016년부터", "since 2016"],
  ["../2028", "planned", "2028년까지", "until 2028"],
  ["2023-05", "done", "2023년 5월", "May 2023"],
] as const)("%s, %s", (date, status, ko, en) => {
  expect(formatEventDate(date, status, "ko")).toBe(ko);
  expect(formatEventDate(date, status, "en")).toBe(en);
});

test("only what is ongoing and has no known beginning was under way at its day", () => {
  expect(isUnderWay("../2023-12-28", "ongoing")).toBe(true);
  expect(isUnderWay("2016/..", "ongoing")).toBe(false);
  expect(isUnderWay("[..2023-12-28]", "done")).toBe(false);
  expect(isUnderWay("../2028", "planned")).toBe(false);
});
