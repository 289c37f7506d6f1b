import fc from "fast-check";
import { expect, test } from "vitest";
import { gathered, grouped, inverse, listOf, passing, someOf } from "../../src/engine/lists.ts";

const pair = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -1, max: 12 }));

test("lists are what a map of sorted sets would be; negative values are dropped", () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 60 }), (given) => {
      const lists = gathered(10, (key, add) => {
        for (const [own, value] of given) if (own === key) add(value);
      });
      const back = inverse(lists, 13);
      for (let key = 0; key < 10; key += 1) {
        const own = given.filter(([at, value]) => at === key && value >= 0);
        const sorted = [...new Set(own.map(([, value]) => value))].sort((a, b) => a - b);
        expect(Array.from(listOf(lists, key))).toEqual(sorted);
        expect(someOf(lists, key, (value) => value === 5)).toBe(sorted.includes(5));
        for (const value of sorted) expect(Array.from(listOf(back, value))).toContain(key);
      }
      expect(back.values.length).toBe(lists.values.length);
    }),
  );
});

test("keys are grouped by where they stand; negative ones are dropped", () => {
  const lists = grouped(Int32Array.of(2, -1, 0, 2), 3);
  expect([0, 1, 2].map((key) => Array.from(listOf(lists, key)))).toEqual([[2], [], [0, 3]]);
});

test("an inverse is in the order that is asked for", () => {
  const lists = gathered(3, (key, add) => [[0, 1], [1], [1, 2]][key]!.forEach(add));
  const back = inverse(lists, 3, Int32Array.of(2, 0, 1));
  expect([0, 1, 2].map((value) => Array.from(listOf(back, value)))).toEqual([[0], [2, 0, 1], [2]]);
});

test("of those that pass, the first so many", () => {
  const odd = (value: number) => value % 2 === 1;
  expect(passing(Int32Array.of(4, 7, 1, 2, 3), odd, 2)).toEqual([7, 1]);
  expect(passing(Int32Array.of(4, 7, 1, 2, 3), odd)).toEqual([7, 1, 3]);
  expect(passing(Int32Array.of(4), odd)).toEqual([]);
});
