import type { TimelineLane } from "../model/chart.ts";
import { isUnderWay } from "../model/event-date.ts";
import { labelOf, valuesOf, type Locale } from "../model/vocabulary.ts";
import { underWayBand } from "./event-mark.ts";
import { eventGlyph, glyphOf } from "./glyphs.ts";
import type { Key } from "./legend.ts";
import type { Glyph, Palette } from "./palette.ts";
import type { Pen } from "./svg.ts";
import { says } from "./words.ts";

/** The legend of a timeline: only what its rows hold, in the vocabulary's order. */
export function timelineKeys(
  pen: Pen,
  palette: Palette,
  lanes: readonly TimelineLane[],
  locale: Locale,
): Key[] {
  const events = lanes.flatMap((lane) => lane.events);
  const present = new Set(events.map(({ kind }) => kind));
  const kinds = new Map<Glyph, string[]>();
  for (const kind of valuesOf("event_kind").filter((kind) => present.has(kind)))
    kinds.set(glyphOf[kind], [
      ...(kinds.get(glyphOf[kind]) ?? []),
      labelOf("event_kind", kind, locale),
    ]);
  const keys: Key[] = [...kinds].map(([glyph, names]) => ({
    word: names.join(locale === "ko" ? "·" : ", "),
    sign: 13,
    draw: (x, y) => [eventGlyph(pen, palette, { glyph, planned: false, x, y })],
  }));
  if (events.some(({ status }) => status === "planned"))
    keys.push({
      word: says.planned[locale],
      sign: 13,
      draw: (x, y) => [eventGlyph(pen, palette, { glyph: "pledge", planned: true, x, y })],
    });
  const grey = palette.event.operation;
  const dot = (x: number, y: number) =>
    eventGlyph(pen, palette, { glyph: "operation", planned: false, x, y });
  const line = (d: string, dashes: string | null = null) =>
    pen("path", {
      d,
      fill: "none",
      stroke: grey,
      "stroke-width": 1.25,
      "stroke-opacity": 0.75,
      "stroke-dasharray": dashes,
    });
  const underWay = events.filter(({ date, status }) => isUnderWay(date, status));
  const others = events.filter((event) => !underWay.includes(event));
  if (underWay.length > 0)
    keys.push({
      word: says.underWay[locale],
      sign: 34,
      draw: (x, y) => [underWayBand(pen, grey, { x0: x - 17, x1: x + 17, y }), dot(x, y)],
    });
  if (others.some(({ from, to }) => from && to && from.slice(0, 7) !== to.slice(0, 7)))
    keys.push({
      word: says.vague[locale],
      sign: 34,
      draw: (x, y) => [
        line(`M${x - 17},${y}h34M${x - 17},${y - 2.5}v5M${x + 17},${y - 2.5}v5`),
        dot(x, y),
      ],
    });
  if (others.some(({ from, to }) => from === null || to === null))
    keys.push({
      word: says.oneSided[locale],
      sign: 34,
      draw: (x, y) => [
        line(`M${x + 10},${y}H${x - 17}M${x - 13},${y - 3.5}l-4,3.5l4,3.5`, "3 2"),
        dot(x + 10, y),
      ],
    });
  if (lanes.some(({ dense }) => dense))
    keys.push({
      word: says.byMonth[locale],
      sign: 20,
      draw: (x, y) => [line(`M${x - 9},${y + 6}v-6h6v-5h6v8h6v3z`)],
    });
  const bars = new Set(lanes.flatMap(({ spans }) => spans.map(({ table }) => table)));
  for (const table of (["amounts", "programs"] as const).filter((table) => bars.has(table)))
    keys.push({
      word: says[table === "amounts" ? "promise" : "program"][locale],
      sign: 26,
      draw: (x, y) => [
        pen("rect", { x: x - 13, y: y - 6, width: 26, height: 12, fill: palette.span[table].fill }),
        pen("path", {
          d: `M${x - 12},${y - 6}v12M${x - 13},${y + 5.5}h26`,
          stroke: palette.span[table].edge,
          "stroke-width": 1.5,
        }),
      ],
    });
  return keys;
}
