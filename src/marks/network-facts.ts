import type { NetworkEdge, NetworkNode } from "../model/chart.ts";
import { labelOf, type Locale } from "../model/vocabulary.ts";
import { nameOf } from "./options.ts";
import type { Palette } from "./palette.ts";
import { fact, words, type Pen } from "./svg.ts";
import { edgePath, type Strength } from "./network-style.ts";
import { textWidth } from "./text.ts";
import { occasionsCounted } from "./words.ts";

export interface NodeLabel {
  /** Where its lines begin, end or have their middle, and the middle of them all. */
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  lines: string[];
  /** It would cover something: shown while the organization is pointed at or in focus. */
  late?: boolean;
}

/** From the mark to the middle of its focus frame, whose line is two pixels; names begin at five or more. */
const focusGap = 3.5;

/** An organization at its place. */
export interface PlacedNode {
  node: NetworkNode;
  x: number;
  y: number;
  radius: number;
  label: NodeLabel | null;
}

export interface PlacedEdge {
  edge: NetworkEdge;
  a: PlacedNode;
  b: PlacedNode;
  d: string;
}

/** Half the side, or the radius, of a node's mark: its area grows with the occasions. */
export const radiusOf = ({ occasions, side }: NetworkNode, narrow: boolean): number => {
  const r = Math.min(narrow ? 9 : 12, 3.4 + 1.7 * Math.sqrt(occasions));
  // A square of the same area as the circle.
  return side === "company" ? r : r * 0.886;
};

/**
 * With nothing chosen all are as usual. One chosen stands out with what it is tied to; of two, what
 * ties them stands out, those whom both are tied to stay as usual, and the rest recedes.
 */
export function strengths(
  edges: readonly NetworkEdge[],
  selected: readonly string[],
): { ofNode: (id: string) => Strength; ofEdge: (edge: NetworkEdge) => Strength } {
  const chosen = new Set(selected);
  if (chosen.size === 0) return { ofNode: () => "usual", ofEdge: () => "usual" };
  const near = [...chosen].map(
    (id) =>
      new Set(
        edges.flatMap(({ a_org_id, b_org_id }) =>
          a_org_id === id ? [b_org_id] : b_org_id === id ? [a_org_id] : [],
        ),
      ),
  );
  const isNear = (id: string) => near.every((partners) => partners.has(id));
  const beside: Strength = chosen.size === 1 ? "chosen" : "usual";
  const ofNode = (id: string): Strength =>
    chosen.has(id) ? "chosen" : isNear(id) ? beside : "receded";
  return {
    ofNode,
    ofEdge: ({ a_org_id: a, b_org_id: b }) => {
      if (chosen.has(a) && chosen.has(b)) return "chosen";
      if (!chosen.has(a) && !chosen.has(b)) return "receded";
      return ofNode(chosen.has(a) ? b : a);
    },
  };
}

export function edgeFact(
  pen: Pen,
  palette: Palette,
  { edge, a, b, d }: PlacedEdge,
  strength: Strength,
  locale: Locale,
): SVGElement {
  const { kind, relation_ids } = edge;
  const label = `${nameOf(a.node, locale)} – ${nameOf(b.node, locale)}, ${labelOf("relation_kind", kind, locale)}, ${occasionsCounted(relation_ids.length, locale)}`;
  const drawn = edgePath(pen, palette, edge, d, strength);
  const element = fact(
    pen,
    {
      id: `relations:${relation_ids[0] ?? ""}`,
      label,
      target: null,
      attributes: {
        "data-ids": relation_ids.map((id) => `relations:${id}`).join(" "),
        "data-a": edge.a_org_id,
        "data-b": edge.b_org_id,
        "data-x": Math.round((a.x + b.x) / 2),
        "data-y": Math.round((a.y + b.y) / 2),
      },
    },
    // A thin line is hard to hit: a wide one that is not seen takes the pointer.
    [
      pen("path", {
        class: "target",
        d,
        fill: "none",
        stroke: "none",
        "stroke-width": 14,
        "pointer-events": "stroke",
      }),
      drawn,
    ],
  );
  element.classList.add(strength);
  return element;
}

export function nodeFact(
  pen: Pen,
  palette: Palette,
  { node, x, y, radius, label }: PlacedNode,
  strength: Strength,
  {
    locale,
    size,
    isSelected,
    isLeading,
  }: { locale: Locale; size: number; isSelected: boolean; isLeading: boolean },
): SVGElement {
  const receded = strength === "receded";
  const fill = isSelected
    ? palette.accent
    : receded
      ? palette.receded
      : strength === "chosen" || isLeading
        ? palette.node
        : palette.nodeUsual;
  const rim = { fill, stroke: palette.paper, "stroke-width": 1.5 };
  const mark =
    node.side === "company"
      ? pen("circle", { class: "node", cx: x, cy: y, r: radius, ...rim })
      : pen("rect", {
          class: "node",
          x: x - radius,
          y: y - radius,
          width: radius * 2,
          height: radius * 2,
          ...rim,
        });
  const element = fact(
    pen,
    {
      id: `organizations:${node.org_id}`,
      label: `${nameOf(node, locale)}, ${labelOf("org_kind", node.kind, locale)}, ${occasionsCounted(node.occasions, locale)}`,
      target: null,
      attributes: { "data-x": Math.round(x), "data-y": Math.round(y) },
    },
    [
      pen("rect", {
        class: "area",
        ...{ x: x - 14, y: y - 12, width: 28, height: 24 },
        fill: "none",
        "pointer-events": "all",
      }),
      mark,
      ...(label
        ? [nodeLabel(pen, palette, label, { size, strength: isLeading ? "chosen" : strength })]
        : []),
      focusFrame(pen, x, y, radius),
    ],
  );
  element.classList.add(strength);
  return element;
}

/**
 * Shows the focus: the area that takes the pointer reaches under the name. Close about the mark, it
 * ends where the name's letters begin, and it is drawn after the name's halo, which would hide it.
 */
function focusFrame(pen: Pen, x: number, y: number, radius: number): SVGElement {
  const half = radius + focusGap;
  return pen("rect", {
    class: "target",
    ...{ x: x - half, y: y - half, width: half * 2, height: half * 2 },
    fill: "none",
    "pointer-events": "none",
  });
}

/** The name beside its mark; one that comes late stands on paper, for it covers what is there. */
function nodeLabel(
  pen: Pen,
  palette: Palette,
  { x, y, anchor, lines, late }: NodeLabel,
  { size, strength }: { size: number; strength: Strength },
): SVGElement {
  const line = size + 2;
  const weight = strength === "chosen" ? "semibold" : "regular";
  const width = Math.max(...lines.map((text) => textWidth(text, size, weight)));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const height = lines.length * line;
  return pen("g", { class: late ? "late" : null, visibility: late ? "hidden" : null }, [
    late
      ? pen("rect", {
          x: left - 3,
          y: y - height / 2 - 1,
          width: width + 6,
          height: height + 2,
          fill: palette.paper,
        })
      : null,
    ...lines.map((text, i) =>
      words(pen, x, y + (i - (lines.length - 1) / 2) * line, text, {
        size,
        anchor,
        fill: strength === "receded" ? palette.quiet : palette.ink,
        halo: palette.paper,
        haloWidth: 5,
        weight,
      }),
    ),
  ]);
}
