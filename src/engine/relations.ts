import { valuesOf } from "../model/vocabulary.ts";
import { BitSet } from "./bit-set.ts";
import { codes, column, references } from "./columns.ts";
import { OPEN_TO } from "./days.ts";
import { edgePlaces, edgesOf, type Edges } from "./edges.ts";
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
  /** Whether its fact ties `a` (1) and `b` (2) here for the first time: of all ties, and of those that cross. */
  firsts: { all: Uint8Array; across: Uint8Array };
  /** Facts with ties. Those of one stand in the lists from `offsets[fact]` up to `offsets[fact + 1]`. */
  tying: BitSet;
  offsets: Uint32Array;
  /** Edge → positions in `rows`. */
  ofEdge: Lists;
  edges: Edges;
  /** Agency → edges that tie it to a company. */
  ofAgency: Lists;
  /** Positions in `rows` by first possible day, undated ones last, then by id. */
  byDay: Int32Array;
  /** The place of each in `byDay`. */
  dayPlace: Int32Array;
}

export const tiesOf = perIndex((index: FactIndex): Ties => {
  const { tables, organizations, isCompany } = index;
  const orgs = organizationRanks(index);
  const size = orgs.length;
  const end = (name: "a_org_id" | "b_org_id") =>
    references(column(tables, "relations", name), organizations);
  const [a, b] = [end("a_org_id"), end("b_org_id")];
  const kinds = valuesOf("relation_kind");
  const kind = codes(column(tables, "relations", "kind"), kinds);
  const facts = occasionsOf(index);

  const byId = inverted(idRanks(column(tables, "relations", "relation_id"))).filter(
    (row) => facts[row]! >= 0 && a[row]! >= 0 && b[row]! >= 0,
  );
  const byKind = sortedBy(kind, kinds.length, byId);
  const byEdge = sortedBy(along(a, orgs), size, sortedBy(along(b, orgs), size, byKind));
  const tied = { a, b, kind };
  const places = edgePlaces(tied, byEdge);
  const last = new Int32Array(places.size).fill(-1);
  const rows = sortedBy(facts, index.size, byId).filter((row) => {
    const place = places.placeOf[row]!;
    const told = last[place] === facts[row];
    last[place] = facts[row]!;
    return !told;
  });
  const { edge, edges } = edgesOf(rows, tied, places, isCompany);
  const fact = along(rows, facts);
  const tying = new BitSet(index.size);
  for (const one of fact) tying.set(one);
  const days = new Float64Array(fact.length);
  for (let at = 0; at < days.length; at += 1)
    days[at] = index.from[fact[at]!]! <= index.to[fact[at]!]! ? index.from[fact[at]!]! : OPEN_TO;
  const { ranks, size: different } = ranked(days);
  const positionOf = new Int32Array(facts.length).fill(-1);
  for (let at = 0; at < rows.length; at += 1) positionOf[rows[at]!] = at;
  const positions = along(byId, positionOf).filter((at) => at >= 0);
  const byDay = sortedBy(ranks, different, positions);
  const ends = { a: along(rows, a), b: along(rows, b) };
  const crosses = new Uint8Array(edge.length);
  for (let at = 0; at < edge.length; at += 1) crosses[at] = Number(edges.agency[edge[at]!]! >= 0);
  return {
    rows,
    fact,
    tying,
    offsets: grouped(fact, index.size).offsets,
    edge,
    ...ends,
    crosses,
    firsts: {
      all: firstTimes(fact, ends, size),
      across: firstTimes(fact, ends, size, crosses),
    },
    ofEdge: grouped(edge, places.size),
    edges,
    ofAgency: grouped(edges.agency, size),
    byDay,
    dayPlace: inverted(byDay),
  };
});

/** Whether a fact ties `a` (1) and `b` (2) for the first time, of its ties that are `counted`. */
function firstTimes(
  fact: Int32Array,
  { a, b }: Pick<Ties, "a" | "b">,
  organizations: number,
  counted?: Uint8Array,
): Uint8Array {
  const last = new Int32Array(organizations).fill(-1);
  const isNew = (org: number, by: number) => {
    const is = last[org] !== by;
    last[org] = by;
    return Number(is);
  };
  const found = new Uint8Array(fact.length);
  for (let at = 0; at < found.length; at += 1)
    if (counted?.[at] !== 0) found[at] = isNew(a[at]!, fact[at]!) | (isNew(b[at]!, fact[at]!) << 1);
  return found;
}
