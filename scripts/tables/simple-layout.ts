import type { ValueOf } from "../../src/model/vocabulary.ts";

/** Where the network's organizations stand, for both drawings of it. */
export interface Layout {
  /** From 0, a side; by side, then rank. */
  rank: { org_id: string; side: ValueOf<"side">; rank: number }[];
  /** Abstract units around 0, 0; ties about 60 long. By id. */
  map: { org_id: string; x: number; y: number }[];
}

/** Bodies of each side that have a place; the others stand below them. */
export const PLACED = 200;
const SPACING = 60;

/** An organization that has ties, and how many. */
export interface Tied {
  org_id: string;
  side: ValueOf<"side">;
  ties: number;
}

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
 * Where the bodies with the most ties stand in a network too large to be untangled: what untangles
 * lines and simulates forces costs the square of what there is. A body's rank on its side is its place by
 * number of ties, and the map a square spiral from the most tied outward, both sides in turn. Only
 * the strongest ties of the largest bodies can be told apart in so large a network. Equals stand
 * as they are given.
 */
export function simpleLayout(bodies: readonly Tied[]): Layout {
  const most = (side: Tied["side"]) =>
    bodies
      .map((body, i) => ({ ...body, i }))
      .filter((body) => body.side === side && body.ties > 0)
      .sort((x, y) => y.ties - x.ties || x.i - y.i)
      .slice(0, PLACED);
  const sides = { agency: most("agency"), company: most("company") };
  const rank = (["agency", "company"] as const).flatMap((side) =>
    sides[side].map(({ org_id }, i) => ({ org_id, side, rank: i })),
  );
  const cells = spiral();
  const map = [...sides.agency, ...sides.company]
    .sort((x, y) => y.ties - x.ties || x.i - y.i)
    .map(({ i, org_id }) => {
      const [x, y] = cells.next().value as [number, number];
      return { i, org_id, x: x * SPACING, y: y * SPACING };
    })
    .sort((one, two) => one.i - two.i)
    .map(({ org_id, x, y }) => ({ org_id, x, y }));
  return { rank, map };
}
