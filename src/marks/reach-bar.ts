import type { ReachRow } from "../model/chart.ts";
import { hatch, type Box } from "./bar.ts";
import { fade } from "./fade.ts";
import type { CountColours, Palette } from "./palette.ts";
import { round as n, type Pen } from "./svg.ts";

/** The shades of counts: one hue for all, since roles are told by fill and sign. */
/** How far the soft edge of an `about` reaches beyond the figure, and as far before it. */
export const softEdge = (width: number): number =>
  Math.round(Math.min(12, Math.max(4, width * 0.08), width / 2));

/** Whether the paper, or nearly so, lies under what is drawn on the bar. */
const isPale = ({ role, status, accumulation }: ReachRow): boolean =>
  status === "planned" ||
  accumulation === "cumulative" ||
  role === "target" ||
  role === "applicant" ||
  role === "reach" ||
  role === "baseline" ||
  role === "term";

const inside = ({ x, y, width, height }: Box): Box => ({
  x: x + 0.75,
  y: y + 0.75,
  width: Math.max(0.5, width - 1.5),
  height: height - 1.5,
});

const stripes = ({ x, y, width, height }: Box): string => {
  const lines: string[] = [];
  for (let at = y + 4; at < y + height - 1; at += 4) lines.push(`M${n(x)},${n(at)}h${n(width)}`);
  return lines.join("");
};

const cuts = ({ x, y, width, height }: Box): string =>
  Array.from(
    { length: Math.max(0, Math.floor((width - 1) / 8)) },
    (_, i) => `M${n(x + (i + 1) * 8)},${n(y)}v${n(height)}`,
  ).join("");

const dots = ({ x, y, width, height }: Box): string => {
  const marks: string[] = [];
  for (let row = 0, top = 4; top < height - 2; row++, top += 4.5)
    for (let left = row % 2 ? 7 : 4; left < width - 2; left += 6)
      marks.push(`M${n(x + left)},${n(y + top)}h0`);
  return marks.join("");
};

/** A bar's body up to its figure: what part the counted have, and whether it has happened. */
function body(pen: Pen, palette: Palette, colours: CountColours, row: ReachRow, box: Box) {
  const { role } = row;
  const outline = { stroke: colours.mark, "stroke-width": 1.5 };
  const rim = inside(box);
  const line = (d: string, stroke: string, width = 1.25) =>
    d === ""
      ? []
      : [
          pen("path", {
            d,
            fill: "none",
            stroke,
            "stroke-width": width,
            "stroke-linecap": "round",
          }),
        ];
  if (row.status === "planned")
    return [pen("rect", { ...rim, fill: palette.paper, ...outline, "stroke-dasharray": "5 3" })];
  if (row.accumulation === "cumulative")
    return [
      pen("rect", { ...rim, fill: colours.soft, ...outline }),
      pen("path", { d: hatch(rim), fill: "none", ...outline }),
    ];
  switch (role) {
    case "term": {
      const core = inside(inside(inside(rim)));
      return [
        pen("rect", { ...rim, fill: palette.paper, ...outline }),
        ...(core.width < 3 ? [] : [pen("rect", { ...core, fill: colours.mark })]),
      ];
    }
    case "target":
      return [pen("rect", { ...rim, fill: colours.soft, ...outline })];
    case "baseline":
      return [pen("rect", { ...rim, fill: palette.paper, ...outline })];
    case "applicant":
      return [
        pen("rect", { ...rim, fill: palette.paper, ...outline }),
        ...line(dots(rim), colours.mark, 2),
      ];
    case "reach":
      return [
        pen("rect", { ...rim, fill: colours.soft, ...outline, "stroke-width": 1 }),
        ...line(stripes(rim), colours.mark, 1),
      ];
    case "selected":
      return [
        pen("rect", { ...box, fill: colours.mark }),
        ...(box.width < 9
          ? []
          : line(
              `M${n(box.x + 3)},${n(box.y + box.height - 4)}H${n(box.x + box.width - 3)}`,
              palette.paper,
            )),
      ];
    case "activity":
      return [pen("rect", { ...box, fill: colours.mark }), ...line(cuts(box), palette.paper)];
    case "beneficiary":
      return [pen("rect", { ...box, fill: colours.deep })];
    case "outcome": {
      const cap = Math.min(4, box.width);
      return [
        pen("rect", { ...box, fill: colours.mark }),
        pen("rect", { ...box, x: box.x + box.width - cap, width: cap, fill: colours.deep }),
      ];
    }
    case "participant":
      return [pen("rect", { ...box, fill: colours.mark })];
  }
}

/** A part inside its whole: a deep strip with a paper-coloured rim. */
export function strip(pen: Pen, palette: Palette, colours: CountColours, row: ReachRow, box: Box) {
  const fill = row.status === "planned" ? palette.paper : colours.deep;
  return pen("rect", { ...box, fill, stroke: palette.paper, "stroke-width": 1 });
}

/**
 * A bar from 0 to its figure, drawn by how sure the figure is: about with a soft edge, at least and
 * over with an arrow that goes on, at most as a bracket with nothing in it, a range with a light
 * stretch from `least` on.
 */
export function countBar(
  pen: Pen,
  palette: Palette,
  colours: CountColours,
  { row, box, least }: { row: ReachRow; box: Box; least: number | null },
): SVGElement[] {
  const { x, y, width, height } = box;
  const end = x + width;
  const middle = y + height / 2;
  const line = { fill: "none", stroke: colours.mark, "stroke-width": 1.75 };
  switch (row.bound) {
    case "at_most":
    case "under":
      return [
        pen("path", {
          ...line,
          d: `M${n(x + 1)},${n(y + 3)}v${n(height - 6)}M${n(x)},${n(middle)}H${n(end)}M${n(end - 6)},${n(y + 1)}h6v${n(height - 2)}h-6`,
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
        ...body(pen, palette, colours, row, { ...box, width: Math.max(2, from - x) }),
      ];
    }
    case "about": {
      const soft = softEdge(width);
      const firm = Math.round(end - soft);
      const shade = isPale(row)
        ? colours.soft
        : row.role === "beneficiary" || row.role === "outcome"
          ? colours.deep
          : colours.mark;
      return [
        ...body(pen, palette, colours, row, { ...box, width: Math.max(2, firm - x) }),
        ...fade(pen, { x: firm, y, width: soft * 2, height }, shade, "right"),
      ];
    }
    case "at_least":
    case "over": {
      const half = Math.min(8, height / 2 - 1);
      return [
        ...body(pen, palette, colours, row, box),
        pen("path", {
          ...line,
          d: `M${n(end + 3)},${n(middle - half)}l${n(half)},${n(half)}l${n(-half)},${n(half)}`,
        }),
      ];
    }
    case "exact":
    case "undisclosed":
      return body(pen, palette, colours, row, box);
  }
}
