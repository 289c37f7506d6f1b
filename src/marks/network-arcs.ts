import type { NetworkEdge } from "../model/chart.ts";
import type { PlacedEdge, PlacedNode } from "./network-facts.ts";
import { round } from "./svg.ts";
import { textWidth } from "./text.ts";

interface Arc {
  edge: NetworkEdge;
  /** Its ends as positions in the column, `a` the upper one. */
  a: number;
  b: number;
  level: number;
}

/** Arcs within one side on the innermost level where they do not run over another; short ones inside. */
export function arcLevels(
  edges: readonly NetworkEdge[],
  order: ReadonlyMap<string, number>,
): Arc[] {
  const arcs = edges
    .map((edge) => {
      const [p, q] = [order.get(edge.a_org_id) ?? 0, order.get(edge.b_org_id) ?? 0];
      return { edge, a: Math.min(p, q), b: Math.max(p, q), level: 0 };
    })
    .sort((p, q) => p.b - p.a - (q.b - q.a) || p.a - q.a);
  const placed: Arc[] = [];
  for (const arc of arcs) {
    while (placed.some((o) => o.level === arc.level && o.a <= arc.b && arc.a <= o.b)) arc.level++;
    placed.push(arc);
  }
  return placed;
}

/**
 * How far from a name's middle each arc meets it, pixels: never beyond the name's own height, and in
 * an order in which arcs of one name do not cross.
 */
function meetings(arcs: readonly Arc[], i: number): Map<Arc, number> {
  const up = arcs.filter(({ b }) => b === i).sort((p, q) => p.level - q.level);
  const down = arcs.filter(({ a }) => a === i).sort((p, q) => q.level - p.level);
  const all = [...up, ...down];
  const step = Math.min(4, 13 / Math.max(1, all.length - 1));
  return new Map(all.map((arc, n) => [arc, (n - (all.length - 1) / 2) * step]));
}

/** Ties within one side, drawn outside its names from the middle of one name to that of the other. */
export function drawArcs(
  arcs: readonly Arc[],
  column: readonly PlacedNode[],
  { way, step, size }: { way: 1 | -1; step: number; size: number },
): PlacedEdge[] {
  const outside = ({ label, x, radius }: PlacedNode) => {
    const words = (label?.lines ?? []).map((line) => textWidth(line, size, "semibold"));
    return label ? label.x + way * (Math.max(...words) + 4) : x + way * radius;
  };
  const outermost = Math.max(...column.map((node) => way * outside(node)));
  const met = column.map((_, i) => meetings(arcs, i));
  return arcs.flatMap((arc) => {
    const [up, down] = [column[arc.a], column[arc.b]];
    if (!up || !down) return [];
    const x = way * (outermost + 4 + (arc.level + 1) * step);
    const [y0, y1] = [up.y + (met[arc.a]?.get(arc) ?? 0), down.y + (met[arc.b]?.get(arc) ?? 0)];
    const r = Math.min(8, (y1 - y0) / 2);
    const turn = round(x - way * r);
    const d = [
      `M${round(outside(up))},${round(y0)}H${turn}`,
      `Q${round(x)},${round(y0)} ${round(x)},${round(y0 + r)}V${round(y1 - r)}`,
      `Q${round(x)},${round(y1)} ${turn},${round(y1)}H${round(outside(down))}`,
    ].join("");
    const { edge } = arc;
    const isUp = up.node.org_id === edge.a_org_id;
    return [{ edge, a: isUp ? up : down, b: isUp ? down : up, d }];
  });
}
