import type { Palette } from "./palette.ts";
import { decoration, words, type Pen } from "./svg.ts";
import { textWidth } from "./text.ts";

/** A sign and its word; `draw` gets the sign's middle. */
export interface Key {
  word: string;
  /** Width of the sign, pixels. */
  sign: number;
  draw: (x: number, y: number) => SVGElement[];
}

const size = 12;
const gap = 6;
const between = 16;
const line = 22;

/** Signs and words in lines that fill `width`; gives the element and its height. */
export function legend(
  pen: Pen,
  palette: Palette,
  keys: readonly Key[],
  { x: left = 0, y: top = 0, width }: { x?: number; y?: number; width: number },
): { element: SVGElement; height: number } {
  let x = left;
  let y = top + line / 2;
  const children: SVGElement[] = [];
  for (const { word, sign, draw } of keys) {
    const wide = sign + gap + textWidth(word, size);
    if (x > left && x + wide > left + width) {
      x = left;
      y += line;
    }
    children.push(...draw(Math.round(x + sign / 2), y));
    children.push(words(pen, x + sign + gap, y, word, { size, fill: palette.quiet }));
    x += wide + between;
  }
  const height = keys.length === 0 ? 0 : y + line / 2 - top;
  return { element: decoration(pen, "legend", children), height };
}
