import type { Layout } from "../tables/layout.ts";
import type { Bodies } from "./bodies.ts";
import type { Ties } from "./ties.ts";

/** Bodies of each side that have a place; the others stand below them. */
const PLACED = 200;
const SPACING = 60;

/** Cells of a grid from the middle outward, round and round. */
function* spiral(): Generator<[x: number, y: number]> {
  let [x, y, dx, dy] = [0, 0, 1, 0];
  for (let side = 1; ; side += 1)
    for (let turn = 0; turn < 2; turn += 1) {
      for (let step = 0; step < side; step += 1) {
        yield [x, y];
        [x, y] = [x + dx, y + dy];
      }
      [dx, dy] = [-dy, dx];
    }
}

/**
 * Where the bodies with the most ties stand. `npm run data` untangles lines and simulates forces,
 * whose cost grows with the square of what there is; here a body's rank on its side is its place by
 * number of ties, and the map a square spiral from the most tied outward, both sides in turn. Only
 * the strongest ties of the largest bodies can be told apart in so large a network.
 */
export function simpleLayout({ a, b }: Ties, bodies: Bodies): Layout {
  const ties = new Float64Array(bodies.count);
  for (const ends of [a, b]) for (const org of ends) ties[org]! += 1;
  const most = (company: number) =>
    Array.from(ties.keys())
      .filter((org) => ties[org]! > 0 && bodies.isCompany[org] === company)
      .sort((x, y) => ties[y]! - ties[x]! || x - y)
      .slice(0, PLACED);
  const sides = { agency: most(0), company: most(1) };
  const rank = (["agency", "company"] as const).flatMap((side) =>
    sides[side].map((org, i) => ({ org_id: bodies.id(org), side, rank: i })),
  );
  const cells = spiral();
  const map = [...sides.agency, ...sides.company]
    .sort((x, y) => ties[y]! - ties[x]! || x - y)
    .map((org) => {
      const [x, y] = cells.next().value as [number, number];
      return { org, org_id: bodies.id(org), x: x * SPACING, y: y * SPACING };
    })
    .sort((one, two) => one.org - two.org)
    .map(({ org_id, x, y }) => ({ org_id, x, y }));
  return { rank, map };
}
