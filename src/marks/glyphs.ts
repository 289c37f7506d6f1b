import { symbol, symbolDiamond, symbolSquare, symbolStar, symbolTriangle } from "d3-shape";
import type { ValueOf } from "../model/vocabulary.ts";
import type { Glyph, Palette } from "./palette.ts";
import type { Pen } from "./svg.ts";

type EventKind = ValueOf<"event_kind">;

/** Kinds that readers take for one thing share a glyph; the words on the mark keep them apart. */
export const glyphOf: Record<EventKind, Glyph> = {
  agreement: "agreement",
  pledge: "pledge",
  launch: "launch",
  payment: "payment",
  award: "award",
  selection: "award",
  campaign: "fair",
  fair: "fair",
  recruitment: "recruitment",
  operation: "operation",
  relocation: "relocation",
  report: "report",
};

/** Two decimals are a hundredth of a pixel: paths stay short, and alike on every machine. */
const shape = (type: Parameters<typeof symbol>[0], area: number) =>
  symbol(type, area).digits(2)() ?? "";

const circle = (r: number) => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;

/** Outlines about 10 px across, centred on 0,0; all are closed, so that each can be hollow. */
const outlines: Record<Glyph, string> = {
  agreement: shape(symbolDiamond, 52),
  pledge: circle(4.6),
  launch: shape(symbolTriangle, 46),
  payment: shape(symbolSquare, 66),
  award: shape(symbolStar, 48),
  fair: "M-3,-3H3A3,3 0 0 1 3,3H-3A3,3 0 0 1 -3,-3Z",
  recruitment: "M-5,-4H5L0,5Z",
  operation: circle(3.6),
  relocation: "M-4,-4.5H0L4.5,0L0,4.5H-4L0,0Z",
  report: "M-1.5,-4.5H1.5V-1.5H4.5V1.5H1.5V4.5H-1.5V1.5H-4.5V-1.5H-1.5Z",
};

/** Half of a glyph's width with its outline, pixels. */
export const glyphRadius = 6.5;

/** A kind of event at `x`, `y`; planned ones are hollow. */
export function eventGlyph(
  pen: Pen,
  palette: Palette,
  { glyph, planned, x, y }: { glyph: Glyph; planned: boolean; x: number; y: number },
): SVGElement {
  return pen("path", {
    class: `glyph glyph-${glyph}`,
    d: outlines[glyph],
    transform: `translate(${Math.round(x * 10) / 10},${Math.round(y * 10) / 10})`,
    fill: planned ? palette.paper : palette.event[glyph],
    // The paper-coloured rim keeps neighbours apart where they touch.
    stroke: planned ? palette.event[glyph] : palette.paper,
    "stroke-width": planned ? 1.8 : 1,
    "stroke-linejoin": "round",
  });
}
