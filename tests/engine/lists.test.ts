import fc from "fast-check";
import { expect, test } from "vitest";
import { listOf, Pairs, someOf } from "../../src/engine/lists.ts";

test("lists are what a map of sorted sets would be; negative ends are dropped", () => {
  const pair = fc.tuple(fc.integer({ min: -1, max: 9 }), fc.integer({ min: -1, max: 12 }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 60 }), (given) => {
      const pairs = new Pairs();
      const expected = new Map<number, Set<number>>();
      for (const [key, value] of given) {
        pairs.add(key, value);
        if (key >= 0 && value >= 0) expected.set(key, (expected.get(key) ?? new Set()).add(value));
      }
      const lists = pairs.lists(10);
      for (let key = 0; key < 10; key += 1) {
        const sorted = [...(expected.get(key) ?? [])].sort((a, b) => a - b);
        expect(Array.from(listOf(lists, key))).toEqual(sorted);
        expect(someOf(lists, key, (value) => value === 5)).toBe(sorted.includes(5));
      }
    }),
  );
});
