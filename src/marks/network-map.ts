import type { NetworkEdge, NetworkNode } from "../model/chart.ts";
import type { Locale } from "../model/vocabulary.ts";
import { radiusOf, type PlacedEdge, type PlacedNode } from "./network-facts.ts";
import { placeNames } from "./network-labels.ts";
import { parallelShift } from "./network-sides.ts";
import type { Strength } from "./network-style.ts";
import { isNarrow } from "./options.ts";
import { round } from "./svg.ts";

const extent = (values: number[]) => [Math.min(...values), Math.max(...values)] as const;

/**
 * The free map at its baked places, fitted to the width with its proportions kept. On a phone a map
 * that is wider than high is turned to stand upright, and drawn out for the names to find room.
 */
export function layoutMap(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  {
    width,
    locale,
    top,
    ofNode,
  }: { width: number; locale: Locale; top: number; ofNode: (id: string) => Strength },
): { nodes: PlacedNode[]; edges: PlacedEdge[]; bottom: number; size: number } {
  const narrow = isNarrow(width);
  const size = narrow ? 11 : 12;
  const [left, right] = extent(nodes.map(({ x }) => x));
  const [up, down] = extent(nodes.map(({ y }) => y));
  const turned = narrow && right - left > down - up;
  const at = ({ x, y }: NetworkNode) =>
    turned ? { x: down - y, y: x - left } : { x: x - left, y: y - up };
  const [across, along] = turned ? [down - up, right - left] : [right - left, down - up];
  const margin = narrow ? 40 : 70;
  const scale = Math.min(
    (width - 2 * margin) / Math.max(1e-9, across),
    // A tall map would run off the screen.
    (narrow ? width * 1.9 : width * 0.75) / Math.max(1e-9, along),
  );
  const start = (width - across * scale) / 2;
  const room = (nodes.length * 26) / Math.max(1e-9, along * scale);
  const stretch = narrow ? Math.min(1.5, Math.max(1, room)) : 1;
  const byId = new Map<string, PlacedNode>(
    nodes.map((node) => [
      node.org_id,
      {
        node,
        x: nodes.length === 1 ? width / 2 : start + at(node).x * scale,
        y: top + 24 + at(node).y * scale * stretch,
        radius: radiusOf(node, narrow),
        label: null,
      },
    ]),
  );
  const lines = edges.flatMap((edge) => {
    const [a, b] = [byId.get(edge.a_org_id), byId.get(edge.b_org_id)];
    if (!a || !b) return [];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const bend = parallelShift(edge, edges) * 2;
    const [mx, my] = [
      (a.x + b.x) / 2 - ((b.y - a.y) / length) * bend,
      (a.y + b.y) / 2 + ((b.x - a.x) / length) * bend,
    ];
    const d = `M${round(a.x)},${round(a.y)}Q${round(mx)},${round(my)} ${round(b.x)},${round(b.y)}`;
    return [{ edge, a, b, d }];
  });
  const placed = [...byId.values()].sort((a, b) => a.y - b.y || a.x - b.x);
  const bottom = Math.max(top + 48, ...placed.map(({ y }) => y + 24));
  placeNames(placed, lines, {
    size,
    bounds: { x0: 0, y0: top, x1: width, y1: bottom },
    widths: narrow ? [width * 0.4, width * 0.24] : [width * 0.3, width * 0.12],
    locale,
    ofNode,
  });
  // What comes late is drawn last, or it would lie under the names that it covers.
  const isLate = ({ label }: PlacedNode) => Number(label?.late ?? false);
  return {
    nodes: placed.sort((a, b) => isLate(a) - isLate(b) || a.y - b.y || a.x - b.x),
    edges: lines,
    bottom,
    size,
  };
}
