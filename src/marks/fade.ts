import type { Pen } from "./svg.ts";

/**
 * A rectangle that fades out towards one side, as strips of falling opacity: a gradient would need
 * an id, and ids clash when a page carries the narrow and the wide drawing at once. `least` is how much is there already where it is faintest.
 */
export function fade(
  pen: Pen,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  fill: string,
  towards: "left" | "right",
  least = 0,
): SVGElement[] {
  // Whole pixels, or seams show between the strips.
  const [from, to] = [Math.round(x), Math.round(x + width)];
  const wide = to - from;
  const strips =
    Math.max(1, Math.min(Math.floor(wide / 2), Math.max(12, Math.min(36, wide / 8)))) | 0;
  return Array.from({ length: strips }, (_, i) => {
    const a = Math.round(from + ((to - from) * i) / strips);
    const b = Math.round(from + ((to - from) * (i + 1)) / strips);
    const way = (i + 0.5) / strips;
    const share = least + (1 - least) * (towards === "right" ? 1 - way : way);
    return pen("rect", {
      x: a,
      y,
      width: b - a,
      height,
      fill,
      "fill-opacity": Math.round(share * 100) / 100,
    });
  });
}
