import type { BitSet } from "./bit-set.ts";
import { factSets } from "./fact-sets.ts";
import type { FactIndex } from "./facts.ts";
import type { Lists } from "./lists.ts";

/** How many facts of a set have each of `size` codes. */
export function tally({ offsets, values }: Lists, facts: BitSet, size: number): Uint32Array {
  const found = new Uint32Array(size);
  for (const fact of facts.numbers()) {
    const end = offsets[fact + 1]!;
    for (let at = offsets[fact]!; at < end; at += 1) found[values[at]!]! += 1;
  }
  return found;
}

/** How many facts of each list are in a set. */
export function countsIn({ offsets, values }: Lists, facts: BitSet): Uint32Array {
  const found = new Uint32Array(offsets.length - 1);
  for (let key = 0; key < found.length; key += 1) {
    const end = offsets[key + 1]!;
    let count = 0;
    for (let at = offsets[key]!; at < end; at += 1) count += facts.one(values[at]!);
    found[key] = count;
  }
  return found;
}

/** Counts by set: those of one selection are asked more than once. Not to be written to. */
export function perSet(count: (index: FactIndex, facts: BitSet) => Uint32Array) {
  const known = new WeakMap<BitSet, Uint32Array>();
  return (index: FactIndex, facts: BitSet): Uint32Array => {
    let found = known.get(facts);
    if (!found) known.set(facts, (found = count(index, facts)));
    return found;
  };
}

/** How many facts of a set each organization takes part in. Not to be written to. */
export const participations = perSet((index, facts) =>
  tally(index.participants, facts, index.parents.length),
);

/** As `participations`, with the facts that only those below an organization take part in. */
export const participationsBelow = perSet((index, facts) => {
  const own = participations(index, facts);
  return tally(factSets(index).above(), facts, own.length).map((more, org) => more + own[org]!);
});
