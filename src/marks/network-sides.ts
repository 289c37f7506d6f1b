import { linkHorizontal } from "d3-shape";
import type { NetworkEdge, NetworkNode } from "../model/chart.ts";
import type { Locale } from "../model/vocabulary.ts";
import { radiusOf, type PlacedEdge, type PlacedNode } from "./network-facts.ts";
import { thickness } from "./network-style.ts";
import { isNarrow, nameOf } from "./options.ts";
import { textWidth, wrap } from "./text.ts";

export interface Sides {
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  /** Middle of the company and of the agency column. */
  columns: [number, number];
  bottom: number;
  size: number;
}

const byRank = (a: NetworkNode, b: NetworkNode) =>
  a.rank - b.rank || (a.org_id < b.org_id ? -1 : 1);
const gap = 8;

const link = linkHorizontal<unknown, [number, number]>();
link.digits?.(1);

interface Arc {
  edge: NetworkEdge;
  a: number;
  b: number;
  level: number;
}

/** Arcs within one side on the innermost level where they do not run over another; short ones inside. */
function levels(edges: readonly NetworkEdge[], order: ReadonlyMap<string, number>): Arc[] {
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

/** Two ordered columns, companies left and agencies right; ties within a side outside its names. */
export function layoutSides(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  { width, locale, top }: { width: number; locale: Locale; top: number },
): Sides {
  const narrow = isNarrow(width);
  const size = narrow ? 11 : 13;
  /** Between arcs that run side by side outside a column: on a phone the curves need the room. */
  const arcStep = narrow ? 5 : 9;
  const columns = (["company", "agency"] as const).map((side) =>
    nodes.filter((node) => node.side === side).sort(byRank),
  );
  const most = Math.max(...columns.map((column) => column.length), 1);
  const step = narrow ? 30 : most > 30 ? 24 : 32;
  const height = most * step;
  const orders = columns.map((column) => new Map(column.map((node, i) => [node.org_id, i])));
  const within = orders.map((order) =>
    levels(
      edges.filter(({ a_org_id, b_org_id }) => order.has(a_org_id) && order.has(b_org_id)),
      order,
    ),
  );
  const margins = within.map((arcs) =>
    arcs.length === 0
      ? 0
      : (narrow ? 5 : 12) + (Math.max(...arcs.map(({ level }) => level)) + 1) * arcStep,
  );
  const placed = new Map<string, PlacedNode>();
  const middles = columns.map((column, s) => {
    const margin = margins[s] ?? 0;
    const longest = Math.max(
      40,
      ...column.map((node) => textWidth(nameOf(node, locale), size, "semibold")),
    );
    const names = Math.min(longest, width * (narrow ? 0.23 : 0.28));
    // A wide picture keeps its two columns near enough for the eye to follow a curve.
    const outer = narrow ? margin : Math.max(margin, (width - 980) / 2);
    const from = outer + names + gap + 12;
    const x = Math.round(s === 0 ? from : width - from);
    column.forEach((node, i) => {
      const radius = radiusOf(node, narrow);
      const lines = wrap(nameOf(node, locale), names, size, "semibold", narrow ? 2 : 1);
      const label = { x: s === 0 ? x - radius - gap : x + radius + gap, lines };
      const y = Math.round(top + ((i + 0.5) * height) / column.length);
      const anchor: "start" | "end" = s === 0 ? "end" : "start";
      placed.set(node.org_id, { node, x, y, radius, label: { ...label, y, anchor } });
    });
    return x;
  });

  const arcs = within.flatMap((side, s) =>
    side.map(({ edge, level }) => {
      const [a, b] = [placed.get(edge.a_org_id), placed.get(edge.b_org_id)];
      if (!a || !b) return null;
      const way = s === 0 ? -1 : 1;
      const outside = ({ label, x, radius }: PlacedNode) =>
        label
          ? label.x +
            way * (Math.max(...label.lines.map((line) => textWidth(line, size, "semibold"))) + 5)
          : x + way * radius;
      const column = [...placed.values()].filter(({ node }) => orders[s]?.has(node.org_id));
      const edgeOf = Math.max(...column.map((node) => way * outside(node)));
      const x = way * (edgeOf + 4 + (level + 1) * arcStep);
      const r = Math.min(8, Math.abs(b.y - a.y) / 2);
      const [up, down] = a.y < b.y ? [a, b] : [b, a];
      const n = (v: number) => Math.round(v * 10) / 10;
      // Arcs that leave the same name do so one under another.
      const [y0, y1] = [up.y - 4 * level + 2, down.y + 4 * level - 2];
      const [turn, end] = [
        `${n(x)},${n(y0)} ${n(x)},${n(y0 + r)}`,
        `${n(x)},${n(y1)} ${n(x - way * r)},${n(y1)}`,
      ];
      const d = `M${n(outside(up))},${n(y0)}H${n(x - way * r)}Q${turn}V${n(y1 - r)}Q${end}H${n(outside(down))}`;
      return { edge, a, b, d };
    }),
  );

  const across = edges.map((edge) => {
    const [a, b] = [placed.get(edge.a_org_id), placed.get(edge.b_org_id)];
    if (!a || !b || a.node.side === b.node.side) return null;
    const [from, to] = a.node.side === "company" ? [a, b] : [b, a];
    const shift = parallelShift(edge, edges);
    const d = link({
      source: [from.x + from.radius + 2, from.y + shift],
      target: [to.x - to.radius - 2, to.y + shift],
    });
    return { edge, a, b, d: d ?? "" };
  });

  const inOrder = (side: number) => (columns[side] ?? []).map(({ org_id }) => placed.get(org_id));
  return {
    nodes: [...inOrder(0), ...inOrder(1)].filter((node) => node !== undefined),
    edges: [...across, ...arcs].filter((edge) => edge !== null),
    columns: [middles[0] ?? 0, middles[1] ?? width],
    bottom: top + height,
    size,
  };
}

/** Kinds of tie between the same two lie side by side: how far this one is from their middle, pixels. */
export function parallelShift(edge: NetworkEdge, edges: readonly NetworkEdge[]): number {
  const same = edges.filter(
    ({ a_org_id, b_org_id }) =>
      (a_org_id === edge.a_org_id && b_org_id === edge.b_org_id) ||
      (a_org_id === edge.b_org_id && b_org_id === edge.a_org_id),
  );
  const widths = same.map(({ relation_ids }) => thickness(relation_ids.length) + 1.5);
  const total = widths.reduce((sum, w) => sum + w, 0);
  const before = widths.slice(0, same.indexOf(edge)).reduce((sum, w) => sum + w, 0);
  return before + (widths[same.indexOf(edge)] ?? 0) / 2 - total / 2;
}
