import { describe, expect, test } from "vitest";
import {
  boundsOf,
  compareEdtf,
  dayNumber,
  formatEdtf,
  isEdtf,
  isoDay,
  knownBoundsOf,
  overlaps,
  parseEdtf,
  precisionOf,
  printEdtf,
} from "../../src/model/edtf.ts";

// text, precision, first day, last day
const dates = [
  ["2023", "year", "2023-01-01", "2023-12-31"],
  ["1900", "year", "1900-01-01", "1900-12-31"],
  ["2023-04", "month", "2023-04-01", "2023-04-30"],
  ["2024-02", "month", "2024-02-01", "2024-02-29"],
  ["2100-02", "month", "2100-02-01", "2100-02-28"],
  ["2000-02-29", "day", "2000-02-29", "2000-02-29"],
  ["2022-10-13", "day", "2022-10-13", "2022-10-13"],
  ["2022-40", "half", "2022-01-01", "2022-06-30"],
  ["2022-41", "half", "2022-07-01", "2022-12-31"],
  ["2024-33", "quarter", "2024-01-01", "2024-03-31"],
  ["2023-34", "quarter", "2023-04-01", "2023-06-30"],
  ["2023-35", "quarter", "2023-07-01", "2023-09-30"],
  ["2023-36", "quarter", "2023-10-01", "2023-12-31"],
  ["2021-02~", "month", "2021-02-01", "2021-02-28"],
  ["2021-40~", "half", "2021-01-01", "2021-06-30"],
  ["2021?", "year", "2021-01-01", "2021-12-31"],
  ["2021-41?", "half", "2021-07-01", "2021-12-31"],
  ["2022/2024", "interval", "2022-01-01", "2024-12-31"],
  ["2022/2022", "interval", "2022-01-01", "2022-12-31"],
  ["2023-04/2023-06", "interval", "2023-04-01", "2023-06-30"],
  ["2023-04/2024-06", "interval", "2023-04-01", "2024-06-30"],
  ["2023-33/2023-35", "interval", "2023-01-01", "2023-09-30"],
  ["2022-40/2022-41", "interval", "2022-01-01", "2022-12-31"],
  ["2022-41/2023", "interval", "2022-07-01", "2023-12-31"],
  ["2023-05-01/2023-05-07", "interval", "2023-05-01", "2023-05-07"],
  ["2023-04-28/2023-05-07", "interval", "2023-04-28", "2023-05-07"],
  ["2021/2021-04", "interval", "2021-01-01", "2021-04-30"],
  ["2023-05/2023", "interval", "2023-05-01", "2023-12-31"],
  ["2021~/2021-04?", "interval", "2021-01-01", "2021-04-30"],
  ["2019/..", "interval", "2019-01-01", null],
  ["2019?/..", "interval", "2019-01-01", null],
  ["2019-41/..", "interval", "2019-07-01", null],
  ["../2028", "interval", null, "2028-12-31"],
  ["../2028-40", "interval", null, "2028-06-30"],
  ["[..2023-12-28]", "bounds", null, "2023-12-28"],
  ["[..2023]", "bounds", null, "2023-12-31"],
  ["[..2023~]", "bounds", null, "2023-12-31"],
  ["[2023-12-28..]", "bounds", "2023-12-28", null],
  ["[2023-12..]", "bounds", "2023-12-01", null],
  ["[2021-04-22..2021-04-23]", "bounds", "2021-04-22", "2021-04-23"],
  ["[2021-04-22..2021-05-03]", "bounds", "2021-04-22", "2021-05-03"],
  ["[2021-12-30..2022-01-02]", "bounds", "2021-12-30", "2022-01-02"],
  ["[2021..2022]", "bounds", "2021-01-01", "2022-12-31"],
] as const;

// What is not a date of the profile, and why it is refused.
const invalid = [
  ["", ""],
  ["2023-09-31", ", September has 30 days"],
  ["2023-02-29", ", February 2023 has 28 days"],
  ["2100-02-29", ", February 2100 has 28 days"],
  ["2023-01-32", ", January has 31 days"],
  ["2023-01-00", ", days begin at 01"],
  ["1899", ", years go from 1900 to 2100"],
  ["2101-01-01", ", years go from 1900 to 2100"],
  ["2023-00", ", months go from 01 to 12, quarters from 33 to 36, half-years are 40 and 41"],
  ["2023-13", ", months go from 01 to 12, quarters from 33 to 36, half-years are 40 and 41"],
  ["2023-21", ", months go from 01 to 12, quarters from 33 to 36, half-years are 40 and 41"],
  ["2023-37", ", months go from 01 to 12, quarters from 33 to 36, half-years are 40 and 41"],
  ["2023-42", ", months go from 01 to 12, quarters from 33 to 36, half-years are 40 and 41"],
  ["2023-40-01", ", a quarter or half-year has no day"],
  ["2022/", ", an open end is written .."],
  ["/2022", ", an open end is written .."],
  ["/", ", an open end is written .."],
  ["../..", ", both ends are open"],
  ["[..]", ", both ends are open"],
  ["2024/2022", ", start after end"],
  ["2023-05-02/2023-05-01", ", start after end"],
  ["2023-41/2023-05", ", start after end"],
  ["[2021-04-23..2021-04-22]", ", start after end"],
  ["..", ""],
  ["23", ""],
  ["02023", ""],
  ["-2023", ""],
  ["2023-4", ""],
  ["2023-04-3", ""],
  ["20230430", ""],
  ["2023.04.30", ""],
  ["2023-04-30T10:00", ""],
  ["2023-04-30Z", ""],
  ["2023-04-30+09:00", ""],
  ["202X", ""],
  ["2023-XX", ""],
  ["2023%", ""],
  ["2023~?", ""],
  ["~2023", ""],
  ["2023~-04", ""],
  ["2023?-04", ""],
  [" 2023", ""],
  ["2023 ", ""],
  ["2023\n", ""],
  ["2022 / 2024", ""],
  ["2022/2023/2024", ""],
  ["2022--2024", ""],
  ["2022..2024", ""],
  ["2022/2023~?", ""],
  ["[2022]", ""],
  ["[]", ""],
  ["[2022,2023]", ""],
  ["[2022/2023]", ""],
  ["[2022...2023]", ""],
  ["[2022..2023..2024]", ""],
  ["[ ..2023]", ""],
  ["[..2023]~", ""],
  ["{2022..2023}", ""],
  ["[..2022]/2023", ""],
  ["2022/[..2023]", ""],
  ["２０２３", ""],
] as const;

