import { formatEdtf } from "../model/edtf.ts";
import { labelOf } from "../model/vocabulary.ts";
import { eventGlyph, glyphOf, glyphRadius } from "./glyphs.ts";
import { labelIn, type MarkOptions } from "./options.ts";
import type { Palette } from "./palette.ts";
import { fact, words, type Pen } from "./svg.ts";
import { textWidth } from "./text.ts";
import { wordSize, type End, type PlacedEvent } from "./timeline-layout.ts";

const targetHeight = 16;

/** The days in question as a line: ticks where they are known to end, an arrow where not, none where cut. */
function dayLine(pen: Pen, colour: string, { x0, x1, x, y, start, end }: PlacedEvent) {
  const shown = x1 - x0 > glyphRadius * 2 + 1 || start === "open" || end === "open";
  if (!shown) return null;
  const cap = (at: number, how: End, way: 1 | -1) => {
    if (how === "known" && Math.abs(at - x) > glyphRadius + 2) return `M${at},${y - 2.5}v5`;
    if (how === "open") return `M${at - way * 4},${y - 3.5}l${way * 4},3.5l${-way * 4},3.5`;
    return "";
  };
  const [a, b] = [Math.round(x0 * 10) / 10, Math.round(x1 * 10) / 10];
  return pen("path", {
    d: `M${a},${y}H${b}${cap(a, start, -1)}${cap(b, end, 1)}`,
    fill: "none",
    stroke: colour,
    "stroke-width": 1.25,
    "stroke-opacity": 0.75,
    "stroke-dasharray": start === "open" || end === "open" ? "3 2" : null,
  });
}

/** An event: its glyph in the middle of the days that it may have been, its words beside it where there is room. */
export function eventMark(
  pen: Pen,
  palette: Palette,
  placed: PlacedEvent,
  { locale }: Pick<MarkOptions, "locale">,
): SVGElement {
  const { event, x, x0, x1, y, words: place } = placed;
  const glyph = glyphOf[event.kind];
  const label = [
    formatEdtf(event.date, locale),
    labelIn(event, locale),
    labelOf("event_kind", event.kind, locale),
    labelOf("event_status", event.status, locale),
  ].join(", ");
  return fact(
    pen,
    {
      id: `events:${event.event_id}`,
      label,
      target: { x: x0 - 2, y: y - targetHeight / 2, width: x1 - x0 + 4, height: targetHeight },
      attributes: { "data-x": Math.round(x), "data-y": Math.round(y) },
    },
    [
      dayLine(pen, palette.event[glyph], placed),
      eventGlyph(pen, palette, { glyph, planned: event.status === "planned", x, y }),
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
    ],
  );
}
