import { linkHorizontal } from "d3-shape";
import type { NetworkEdge, NetworkNode } from "../model/chart.ts";
import type { Locale } from "../model/vocabulary.ts";
import { arcLevels, drawArcs } from "./network-arcs.ts";
import { radiusOf, type PlacedEdge, type PlacedNode } from "./network-facts.ts";
import { nameLines } from "./network-names.ts";
import { thickness } from "./network-style.ts";
import { isNarrow, nameOf } from "./options.ts";
import { textWidth } from "./text.ts";

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
  const widest = width * (narrow ? 0.26 : 0.28);
  const columns = (["company", "agency"] as const).map((side) =>
    nodes
      .filter((node) => node.side === side)
      .sort(byRank)
      .map((node) => ({ node, lines: nameLines(nameOf(node, locale), widest, size, "semibold") })),
  );
  const most = Math.max(...columns.map((column) => column.length), 1);
  const least = narrow ? 30 : most > 30 ? 24 : 32;
  const tall = ({ lines }: { lines: string[] }) => Math.max(least, lines.length * (size + 2) + 8);
  const heights = columns.map((column) => column.reduce((sum, row) => sum + tall(row), 0));
  const height = Math.max(...heights, least);
  const orders = columns.map((column) => new Map(column.map(({ node }, i) => [node.org_id, i])));
  const within = orders.map((order) =>
    arcLevels(
      edges.filter(({ a_org_id, b_org_id }) => order.has(a_org_id) && order.has(b_org_id)),
      order,
    ),
  );
  const margins = within.map((arcs) =>
    arcs.length === 0
      ? 0
      : (narrow ? 5 : 12) + (Math.max(...arcs.map(({ level }) => level)) + 1) * arcStep,
  );
  const sides = columns.map((column, s) => {
    const margin = margins[s] ?? 0;
    const names = Math.max(
      40,
      ...column.flatMap(({ lines }) => lines.map((line) => textWidth(line, size, "semibold"))),
    );
    // A wide picture keeps its two columns near enough for the eye to follow a curve.
    const outer = narrow ? margin : Math.max(margin, (width - 980) / 2);
    const from = outer + names + gap + 12;
    const x = Math.round(s === 0 ? from : width - from);
    const spare = (height - (heights[s] ?? 0)) / Math.max(1, column.length);
    let y = top;
    const placed = column.map((row): PlacedNode => {
      const { node, lines } = row;
      const radius = radiusOf(node, narrow);
      const middle = Math.round(y + (tall(row) + spare) / 2);
      y += tall(row) + spare;
      const label = {
        x: s === 0 ? x - radius - gap : x + radius + gap,
        y: middle,
        anchor: s === 0 ? ("end" as const) : ("start" as const),
        lines,
      };
      return { node, x, y: middle, radius, label };
    });
    return { x, placed };
  });

  const byId = new Map(
    sides.flatMap(({ placed }) => placed.map((one) => [one.node.org_id, one] as const)),
  );
  const across = edges.flatMap((edge) => {
    const [a, b] = [byId.get(edge.a_org_id), byId.get(edge.b_org_id)];
    if (!a || !b || a.node.side === b.node.side) return [];
    const [from, to] = a.node.side === "company" ? [a, b] : [b, a];
    const shift = parallelShift(edge, edges);
    const d = link({
      source: [from.x + from.radius + 2, from.y + shift],
      target: [to.x - to.radius - 2, to.y + shift],
    });
    return [{ edge, a, b, d: d ?? "" }];
  });
  const arcs = sides.flatMap(({ placed }, s) =>
    drawArcs(within[s] ?? [], placed, { way: s === 0 ? -1 : 1, step: arcStep, size }),
  );
  return {
    nodes: sides.flatMap(({ placed }) => placed),
    edges: [...across, ...arcs],
    columns: [sides[0]?.x ?? 0, sides[1]?.x ?? width],
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
