import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  type SymbolType,
} from "d3-shape";
import type { FundingRow } from "../model/chart.ts";
import { fade } from "./fade.ts";
import { hatch } from "./bar.ts";
import { isHollow, type Role } from "./figure-words.ts";
import type { MoneyColours, Palette } from "./palette.ts";
import type { Pen } from "./svg.ts";

const radius = 6.5;

const shapes: Partial<Record<FundingRow["kind"], SymbolType>> = {
  commitment: symbolDiamond,
  fund: symbolTriangle,
  purchase: symbolSquare,
  in_kind: symbolDiamond,
};

export interface DotStyle {
  row: FundingRow;
  role: Role;
  x: number;
  y: number;
}

const n = (v: number) => Math.round(v * 10) / 10;

/** The dot alone: its shape by kind, hollow for a plan, hatched for a running total. */
export function dotShape(
  pen: Pen,
  palette: Palette,
  colours: MoneyColours,
  { row, role, x, y }: DotStyle,
): SVGElement[] {
  const open = role === "maybe" || isHollow(row) || row.kind === "package";
  const light = row.accumulation === "cumulative" || row.scope === "single";
  const solid = role === "part" ? colours.deep : colours.mark;
  const look = {
    fill: open ? palette.paper : light ? colours.soft : solid,
    stroke: colours.mark,
    "stroke-width": 1.5,
    "stroke-dasharray": role === "maybe" || row.kind === "sales_target" ? "3 2" : null,
  };
  if (row.accumulation === "cumulative") {
    const square = { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
    const lines = { d: hatch(square, 4.5), fill: "none", stroke: colours.mark };
    return [pen("rect", { ...square, ...look }), pen("path", { ...lines, "stroke-width": 1.25 })];
  }
  const type = shapes[row.kind] ?? symbolCircle;
  const d = symbol(type, type === symbolCircle ? 115 : 105).digits(2)() ?? "";
  const centre = row.kind === "package" && role !== "maybe";
  return [
    pen("path", { d, transform: `translate(${n(x)},${n(y)})`, ...look }),
    ...(centre ? [pen("circle", { cx: x, cy: y, r: 1.8, fill: colours.mark })] : []),
  ];
}

/**
 * A figure on a logarithmic scale: a dot, since a bar has no 0 to stand on there. `least` is where a
 * range begins. Sure and unsure as in `bar`.
 */
export function dot(
  pen: Pen,
  palette: Palette,
  colours: MoneyColours,
  { left, least, ...style }: DotStyle & { left: number; least: number | null },
): SVGElement[] {
  const { row, x, y } = style;
  const line = { fill: "none", stroke: colours.mark, "stroke-width": 1.75 };
  const guide = pen("path", {
    d: `M${n(left)},${n(y)}H${n(Math.max(left, x - radius))}`,
    stroke: palette.receded,
    "stroke-width": 1,
    "stroke-dasharray": "1 3",
  });
  const extra: SVGElement[] = [];
  switch (row.bound) {
    case "at_most":
    case "under":
      return [guide, pen("path", { ...line, d: `M${n(x - 6)},${n(y - 8)}h6v16h-6` })];
    case "about":
      extra.push(
        ...fade(pen, { x: x - 22, y: y - 4, width: 16, height: 8 }, colours.mark, "left"),
        ...fade(pen, { x: x + 6, y: y - 4, width: 16, height: 8 }, colours.mark, "right"),
      );
      break;
    case "at_least":
    case "over":
      extra.push(pen("path", { ...line, d: `M${n(x + 10)},${n(y - 6)}l6,6l-6,6` }));
      break;
    case "range":
      if (least !== null)
        extra.push(
          pen("path", {
            d: `M${n(least)},${n(y)}H${n(x)}`,
            stroke: colours.mark,
            "stroke-width": 4,
          }),
          pen("circle", { cx: least, cy: y, r: radius - 1.5, fill: colours.mark }),
        );
      break;
    case "exact":
    case "undisclosed":
  }
  return [guide, ...extra, ...dotShape(pen, palette, colours, style)];
}
