import { rectY } from "@observablehq/plot";
import type { MonthEvents } from "../model/chart.ts";
import { formatEdtf } from "../model/edtf.ts";
import type { MarkOptions } from "./options.ts";
import { palettes } from "./palette.ts";
import { plotted } from "./plot.ts";
import { decoration, penFor, picture, words } from "./svg.ts";
import { textWidth } from "./text.ts";
import { monthNumber, monthText, type Months } from "./timeline-window.ts";
import { says } from "./words.ts";

export interface HistogramOptions extends MarkOptions {
  /** First and last month on the plane. */
  whole: Months;
  /** The chosen months, drawn stronger. */
  chosen: Months;
}

export interface Bin {
  /** First month, and the month after the last. */
  start: number;
  end: number;
  events: number;
}

/** Pixels at either side of the plane: room for half a handle of the brush that lies over it. */
export const histogramInset = 22;

const height = 62;
const axisHeight = 18;
const top = 2;

/** Events in bins of months, quarters, half-years or years: the finest that are 4 px wide or more. */
export function binsOf(
  months: readonly MonthEvents[],
  [first, last]: Months,
  width: number,
): Bin[] {
  const month = width / (last - first + 1);
  const size = [1, 3, 6, 12].find((size) => size * month >= 4) ?? 12;
  const bins: Bin[] = [];
  for (let start = first; start <= last; start += size)
    bins.push({ start, end: Math.min(start + size, last + 1), events: 0 });
  for (const { month, events } of months) {
    const bin = bins[Math.floor((monthNumber(month) - first) / size)];
    if (bin) bin.events += events;
  }
  return bins;
}

const wordsFor = ({ start, end }: Bin) =>
  end - start === 1 ? monthText(start) : `${monthText(start)}/${monthText(end - 1)}`;

/** Bars of events over time, from the first day of `whole` to its last; the brush lies over it. */
export function histogram(
  months: readonly MonthEvents[],
  { width, locale, theme, document, label, whole, chosen }: HistogramOptions,
): SVGSVGElement {
  const pen = penFor(document);
  const palette = palettes[theme];
  const [left, right] = [histogramInset, width - histogramInset];
  const [first, end] = [whole[0], whole[1] + 1];
  const x = (month: number) => left + ((month - first) / (end - first)) * (right - left);
  const bins = binsOf(months, whole, right - left);
  const bottom = height - axisHeight;
  const bars = plotted(pen, document, {
    width,
    height: bottom,
    marginTop: top,
    marginBottom: 0,
    marginLeft: left,
    marginRight: width - right,
    x: { type: "linear", domain: [first, end], range: [left, right], axis: null },
    y: { domain: [0, Math.max(1, ...bins.map(({ events }) => events))], axis: null },
    marks: [
      rectY(
        bins.filter(({ events }) => events > 0),
        {
          x1: "start",
          x2: "end",
          y: "events",
          insetLeft: 0.5,
          insetRight: 0.5,
          fill: (bin: Bin) =>
            bin.start <= chosen[1] && bin.end > chosen[0] ? palette.binChosen : palette.bin,
          ariaLabel: (bin: Bin) =>
            `${formatEdtf(wordsFor(bin), locale)}: ${Math.round(bin.events * 10) / 10}`,
        },
      ),
    ],
  });
  // A name needs a role to be spoken with.
  for (const bar of bars.querySelectorAll("rect[aria-label]")) bar.setAttribute("role", "img");
  const step = Math.max(1, Math.ceil((textWidth("2022", 11) + 14) / (x(12) - x(0))));
  const years = [];
  for (let month = first; month < end; month += 12 * step) years.push(month);
  return picture(pen, "histogram", { width, height, label: label ?? says.histogram[locale] }, [
    decoration(pen, "ground", [
      pen("path", { d: `M${left},${bottom + 0.5}H${right}`, stroke: palette.grid }),
      ...years.map((month) =>
        words(pen, x(month), bottom + axisHeight / 2 + 2, String(month / 12), {
          size: 11,
          fill: palette.quiet,
        }),
      ),
    ]),
    bars,
  ]);
}
