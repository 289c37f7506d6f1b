import type { TimelineEvent } from "../model/chart.ts";
import { formatEventDate } from "../model/event-date.ts";
import { labelOf } from "../model/vocabulary.ts";
import { fade } from "./fade.ts";
import { eventGlyph, glyphOf, glyphRadius } from "./glyphs.ts";
import { labelIn, type MarkOptions } from "./options.ts";
import type { Palette } from "./palette.ts";
import { decoration, fact, words, type Pen } from "./svg.ts";
import { textWidth } from "./text.ts";
import type { End } from "./timeline-bundle.ts";
import type { PlacedBundle } from "./timeline-events.ts";
import { wordSize } from "./timeline-label.ts";

const targetHeight = 16;
const bandHeight = 9;

type Placed = PlacedBundle & { y: number };

/** The days in question as a line: ticks where they are known to end, an arrow where not or where cut. */
function dayLine(pen: Pen, colour: string, { x0, x1, xs, y, start, end, glyphs }: Placed) {
  const isOpen = start === "open" || end === "open";
  if (x1 - x0 <= glyphRadius * 2 + 1 && !isOpen && glyphs) return null;
  const cap = (at: number, how: End, way: 1 | -1) => {
    const beside = glyphs && xs.some((x) => Math.abs(at - x) <= glyphRadius + 2);
    if (how === "known") return beside ? "" : `M${at},${y - 2.5}v5`;
    return `M${at - way * 4},${y - 3.5}l${way * 4},3.5l${-way * 4},3.5`;
  };
  const [a, b] = [Math.round(x0 * 10) / 10, Math.round(x1 * 10) / 10];
  return pen("path", {
    d: `M${a},${y}H${b}${cap(a, start, -1)}${cap(b, end, 1)}`,
    fill: "none",
    stroke: colour,
    "stroke-width": 1.25,
    "stroke-opacity": 0.75,
    "stroke-dasharray": isOpen ? "3 2" : null,
  });
}

/** What was under way when reported: a band that fades out on both sides, as neither end is known. */
export function underWayBand(
  pen: Pen,
  colour: string,
  { x0, x1, y }: { x0: number; x1: number; y: number },
): SVGElement {
  const bar = { y: y - bandHeight / 2, height: bandHeight };
  const middle = (x0 + x1) / 2;
  const a = Math.round(Math.min(x0 + 16, middle));
  const b = Math.round(Math.max(x1 - 16, middle));
  return pen("g", { class: "under-way", opacity: 0.5 }, [
    ...fade(pen, { x: x0, width: a - x0, ...bar }, colour, "left"),
    b > a ? pen("rect", { x: a, width: b - a, ...bar, fill: colour }) : null,
    ...fade(pen, { x: b, width: x1 - b, ...bar }, colour, "right"),
  ]);
}

const spoken = (event: TimelineEvent, locale: MarkOptions["locale"]) =>
  [
    formatEventDate(event.date, event.status, locale),
    labelIn(event, locale),
    labelOf("event_kind", event.kind, locale),
    labelOf("event_status", event.status, locale),
  ].join(", ");

/**
 * Events of the same days: the days as a line, each event's glyph on it, words beside where there is
 * room. A glyph is left out where the day that it would stand at lies outside the picture.
 */
export function eventMarks(
  pen: Pen,
  palette: Palette,
  placed: Placed,
  { locale }: Pick<MarkOptions, "locale">,
): SVGElement[] {
  const { events, xs, x0, x1, y, glyphs, underWay, words: place } = placed;
  const [first] = events;
  if (!first) return [];
  // A line that several events share is of no one kind.
  const colour = palette.event[events.length > 1 ? "operation" : glyphOf[first.kind]];
  const days =
    underWay && glyphs ? underWayBand(pen, colour, placed) : dayLine(pen, colour, placed);
  const beside = [
    place?.on
      ? pen("rect", {
          x: place.x - 3,
          y: y - 3,
          width: textWidth(place.text, wordSize) + 6,
          height: 6,
          fill: palette.paper,
        })
      : null,
    place
      ? words(pen, place.x, y, place.text, {
          size: wordSize,
          fill: palette.quiet,
          anchor: place.anchor,
          halo: palette.paper,
        })
      : null,
  ];
  const alone = events.length === 1;
  const marks = events.map((event, i) => {
    const x = xs[i] ?? x0;
    const half = glyphRadius + 1;
    const [a, b] = alone ? [x0 - 2, x1 + 2] : [x - half, x + half];
    const glyph = glyphOf[event.kind];
    const planned = event.status === "planned";
    return fact(
      pen,
      {
        id: `events:${event.event_id}`,
        label: spoken(event, locale),
        target: { x: a, y: y - targetHeight / 2, width: b - a, height: targetHeight },
        attributes: { "data-x": Math.round(x), "data-y": Math.round(y) },
      },
      [
        alone ? days : null,
        glyphs ? eventGlyph(pen, palette, { glyph, planned, x, y }) : null,
        ...(alone ? beside : []),
      ],
    );
  });
  return alone
    ? marks
    : [
        decoration(
          pen,
          "days",
          [days, ...beside].filter((c) => c !== null),
        ),
        ...marks,
      ];
}
