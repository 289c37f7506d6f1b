import { labelOf, valuesOf, type Locale, type ValueOf } from "../model/vocabulary.ts";
import type { NetworkEdge } from "../model/chart.ts";
import type { Key } from "./legend.ts";
import type { Palette } from "./palette.ts";
import type { Pen } from "./svg.ts";

type RelationKind = ValueOf<"relation_kind">;

/** Dashes tell kinds apart without colour; the two commonest are solid, and far apart in lightness. */
export const dashOf: Record<RelationKind, readonly number[]> = {
  agreement: [],
  joint_program: [],
  funding: [12, 3],
  support: [5, 3],
  award: [10, 3, 2, 3],
  selection: [2, 3],
  participation: [7, 4],
  membership: [1, 4],
};

/** Dashes grow with the stroke, or a thick line would look like a row of bars. */
const dashes = (kind: RelationKind, width: number): string | null =>
  dashOf[kind].length === 0
    ? null
    : dashOf[kind].map((d) => Math.round(d * Math.max(1, width / 3) * 10) / 10).join(" ");

/** Stroke width in pixels of a tie told `n` times: each occasion adds, up to a width that still is a line. */
export const thickness = (n: number): number => Math.min(9, 1.5 + 1.25 * (n - 1) + 0.25);

/** How strongly a mark is drawn: as usual, chosen, or stepped back behind what is chosen. */
export type Strength = "usual" | "chosen" | "receded";

export const edgeOpacity: Record<Strength, number> = { usual: 0.8, chosen: 1, receded: 0.2 };

export function edgePath(
  pen: Pen,
  palette: Palette,
  { kind, relation_ids }: NetworkEdge,
  d: string,
  strength: Strength,
): SVGElement {
  const width = thickness(relation_ids.length) + (strength === "chosen" ? 0.75 : 0);
  return pen("path", {
    class: `edge edge-${kind}`,
    d,
    fill: "none",
    stroke: palette.relation[kind],
    "stroke-width": width,
    "stroke-opacity": edgeOpacity[strength],
    "stroke-dasharray": dashes(kind, width),
    "stroke-linecap": kind === "membership" ? "round" : null,
  });
}

/** The legend: only kinds of tie that are drawn, in the vocabulary's order. */
export function networkKeys(
  pen: Pen,
  palette: Palette,
  edges: readonly NetworkEdge[],
  locale: Locale,
): Key[] {
  const present = new Set(edges.map(({ kind }) => kind));
  return valuesOf("relation_kind")
    .filter((kind) => present.has(kind))
    .map((kind) => ({
      word: labelOf("relation_kind", kind, locale),
      sign: 26,
      draw: (x, y) => [
        pen("path", {
          d: `M${x - 13},${y}h26`,
          fill: "none",
          stroke: palette.relation[kind],
          "stroke-width": 3,
          "stroke-dasharray": dashes(kind, 3),
          "stroke-linecap": kind === "membership" ? "round" : null,
        }),
      ],
    }));
}
