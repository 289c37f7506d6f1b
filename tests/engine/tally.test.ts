import { expect, test } from "vitest";
import { BitSet } from "../../src/engine/bit-set.ts";
import { grouped } from "../../src/engine/lists.ts";
import { countsIn } from "../../src/engine/tally.ts";

test("of each list those are counted that are in the set", () => {
  const lists = grouped(Int32Array.of(0, 2, 0, 2, 2, -1), 4);
  const facts = new BitSet(6);
  for (const fact of [0, 3, 4, 5]) facts.set(fact);
  expect(Array.from(countsIn(lists, facts))).toEqual([1, 0, 2, 0]);
});
