import type { FactIndex } from "./facts.ts";
import { eachOf } from "./lists.ts";
import { firstOf } from "./ranks.ts";
import { tiesOf } from "./relations.ts";

/** What the edges that are told come to, those that nobody could draw included. */
interface EdgeCounts {
  /** How many edges there are. */
  all: number;
  /** Those between organizations that are drawn. */
  between: number[];
  /** Organization → others that it is tied to. */
  partners: Uint32Array;
  /** Agency → companies that it is tied to. */
  companies: Uint32Array;
}

/**
 * `counts` says how often each edge is told, `isIn` holds 1 for organizations that are drawn, and
 * `isNamed` for companies that count as such; null is all of them.
 */
export function edgeCounts(
  index: FactIndex,
  counts: Uint32Array,
  isIn: Uint8Array,
  isNamed: Uint8Array | null,
): EdgeCounts {
  const { a, b, pair, agency } = tiesOf(index).edges;
  const partners = new Uint32Array(isIn.length);
  const companies = new Uint32Array(isIn.length);
  const isPaired = new Uint8Array(counts.length);
  const between: number[] = [];
  let all = 0;
  for (let own = 0; own < counts.length; own += 1) {
    if (counts[own] === 0) continue;
    all += 1;
    const one = a[own]!;
    const other = b[own]!;
    if ((isIn[one]! & isIn[other]!) === 1) between.push(own);
    if (isPaired[pair[own]!] === 1) continue;
    isPaired[pair[own]!] = 1;
    partners[one]! += 1;
    partners[other]! += 1;
    const body = agency[own]!;
    if (body >= 0 && (!isNamed || isNamed[one + other - body] === 1)) companies[body]! += 1;
  }
  return { all, between, partners, companies };
}

/** Of edges those of `wanted` organizations, then those told most often; by their ends, then kind. */
export function strongest(
  index: FactIndex,
  between: readonly number[],
  { counts, wanted, most }: { counts: Uint32Array; wanted: ReadonlySet<number>; most: number },
): number[] {
  const { a, b, place } = tiesOf(index).edges;
  const rest = (own: number) => Number(!wanted.has(a[own]!) && !wanted.has(b[own]!));
  const order = (x: number, y: number) => rest(x) - rest(y) || counts[y]! - counts[x]! || place[x]! - place[y]!; // prettier-ignore
  return firstOf(between, most, order).sort((x, y) => place[x]! - place[y]!);
}

/** How many groups the companies belong to that an agency is tied to. */
export function groupsTiedTo(
  index: FactIndex,
  agency: number,
  counts: Uint32Array,
  isNamed: Uint8Array | null,
): number {
  const { edges, ofAgency } = tiesOf(index);
  const groups = new Set<number>();
  eachOf(ofAgency, agency, (own) => {
    const company = edges.a[own]! + edges.b[own]! - agency;
    if (counts[own] === 0 || (isNamed && isNamed[company] === 0)) return;
    let top = company;
    while (index.parents[top]! >= 0) top = index.parents[top]!;
    groups.add(top);
  });
  return groups.size;
}
