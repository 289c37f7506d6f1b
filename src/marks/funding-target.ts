import { amountEnd } from "./funding-beside.ts";
import {
  partLine,
  sizes,
  touchable,
  type PlacedBar,
  type PlacedRow,
  type ToldBar,
} from "./funding-layout.ts";
import type { RowStyle } from "./funding-mark.ts";
import { isNarrow } from "./options.ts";
import { textWidth } from "./text.ts";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Between words and the frame around them. */
const clear = 4;

/** A bar or a part of one; a short one is 24 pixels wide there. */
export const barTarget = ({ x0, x1, y, height }: PlacedBar): Box => ({
  x: x0 - 2,
  y,
  width: Math.max(24, x1 - x0 + 4),
  height,
});

/**
 * Where a row's whole is touched, and framed in focus: its mark with the words that stand beside it,
 * in a narrow picture those above it too. A frame that cut them could not be read.
 */
export function wholeTarget(placed: PlacedRow, { log, options, ruler }: RowStyle): Box {
  const { bar, top, beside, quiet } = placed;
  if (isNarrow(options.width)) {
    const height = Math.max(touchable, bar.y + bar.height - top + 1);
    return { x: -3, y: top, width: options.width + 6, height };
  }
  const left = (log ? ruler.left : bar.x0) - 2;
  const until = amountEnd(placed, log);
  const start = until - textWidth(placed.amount, sizes.amount, "semibold");
  // Words that are too long stand below the amount, one line each.
  const wide = beside ? 0 : Math.max(0, ...quiet.map((line) => textWidth(line, sizes.quiet)));
  const high = Math.max(bar.height, beside ? 0 : (quiet.length + 1) * 17);
  return {
    x: left,
    y: bar.y + (bar.height - high) / 2 - 1,
    width: Math.max(until, start + wide) + clear - left,
    height: high + 2,
  };
}

/** The words of a part that are told below, or after, its bar. */
export function toldTarget({ bar, lines, x, y }: ToldBar, inset: number, narrow: boolean): Box {
  const words = inset + Math.max(0, ...lines.map((line) => textWidth(line, sizes.part)));
  const top = Math.min(y - 9, bar.role === "maybe" ? bar.y : y);
  const high = y + (lines.length - 1) * partLine + 9 - top;
  const room = narrow ? Math.max(touchable, high) : high;
  const left = Math.min(x, bar.role === "maybe" ? bar.x0 : x) - 3;
  const end = Math.max(x + words, bar.role === "maybe" ? bar.x1 : 0);
  return {
    x: left,
    y: bar.role === "maybe" ? top : top - (room - high) / 2,
    width: end - left + clear,
    height: room,
  };
}

/** A claim that says the row's money again. */
export const againTarget = (x: number, y: number, text: string, narrow: boolean): Box => ({
  x: x - 2,
  y: y - (narrow ? touchable : 18) / 2,
  width: Math.max(touchable, textWidth(text, sizes.part) + 6 + clear),
  height: narrow ? touchable : 18,
});
