import { scale } from "@observablehq/plot";
import { laneNames, type DayRange, type TimelineLane } from "../model/chart.ts";
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
  // Months of lanes that have too many events to be drawn one by one.
  const months = lanes.flatMap(({ dense }) => dense?.months.map(({ month }) => month) ?? []);
  const years = [...days, ...months].map((day) => day.slice(0, 4)).sort();
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
  const names = lanes.map((lane) =>
    textWidth(nameOf(laneNames(lane), locale), laneLabelSize, "semibold"),
  );
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

const tickSize = 12;
const english = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Years; quarters too where no more than two years are shown, and months where about one is. */
export function ticksOf(frame: Frame, locale: Locale): Tick[] {
  const { domain, days, x, right } = frame;
  const [first, last] = days;
  const [y0, y1] = [Number(domain.from.slice(0, 4)), Number(isoDay(last).slice(0, 4))];
  const every = last - first <= 400 ? 1 : last - first <= 731 ? 3 : 12;
  const step = Math.max(1, Math.ceil(36 / (x(365) - x(0))));
  const ticks: (Tick & { rank: number })[] = [];
  for (let year = y0; year <= y1; year++)
    for (let month = 1; month <= 12; month += every) {
      const day = dayNumber(`${year}-${String(month).padStart(2, "0")}-01`);
      if (day < first || day > last) continue;
      const name = locale === "ko" ? `${month}월` : (english[month - 1] ?? "");
      // The picture must say which year it is in, also where no year begins in it.
      const opens = ticks.length === 0 && month !== 1;
      const dated = locale === "ko" ? `${year}년 ${name}` : `${name} ${year}`;
      const crowded = month === 1 && (year - y0) % step !== 0;
      const text = crowded ? "" : month === 1 ? String(year) : opens ? dated : name;
      const rank = opens ? 0 : month === 1 ? 1 : month % 3 === 1 ? 2 : 3;
      ticks.push({ day, text, rank });
    }
  const taken: { x0: number; x1: number }[] = [];
  const kept = new Set<Tick>();
  for (const tick of [...ticks].sort((a, b) => a.rank - b.rank || a.day - b.day)) {
    const x0 = x(tick.day);
    const x1 = x0 + textWidth(tick.text, tickSize) + 8;
    if (tick.text === "" || x1 - 8 > right + rightMargin) continue;
    // All months are named, or none but those that begin a quarter.
    if (tick.rank === 3 && x(28) - x(0) < 36) continue;
    if (tick.rank !== 1 && taken.some((other) => x0 < other.x1 && other.x0 < x1)) continue;
    taken.push({ x0, x1 });
    kept.add(tick);
  }
  return ticks.map((tick) => ({ day: tick.day, text: kept.has(tick) ? tick.text : "" }));
}
