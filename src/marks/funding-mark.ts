import { bar } from "./bar.ts";
import { dot } from "./dot.ts";
import type { PlacedBar, Ruler } from "./funding-layout.ts";
import type { MarkOptions } from "./options.ts";
import type { MoneyColours, Palette } from "./palette.ts";
import { amountGroupOf } from "../model/vocabulary.ts";
import type { Pen } from "./svg.ts";

export interface RowStyle {
  palette: Palette;
  colours: MoneyColours;
  ruler: Ruler;
  log: boolean;
  options: Pick<MarkOptions, "width" | "locale">;
}

/** A part of a package keeps the colours of its own kind of money. */
export const coloursOf = ({ row }: PlacedBar, { palette }: RowStyle) =>
  palette.money[amountGroupOf[row.kind]];

/** The bar or, on a log scale, the dot of an amount. */
export function drawn(pen: Pen, placed: PlacedBar, style: RowStyle) {
  const { row, role, x0, x1, y, height, onPale } = placed;
  const { palette, ruler, log } = style;
  const own = coloursOf(placed, style);
  const colours = onPale ? { ...own, onMark: own.text } : own;
  const least = row.krw_min === null ? null : ruler.x(row.krw_min);
  if (log)
    return dot(pen, palette, colours, {
      row,
      role,
      x: x1,
      y: y + height / 2,
      left: ruler.left,
      least,
    });
  const from = least === null ? null : x0 + least - ruler.left;
  return bar(pen, palette, colours, {
    row,
    role,
    box: { x: x0, y, width: x1 - x0, height },
    least: from,
  });
}
