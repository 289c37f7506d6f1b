import type { NetworkEdge, NetworkNode, NetworkSentence } from "../model/chart.ts";
import type { WholeNetwork } from "../model/network-finding.ts";
import { valuesOf } from "../model/vocabulary.ts";
import type { BitSet } from "./bit-set.ts";
import { column } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { organizationsNamed } from "./filter.ts";
import { along, listOf, passing } from "./lists.ts";
import type { Place } from "./load.ts";
import { broadestOf, networkBodies, placed } from "./network-bodies.ts";
import { edgeCounts, groupsTiedTo, strongest } from "./network-edges.ts";
import { tiesOf } from "./relations.ts";
import { tieCounts } from "./tie-counts.ts";
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
  const { rows, fact, a, b, crosses, edges, ofEdge, byDay, dayPlace } = tiesOf(index);
  const across = ties === "across";
  const wanted = new Set(chosen.map((id) => index.organizations.get(id) ?? -1));
  const isNamed = named.length === 0 ? null : organizationsNamed(index, named, true);
  const told = tieCounts(index, shown, { across, wanted });
  const isIn = networkBodies(index, told, wanted, limits.nodes);
  const whole = edgeCounts(index, told.counts, isIn, isNamed);
  const drawn = strongest(index, whole.between, { counts: told.counts, wanted, most: limits.edges }); // prettier-ignore
  const isShown = (at: number) => (!across || crosses[at] === 1) && shown.get(fact[at]!);
  const ofDrawn = drawn.map((own) => passing(listOf(ofEdge, own), isShown));
  const tied = [...new Set(drawn.flatMap((own) => [edges.a[own]!, edges.b[own]!]))];

  const isChosen = (at: number) => wanted.has(a[at]!) || wanted.has(b[at]!);
  // By their places in the order of days, which are quicker to sort than the ties themselves.
  const first = wanted.size > 0 ? passing(byDay, (at) => isChosen(at) && isShown(at), limits.sentences) : []; // prettier-ignore
  const others = ofDrawn.flatMap((own) => (wanted.size > 0 ? own.filter((at) => !isChosen(at)) : own)); // prettier-ignore
  const rest = along(Int32Array.from(others), dayPlace).sort();
  const said = [
    ...first.map((at) => dayPlace[at]!),
    ...rest.subarray(0, limits.sentences - first.length),
  ].sort((a, b) => a - b);
  const ids = column(index.tables, "organizations", "org_id");
  const relations = column(index.tables, "relations", "relation_id");
  const read = sentenceReader(index);
  const broadest = broadestOf(whole.companies);
  return {
    nodes: placed(index, tied, told.occasions, layout),
    edges: drawn.map((own, i) => ({
      a_org_id: ids.at(edges.a[own]!),
      b_org_id: ids.at(edges.b[own]!),
      kind: valuesOf("relation_kind")[edges.kind[own]!]!,
      relation_ids: ofDrawn[i]!.map((at) => relations.at(rows[at]!)).sort(),
    })),
    sentences: said.map((place) => read(byDay[place]!)),
    all: {
      nodes: told.occasions.reduce((sum, facts) => sum + Number(facts > 0), 0),
      edges: whole.all,
      ties: told.ties,
      within: told.within,
    },
    partners: new Map(tied.map((org) => [ids.at(org), whole.partners[org]!])),
    broadest:
      broadest.agency < 0
        ? null
        : {
            org_id: ids.at(broadest.agency),
            companies: broadest.companies,
            groups: groupsTiedTo(index, broadest.agency, told.counts, isNamed),
          },
  };
}
