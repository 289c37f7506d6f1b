import type { BitSet } from "./bit-set.ts";
import type { FactIndex } from "./facts.ts";
import { tiesOf } from "./relations.ts";

/** What the ties behind a set of facts come to. */
export interface TieCounts {
  /** How often each edge is told; 0 for those that are not. */
  counts: Uint32Array;
  /** Organization → facts that tie it to anybody. */
  occasions: Uint32Array;
  /** Organization → ties with those in `wanted`. */
  near: Uint32Array;
  ties: number;
  /** Ties of two on one side. */
  within: number;
}

/**
 * Goes through the ties behind `shown`, all or only those of a company with an agency. `wanted` are
 * organizations by row.
 */
export function tieCounts(
  index: FactIndex,
  shown: BitSet,
  { across, wanted }: { across: boolean; wanted: ReadonlySet<number> },
): TieCounts {
  const { tying, offsets, edge, a, b, crosses, firsts, edges } = tiesOf(index);
  const counts = new Uint32Array(edges.a.length);
  const occasions = new Uint32Array(index.parents.length);
  const near = new Uint32Array(index.parents.length);
  const first = across ? firsts.across : firsts.all;
  const least = across ? 1 : 0;
  let ties = 0;
  let within = 0;
  for (const fact of shown.copy().and(tying).numbers()) {
    const end = offsets[fact + 1]!;
    for (let at = offsets[fact]!; at < end; at += 1) {
      if (crosses[at]! < least) continue;
      ties += 1;
      within += 1 - crosses[at]!;
      counts[edge[at]!]! += 1;
      occasions[a[at]!]! += first[at]! & 1;
      occasions[b[at]!]! += first[at]! >> 1;
      if (wanted.size === 0) continue;
      if (wanted.has(a[at]!)) near[b[at]!]! += 1;
      if (wanted.has(b[at]!)) near[a[at]!]! += 1;
    }
  }
  return { counts, occasions, near, ties, within };
}
