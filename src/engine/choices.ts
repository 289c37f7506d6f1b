import type { Names } from "../model/chart.ts";
import { valuesOf } from "../model/vocabulary.ts";
import { column } from "./columns.ts";
import { factSets, type EnumeratedFilter } from "./fact-sets.ts";
import type { FactIndex } from "./facts.ts";
import { enumerations, without, type FilterState, type Selection } from "./filter.ts";
import { daysCovered, monthWeights, type MonthWeight } from "./histogram.ts";
import { organizationRanks } from "./organizations.ts";
import { participations, participationsBelow } from "./tally.ts";

export interface Choice {
  value: string;
  /** Facts that would be shown if this were the filter's only value. */
  facts: number;
  selected: boolean;
}

export interface OrganizationChoice extends Choice, Names {
  parent_org_id: string | null;
}

/** What a filter by organizations lists: most facts first, then by id. */
export interface OrganizationChoices {
  listed: OrganizationChoice[];
  /** Organizations that could be chosen and are not listed, as they have fewer facts. */
  more: number;
}

export interface PeriodChoices {
  /** First and last day of dated facts, ends that are open left aside; null where there is none. */
  from: string | null;
  to: string | null;
  months: MonthWeight[];
}

/** A list of organizations that somebody can still look through. */
const mostListed = 200;

/**
 * The values of an enumeration that can be chosen given what the other filters choose, in the order
 * of the vocabulary. Those that would show nothing are left out, unless they are selected.
 */
export function valueChoices(
  index: FactIndex,
  state: FilterState,
  selection: Selection,
  filter: EnumeratedFilter,
): Choice[] {
  const facts = without(index, selection, filter);
  const sets = factSets(index).having(filter);
  const selected: readonly string[] = state[filter];
  return valuesOf(enumerations[filter])
    .map((value, i) => ({
      value,
      facts: sets[i]!.countWith(facts),
      selected: selected.includes(value),
    }))
    .filter((choice) => choice.facts > 0 || choice.selected);
}

/** The days and months of what the other filters show. */
export function periodChoices(index: FactIndex, selection: Selection): PeriodChoices {
  const dated = without(index, selection, "period");
  return { ...daysCovered(index, dated), months: monthWeights(index, dated) };
}

/** The organizations of a side that can be chosen given what the other filters choose. */
export function organizationChoices(
  index: FactIndex,
  state: FilterState,
  selection: Selection,
  filter: "company" | "agency",
  most = mostListed,
): OrganizationChoices {
  const facts = without(index, selection, filter);
  return filter === "company"
    ? organizations(index, state.company, participationsBelow(index, facts), 1, most)
    : organizations(index, state.agency, participations(index, facts), 0, most);
}

/** Those of one side that have most of the facts, and all that are selected. */
function organizations(
  index: FactIndex,
  selected: readonly string[],
  facts: Uint32Array,
  side: 0 | 1,
  most: number,
): OrganizationChoices {
  const { tables, parents, isCompany } = index;
  const ranks = organizationRanks(index);
  const wanted = new Set(selected.map((id) => index.organizations.get(id)));
  const could: number[] = [];
  for (let org = 0; org < facts.length; org += 1)
    if (isCompany[org] === side && (facts[org]! > 0 || wanted.has(org))) could.push(org);
  could.sort((a, b) => facts[b]! - facts[a]! || ranks[a]! - ranks[b]!);
  const kept = could.filter((org, place) => place < most || wanted.has(org));
  const ids = column(tables, "organizations", "org_id");
  const ko = column(tables, "organizations", "name_ko");
  const en = column(tables, "organizations", "name_en");
  const listed = kept.map((org) => ({
    value: ids.at(org),
    name_ko: ko.at(org),
    name_en: en.at(org),
    parent_org_id: parents[org]! < 0 ? null : ids.at(parents[org]!),
    facts: facts[org]!,
    selected: wanted.has(org),
  }));
  return { listed, more: could.length - kept.length };
}
