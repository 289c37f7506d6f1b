import { BitSet } from "./arquero.ts";
import type { ViewState } from "../model/view-state.ts";
import { valuesOf } from "../model/vocabulary.ts";
import { daySpans } from "./days.ts";
import type { FactIndex } from "./facts.ts";
import { someOf } from "./lists.ts";

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
  /** Facts that pass every clause. */
  shown: BitSet;
}

type Test = (fact: number) => boolean;

const copy = (bits: BitSet) => new BitSet(bits.length).or(bits);

/** Facts that pass every clause but that of `except`: what its list of choices counts. */
export function intersect(
  index: FactIndex,
  clauses: readonly Clause[],
  except?: FilterName,
): BitSet {
  const bits = copy(index.universe);
  for (const { filter, passes } of clauses) if (filter !== except) bits.and(passes);
  return bits;
}

/**
 * The facts that a state shows. An event said twice counts once. A company stands for its
 * subsidiaries and units as well; ids that the tables do not have are passed by nothing.
 */
export function select(index: FactIndex, state: FilterState): Selection {
  const clauses: Clause[] = [];
  const add = (filter: FilterName, passes: Test, lacks: Test) =>
    clauses.push({
      filter,
      passes: bitsOf(index, passes),
      lacks: bitsOf(index, (fact) => lacks(fact) && !passes(fact)),
    });

  for (const filter of ["company", "agency"] as const) {
    if (state[filter].length === 0) continue;
    const wanted = organizationsNamed(index, state[filter], filter === "company");
    const side = filter === "company" ? 1 : 0;
    const has = (fact: number, test: (org: number) => boolean) =>
      someOf(index.participants, fact, test);
    add(
      filter,
      (fact) => has(fact, (org) => wanted[org] === 1),
      (fact) => !has(fact, (org) => index.isCompany[org] === side),
    );
  }
  const enumerated = [
    ["category", index.categories, valuesOf("program_category")],
    ["kind", index.kinds, valuesOf("amount_kind")],
    ["for", index.beneficiaries, valuesOf("beneficiary")],
  ] as const;
  for (const [filter, lists, values] of enumerated) {
    if (state[filter].length === 0) continue;
    const wanted = new Set(
      state[filter].map((value: string) => (values as string[]).indexOf(value)),
    );
    add(
      filter,
      (fact) => someOf(lists, fact, (code) => wanted.has(code)),
      (fact) => !someOf(lists, fact, () => true),
    );
  }
  if (state.period !== null) {
    const { from, to } = daySpans()(state.period);
    const dated = (fact: number) => index.from[fact]! <= index.to[fact]!;
    add(
      "period",
      (fact) => dated(fact) && index.from[fact]! <= to && index.to[fact]! >= from,
      (fact) => !dated(fact),
    );
  }
  return { clauses, shown: intersect(index, clauses) };
}

/** Facts left out only because they lack a value that is asked for. */
export interface LeftOut {
  facts: number;
  /** For each filter that is set; a fact that lacks two values is in both. */
  lacking: { filter: FilterName; facts: number }[];
}

/** Counts what is left out although no filter rejects it on its merits. */
export function leftOut(index: FactIndex, { clauses, shown }: Selection): LeftOut {
  const open = copy(index.universe);
  for (const { passes, lacks } of clauses) open.and(copy(passes).or(lacks));
  return {
    facts: open.count() - shown.count(),
    lacking: clauses.map(({ filter, lacks }) => ({ filter, facts: copy(open).and(lacks).count() })),
  };
}

function bitsOf({ universe }: FactIndex, test: Test): BitSet {
  const bits = new BitSet(universe.length);
  universe.scan((fact) => test(fact) && bits.set(fact));
  return bits;
}

/** 1 for each organization that is named, and for those below them if `deep`. */
export function organizationsNamed(index: FactIndex, ids: readonly string[], deep: boolean): Uint8Array {
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
