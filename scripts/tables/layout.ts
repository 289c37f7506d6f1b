import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { Atlas } from "../../src/model/tables.ts";
import type { ValueOf } from "../../src/model/vocabulary.ts";
import { byCodeUnit } from "../records/problem.ts";
import { orderSides, type Edge } from "./ranks.ts";
import { PLACED, simpleLayout, type Layout } from "./simple-layout.ts";

interface Node extends SimulationNodeDatum {
  org_id: string;
}

const SPACING = 40;
const TICKS = 300;

/** Ties within one side and across, each pair once, in code-unit order. */
function edgesOf(relations: Atlas["relations"]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const { a_org_id: a, b_org_id: b } of relations) {
    const edge = edges.get(`${a} ${b}`) ?? { a, b, weight: 0 };
    edge.weight += 1;
    edges.set(`${a} ${b}`, edge);
  }
  return [...edges.values()].sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
}

/** A linear congruential generator (Numerical Recipes), so that d3-force draws no luck of its own. */
function fixedRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

/** Explicit starting positions on a grid, not d3's spiral: trigonometry differs between machines. */
function place(ids: readonly string[], edges: readonly Edge[]): Layout["map"] {
  const columns = Math.ceil(Math.sqrt(ids.length));
  const nodes = ids.map((org_id, i): Node => {
    const row = Math.floor(i / columns);
    const middle = (columns - 1) / 2;
    return { org_id, x: ((i % columns) - middle) * SPACING, y: (row - middle) * SPACING };
  });
  const links: SimulationLinkDatum<Node>[] = edges.map(({ a, b }) => ({ source: a, target: b }));
  forceSimulation(nodes)
    .randomSource(fixedRandom())
    .force(
      "link",
      forceLink<Node, SimulationLinkDatum<Node>>(links)
        .id(({ org_id }) => org_id)
        .distance(60),
    )
    .force("charge", forceManyBody().strength(-160))
    .force("collide", forceCollide(18))
    .force("x", forceX().strength(0.06))
    .force("y", forceY().strength(0.09))
    .stop()
    .tick(TICKS);
  // Adding 0 turns -0 into 0.
  const round = (n = 0) => Math.round(n * 100) / 100 + 0;
  return nodes.map(({ org_id, x, y }) => ({ org_id, x: round(x), y: round(y) }));
}

/**
 * Lays out the organizations that have a relation, of a large network those with the most. Same
 * relations, same positions, in any order.
 */
export function layOut({
  organizations,
  relations,
}: Pick<Atlas, "organizations" | "relations">): Layout {
  const edges = edgesOf(relations);
  const ties = new Map<string, number>();
  for (const { a_org_id, b_org_id } of relations)
    for (const org of [a_org_id, b_org_id]) ties.set(org, (ties.get(org) ?? 0) + 1);
  const tied = new Set(ties.keys());
  const shown = organizations.filter(({ org_id }) => tied.has(org_id));
  const sides = new Map(shown.map(({ org_id, side }) => [org_id, side]));
  const on = (side: ValueOf<"side">) =>
    shown.filter((organization) => organization.side === side).map(({ org_id }) => org_id);

  if (Math.max(on("company").length, on("agency").length) > PLACED)
    return simpleLayout(
      [...shown]
        .sort((a, b) => byCodeUnit(a.org_id, b.org_id))
        .map(({ org_id, side }) => ({ org_id, side, ties: ties.get(org_id) ?? 0 })),
    );

  const across = edges.filter(
    ({ a, b }) => sides.get(a) === "company" && sides.get(b) === "agency",
  );
  const { a: company, b: agency } = orderSides(across, { a: on("company"), b: on("agency") });
  const rank = Object.entries({ agency, company }).flatMap(([side, order]) =>
    order.map((org_id, i) => ({ org_id, side: side as ValueOf<"side">, rank: i })),
  );
  return { rank, map: place([...tied].sort(byCodeUnit), edges) };
}
