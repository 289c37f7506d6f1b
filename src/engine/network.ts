import type { NetworkEdge, NetworkNode, NetworkSentence } from "../model/chart.ts";
import type { WholeNetwork } from "../model/network-finding.ts";
import { valuesOf } from "../model/vocabulary.ts";
import { BitSet } from "./bit-set.ts";
import { column } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { listOf } from "./lists.ts";
import type { Place } from "./load.ts";
import { networkBodies, placed } from "./network-bodies.ts";
import { tiesOf } from "./relations.ts";
import { sentenceReader } from "./tie-sentences.ts";

export interface Network extends WholeNetwork {
  /** Companies first, then by place. */
  nodes: NetworkNode[];
  /** By their ends, then kind in the order of the vocabulary. */
  edges: NetworkEdge[];
  /** By first possible day, undated ones last, then by id. */
  sentences: NetworkSentence[];
  /** What there is, of which the lists above are the largest and strongest. */
  all: { nodes: number; edges: number; ties: number; within: number };
}

export interface NetworkOptions {
  /** `across`: only ties of a company with an agency. */
  ties?: "all" | "across";
  /** Organizations that are drawn with their ties before others are. */
  chosen?: readonly string[];
  /** Companies that are filtered by; the agency tied to most of them and those below them is the broadest. */
  named?: readonly string[];
  limits?: NetworkLimits;
}

/** At most so many of each that somebody can still read. */
export interface NetworkLimits {
  /** Nodes of a side. */
  nodes: number;
  edges: number;
  sentences: number;
}
const readable: NetworkLimits = { nodes: 36, edges: 180, sentences: 200 };

/**
 * The ties whose occasion (event, program or membership) is in `shown`, the organizations that
 * they tie, and each tie in words. Of more than `limits` allow, those of the organizations with most
 * occasions and of these the ties told most often. An organization without a place in the layout
 * stands below those that have one.
 */
export function network(
  index: FactIndex,
  shown: BitSet,
  layout: readonly Place[],
  { ties = "all", chosen = [], named = [], limits = readable }: NetworkOptions = {},
): Network {
  const { rows, fact, tying, offsets, edge, a, b, crosses, edges, ofEdge, byDay, dayPlace } = tiesOf(index); // prettier-ignore
  const counts = new Uint32Array(edges.a.length);
  const counted = new BitSet(counts.length);
  const occasions = new Uint32Array(index.parents.length);
  const last = new Int32Array(index.parents.length).fill(-1);
  const all = { nodes: 0, edges: 0, ties: 0, within: 0 };
  const least = ties === "all" ? 0 : 1;
  for (const behind of shown.copy().and(tying).numbers()) {
    const end = offsets[behind + 1]!;
    for (let at = offsets[behind]!; at < end; at += 1) {
      if (crosses[at]! < least) continue;
      all.ties += 1;
      all.within += 1 - crosses[at]!;
      counts[edge[at]!]! += 1;
      counted.set(edge[at]!);
      const [one, other] = [a[at]!, b[at]!];
      if (last[one] !== behind && (occasions[one]! += 1) === 1) all.nodes += 1;
      last[one] = behind;
      if (last[other] !== behind && (occasions[other]! += 1) === 1) all.nodes += 1;
      last[other] = behind;
    }
  }
  const told = counted.numbers();
  all.edges = told.length;
  const isShown = (at: number) => crosses[at]! >= least && shown.get(fact[at]!);

  const wanted = new Uint8Array(occasions.length);
  for (const id of chosen) wanted[index.organizations.get(id) ?? -1] = 1;
  const bodies = networkBodies(index, {
    told,
    counts,
    occasions,
    wanted,
    named,
    most: limits.nodes,
  });
  const drawn = strongest(index, { told, counts, wanted, isIn: bodies.isIn, most: limits.edges });
  const ofDrawn = drawn.map((own) => Array.from(listOf(ofEdge, own)).filter(isShown));
  const tied = new Set(drawn.flatMap((own) => [edges.a[own]!, edges.b[own]!]));

  const chosenFirst = (at: number) => wanted[a[at]!] === 1 || wanted[b[at]!] === 1;
  // By their places in the order of days, which are quicker to sort than the ties themselves.
  const first = chosen.length > 0 ? places(byDay, limits.sentences, (at) => chosenFirst(at) && isShown(at)) : []; // prettier-ignore
  const others = chosen.length > 0 ? ofDrawn.flat().filter((at) => !chosenFirst(at)) : ofDrawn.flat(); // prettier-ignore
  const rest = Int32Array.from(others, (at) => dayPlace[at]!).sort();
  const said = [...first, ...rest.subarray(0, limits.sentences - first.length)].sort(
    (a, b) => a - b,
  );
  const ids = column(index.tables, "organizations", "org_id");
  const relations = column(index.tables, "relations", "relation_id");
  const read = sentenceReader(index);
  return {
    nodes: placed(index, [...tied], occasions, layout),
    edges: drawn.map((own, place) => ({
      a_org_id: ids.at(edges.a[own]!),
      b_org_id: ids.at(edges.b[own]!),
      kind: valuesOf("relation_kind")[edges.kind[own]!]!,
      relation_ids: ofDrawn[place]!.map((at) => relations.at(rows[at]!)).sort(),
    })),
    sentences: said.map((place) => read(byDay[place]!)),
    all,
    ...bodies.found(tied),
  };
}

/** Where the first `most` that pass stand. */
function places(of: Int32Array, most: number, test: (at: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < of.length && found.length < most; i += 1) if (test(of[i]!)) found.push(i);
  return found;
}

/** Edges between organizations that are drawn, in their order; of many those told most often. */
function strongest(
  index: FactIndex,
  { told, counts, wanted, isIn, most }: { told: Int32Array; counts: Uint32Array; wanted: Uint8Array; isIn: Uint8Array; most: number }, // prettier-ignore
): number[] {
  const { edges } = tiesOf(index);
  const between: number[] = [];
  for (const own of told)
    if (isIn[edges.a[own]!] === 1 && isIn[edges.b[own]!] === 1) between.push(own);
  if (between.length <= most) return between;
  const first = (own: number) => wanted[edges.a[own]!]! | wanted[edges.b[own]!]!; // prettier-ignore
  return between
    .sort((x, y) => first(y) - first(x) || counts[y]! - counts[x]! || x - y)
    .slice(0, most)
    .sort((x, y) => x - y);
}
