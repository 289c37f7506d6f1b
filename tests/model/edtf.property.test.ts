import fc from "fast-check";
// @ts-expect-error the package ships no types
import otherEdtf from "edtf";
import { expect, test } from "vitest";
import {
  boundsOf,
  compareEdtf,
  dayNumber,
  formatEdtf,
  isEdtf,
  isoDay,
  overlaps,
  parseEdtf,
  printEdtf,
  type Edtf,
  type EdtfDate,
} from "../../src/model/edtf.ts";

const FIRST = dayNumber("1900-01-01");
const LAST = dayNumber("2100-12-31");

const qualifier = fc.constantFrom(undefined, "~" as const, "?" as const);
const qualified = (dates: fc.Arbitrary<EdtfDate>): fc.Arbitrary<EdtfDate> =>
  fc.tuple(dates, qualifier).map(([date, q]) => (q ? { ...date, qualifier: q } : date));

const day = fc.integer({ min: FIRST, max: LAST }).map((n): EdtfDate => {
  const [year = 0, month = 0, dayOfMonth = 0] = isoDay(n).split("-").map(Number);
  return { year, month, day: dayOfMonth };
});
const year = day.map(({ year }): EdtfDate => ({ year }));
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([{ year }, month]): EdtfDate => ({ year, month }));
const part = fc
  .tuple(year, fc.constantFrom(33, 34, 35, 36, 40, 41))
  .map(([{ year }, part]): EdtfDate => ({ year, part }));
const plain = fc.oneof(day, month, year, part);
const date = qualified(plain);

const instant = date.map((date): Edtf => ({ type: "instant", date }));
const firstDay = (date: EdtfDate) => boundsOf(printEdtf({ type: "instant", date })).from ?? "";
const range = (dates: fc.Arbitrary<EdtfDate>): fc.Arbitrary<Edtf> =>
  fc
    .tuple(
      fc.constantFrom("interval" as const, "oneOf" as const),
      fc.tuple(dates, dates),
      fc.constantFrom("both", "start", "end"),
    )
    .map(([type, pair, closed]) => {
      const [start, end] = pair.sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
      return { type, start: closed === "end" ? null : start, end: closed === "start" ? null : end };
    });
const edtf = fc.oneof(instant, range(date));
const text = edtf.map(printEdtf);

test("parsing undoes printing", () => {
  fc.assert(
    fc.property(edtf, (value) => {
      expect(parseEdtf(printEdtf(value))).toEqual(value);
    }),
  );
});

test("what parses prints as it was, and says something in both languages", () => {
  const scrap = fc.constantFrom("2023", "-", "04", "40", "31", "/", "..", "[", "]", "~", "?", " ");
  const scraps = fc.array(scrap, { maxLength: 9 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(text, scraps), (value) => {
      fc.pre(isEdtf(value));
      expect(printEdtf(parseEdtf(value))).toBe(value);
      for (const locale of ["ko", "en"] as const)
        expect(formatEdtf(value, locale)).not.toMatch(/^$|undefined|NaN| {2}|^ | $/);
    }),
  );
});

test("bounds are days in order", () => {
  fc.assert(
    fc.property(text, (value) => {
      const { from, to } = boundsOf(value);
      const [first, last] = [dayNumber(from ?? "1900-01-01"), dayNumber(to ?? "2100-12-31")];
      expect(first).toBeLessThanOrEqual(last);
      expect(first).toBeGreaterThanOrEqual(FIRST);
      expect(last).toBeLessThanOrEqual(LAST);
    }),
  );
});

test("two dates overlap when some day lies in both", () => {
  const infinite = ({ from, to }: ReturnType<typeof boundsOf>) => [
    from === null ? -Infinity : dayNumber(from),
    to === null ? Infinity : dayNumber(to),
  ];
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [[a0 = 0, a1 = 0], [b0 = 0, b1 = 0]] = [infinite(boundsOf(a)), infinite(boundsOf(b))];
      expect(overlaps(a, b)).toBe(Math.max(a0, b0) <= Math.min(a1, b1));
      expect(overlaps(a, a)).toBe(true);
    }),
  );
});

test("the order is total", () => {
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(Math.sign(compareEdtf(a, b))).toBe(0 - Math.sign(compareEdtf(b, a)));
      expect(compareEdtf(a, b) === 0).toBe(a === b);
      const [x = "", y = "", z = ""] = [a, b, c].sort(compareEdtf);
      expect(compareEdtf(x, y)).toBeLessThanOrEqual(0);
      expect(compareEdtf(x, z)).toBeLessThanOrEqual(0);
    }),
  );
});

test("a day and its number are one to one", () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (n) => {
      expect(dayNumber(isoDay(n))).toBe(n);
      expect(isoDay(n) < isoDay(n + 1)).toBe(true);
    }),
  );
});

// Not compared: its half-years take no qualifier and no place in an interval, its intervals must
// end on a later first day than they start, its open starts and choice lists have other bounds,
// and it takes 29 February 2023 for 1 March.
const parseOther = otherEdtf as (text: string) => { min: number; max: number };
const dayOf = (milliseconds: number) =>
  Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;

test("agrees with the library on single dates and on intervals of days, months and years", () => {
  const single = fc.oneof(qualified(fc.oneof(day, month, year)), part);
  const others = fc.oneof(
    single.map((date): Edtf => ({ type: "instant", date })),
    range(qualified(fc.oneof(day, month, year))).filter(
      (value) =>
        value.type === "interval" &&
        value.start !== null &&
        (value.end === null || firstDay(value.start) < firstDay(value.end)),
    ),
  );
  fc.assert(
    fc.property(others.map(printEdtf), (value) => {
      const { min, max } = parseOther(value);
      expect(boundsOf(value)).toEqual({ from: dayOf(min), to: dayOf(max) });
    }),
  );
});

test("refuses the impossible days that the library refuses", () => {
  const numbers = fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 29, max: 31 }));
  fc.assert(
    fc.property(numbers, ([{ year }, month, day]) => {
      fc.pre(month !== 2 || day > 29);
      const value = `${year}-${String(month).padStart(2, "0")}-${day}`;
      let accepted = true;
      try {
        parseOther(value);
      } catch {
        accepted = false;
      }
      expect(isEdtf(value)).toBe(accepted);
    }),
  );
});
