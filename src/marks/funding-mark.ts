import { bar } from "./bar.ts";
import { dot } from "./dot.ts";
import type { PlacedBar, Ruler } from "./funding-layout.ts";
import type { MarkOptions } from "./options.ts";
import type { MoneyColours, Palette } from "./palette.ts";
import type { Pen } from "./svg.ts";

export interface RowStyle {
  palette: Palette;
  colours: MoneyColours;
  ruler: Ruler;
  log: boolean;
  options: Pick<MarkOptions, "width" | "locale">;
}

/** The bar or, on a log scale, the dot of an amount. */
export function drawn(pen: Pen, placed: PlacedBar, style: RowStyle) {
  const { row, role, x0, x1, y, height, onPale } = placed;
  const { palette, ruler, log } = style;
  const colours = onPale ? { ...style.colours, onMark: style.colours.text } : style.colours;
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
    onPale,
  });
}

/** Where a bar is touched; a short one is 24 pixels wide there. */
export const target = ({ x0, x1, y, height }: PlacedBar) => ({
  x: x0 - 2,
  y,
  width: Math.max(24, x1 - x0 + 4),
  height,
});