describe("parseEdtf", () => {
  test.each([
    ["2023-04-30~", { type: "instant", date: { year: 2023, month: 4, day: 30, qualifier: "~" } }],
    ["2022-41", { type: "instant", date: { year: 2022, part: 41 } }],
    [
      "2022-36?/..",
      { type: "interval", start: { year: 2022, part: 36, qualifier: "?" }, end: null },
    ],
    ["../2028", { type: "interval", start: null, end: { year: 2028 } }],
    ["[..2023-12]", { type: "oneOf", start: null, end: { year: 2023, month: 12 } }],
    ["[2021..2022]", { type: "oneOf", start: { year: 2021 }, end: { year: 2022 } }],
  ])("%s", (text, edtf) => {
    expect(parseEdtf(text)).toStrictEqual(edtf);
  });

  test.each(invalid)("refuses %j%s", (text, reason) => {
    expect(isEdtf(text)).toBe(false);
    expect(() => parseEdtf(text)).toThrow(new Error(`invalid date: ${text}${reason}`));
    for (const read of [boundsOf, precisionOf, (t: string) => formatEdtf(t, "ko")])
      expect(() => read(text)).toThrow("invalid date");
  });
});

test.each(dates)("%s is known to the %s, from %s to %s", (text, precision, from, to) => {
  expect(isEdtf(text)).toBe(true);
  expect(printEdtf(parseEdtf(text))).toBe(text);
  expect(precisionOf(text)).toBe(precision);
  expect(boundsOf(text)).toEqual({ from, to });
});

test.each([
  ["2023", "2023-04-30", true],
  ["2023", "2024", false],
  ["2022-12-31", "2023", false],
  ["2022-41", "2022-12", true],
  ["2022-40", "2022-07-01", false],
  ["2019/..", "2100", true],
  ["2019/..", "2018-12-31", false],
  ["../2028", "1900", true],
  ["../2028", "2029", false],
  ["2019/..", "../2019-01-01", true],
  ["2019/..", "../2018", false],
  ["[..2023-12-28]", "2023-12-28", true],
  ["[2021-04-22..2021-04-23]", "2021-04-24", false],
])("%s overlaps %s: %s", (a, b, expected) => {
  expect(overlaps(a, b)).toBe(expected);
  expect(overlaps(b, a)).toBe(expected);
});

test("compareEdtf sorts by first day, then last day, then text", () => {
  const sorted = [
    "../2020",
    "[..2020]",
    "../2028",
    "2022-01-01",
    "2022-01",
    "2022-01~",
    "2022-33",
    "2022",
    "2022/2024",
    "2022/..",
    "2022-01-02",
    "2023",
  ];
  expect(sorted.toReversed().sort(compareEdtf)).toEqual(sorted);
  expect(compareEdtf("2022", "2022")).toBe(0);
});

describe("day numbers", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["1900-01-01", -25567],
    ["2000-02-29", 11016],
    ["2023-04-30", 19477],
    ["2100-12-31", 47846],
  ])("%s is %d", (iso, days) => {
    expect(dayNumber(iso)).toBe(days);
    expect(isoDay(days)).toBe(iso);
  });

  test.each(["2023-09-31", "2023-02-29", "2023-13-01", "2023-04", "2023-04-30T00:00", ""])(
    "refuses the day %j",
    (iso) => {
      expect(() => dayNumber(iso)).toThrow(new Error(`invalid day: ${iso}`));
    },
  );

  test.each([0.5, NaN, Infinity, 1e12])("refuses the number %d", (days) => {
    expect(() => isoDay(days)).toThrow(new Error(`invalid day number: ${days}`));
  });
});

test.each([
  // A day that is only said to lie before or after another is known by that one alone.
  ["[..2021-04-23]", "2021-04-23", "2021-04-23"],
  ["[..2023-07]", "2023-07-01", "2023-07-31"],
  ["[2021-04-22..]", "2021-04-22", "2021-04-22"],
  // Under way by a day, since nobody knows when; and running on since one.
  ["../2022-10-31", "2022-10-31", "2022-10-31"],
  ["2016/..", "2016-01-01", null],
  // Where both ends are told, nothing differs from the bounds.
  ["[2022-05..2023-12-28]", "2022-05-01", "2023-12-28"],
  ["2022/2024", "2022-01-01", "2024-12-31"],
  ["2023-04", "2023-04-01", "2023-04-30"],
])("%s is known from %s to %s", (text, from, to) => {
  expect(knownBoundsOf(text)).toEqual({ from, to });
});
