import { rectY } from "@observablehq/plot";
import type { DayRange, TimelineLane } from "../model/chart.ts";
import { dayNumber, isoDay } from "../model/edtf.ts";
import { formatDays } from "./days.ts";
import { endOf, timelineFrame, type Frame, type Period } from "./frame.ts";
import { isNarrow, type MarkOptions } from "./options.ts";
import { palettes } from "./palette.ts";
import { plotted } from "./plot.ts";
import { decoration, penFor, picture, words } from "./svg.ts";
import { says } from "./words.ts";

export interface HistogramOptions extends MarkOptions {
  /** First and last day shown; as in the timeline above it. */
  domain?: Period;
  /** The chosen days, drawn stronger. */
  chosen?: Period;
}

export interface Bin {
  /** First day, and the day after the last, counted from 1970. */
  start: number;
  end: number;
  /** Events, those of no certain bin in shares. */
  events: number;
}

const height = 44;
const top = 4;

/** Day numbers where bins begin: half-years, quarters or months, whichever is finest at 12 px or more. */
export function binStarts({ domain, days, x }: Frame): number[] {
  const month = x(30) - x(0);
  const months = month >= 12 ? 1 : month * 3 >= 12 ? 3 : 6;
  const starts: number[] = [];
  for (let year = Number(domain.from.slice(0, 4)); ; year++)
    for (let at = 1; at <= 12; at += months) {
      const day = dayNumber(`${year}-${String(at).padStart(2, "0")}-01`);
      if (day >= days[1]) return starts;
      starts.push(day);
    }
}

/**
 * Events a bin. One known only to a range of days spreads evenly over all of them; one with an open
 * end spreads as far as the frame goes, since nothing says where it would stop.
 */
export function binEvents(
  events: readonly DayRange[],
  starts: readonly number[],
  days: [number, number],
): Bin[] {
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? days[1];
    const shares = events.map(({ from, to }) => {
      const a =
        from === null ? Math.min(days[0], to === null ? days[0] : dayNumber(to)) : dayNumber(from);
      const b = to === null ? Math.max(days[1], a + 1) : endOf(to);
      return Math.max(0, Math.min(end, b) - Math.max(start, a)) / (b - a);
    });
    return { start, end, events: shares.reduce((sum, share) => sum + share, 0) };
  });
}

/** Bars of events over time, under the timeline and on its plane; the brush lies over it. */
export function histogram(
  lanes: readonly TimelineLane[],
  { width, locale, theme, document, label, domain, chosen }: HistogramOptions,
): SVGSVGElement {
  const pen = penFor(document);
  const palette = palettes[theme];
  const frame = timelineFrame(lanes, { width, locale, domain });
  // An event stands in the lane of each that took part, and counts once.
  const once = new Map(lanes.flatMap(({ events }) => events.map((e) => [e.event_id, e] as const)));
  const bins = binEvents([...once.values()], binStarts(frame), frame.days);
  const [from, to] = chosen ? [dayNumber(chosen.from), endOf(chosen.to)] : frame.days;
  const bars = plotted(pen, document, {
    width,
    height,
    marginTop: top,
    marginBottom: 0,
    marginLeft: frame.left,
    marginRight: width - frame.right,
    x: { type: "linear", domain: frame.days, range: [frame.left, frame.right], axis: null },
    y: { domain: [0, Math.max(1, ...bins.map(({ events }) => events))], axis: null },
    marks: [
      rectY(
        bins.filter(({ events }) => events > 0),
        {
          x1: (bin: Bin) => Math.max(bin.start, frame.days[0]),
          x2: "end",
          y: "events",
          insetLeft: 0.5,
          insetRight: 0.5,
          fill: (bin: Bin) => (bin.start < to && bin.end > from ? palette.binChosen : palette.bin),
          ariaLabel: (bin: Bin) =>
            `${formatDays({ from: isoDay(bin.start), to: isoDay(bin.end - 1) }, locale)}: ${Math.round(bin.events * 10) / 10}`,
        },
      ),
    ],
  });
  const ground = pen("path", {
    d: `M${frame.left},${height - 0.5}H${frame.right}`,
    stroke: palette.grid,
  });
  const name = isNarrow(width)
    ? null
    : words(pen, frame.left - 14, height - 8, says.events[locale], {
        size: 12,
        fill: palette.quiet,
        anchor: "end",
      });
  return picture(pen, "histogram", { width, height, label: label ?? says.histogram[locale] }, [
    decoration(pen, "ground", [ground, ...(name ? [name] : [])]),
    bars,
  ]);
}
