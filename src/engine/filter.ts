import type { ViewState } from "../model/view-state.ts";
import { valuesOf } from "../model/vocabulary.ts";
import { BitSet } from "./bit-set.ts";
import { daySpan } from "./days.ts";
import type { FactIndex } from "./facts.ts";
import { eachOf } from "./lists.ts";
import { anyOf, factSets, type EnumeratedFilter } from "./fact-sets.ts";

export const filterNames = ["company", "agency", "category", "kind", "for", "period"] as const;
export type FilterName = (typeof filterNames)[number];
/** The part of the view state that chooses facts. */
export type FilterState = Pick<ViewState, FilterName>;

/** What one filter that is set says of every fact. */
export interface Clause {
  filter: FilterName;
  passes: BitSet;
  /** Facts that have no value for the filter: neither passed nor rejected on their merits. */
  lacks: BitSet;
}

export interface Selection {
  clauses: Clause[];
  /** Facts that pass every clause. Not to be written to. */
  shown: BitSet;
}

/** Values of the enumerations that filters choose among. */
export const enumerations = {
  category: "program_category",
  kind: "amount_kind",
  for: "beneficiary",
} as const;

/** Facts that pass every clause but that of `filter`: what its list of choices counts. Not to be written to. */
export function without(
  index: FactIndex,
  { clauses, shown }: Selection,
  filter: FilterName,
): BitSet {
  if (clauses.every((clause) => clause.filter !== filter)) return shown;
  return intersect(index, clauses.filter((clause) => clause.filter !== filter)); // prettier-ignore
}

function intersect(index: FactIndex, clauses: readonly Clause[]): BitSet {
  // The same set for all who ask for no more: what is known of it need not be counted again.
  if (clauses.length === 0) return index.universe;
  const bits = index.universe.copy();
  for (const { passes } of clauses) bits.and(passes);
  return bits;
}

/**
 * The facts that a state shows. An event said twice counts once. A company stands for its
 * subsidiaries and units as well; ids that the tables do not have are passed by nothing.
 */
export function select(index: FactIndex, state: FilterState): Selection {
  const clauses: Clause[] = [];
  const add = (filter: FilterName, passes: BitSet, valued: BitSet) =>
    clauses.push({
      filter,
      passes: passes.and(index.universe),
      lacks: index.universe.copy().without(valued).without(passes),
    });
  const { takesPart, isAbove, onSide, having } = factSets(index);
  if (state.company.length > 0)
    add("company", named(index, state.company, [takesPart(), isAbove()]), onSide().company);
  if (state.agency.length > 0)
    add("agency", named(index, state.agency, [takesPart()]), onSide().agency);
  for (const filter of ["category", "kind", "for"] as const satisfies EnumeratedFilter[]) {
    const wanted: readonly string[] = state[filter];
    if (wanted.length === 0) continue;
    const all = having(filter);
    const values: readonly string[] = valuesOf(enumerations[filter]);
    const passes = anyOf(index, all.filter((_, value) => wanted.includes(values[value]!))); // prettier-ignore
    add(filter, passes, anyOf(index, all));
  }
  if (state.period !== null) {
    const { from, to } = daySpan(state.period);
    const { knownDays, dated } = factSets(index);
    // One without a date begins after its end, and so has no day in any period.
    const passes = BitSet.touching(knownDays().from, knownDays().to, from, to);
    // What may have been in the period, or not, says nothing about it, as what has no date does.
    const outside = dated()
      .copy()
      .without(BitSet.touching(index.from, index.to, from, to));
    add("period", passes, outside.or(passes));
  }
  return { clauses, shown: intersect(index, clauses) };
}

/** Facts in any of the lists of the organizations of these ids. */
function named(
  { organizations, universe }: FactIndex,
  ids: readonly string[],
  lists: readonly Parameters<typeof eachOf>[0][],
): BitSet {
  const bits = new BitSet(universe.length);
  for (const id of ids) {
    const org = organizations.get(id);
    if (org !== undefined) for (const list of lists) eachOf(list, org, (fact) => bits.set(fact));
  }
  return bits;
}

/** Facts left out only because they lack a value that is asked for. */
export interface LeftOut {
  facts: number;
  /** For each filter that is set; a fact that lacks two values is in both. */
  lacking: { filter: FilterName; facts: number }[];
}

/** Counts what is left out although no filter rejects it on its merits. */
export function leftOut(index: FactIndex, { clauses, shown }: Selection): LeftOut {
  if (clauses.length === 0) return { facts: 0, lacking: [] };
  const open = index.universe.copy();
  for (const { passes, lacks } of clauses) open.and(passes.copy().or(lacks));
  return {
    facts: open.count() - shown.count(),
    lacking: clauses.map(({ filter, lacks }) => ({ filter, facts: open.countWith(lacks) })),
  };
}

/** 1 for each organization that is named, and for those below them if `deep`. */
export function organizationsNamed(
  index: FactIndex,
  ids: readonly string[],
  deep: boolean,
): Uint8Array {
  const wanted = new Uint8Array(index.parents.length);
  for (const id of ids) {
    const row = index.organizations.get(id);
    if (row !== undefined) wanted[row] = 1;
  }
  if (!deep) return wanted;
  // A parent may stand after its child; as many rounds as the tree is deep settle it.
  for (let changed = true; changed;) {
    changed = false;
    index.parents.forEach((parent, org) => {
      if (wanted[parent] !== 1 || wanted[org] === 1) return;
      wanted[org] = 1;
      changed = true;
    });
  }
  return wanted;
}
