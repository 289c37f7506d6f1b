import { axisX, gridX, ruleY } from "@observablehq/plot";
import { laneNames, type TimelineLane } from "../model/chart.ts";
import type { Locale } from "../model/vocabulary.ts";
import { eventMarks } from "./event-mark.ts";
import { laneLabelSize, ticksOf, timelineFrame, type Period } from "./frame.ts";
import { legend } from "./legend.ts";
import { isNarrow, nameOf, type MarkOptions } from "./options.ts";
import { palettes, type Palette } from "./palette.ts";
import { plotted } from "./plot.ts";
import { spanBar } from "./span-bar.ts";
import { decoration, penFor, picture, words, type Pen } from "./svg.ts";
import { textWidth } from "./text.ts";
import { densityMark } from "./timeline-density.ts";
import { timelineKeys } from "./timeline-keys.ts";
import { layoutLanes, nameInset, type PlacedLane } from "./timeline-layout.ts";
import { bundled, notShown, says } from "./words.ts";

export interface TimelineOptions extends MarkOptions {
  /** First and last day shown; whole years around the events when not given. */
  domain?: Period;
  /** Events of the same days on one line, and words only where they take no row of their own. */
  compact?: boolean;
}

const axisHeight = 26;
/** Above this height the years are told again at the bottom. */
const tall = 620;

/** The lane's name and, under or after it, how much of it has no room. */
function laneName(
  pen: Pen,
  palette: Palette,
  { name, child, top, left, density }: PlacedLane,
  { x, narrow, locale }: { x: number; narrow: boolean; locale: Locale },
) {
  const weight = child ? "regular" : "semibold";
  const anchor = narrow ? "start" : "end";
  const line = (i: number) => top + 15 + i * 16;
  const lines = name.map((text, i) =>
    words(pen, narrow ? nameInset : x, line(i), text, {
      size: laneLabelSize,
      weight,
      fill: palette.ink,
      anchor,
    }),
  );
  const notes = [
    density ? bundled(density.events, locale) : "",
    left > 0 ? notShown(left, locale) : "",
  ].filter((note) => note !== "");
  if (notes.length === 0) return lines;
  const after = nameInset + textWidth(name.at(-1) ?? "", laneLabelSize, weight) + 8;
  const rest = words(
    pen,
    narrow ? after : x,
    line(narrow ? name.length - 1 : name.length),
    notes.join(" · "),
    { size: 11, fill: palette.quiet, anchor },
  );
  return [...lines, rest];
}

/**
 * Lanes of organizations over time: promises and programs as bars, events as glyphs by kind, each as
 * wide as its date is vague. Facts are `amounts:`, `programs:` and `events:`, lane by lane, bars first,
 * then events in order of their first possible day.
 */
export function timeline(
  lanes: readonly TimelineLane[],
  { width, locale, theme, document, label, domain, compact = false }: TimelineOptions,
): SVGSVGElement {
  const pen = penFor(document, `timeline-${width}`);
  const palette = palettes[theme];
  const narrow = isNarrow(width);
  const frame = timelineFrame(lanes, { width, locale, domain });
  const keys = legend(pen, palette, timelineKeys(pen, palette, lanes, locale), { width });
  const axisTop = keys.height + (keys.height > 0 ? 8 : 0);
  const placed = layoutLanes(lanes, frame, {
    width,
    locale,
    compact,
    top: axisTop + axisHeight,
  });
  const last = placed.at(-1);
  const bottom = last ? last.top + last.height : axisTop + axisHeight + 14;
  const height = bottom + (bottom > tall ? axisHeight : 6);
  // Without rows or a chosen period there is no time to tell.
  const ticks = placed.length === 0 && !domain ? [] : ticksOf(frame, locale);
  const axis = (anchor: "top" | "bottom") =>
    axisX(
      ticks.filter(({ day, text }) => text !== "" && day < frame.days[1]).map(({ day }) => day),
      {
        anchor,
        label: null,
        tickSize: 0,
        tickPadding: 6,
        textAnchor: "start",
        fontSize: 12,
        fill: palette.quiet,
        tickFormat: (day: number) => ticks.find((tick) => tick.day === day)?.text ?? "",
        ariaHidden: "true",
      },
    );
  const ground = plotted(pen, document, {
    width,
    height,
    marginTop: axisTop + axisHeight,
    marginBottom: height - bottom,
    marginLeft: frame.left,
    marginRight: width - frame.right,
    x: { type: "linear", domain: frame.days, range: [frame.left, frame.right] },
    y: { type: "identity", axis: null },
    marks: [
      gridX(
        ticks.map(({ day }) => day),
        { stroke: palette.grid, strokeOpacity: 1, ariaHidden: "true" },
      ),
      ruleY(placed.slice(1), {
        y: "top",
        insetLeft: -frame.left,
        insetRight: frame.right - width,
        stroke: (lane: PlacedLane) => (lane.child ? "none" : palette.rule),
        ariaHidden: "true",
      }),
      axis("top"),
      ...(bottom > tall ? [axis("bottom")] : []),
    ],
  });
  return picture(pen, "timeline", { width, height, label: label ?? says.timeline[locale] }, [
    keys.element,
    ground,
    // What a drag along the years takes hold of; it says which days lie under it.
    ticks.length === 0
      ? null
      : pen("rect", {
          class: "time-axis",
          "aria-hidden": "true",
          "data-from": frame.days[0],
          "data-to": frame.days[1],
          x: frame.left,
          y: axisTop,
          width: frame.right - frame.left,
          height: axisHeight,
          fill: "none",
          "pointer-events": "all",
        }),
    ...placed.map((lane) =>
      pen(
        "g",
        {
          class: "lane",
          role: "group",
          "aria-label": nameOf(laneNames(lane.lane), locale),
          "data-lane": lane.lane.org_id,
        },
        [
          decoration(
            pen,
            "lane-name",
            laneName(pen, palette, lane, { x: frame.left - 14, narrow, locale }),
          ),
          ...lane.spans.map((span) => spanBar(pen, palette, span, { locale })),
          lane.density && densityMark(pen, palette, lane.density, { ...lane.density, locale }),
          ...lane.events.flatMap((events) => eventMarks(pen, palette, events, { locale })),
        ],
      ),
    ),
    placed.length === 0
      ? words(pen, frame.left, bottom - 16, says.nothing[locale], { size: 13, fill: palette.quiet })
      : null,
  ]);
}
