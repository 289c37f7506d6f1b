import type { Locale } from "../model/vocabulary.ts";
import type { CountColours, Palette } from "./palette.ts";
import { countBar, strip } from "./reach-bar.ts";
import { roleGlyph } from "./reach-glyph.ts";
import { lines, reachSizes, signWidth, type PlacedCount } from "./reach-layout.ts";
import { spoken } from "./reach-words.ts";
import { fact, words, type Pen } from "./svg.ts";

export interface CountStyle {
  palette: Palette;
  colours: CountColours;
  /** The panel's left edge and width, pixels. */
  left: number;
  width: number;
  locale: Locale;
}

/** One count: its sign and words, beneath them its bar, if any, and its figure. */
export function countFact(pen: Pen, placed: PlacedCount, style: CountStyle): SVGElement {
  const { row, place, indent, top, height, bar, at } = placed;
  const { palette, colours, left, width, locale } = style;
  const x = left + indent;
  const box = bar && {
    x: left + bar.x0,
    y: bar.y,
    width: bar.x1 - bar.x0,
    height: bar.height,
  };
  const inner = placed.strip && { ...placed.strip, x: left + placed.strip.x };
  const quietTop = top + placed.label.length * lines.label;
  return fact(
    pen,
    {
      id: `counts:${row.count_id}`,
      label: spoken(row, place, locale),
      target: {
        x: x - signWidth - 4,
        y: top - 4,
        width: width - indent + signWidth + 4,
        height: height + 8,
      },
      attributes: { "data-x": Math.round(left + at.x), "data-y": Math.round(at.y) },
    },
    [
      ...(inner ? [strip(pen, palette, colours, row, inner)] : []),
      ...roleGlyph(pen, palette, {
        role: row.role,
        colour: row.role === "beneficiary" || place === "part" ? colours.deep : colours.mark,
        x: x - signWidth + 6,
        y: top + lines.label / 2,
      }),
      ...placed.label.map((line, i) =>
        words(pen, x, top + (i + 0.5) * lines.label, line, {
          size: reachSizes.label,
          fill: palette.ink,
        }),
      ),
      ...placed.quiet.map((line, i) =>
        words(pen, x, quietTop + (i + 0.5) * lines.quiet, line, {
          size: reachSizes.quiet,
          fill: palette.quiet,
        }),
      ),
      ...(box
        ? countBar(pen, palette, colours, {
            row,
            box,
            least: bar.least === null ? null : left + bar.least,
          })
        : []),
      words(pen, left + at.x, at.y, placed.figure, {
        size: row.bound === "undisclosed" ? reachSizes.quiet : at.size,
        anchor: at.anchor,
        weight: row.bound === "undisclosed" ? "regular" : "semibold",
        fill: row.bound === "undisclosed" ? palette.quiet : palette.ink,
      }),
    ],
  );
}
