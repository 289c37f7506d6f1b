import { scale } from "@observablehq/plot";
import type { DayRange, TimelineLane } from "../model/chart.ts";
import { dayNumber, isoDay } from "../model/edtf.ts";
import type { Locale } from "../model/vocabulary.ts";
import { isNarrow, nameOf } from "./options.ts";
import { textWidth } from "./text.ts";

/** First and last day shown, both included. */
export interface Period {
  from: string;
  to: string;
}

/** Where time lies on the plane: shared by the timeline, its histogram, and the brush over them. */
export interface Frame {
  domain: Period;
  /** Day numbers of the domain's first day and of the day after its last. */
  days: [number, number];
  /** Pixels at the start of the first day and at the end of the last. */
  left: number;
  right: number;
  /** Pixels of a whole day number, counted from 1970-01-01; may lie outside left and right. */
  x: (day: number) => number;
}

export const laneLabelSize = 13;
const rightMargin = 20;

/** Days whole numbers from 1970; the day after `to`, since a last day lasts until its end. */
export const endOf = (iso: string): number => dayNumber(iso) + 1;

/**
 * Whole years around what is dated. What has no end counts by neither end, as it may have begun
 * long before the rest: it is cut at the edge. Spans count only where there is nothing else.
 */
export function periodOf(lanes: readonly TimelineLane[]): Period | null {
  const ranges: DayRange[] = lanes.flatMap(({ events, spans }) => [...events, ...spans]);
  const daysOf = (some: readonly DayRange[]) =>
    some.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const events: DayRange[] = lanes.flatMap(({ events }) => events);
  const ended = daysOf(events.filter(({ to }) => to !== null));
  const days = [ended, daysOf(events), daysOf(ranges)].find((some) => some.length > 0) ?? [];
  const years = days.map((day) => day.slice(0, 4)).sort();
  return years.length === 0 ? null : { from: `${years[0]}-01-01`, to: `${years.at(-1)}-12-31` };
}

/**
 * The plane for `lanes` at `width` pixels; without any dated row, and without a domain, the year 2023.
 * Throws on a domain that is not two ISO days.
 */
export function timelineFrame(
  lanes: readonly TimelineLane[],
  { width, locale, domain }: { width: number; locale: Locale; domain?: Period | undefined },
): Frame {
  const period = domain ?? periodOf(lanes) ?? { from: "2023-01-01", to: "2023-12-31" };
  const names = lanes.map((lane) => textWidth(nameOf(lane, locale), laneLabelSize, "semibold"));
  const left = isNarrow(width) ? 8 : Math.min(Math.max(96, ...names) + 18, width * 0.22);
  const right = width - rightMargin;
  const days: [number, number] = [dayNumber(period.from), endOf(period.to)];
  const range = [Math.round(left), right];
  const time = scale({ x: { type: "linear", domain: days, range } });
  return {
    domain: period,
    days,
    left: Math.round(left),
    right,
    x: (day) => time.apply(day) as number,
  };
}

export interface Tick {
  day: number;
  /** Empty where words would crowd. */
  text: string;
}

/** Years, or quarters where no more than two years are shown. */
export function ticksOf({ domain, days, x }: Frame, locale: Locale): Tick[] {
  const [first, last] = days;
  const [y0, y1] = [Number(domain.from.slice(0, 4)), Number(isoDay(last).slice(0, 4))];
  const byQuarter = last - first <= 731;
  const months = byQuarter ? [1, 4, 7, 10] : [1];
  const yearWidth = x(365) - x(0);
  const step = Math.max(1, Math.ceil(36 / yearWidth));
  const ticks: Tick[] = [];
  for (let year = y0; year <= y1; year++)
    for (const month of months) {
      const day = dayNumber(`${year}-${String(month).padStart(2, "0")}-01`);
      if (day < first || day > last) continue;
      const name =
        locale === "ko" ? `${month}월` : (["Jan", "Apr", "Jul", "Oct"][(month - 1) / 3] ?? "");
      const crowded = month === 1 ? (year - y0) % step !== 0 : yearWidth < 160;
      ticks.push({ day, text: crowded ? "" : month === 1 ? String(year) : name });
    }
  return ticks;
}
