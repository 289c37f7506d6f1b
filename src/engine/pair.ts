import type { NetworkPair } from "../model/chart.ts";
import type { BitSet } from "./bit-set.ts";
import { column, partReader, references } from "./columns.ts";
import { rowsIn } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { eachOf, someOf } from "./lists.ts";
import type { Place } from "./load.ts";
import { placed } from "./network-bodies.ts";
import { tiesOf } from "./relations.ts";
import { sentenceReader } from "./tie-sentences.ts";

/**
 * What two organizations share in the facts `shown`: the ties between them, those whom both are
 * tied to, and the programs that both take part in.
 */
export function networkPair(
  index: FactIndex,
  shown: BitSet,
  layout: readonly Place[],
  [a, b]: readonly [string, string],
): NetworkPair {
  const { organizations, tables } = index;
  const [one, other] = [organizations.get(a) ?? -1, organizations.get(b) ?? -1];
  const { fact, a: from, b: to, byDay } = tiesOf(index);
  const tiedTo = { one: new Set<number>(), other: new Set<number>() };
  const own: number[] = [];
  for (const at of byDay) {
    const [isOne, isOther] = [one, other].map((org) => from[at] === org || to[at] === org);
    if ((!isOne && !isOther) || !shown.get(fact[at]!)) continue;
    if (isOne) tiedTo.one.add(from[at] === one ? to[at]! : from[at]!);
    if (isOther) tiedTo.other.add(from[at] === other ? to[at]! : from[at]!);
    if (isOne && isOther) own.push(at);
  }
  const both = [...tiedTo.one].filter((org) => tiedTo.other.has(org));
  const none = new Uint32Array(index.parents.length);
  const inOne = programsWith(index, shown, one);
  const programAt = partReader(tables, "programs", ["program_id", "name_ko", "name_en"]);
  const programs = [...programsWith(index, shown, other)]
    .filter((program) => inOne.has(program))
    .map(programAt)
    .sort((p, q) => (p.program_id < q.program_id ? -1 : 1));
  const ties = own.map(sentenceReader(index));
  return {
    a_org_id: a,
    b_org_id: b,
    ties,
    occasions: new Set(ties.map((tie) => tie.fact)).size,
    partners: placed(index, both, none, layout).map(({ org_id }) => org_id),
    programs: programs.map(({ program_id, name_ko, name_en }) => ({
      program_id,
      label_ko: name_ko,
      label_en: name_en,
    })),
  };
}

/** Programs shown that an organization takes part in, and those of the events shown that it takes part in. */
function programsWith(index: FactIndex, shown: BitSet, org: number): Set<number> {
  const { start, eventParts, programParts, eventPrograms, tables, organizations } = index;
  const orgs = (name: "event_organizations" | "program_organizations") =>
    references(column(tables, name, "org_id"), organizations);
  const [inEvent, inProgram] = [orgs("event_organizations"), orgs("program_organizations")];
  const found = new Set<number>();
  for (const program of rowsIn(index, shown, "programs"))
    if (someOf(programParts, program, (part) => inProgram[part] === org)) found.add(program);
  for (const event of rowsIn(index, shown, "events"))
    if (someOf(eventParts, event, (part) => inEvent[part] === org))
      eachOf(eventPrograms, event, (program) => {
        if (shown.get(start.programs + program)) found.add(program);
      });
  return found;
}
