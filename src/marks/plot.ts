import { plot, type PlotOptions } from "@observablehq/plot";
import type { Pen } from "./svg.ts";

/**
 * What Plot draws, as a group `top` pixels down, to put into a picture of ours. Plot's own `<style>`
 * is left behind, since the pages' Content-Security-Policy refuses it; its rules stand in marks.css.
 */
export function plotted(
  pen: Pen,
  document: Document,
  options: PlotOptions & { width: number; height: number },
  top = 0,
): SVGElement {
  const svg = plot({ ...options, document });
  svg.querySelector("style")?.remove();
  return pen(
    "g",
    {
      class: "plot",
      transform: top === 0 ? null : `translate(0,${Math.round(top)})`,
      fill: "currentColor",
      "text-anchor": "middle",
    },
    [...svg.childNodes],
  );
}
