import type { Pen } from "./svg.ts";

/** Gradients that a drawing has already. */
const gradients = new WeakMap<Pen, Set<string>>();

/**
 * A rectangle that fades out towards one side, and before the first of its kind in a drawing the gradient
 * that it is filled with. `least` is how much is there already where it is faintest.
 */
export function fade(
  pen: Pen,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  fill: string,
  towards: "left" | "right",
  least = 0,
): SVGElement[] {
  // Its id says all that it is: where a page has two drawings of one name, either will do.
  const faintest = String(Math.round(least * 100) / 100);
  const id = ["fade", pen.drawing, fill, towards, faintest].join("-").replace(/[^\w-]+/g, "");
  const known = gradients.get(pen) ?? new Set();
  gradients.set(pen, known);
  const isKnown = known.has(id);
  known.add(id);
  const stop = (offset: number, opacity: string) => pen("stop", { offset, "stop-color": fill, "stop-opacity": opacity }); // prettier-ignore
  const [left, right] = towards === "right" ? ["1", faintest] : [faintest, "1"];
  const [from, to] = [Math.round(x), Math.round(x + width)];
  return [
    ...(isKnown ? [] : [pen("linearGradient", { id }, [stop(0, left), stop(1, right)])]),
    pen("rect", { x: from, y, width: to - from, height, fill: `url(#${id})` }),
  ];
}
