import { byCodeUnit } from "../records/problem.ts";

/** An undirected tie between the two sides; `weight` counts its relations. */
export interface Edge {
  a: string;
  b: string;
  weight: number;
}

/** The ids of each side, top to bottom. */
export interface Orders {
  a: string[];
  b: string[];
}

/** Barycenters settle within a few sweeps; the rest is for ties that take turns. */
const SWEEPS = 24;

const indexOf = (order: readonly string[]) => new Map(order.map((id, i) => [id, i]));

/** How many pairs of ties cross, each pair counted with the product of its weights. */
export function crossings(edges: readonly Edge[], { a, b }: Orders): number {
  const [rankA, rankB] = [indexOf(a), indexOf(b)];
  const at = (ranks: Map<string, number>, id: string) => ranks.get(id) ?? 0;
  let sum = 0;
  edges.forEach((one, i) => {
    for (let j = i + 1; j < edges.length; j += 1) {
      const two = edges[j]!;
      const acrossA = at(rankA, one.a) - at(rankA, two.a);
      const acrossB = at(rankB, one.b) - at(rankB, two.b);
      if (acrossA * acrossB < 0) sum += one.weight * two.weight;
    }
  });
  return sum;
}

const sideOf = (orders: Orders, side: "a" | "b", order: string[]): Orders => ({
  ...orders,
  [side]: order,
});

/** One side by the mean rank of its neighbours; those without neighbours keep their own rank. */
function byBarycenter(edges: readonly Edge[], orders: Orders, side: "a" | "b"): Orders {
  const otherSide = side === "a" ? "b" : "a";
  const [own, other] = [indexOf(orders[side]), indexOf(orders[otherSide])];
  const centers = new Map(
    orders[side].map((id) => {
      const ties = edges.filter((edge) => edge[side] === id);
      const weight = ties.reduce((sum, edge) => sum + edge.weight, 0);
      const total = ties.reduce(
        (sum, edge) => sum + edge.weight * (other.get(edge[otherSide]) ?? 0),
        0,
      );
      return [id, weight > 0 ? total / weight : (own.get(id) ?? 0)];
    }),
  );
  const center = (id: string) => centers.get(id) ?? 0;
  const sorted = [...orders[side]].sort((x, y) => center(x) - center(y) || byCodeUnit(x, y));
  return sideOf(orders, side, sorted);
}

/** Swaps neighbours while that takes crossings away: only the ties of the two then cross otherwise. */
function bySwaps(edges: readonly Edge[], orders: Orders): Orders {
  const best = { a: [...orders.a], b: [...orders.b] };
  const ties = { a: tiesOf(edges, "a"), b: tiesOf(edges, "b") };
  for (let improved = true; improved;) {
    improved = false;
    for (const side of ["a", "b"] as const) {
      const otherSide = side === "a" ? "b" : "a";
      const other = indexOf(best[otherSide]);
      const order = best[side];
      /** Crossings of the ties of two neighbours, the first of them above. */
      const between = (upper: string, lower: string) => {
        let sum = 0;
        for (const one of ties[side].get(upper) ?? [])
          for (const two of ties[side].get(lower) ?? [])
            if ((other.get(one[otherSide]) ?? 0) > (other.get(two[otherSide]) ?? 0))
              sum += one.weight * two.weight;
        return sum;
      };
      for (let i = 0; i + 1 < order.length; i++) {
        const [upper, lower] = [order[i]!, order[i + 1]!];
        if (between(lower, upper) >= between(upper, lower)) continue;
        order.splice(i, 2, lower, upper);
        improved = true;
      }
    }
  }
  return best;
}

function tiesOf(edges: readonly Edge[], side: "a" | "b"): Map<string, Edge[]> {
  const ties = new Map<string, Edge[]>();
  for (const edge of edges) {
    const known = ties.get(edge[side]);
    if (known) known.push(edge);
    else ties.set(edge[side], [edge]);
  }
  return ties;
}

/**
 * Orders two sides so that few ties cross: barycenter sweeps, the best kept, then adjacent swaps
 * (Sugiyama, Tagawa and Toda 1981). Never more crossings than the order by id. The order of the
 * input does not matter.
 */
export function orderSides(edges: readonly Edge[], ids: Orders): Orders {
  const sorted = [...edges].sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
  let orders: Orders = { a: [...ids.a].sort(byCodeUnit), b: [...ids.b].sort(byCodeUnit) };
  let best = orders;
  let least = crossings(sorted, best);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    orders = byBarycenter(sorted, orders, sweep % 2 === 0 ? "b" : "a");
    const count = crossings(sorted, orders);
    if (count < least) [best, least] = [orders, count];
  }
  return bySwaps(sorted, best);
}
