import type { Pen } from "./svg.ts";

/**
 * A rectangle that fades out towards one side, as strips of falling opacity: a gradient would need
 * an id, and ids clash when a page carries the narrow and the wide drawing at once.
 */
export function fade(
  pen: Pen,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  fill: string,
  towards: "left" | "right",
): SVGElement[] {
  // Whole pixels, or seams show between the strips.
  const [from, to] = [Math.round(x), Math.round(x + width)];
  const strips = Math.max(1, Math.min(12, Math.floor((to - from) / 2)));
  return Array.from({ length: strips }, (_, i) => {
    const a = Math.round(from + ((to - from) * i) / strips);
    const b = Math.round(from + ((to - from) * (i + 1)) / strips);
    const share = (i + 0.5) / strips;
    return pen("rect", {
      x: a,
      y,
      width: b - a,
      height,
      fill,
      "fill-opacity": Math.round((towards === "right" ? 1 - share : share) * 100) / 100,
    });
  });
}
