import { valuesOf } from "../model/vocabulary.ts";
import { BitSet } from "./bit-set.ts";
import { codes, column, references } from "./columns.ts";
import { OPEN_TO } from "./days.ts";
import type { FactIndex } from "./facts.ts";
import { along, grouped, type Lists } from "./lists.ts";
import { occasionsOf } from "./occasions.ts";
import { organizationRanks } from "./organizations.ts";
import { perIndex } from "./per-index.ts";
import { idRanks, inverted, ranked, sortedBy } from "./ranks.ts";

/**
 * Relations as ties between organizations, in codes. What two events said to be the same tie is told
 * once, under the lowest id: the others are in none of these lists.
 */
export interface Ties {
  /** Rows of relations by the fact behind them, then by id; the lists below go along with it. */
  rows: Int32Array;
  fact: Int32Array;
  edge: Int32Array;
  /** Ends of each, as rows of organizations. */
  a: Int32Array;
  b: Int32Array;
  /** 1 between a company and an agency. */
  crosses: Uint8Array;
  /** Facts with ties. Those of one stand in the lists from `offsets[fact]` up to `offsets[fact + 1]`. */
  tying: BitSet;
  offsets: Uint32Array;
  /** Edge → positions in `rows`. */
  ofEdge: Lists;
  /** All ties of one kind between two organizations: their ends as rows, by id, and the kind's code. */
  edges: { a: Int32Array; b: Int32Array; kind: Int32Array; crosses: Uint8Array; pair: Int32Array };
  /** How many pairs of organizations there are, whatever the kind. */
  pairs: number;
  /** Positions in `rows` by first possible day, undated ones last, then by id. */
  byDay: Int32Array;
  /** The place of each in `byDay`. */
  dayPlace: Int32Array;
}

export const tiesOf = perIndex((index: FactIndex): Ties => {
  const { tables, organizations, isCompany } = index;
  const orgs = organizationRanks(index);
  const size = orgs.length;
  const ends = (name: "a_org_id" | "b_org_id") =>
    references(column(tables, "relations", name), organizations);
  const [a, b] = [ends("a_org_id"), ends("b_org_id")];
  const kinds = valuesOf("relation_kind");
  const kind = codes(column(tables, "relations", "kind"), kinds);
  const facts = occasionsOf(index);

  const byId = inverted(idRanks(column(tables, "relations", "relation_id"))).filter(
    (row) => facts[row]! >= 0 && a[row]! >= 0 && b[row]! >= 0,
  );
  const byKind = sortedBy(kind, kinds.length, byId);
  const byEdge = sortedBy(along(a, orgs), size, sortedBy(along(b, orgs), size, byKind));
  const edgeOf = new Int32Array(facts.length);
  const found: number[] = [];
  for (let i = 0; i < byEdge.length; i += 1) {
    const [row, last] = [byEdge[i]!, byEdge[i - 1]];
    const isSame = last !== undefined && a[row] === a[last] && b[row] === b[last] && kind[row] === kind[last]; // prettier-ignore
    if (!isSame) found.push(row);
    edgeOf[row] = found.length - 1;
  }
  const firsts = new Int32Array(found);
  const crossing = (of: { a: Int32Array; b: Int32Array }) => {
    const crosses = new Uint8Array(of.a.length);
    for (let at = 0; at < crosses.length; at += 1)
      if (isCompany[of.a[at]!] !== isCompany[of.b[at]!]) crosses[at] = 1;
    return { ...of, crosses };
  };
  const edges = {
    ...crossing({ a: along(firsts, a), b: along(firsts, b) }),
    kind: along(firsts, kind),
    pair: new Int32Array(firsts.length),
  };
  const pairs = numberPairs(edges, size);

  const last = new Int32Array(firsts.length).fill(-1);
  const rows = sortedBy(facts, index.size, byId).filter((row) => {
    const told = last[edgeOf[row]!] === facts[row];
    last[edgeOf[row]!] = facts[row]!;
    return !told;
  });
  const fact = along(rows, facts);
  const tying = new BitSet(index.size);
  for (const one of fact) tying.set(one);
  const days = new Float64Array(fact.length);
  for (let at = 0; at < days.length; at += 1)
    days[at] = index.from[fact[at]!]! <= index.to[fact[at]!]! ? index.from[fact[at]!]! : OPEN_TO;
  const { ranks, size: different } = ranked(days);
  const places = new Int32Array(facts.length).fill(-1);
  for (let at = 0; at < rows.length; at += 1) places[rows[at]!] = at;
  const positions = along(byId, places).filter((at) => at >= 0);
  const edge = along(rows, edgeOf);
  const byDay = sortedBy(ranks, different, positions);
  return {
    rows,
    fact,
    tying,
    offsets: grouped(fact, index.size).offsets,
    edge,
    ...crossing({ a: along(rows, a), b: along(rows, b) }),
    ofEdge: grouped(edge, firsts.length),
    edges,
    pairs,
    byDay,
    dayPlace: inverted(byDay),
  };
});

/** Numbers the pairs of organizations, whichever end stands first; returns how many there are. */
function numberPairs({ a, b, pair }: Ties["edges"], size: number): number {
  const [low, high] = [a.map((one, edge) => Math.min(one, b[edge]!)), a.map((one, edge) => Math.max(one, b[edge]!))]; // prettier-ignore
  const order = sortedBy(low, size, sortedBy(high, size, pair.map((_, edge) => edge))); // prettier-ignore
  let pairs = 0;
  for (let i = 0; i < order.length; i += 1) {
    const [edge, before] = [order[i]!, order[i - 1]];
    const isSame = before !== undefined && low[edge] === low[before] && high[edge] === high[before];
    if (!isSame) pairs += 1;
    pair[edge] = pairs - 1;
  }
  return pairs;
}
