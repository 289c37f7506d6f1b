import type { NetworkEdge, NetworkNode } from "../model/chart.ts";
import type { Locale } from "../model/vocabulary.ts";
import { radiusOf, type PlacedEdge, type PlacedNode } from "./network-facts.ts";
import { parallelShift } from "./network-sides.ts";
import { isNarrow, nameOf } from "./options.ts";
import { fit, textWidth } from "./text.ts";

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

const overlaps = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Names around their marks, those with most occasions first; a name that would cover something is left out. */
function placeNames(nodes: PlacedNode[], size: number, bounds: Box, locale: Locale): void {
  const taken: Box[] = nodes.map(({ x, y, radius }) => ({
    x0: x - radius,
    y0: y - radius,
    x1: x + radius,
    y1: y + radius,
  }));
  const order = [...nodes].sort(
    (a, b) => b.node.occasions - a.node.occasions || (a.node.org_id < b.node.org_id ? -1 : 1),
  );
  for (const placed of order) {
    const { x, y, radius, node } = placed;
    const text = fit(nameOf(node, locale), (bounds.x1 - bounds.x0) * 0.45, size, "semibold");
    const width = textWidth(text, size, "semibold");
    const [half, off] = [size * 0.62, radius + 5];
    const places = [
      { x: x + off, y, anchor: "start" as const, x0: x + off },
      { x: x - off, y, anchor: "end" as const, x0: x - off - width },
      { x, y: y - off - half + 2, anchor: "middle" as const, x0: x - width / 2 },
      { x, y: y + off + half - 2, anchor: "middle" as const, x0: x - width / 2 },
      { x: x + radius, y: y - off - 2, anchor: "start" as const, x0: x + radius },
      { x: x + radius, y: y + off + 2, anchor: "start" as const, x0: x + radius },
      { x: x - radius, y: y - off - 2, anchor: "end" as const, x0: x - radius - width },
      { x: x - radius, y: y + off + 2, anchor: "end" as const, x0: x - radius - width },
    ];
    const free = places.find((place) => {
      const box = {
        x0: place.x0 - 1,
        x1: place.x0 + width + 1,
        y0: place.y - half,
        y1: place.y + half,
      };
      const within =
        box.x0 >= bounds.x0 && box.x1 <= bounds.x1 && box.y0 >= bounds.y0 && box.y1 <= bounds.y1;
      if (!within || taken.some((other) => overlaps(box, other))) return false;
      taken.push(box);
      return true;
    });
    placed.label = free ? { x: free.x, y: free.y, anchor: free.anchor, lines: [text] } : null;
  }
}

/** The free map at its baked places, fitted to the width with its proportions kept. */
export function layoutMap(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  { width, locale, top }: { width: number; locale: Locale; top: number },
): { nodes: PlacedNode[]; edges: PlacedEdge[]; bottom: number; size: number } {
  const narrow = isNarrow(width);
  const size = narrow ? 11 : 12;
  const extent = (values: number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [x0, x1] = extent(nodes.map(({ x }) => x));
  const [y0, y1] = extent(nodes.map(({ y }) => y));
  const margin = narrow ? 28 : 70;
  const scale = Math.min(
    (width - 2 * margin) / Math.max(1e-9, x1 - x0),
    // A tall map would run off the screen.
    (narrow ? width * 1.5 : width * 0.75) / Math.max(1e-9, y1 - y0),
  );
  const left = (width - (x1 - x0) * scale) / 2;
  const at = new Map<string, PlacedNode>(
    nodes.map((node) => [
      node.org_id,
      {
        node,
        x: nodes.length === 1 ? width / 2 : left + (node.x - x0) * scale,
        y: top + 24 + (node.y - y0) * scale,
        radius: radiusOf(node, narrow),
        label: null,
      },
    ]),
  );
  const placed = [...at.values()].sort((a, b) => a.y - b.y || a.x - b.x);
  const bottom = Math.max(top + 48, ...placed.map(({ y }) => y + 24));
  placeNames(placed, size, { x0: 0, y0: top, x1: width, y1: bottom }, locale);
  const lines = edges.map((edge) => {
    const [a, b] = [at.get(edge.a_org_id), at.get(edge.b_org_id)];
    if (!a || !b) return null;
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const bend = parallelShift(edge, edges) * 2;
    const [mx, my] = [
      (a.x + b.x) / 2 - ((b.y - a.y) / length) * bend,
      (a.y + b.y) / 2 + ((b.x - a.x) / length) * bend,
    ];
    const n = (v: number) => Math.round(v * 10) / 10;
    return { edge, a, b, d: `M${n(a.x)},${n(a.y)}Q${n(mx)},${n(my)} ${n(b.x)},${n(b.y)}` };
  });
  return { nodes: placed, edges: lines.filter((line) => line !== null), bottom, size };
}
