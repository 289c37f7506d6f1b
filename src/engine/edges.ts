import { along } from "./lists.ts";
import { sortedBy } from "./ranks.ts";

/**
 * All ties of one kind between two organizations, numbered as they are first told: who goes through
 * the ties comes by these in nearly the same order, which memory answers soonest.
 */
export interface Edges {
  /** Ends as rows of organizations, by id; and the kind's code. */
  a: Int32Array;
  b: Int32Array;
  kind: Int32Array;
  /** The end that is an agency where the other is a company, else -1. */
  agency: Int32Array;
  /** The first edge between the same two, whatever its kind. */
  pair: Int32Array;
  /** Place among all by their ends, then kind. */
  place: Int32Array;
}

/** Ends and kinds of ties, by row. */
export type Tied = Pick<Edges, "a" | "b" | "kind">;

/** Row → place of its edge among all by their ends, then kind; and how many edges there are. `byEdge` are rows so sorted. */
export function edgePlaces({ a, b, kind }: Tied, byEdge: Int32Array) {
  const placeOf = new Int32Array(a.length);
  let size = 0;
  for (let i = 0; i < byEdge.length; i += 1) {
    const [row, before] = [byEdge[i]!, byEdge[i - 1]];
    const isSame = before !== undefined && a[row] === a[before] && b[row] === b[before] && kind[row] === kind[before]; // prettier-ignore
    if (!isSame) size += 1;
    placeOf[row] = size - 1;
  }
  return { placeOf, size };
}

/** The edges that `rows` tell one after the other, and the edge of each. `isCompany` is by organization. */
export function edgesOf(
  rows: Int32Array,
  { a, b, kind }: Tied,
  { placeOf, size }: ReturnType<typeof edgePlaces>,
  isCompany: Uint8Array,
): { edge: Int32Array; edges: Edges } {
  const edge = new Int32Array(rows.length);
  const numbers = new Int32Array(size).fill(-1);
  const firsts = new Int32Array(size);
  let last = -1;
  for (let at = 0; at < edge.length; at += 1) {
    const place = placeOf[rows[at]!]!;
    if (numbers[place]! < 0) {
      last += 1;
      numbers[place] = last;
      firsts[last] = rows[at]!;
    }
    edge[at] = numbers[place]!;
  }
  const ends = { a: along(firsts, a), b: along(firsts, b) };
  const agency = new Int32Array(size).fill(-1);
  for (let own = 0; own < size; own += 1) {
    const [one, other] = [ends.a[own]!, ends.b[own]!];
    if (isCompany[one] !== isCompany[other]) agency[own] = isCompany[one] === 1 ? other : one;
  }
  const pair = firstOfPairs(ends, isCompany.length);
  return { edge, edges: { ...ends, kind: along(firsts, kind), agency, pair, place: along(firsts, placeOf) } }; // prettier-ignore
}

/** For each edge the first one between the same two organizations, whichever end stands first. */
function firstOfPairs({ a, b }: Pick<Edges, "a" | "b">, organizations: number): Int32Array {
  const [low, high] = [a.map((one, own) => Math.min(one, b[own]!)), a.map((one, own) => Math.max(one, b[own]!))]; // prettier-ignore
  const byHigh = sortedBy(high, organizations, a.map((_, own) => own)); // prettier-ignore
  const order = sortedBy(low, organizations, byHigh);
  const pair = new Int32Array(a.length);
  for (let i = 0; i < order.length; i += 1) {
    const [own, before] = [order[i]!, order[i - 1]];
    const isSame = before !== undefined && low[own] === low[before] && high[own] === high[before];
    pair[own] = isSame ? pair[before]! : own;
  }
  return pair;
}
