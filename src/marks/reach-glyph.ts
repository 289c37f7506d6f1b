import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from "d3-shape";
import type { ValueOf } from "../model/vocabulary.ts";
import type { Palette } from "./palette.ts";
import { round, type Pen } from "./svg.ts";

type Role = ValueOf<"count_role">;

const shape = (type: Parameters<typeof symbol>[0], area: number) =>
  symbol(type, area).digits(2)() ?? "";

/**
 * About 10 px across, centred on 0,0. What was asked for is hollow, what came of it is full: an
 * applicant's diamond fills when selected, a baseline's triangle when it is an outcome.
 */
const signs: Record<Role, { d: string; full: boolean; inner?: string }> = {
  target: { d: shape(symbolCircle, 70), full: false, inner: shape(symbolCircle, 8) },
  applicant: { d: shape(symbolDiamond, 48), full: false },
  selected: { d: shape(symbolDiamond, 52), full: true },
  participant: { d: shape(symbolCircle, 66), full: true },
  beneficiary: { d: shape(symbolSquare, 72), full: true },
  reach: { d: "M-3.5,-4.5A6,6 0 0 1 -3.5,4.5M0,-5.5A8,8 0 0 1 0,5.5", full: false },
  outcome: { d: shape(symbolTriangle, 48), full: true },
  baseline: { d: shape(symbolTriangle, 44), full: false },
  activity: { d: "M-1.5,-4.5H1.5V-1.5H4.5V1.5H1.5V4.5H-1.5V1.5H-4.5V-1.5H-1.5Z", full: true },
  term: { d: shape(symbolSquare, 56), full: false },
};

/** Half of a glyph's width with its outline, pixels. */
export const roleRadius = 6;

/** What part the counted have, as a shape: told apart without colour. */
export function roleGlyph(
  pen: Pen,
  palette: Palette,
  { role, colour, x, y }: { role: Role; colour: string; x: number; y: number },
): SVGElement[] {
  const { d, full, inner } = signs[role];
  const transform = `translate(${round(x)},${round(y)})`;
  const open = role === "reach" ? "none" : palette.paper;
  return [
    pen("path", {
      class: `glyph glyph-${role}`,
      d,
      transform,
      fill: full ? colour : open,
      stroke: colour,
      "stroke-width": full ? 1 : 1.6,
      "stroke-linejoin": "round",
    }),
    ...(role === "reach" ? [pen("circle", { cx: x - 4.5, cy: y, r: 1.6, fill: colour })] : []),
    ...(inner ? [pen("path", { d: inner, transform, fill: colour })] : []),
  ];
}
