import { valuesOf } from "../model/vocabulary.ts";
import { codes, column, references } from "./columns.ts";
import { OPEN_TO } from "./days.ts";
import type { FactIndex } from "./facts.ts";
import { grouped, type Lists } from "./lists.ts";
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
  const rankOf = (of: Int32Array) => of.map((org) => (org < 0 ? 0 : orgs[org]!));
  const byKind = sortedBy(kind, kinds.length, byId);
  const byEdge = sortedBy(rankOf(a), size, sortedBy(rankOf(b), size, byKind));
  const edgeOf = new Int32Array(facts.length);
  const firsts: number[] = [];
  for (let i = 0; i < byEdge.length; i += 1) {
    const [row, last] = [byEdge[i]!, byEdge[i - 1]];
    const isSame = last !== undefined && a[row] === a[last] && b[row] === b[last] && kind[row] === kind[last]; // prettier-ignore
    if (!isSame) firsts.push(row);
    edgeOf[row] = firsts.length - 1;
  }
  const crosses = (row: number) => Number(isCompany[a[row]!] !== isCompany[b[row]!]);
  const edges = {
    a: Int32Array.from(firsts, (row) => a[row]!),
    b: Int32Array.from(firsts, (row) => b[row]!),
    kind: Int32Array.from(firsts, (row) => kind[row]!),
    crosses: Uint8Array.from(firsts, crosses),
    pair: new Int32Array(firsts.length),
  };
  const pairs = numberPairs(edges, size);

  const last = new Int32Array(firsts.length).fill(-1);
  const rows = sortedBy(facts.map((fact) => Math.max(0, fact)), index.size, byId).filter((row) => {
    const told = last[edgeOf[row]!] === facts[row];
    last[edgeOf[row]!] = facts[row]!;
    return !told;
  }); // prettier-ignore
  const fact = rows.map((row) => facts[row]!);
  const days = Float64Array.from(fact, (at) => (index.from[at]! <= index.to[at]! ? index.from[at]! : OPEN_TO)); // prettier-ignore
  const { ranks, size: different } = ranked(days);
  const places = new Int32Array(facts.length).fill(-1);
  for (let at = 0; at < rows.length; at += 1) places[rows[at]!] = at;
  const positions = byId.map((row) => places[row]!).filter((at) => at >= 0);
  const edge = rows.map((row) => edgeOf[row]!);
  const byDay = sortedBy(ranks, different, positions);
  return {
    rows,
    fact,
    edge,
    a: rows.map((row) => a[row]!),
    b: rows.map((row) => b[row]!),
    crosses: Uint8Array.from(rows, crosses),
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
