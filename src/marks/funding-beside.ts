import {
  childIndent,
  gapToWords,
  overhang,
  sizes,
  type PlacedBar,
  type PlacedRow,
} from "./funding-layout.ts";
import type { RowStyle } from "./funding-mark.ts";
import { isNarrow } from "./options.ts";
import { words, type Pen } from "./svg.ts";
import { textWidth } from "./text.ts";

/** Where the mark ends with what hangs over its figure. */
function endOf({ row, x1 }: PlacedBar, log: boolean): number {
  const beyond = row.bound === "about" || row.bound === "at_least" || row.bound === "over";
  return x1 + (beyond ? overhang : 0) + (log ? 8 : 0) + (log && row.bound === "about" ? 4 : 0);
}

/** Whose row it is: at its left, or above it where the picture is narrow. */
export function ownerWords(pen: Pen, placed: PlacedRow, style: RowStyle): SVGElement[] {
  const { owner, bar, top, child } = placed;
  const narrow = isNarrow(style.options.width);
  const first = narrow ? top + 9 : bar.y + bar.height / 2 - ((owner.length - 1) * 16) / 2;
  const x = narrow ? (child ? childIndent : 0) : style.ruler.left - 12;
  const weight = child ? "regular" : "semibold";
  const names = owner.map((line, i) =>
    words(pen, x, first + i * (narrow ? 18 : 16), line, {
      size: sizes.owner,
      weight,
      fill: style.palette.ink,
      anchor: narrow ? "start" : "end",
    }),
  );
  if (!child || owner.length === 0) return names;
  const start = narrow ? x : x - textWidth(owner[0] ?? "", sizes.owner, weight);
  const elbow = { d: `M${Math.round(start - 11)},${Math.round(first - 6)}v6h6`, fill: "none" };
  return [pen("path", { ...elbow, stroke: style.palette.quiet }), ...names];
}

/** A mark beside claims that cannot both hold; neighbours' marks run into one. */
export function conflictMark(pen: Pen, { bar, top, height }: PlacedRow, style: RowStyle) {
  if (bar.row.conflicts.length === 0) return null;
  const x = Math.max(1, style.ruler.left - 5);
  return pen("path", {
    d: `M${x},${top}v${height}`,
    stroke: style.palette.accent,
    "stroke-width": 2.5,
    "stroke-dasharray": "4 3",
  });
}

/** As many steps as years: beside the sum, never a share of it. */
export function yearLine(
  pen: Pen,
  { bar, years: line }: PlacedRow,
  { palette, colours }: RowStyle,
) {
  if (line === null) return [];
  const { y, years, step, text } = line;
  const end = bar.x0 + years * step;
  const ticks = Array.from({ length: Math.floor(years) + 1 }, (_, i) => bar.x0 + i * step);
  return [
    pen("path", {
      d: `M${bar.x0},${y}H${Math.round(end * 10) / 10}${ticks.map((x) => `M${Math.round(x * 10) / 10},${y - 3}v6`).join("")}`,
      fill: "none",
      stroke: colours.mark,
      "stroke-width": 1.25,
    }),
    words(pen, end + 8, y, text, { size: sizes.part, fill: palette.quiet, halo: palette.paper }),
  ];
}

/** Where the amount after the mark ends. */
export const amountEnd = ({ bar, amount }: PlacedRow, log: boolean): number =>
  endOf(bar, log) + gapToWords + textWidth(amount, sizes.amount, "semibold");

/** The amount after the mark, and in quiet words what it is. */
export function besideWords(
  pen: Pen,
  placed: PlacedRow,
  { palette, options, log }: RowStyle,
): SVGElement[] {
  const { bar, amount, quiet, beside, owner, top, child } = placed;
  const x = endOf(bar, log) + gapToWords;
  const middle = bar.y + bar.height / 2;
  const strong = { size: sizes.amount, weight: "semibold", fill: palette.ink } as const;
  const soft = { size: sizes.quiet, fill: palette.quiet, halo: palette.paper };
  if (isNarrow(options.width)) {
    const indent = child ? childIndent : 0;
    const after = indent + textWidth(owner.at(-1) ?? "", sizes.owner, "semibold") + 8;
    const above = quiet.map((line, i) =>
      words(
        pen,
        beside ? after : 0,
        top + 9 + (owner.length - (beside ? 1 : 0) + i) * 18,
        line,
        soft,
      ),
    );
    return [...above, words(pen, x, middle, amount, { ...strong, halo: palette.paper })];
  }
  const first = beside ? middle : middle - (quiet.length * 17) / 2;
  const width = textWidth(amount, sizes.amount, "semibold");
  return [
    words(pen, x, first, amount, { ...strong, halo: palette.paper }),
    ...quiet.map((line, i) =>
      words(pen, beside ? x + width + 8 : x, beside ? first : first + (i + 1) * 17, line, soft),
    ),
  ];
}
