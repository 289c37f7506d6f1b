import type { BitSet } from "./arquero.ts";
import type { NetworkPair } from "../model/chart.ts";
import { byCodeUnit, rowReader } from "./columns.ts";
import { rowsIn } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { listOf } from "./lists.ts";
import type { Network } from "./network.ts";

/**
 * What two organizations share in the facts `shown`: the ties between them, those whom both are
 * tied to, and the programs that both take part in. The network is that of `shown`, with all its ties.
 */
export function networkPair(
  index: FactIndex,
  shown: BitSet,
  { nodes, edges, sentences }: Network,
  [a, b]: readonly [string, string],
): NetworkPair {
  const own = sentences.filter(
    ({ a_org_id, b_org_id }) =>
      (a_org_id === a && b_org_id === b) || (a_org_id === b && b_org_id === a),
  );
  const tiedTo = (id: string) =>
    new Set(
      edges.flatMap(({ a_org_id, b_org_id }) =>
        a_org_id === id ? [b_org_id] : b_org_id === id ? [a_org_id] : [],
      ),
    );
  const [ofA, ofB] = [tiedTo(a), tiedTo(b)];
  const programAt = rowReader(index.tables, "programs");
  const inA = programsWith(index, shown, a);
  const programs = [...programsWith(index, shown, b)]
    .filter((program) => inA.has(program))
    .map(programAt)
    .sort((p, q) => byCodeUnit(p.program_id, q.program_id));
  return {
    a_org_id: a,
    b_org_id: b,
    ties: own,
    occasions: new Set(own.map(({ fact }) => fact)).size,
    partners: nodes.map(({ org_id }) => org_id).filter((id) => ofA.has(id) && ofB.has(id)),
    programs: programs.map(({ program_id, name_ko, name_en }) => ({
      program_id,
      label_ko: name_ko,
      label_en: name_en,
    })),
  };
}

/** Programs shown that an organization takes part in, and those of the events shown that it takes part in. */
function programsWith(index: FactIndex, shown: BitSet, id: string): Set<number> {
  const { start, eventParts, programParts, eventPrograms, tables } = index;
  const eventPartAt = rowReader(tables, "event_organizations");
  const programPartAt = rowReader(tables, "program_organizations");
  const found = new Set<number>();
  for (const program of rowsIn(index, shown, "programs"))
    if (listOf(programParts, program).some((part) => programPartAt(part).org_id === id))
      found.add(program);
  for (const event of rowsIn(index, shown, "events"))
    if (listOf(eventParts, event).some((part) => eventPartAt(part).org_id === id))
      for (const program of listOf(eventPrograms, event))
        if (shown.get(start.programs + program)) found.add(program);
  return found;
}
