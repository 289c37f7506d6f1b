import type { FactIndex } from "../engine/facts.ts";
import { toldTies } from "../engine/told-ties.ts";
import type { NetworkNode, NetworkSentence, ToldTie } from "../model/chart.ts";
import { boundsOf } from "../model/edtf.ts";
import { tieSentence, type TieSentence } from "../model/tie-sentence.ts";
import type { Locale } from "../model/vocabulary.ts";

export interface Told {
  tie: ToldTie;
  told: TieSentence;
}

/** The ties that are told of one organization, in order of time. */
export interface ToldGroup {
  id: string;
  name: string;
  ties: Told[];
}

/** The first day that a tie is known to have been on, else the last; undated ones come last. */
const dayOf = ({ tie: { date } }: Told) => {
  const { from, to } = date === null ? { from: null, to: null } : boundsOf(date);
  return from ?? to ?? "~";
};
const byDay = (a: Told, b: Told) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0);

/**
 * Ties in words under the organization that each is told of: the first of the `selected` where it is
 * one of the ends, else the company. By name, the selected one first.
 */
export function toldGroups(
  index: FactIndex,
  { nodes, sentences }: { nodes: readonly NetworkNode[]; sentences: readonly NetworkSentence[] },
  [chosen]: readonly string[],
  locale: Locale,
): ToldGroup[] {
  const byId = new Map(nodes.map((node) => [node.org_id, node]));
  const groups = new Map<string, ToldGroup>();
  for (const tie of toldTies(index, sentences)) {
    const [a, b] = [byId.get(tie.a_org_id), byId.get(tie.b_org_id)];
    if (!a || !b) continue;
    const who = chosen === tie.b_org_id ? b : a;
    const group = groups.get(who.org_id) ?? {
      id: who.org_id,
      name: who[`name_${locale}`],
      ties: [],
    };
    groups.set(group.id, group);
    group.ties.push({ tie, told: tieSentence(tie, [a, b], locale, chosen) });
  }
  const isFirst = ({ id }: ToldGroup) => (id === chosen ? 0 : 1);
  return [...groups.values()]
    .map((group) => ({ ...group, ties: group.ties.toSorted(byDay) }))
    .sort((a, b) => isFirst(a) - isFirst(b) || a.name.localeCompare(b.name, locale));
}
