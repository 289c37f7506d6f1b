import type { BitSet } from "./arquero.ts";
import type { NetworkEdge, NetworkNode, NetworkSentence } from "../model/chart.ts";
import { valuesOf } from "../model/vocabulary.ts";
import { byCodeUnit, rowReader } from "./columns.ts";
import { OPEN_TO } from "./days.ts";
import { factAt } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import type { Place } from "./load.ts";
import { occasionsOf, occasionReader } from "./occasions.ts";

export interface Network {
  /** Companies first, then by place. */
  nodes: NetworkNode[];
  /** By their ends, then kind in the order of the vocabulary. */
  edges: NetworkEdge[];
  /** By first possible day, undated ones last, then by id. */
  sentences: NetworkSentence[];
}

/**
 * The ties whose occasion (event, program or membership) is in `shown`, the organizations that
 * they tie, and each tie in words. What two events said to be the same tie is told once, under the
 * lowest id. An organization without a place in the layout stands below those that have one.
 */
export function network(index: FactIndex, shown: BitSet, layout: readonly Place[]): Network {
  const relationAt = rowReader(index.tables, "relations");
  const occasionAt = occasionReader(index);
  const kinds = valuesOf("relation_kind");
  const occasions = occasionsOf(index);

  const ties = Array.from(occasions, (fact, row) => ({ fact, row }))
    .filter(({ fact }) => fact >= 0 && shown.get(fact))
    .map(({ fact, row }) => ({ fact, ...relationAt(row) }))
    .sort((a, b) => byCodeUnit(a.relation_id, b.relation_id));
  const edges = new Map<string, NetworkEdge>();
  const told = new Set<string>();
  const joint = new Map<string, Set<number>>();
  const sentences: (NetworkSentence & { day: number })[] = [];
  for (const { fact, relation_id, a_org_id, b_org_id, kind, date } of ties) {
    const pair = `${a_org_id} ${b_org_id} ${kind}`;
    if (told.has(`${pair} ${fact}`)) continue;
    told.add(`${pair} ${fact}`);
    const edge = edges.get(pair) ?? { a_org_id, b_org_id, kind, relation_ids: [] };
    edges.set(pair, edge);
    edge.relation_ids.push(relation_id);
    for (const org of [a_org_id, b_org_id]) joint.set(org, (joint.get(org) ?? new Set()).add(fact));
    const { table } = factAt(index, fact);
    const { id, label_ko, label_en } = occasionAt(fact);
    const dated = index.from[fact]! <= index.to[fact]!;
    sentences.push({
      relation_id,
      a_org_id,
      b_org_id,
      kind,
      date,
      label_ko,
      label_en,
      fact: `${table}:${id}`,
      day: dated ? index.from[fact]! : OPEN_TO,
    });
  }
  return {
    nodes: nodesOf(index, joint, layout),
    edges: [...edges.values()].sort(
      (a, b) =>
        byCodeUnit(a.a_org_id, b.a_org_id) ||
        byCodeUnit(a.b_org_id, b.b_org_id) ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
    ),
    sentences: sentences
      .sort((a, b) => a.day - b.day || byCodeUnit(a.relation_id, b.relation_id))
      .map(({ day: _, ...sentence }) => sentence),
  };
}

/** Only the ties of a company with an agency, and the organizations that have some. */
export function across({ nodes, edges, sentences }: Network): Network {
  const companies = new Set(
    nodes.filter(({ side }) => side === "company").map(({ org_id }) => org_id),
  );
  const crosses = ({ a_org_id, b_org_id }: { a_org_id: string; b_org_id: string }) =>
    companies.has(a_org_id) !== companies.has(b_org_id);
  const left = sentences.filter(crosses);
  const joint = new Map<string, Set<string>>();
  for (const { a_org_id, b_org_id, fact } of left)
    for (const org of [a_org_id, b_org_id]) joint.set(org, (joint.get(org) ?? new Set()).add(fact));
  return {
    nodes: nodes.flatMap((node) => {
      const occasions = joint.get(node.org_id)?.size;
      return occasions === undefined ? [] : [{ ...node, occasions }];
    }),
    edges: edges.filter(crosses),
    sentences: left,
  };
}

function nodesOf(
  index: FactIndex,
  joint: ReadonlyMap<string, ReadonlySet<number>>,
  layout: readonly Place[],
): NetworkNode[] {
  const organizationAt = rowReader(index.tables, "organizations");
  const places = new Map(layout.map((place) => [place.org_id, place]));
  const below = Math.max(-1, ...layout.map(({ rank }) => rank)) + 1;
  const found = [...joint].flatMap(([id, facts]) => {
    const row = index.organizations.get(id);
    return row === undefined ? [] : [{ ...organizationAt(row), occasions: facts.size }];
  });
  found.sort((a, b) => byCodeUnit(a.org_id, b.org_id));
  const unplaced = new Map(
    found.filter(({ org_id }) => !places.has(org_id)).map((org, i) => [org.org_id, i]),
  );
  const nodes = found.map((org): NetworkNode => {
    const { org_id, name_ko, name_en, kind, side, occasions } = org;
    const { rank, x, y } = places.get(org_id) ?? {
      rank: below + unplaced.get(org_id)!,
      x: 0,
      y: 0,
    };
    return { org_id, name_ko, name_en, kind, side, rank, x, y, occasions };
  });
  const sides = valuesOf("side");
  return nodes.sort(
    (a, b) =>
      sides.indexOf(a.side) - sides.indexOf(b.side) ||
      a.rank - b.rank ||
      byCodeUnit(a.org_id, b.org_id),
  );
}
