import type { BitSet } from "./arquero.ts";
import type { Names } from "../model/chart.ts";
import { valuesOf } from "../model/vocabulary.ts";
import { byCodeUnit, column } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { intersect, type FilterState, type Selection } from "./filter.ts";
import { daysCovered, monthWeights, type MonthWeight } from "./histogram.ts";
import { listOf, type Lists } from "./lists.ts";

export interface Choice {
  value: string;
  /** Facts that would be shown if this were the filter's only value. */
  facts: number;
  selected: boolean;
}

export interface OrganizationChoice extends Choice, Names {
  parent_org_id: string | null;
}

export interface PeriodChoices {
  /** First and last day of dated facts, ends that are open left aside; null where there is none. */
  from: string | null;
  to: string | null;
  months: MonthWeight[];
}

/** What can be chosen in each filter, given what is chosen in the others. */
export interface Choices {
  /** Most facts first, then by id. */
  company: OrganizationChoice[];
  agency: OrganizationChoice[];
  /** In the order of the vocabulary. */
  category: Choice[];
  kind: Choice[];
  for: Choice[];
  period: PeriodChoices;
}

/** Values that would show nothing are left out, unless they are selected. */
export function choices(index: FactIndex, state: FilterState, { clauses }: Selection): Choices {
  const enumerated = (
    filter: "category" | "kind" | "for",
    lists: Lists,
    values: readonly string[],
  ): Choice[] => {
    const facts = tally(lists, intersect(index, clauses, filter), values.length);
    return chosen(
      state[filter],
      values.map((value, i) => ({ value, facts: facts[i]! })),
    );
  };
  const dated = intersect(index, clauses, "period");
  return {
    company: organizations(index, state.company, intersect(index, clauses, "company"), true),
    agency: organizations(index, state.agency, intersect(index, clauses, "agency"), false),
    category: enumerated("category", index.categories, valuesOf("program_category")),
    kind: enumerated("kind", index.kinds, valuesOf("amount_kind")),
    for: enumerated("for", index.beneficiaries, valuesOf("beneficiary")),
    period: { ...daysCovered(index, dated), months: monthWeights(index, dated) },
  };
}

function chosen<C extends Omit<Choice, "selected">>(selected: readonly string[], all: C[]) {
  return all
    .map((choice) => ({ ...choice, selected: selected.includes(choice.value) }))
    .filter((choice) => choice.facts > 0 || choice.selected);
}

/** Facts in `bits` for each code; `above` leads from a code to one that counts the fact too. */
function tally(lists: Lists, bits: BitSet, size: number, above?: Int32Array): Uint32Array {
  const facts = new Uint32Array(size);
  const last = new Int32Array(size).fill(-1);
  bits.scan((fact) => {
    for (const value of listOf(lists, fact))
      for (let code = value; code >= 0 && last[code] !== fact; code = above?.[code] ?? -1) {
        last[code] = fact;
        facts[code]! += 1;
      }
  });
  return facts;
}

function organizations(
  index: FactIndex,
  selected: readonly string[],
  bits: BitSet,
  company: boolean,
): OrganizationChoice[] {
  const { tables, parents, isCompany } = index;
  const facts = tally(index.participants, bits, parents.length, company ? parents : undefined);
  const ids = column(tables, "organizations", "org_id");
  const ko = column(tables, "organizations", "name_ko");
  const en = column(tables, "organizations", "name_en");
  const side = Array.from(parents.keys()).filter((org) => (isCompany[org] === 1) === company);
  const all = side.map((org) => ({
    value: ids.at(org),
    name_ko: ko.at(org),
    name_en: en.at(org),
    parent_org_id: parents[org]! < 0 ? null : ids.at(parents[org]!),
    facts: facts[org]!,
  }));
  return chosen(selected, all).sort((a, b) => b.facts - a.facts || byCodeUnit(a.value, b.value));
}
