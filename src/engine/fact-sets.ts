import { knownBoundsOf } from "../model/edtf.ts";
import { valuesOf } from "../model/vocabulary.ts";
import { BitSet } from "./bit-set.ts";
import { factDays } from "./fact-days.ts";
import { beneficiariesOf, categoriesOf, kindsOf, type Masks } from "./fact-lists.ts";
import type { FactIndex } from "./facts.ts";
import { eachOf, gathered, inverse, type Lists } from "./lists.ts";
import { perIndex } from "./per-index.ts";

/** Filters whose values are those of an enumeration. */
export type EnumeratedFilter = "category" | "kind" | "for";

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The facts of each value that filters ask for, each worked out when it is first asked for. */
export const factSets = perIndex((index: FactIndex) => {
  const { participants, parents, programsOf } = index;
  /** Fact → organizations above one that takes part, which do not take part themselves. */
  const above = once(() => organizationsAbove(index));
  const sets = {
    category: once(() =>
      setsOf(categoriesOf(index, programsOf), valuesOf("program_category").length),
    ),
    kind: once(() => setsOf(kindsOf(index, programsOf), valuesOf("amount_kind").length)),
    for: once(() => setsOf(beneficiariesOf(index, programsOf), valuesOf("beneficiary").length)),
  };
  return {
    above,
    /** Organization → facts that it takes part in. */
    takesPart: once(() => inverse(participants, parents.length)),
    /** Organization → facts that only those below it take part in. */
    isAbove: once(() => inverse(above(), parents.length)),
    /** Facts that somebody of a side takes part in. */
    onSide: once(() => sides(index)),
    /** For each value the facts that have it, in the order of the vocabulary. */
    having: (filter: EnumeratedFilter): readonly BitSet[] => sets[filter](),
    /** First and last known day of each fact: what a period asks for. */
    knownDays: once(() => factDays(index, knownBoundsOf)),
    /** Facts with a date. */
    dated: once(() => withDays(index)),
  };
});

/** All facts that are in one of the sets. */
export function anyOf({ size }: FactIndex, sets: readonly BitSet[]): BitSet {
  return sets.reduce((all, set) => all.or(set), new BitSet(size));
}

function withDays({ from, to, size }: FactIndex): BitSet {
  const bits = new BitSet(size);
  for (let fact = 0; fact < size; fact += 1) if (from[fact]! <= to[fact]!) bits.set(fact);
  return bits;
}

function organizationsAbove({ participants, parents, size }: FactIndex): Lists {
  const { offsets, values } = participants;
  const last = new Int32Array(parents.length).fill(-1);
  return gathered(size, (fact, add) => {
    const end = offsets[fact + 1]!;
    for (let at = offsets[fact]!; at < end; at += 1) last[values[at]!] = fact;
    for (let at = offsets[fact]!; at < end; at += 1)
      for (let org = parents[values[at]!]!; org >= 0 && last[org] !== fact; org = parents[org]!) {
        last[org] = fact;
        add(org);
      }
  });
}

function sides({ participants, isCompany, size }: FactIndex) {
  const company = new BitSet(size);
  const agency = new BitSet(size);
  for (let fact = 0; fact < size; fact += 1)
    eachOf(participants, fact, (org) => (isCompany[org] === 1 ? company : agency).set(fact));
  return { company, agency };
}

function setsOf(masks: Masks, values: number): BitSet[] {
  const sets = Array.from({ length: values }, () => new BitSet(masks.length));
  for (let fact = 0; fact < masks.length; fact += 1)
    for (let mask = masks[fact]!; mask !== 0; mask &= mask - 1)
      sets[31 - Math.clz32(mask & -mask)]!.set(fact);
  return sets;
}
