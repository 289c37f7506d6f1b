import type { FundingRow } from "../model/chart.ts";
import { fade } from "./fade.ts";
import { isHollow, type Role } from "./figure-words.ts";
import type { MoneyColours, Palette } from "./palette.ts";
import type { Pen } from "./svg.ts";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Lines at 45°, cut to the box: a pattern would need an id, which clashes between pictures on a page. */
export function hatch({ x, y, width, height }: Box, step = 6): string {
  const lines: string[] = [];
  for (let at = step / 2; at < width + height; at += step) {
    const [x0, y0] = at <= height ? [0, at] : [at - height, height];
    const [x1, y1] = at <= width ? [at, 0] : [width, at - width];
    const n = (v: number) => Math.round(v * 10) / 10;
    lines.push(`M${n(x + x0)},${n(y + y0)}L${n(x + x1)},${n(y + y1)}`);
  }
  return lines.join("");
}

const dots = ({ x, y, width, height }: Box, step = 6): string => {
  const marks: string[] = [];
  for (let row = 0, top = 4; top < height - 2; row++, top += step)
    for (let left = row % 2 ? 4 + step / 2 : 4; left < width - 2; left += step)
      marks.push(`M${Math.round((x + left) * 10) / 10},${Math.round((y + top) * 10) / 10}h0`);
  return marks.join("");
};

/** What tells kinds of one panel apart where there is no room for words: signature, items, shapes. */
function texture(pen: Pen, row: FundingRow, box: Box, on: string): SVGElement | null {
  const { x, y, width, height } = box;
  if (width < 9) return null;
  const stroke = { fill: "none", stroke: on, "stroke-width": 1.25 };
  if (row.kind === "commitment")
    return pen("path", {
      ...stroke,
      d: `M${x + 3},${y + height - 4}H${Math.round(x + width - 3)}`,
    });
  if (row.kind === "purchase") {
    const cuts = Math.floor((width - 1) / 8);
    const d = Array.from(
      { length: cuts },
      (_, i) => `M${Math.round(x + (i + 1) * 8)},${y}v${height}`,
    );
    return pen("path", { ...stroke, d: d.join("") });
  }
  if (row.kind === "in_kind")
    return pen("path", {
      ...stroke,
      d: dots({ x, y, width, height: Math.min(height, 22) }, 7),
      "stroke-width": 2,
      "stroke-linecap": "round",
    });
  return null;
}

/** The body of a bar up to its figure. */
function body(
  pen: Pen,
  palette: Palette,
  colours: MoneyColours,
  row: FundingRow,
  role: Role,
  box: Box,
) {
  const outline = { stroke: colours.mark, "stroke-width": 1.5 };
  const inset = {
    x: box.x + 0.75,
    y: box.y + 0.75,
    width: Math.max(0.5, box.width - 1.5),
    height: box.height - 1.5,
  };
  const round = row.kind === "fund" ? Math.min(9, box.width / 2) : 0;
  const shaped = (b: Box, attributes: Record<string, string | number>) =>
    pen("path", {
      d: `M${n(b.x)},${n(b.y)}H${n(b.x + b.width - round)}${round ? `a${n(round)},${n(round)} 0 0 1 ${n(round)},${n(round)}V${n(b.y + b.height - round)}a${n(round)},${n(round)} 0 0 1 ${n(-round)},${n(round)}` : `V${n(b.y + b.height)}`}H${n(b.x)}Z`,
      ...attributes,
    });
  if (isHollow(row))
    return [
      shaped(inset, {
        fill: palette.paper,
        ...outline,
        ...(row.kind === "sales_target" ? { "stroke-dasharray": "5 3" } : {}),
      }),
    ];
  if (row.accumulation === "cumulative")
    return [
      shaped(inset, { fill: colours.soft, ...outline }),
      pen("path", { d: hatch(inset), fill: "none", ...outline }),
    ];
  if (row.kind === "package")
    return [
      shaped(inset, { fill: palette.paper, ...outline }),
      pen("path", {
        d: dots(inset),
        fill: "none",
        stroke: colours.mark,
        "stroke-width": 1.8,
        "stroke-linecap": "round",
      }),
    ];
  if (row.scope === "single") return [shaped(inset, { fill: colours.soft, ...outline })];
  const fill = role === "part" ? colours.deep : colours.mark;
  const rim = role === "part" ? { stroke: colours.onMark, "stroke-width": 1 } : {};
  return [shaped(box, { fill, ...rim }), texture(pen, row, box, palette.paper)].filter(
    (x) => x !== null,
  );
}

const n = (x: number) => Math.round(x * 10) / 10;

export interface BarStyle {
  row: FundingRow;
  role: Role;
  box: Box;
  /** Where a range begins, pixels. */
  least: number | null;
}

/**
 * A bar from 0 to its figure, drawn by how sure the figure is: about with a soft edge, at least and
 * over with an arrow that goes on, at most as a bracket with nothing in it, a range with a light stretch.
 */
export function bar(
  pen: Pen,
  palette: Palette,
  colours: MoneyColours,
  { row, role, box, least }: BarStyle,
): SVGElement[] {
  const { x, y, width, height } = box;
  const end = x + width;
  const middle = y + height / 2;
  const on = role === "part" ? colours.onMark : colours.mark;
  const line = { fill: "none", stroke: on, "stroke-width": 1.75 };
  if (role === "maybe") {
    const inset = {
      x: x + 0.75,
      y: y + 0.75,
      width: Math.max(0.5, width - 1.5),
      height: height - 1.5,
    };
    const line = { stroke: on, "stroke-width": 1.5, "stroke-dasharray": "3 2" };
    return [pen("rect", { ...inset, fill: palette.paper, ...line })];
  }
  switch (row.bound) {
    case "at_most":
    case "under":
      return [
        pen("path", {
          ...line,
          d: `M${n(x)},${n(y + 4)}v${n(height - 8)}M${n(x)},${n(middle)}H${n(end)}M${n(end - 6)},${n(y + 1)}h6v${n(height - 2)}h-6`,
        }),
      ];
    case "range": {
      const from = Math.min(Math.max(least ?? x, x), end);
      const rest = {
        x: from,
        y: y + 0.75,
        width: Math.max(1, end - from - 0.75),
        height: height - 1.5,
      };
      return [
        pen("rect", { ...rest, fill: colours.soft, stroke: colours.mark, "stroke-width": 1.5 }),
        ...body(pen, palette, colours, row, role, { ...box, width: Math.max(2, from - x) }),
      ];
    }
    case "about": {
      const soft = Math.round(Math.min(14, Math.max(5, width * 0.08), width / 2));
      const firm = Math.round(end - soft);
      const tail = { x: firm, y, width: soft * 2, height };
      const fill =
        isHollow(row) || row.accumulation === "cumulative" || row.kind === "package"
          ? colours.soft
          : role === "part"
            ? colours.deep
            : colours.mark;
      return [
        ...body(pen, palette, colours, row, role, { ...box, width: Math.max(2, firm - x) }),
        ...fade(pen, tail, fill, "right"),
      ];
    }
    case "at_least":
    case "over": {
      const half = Math.min(9, height / 2 - 2);
      return [
        ...body(pen, palette, colours, row, role, box),
        pen("path", {
          ...line,
          d: `M${n(end + 3)},${n(middle - half)}l${n(half)},${n(half)}l${n(-half)},${n(half)}`,
        }),
      ];
    }
    case "exact":
    case "undisclosed":
      return body(pen, palette, colours, row, role, box);
  }
}
