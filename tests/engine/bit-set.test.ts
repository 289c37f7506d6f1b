import fc from "fast-check";
import { expect, test } from "vitest";
import { BitSet } from "../../src/engine/bit-set.ts";

const length = 100;
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: length - 1 }));
const setOf = (given: readonly number[]) => {
  const bits = new BitSet(length);
  for (const bit of given) bits.set(bit);
  return bits;
};
const members = (bits: BitSet, ...range: [number?, number?]) => [...bits.numbers(...range)];
const ascending = (given: Iterable<number>) => [...given].sort((a, b) => a - b);

test("is what a set of numbers is", () => {
  const bound = fc.integer({ min: 0, max: length });
  fc.assert(
    fc.property(numbers, numbers, bound, bound, (one, other, start, end) => {
      const [a, b] = [new Set(one), new Set(other)];
      const inRange = ascending(one).filter((bit) => bit >= start && bit < end);
      expect(members(setOf(one))).toEqual(ascending(one));
      expect(members(setOf(one), start, end)).toEqual(inRange);
      expect(setOf(one).count(start, end)).toBe(inRange.length);
      expect(setOf(one).count()).toBe(one.length);
      expect(setOf(one).countWith(setOf(other))).toBe(one.filter((bit) => b.has(bit)).length);
      expect(members(setOf(one).and(setOf(other)))).toEqual(ascending(one.filter((bit) => b.has(bit)))); // prettier-ignore
      expect(members(setOf(one).or(setOf(other)))).toEqual(ascending(new Set([...a, ...b])));
      expect(members(setOf(one).without(setOf(other)))).toEqual(ascending(one.filter((bit) => !b.has(bit)))); // prettier-ignore
      expect(setOf(one).next(start)).toBe(ascending(one).find((bit) => bit >= start) ?? -1);
      for (const bit of [0, 31, 32, 99]) {
        expect(setOf(one).get(bit)).toBe(a.has(bit));
        expect(setOf(one).one(bit)).toBe(Number(a.has(bit)));
      }
      const below = other.filter((bit) => bit < 50);
      const among = below.filter((bit) => a.has(50 + bit)).length;
      expect(setOf(one).countOf(Int32Array.from(below), 50)).toBe(among);
    }),
  );
});

test("a full set has all numbers and no more, a cleared bit is gone, and a copy is its own", () => {
  for (const size of [1, 31, 32, 33, 64]) expect(members(BitSet.full(size))).toHaveLength(size);
  const bits = BitSet.full(40);
  const copy = bits.copy();
  bits.clear(33);
  expect(bits.get(33)).toBe(false);
  expect(copy.count()).toBe(40);
});

test("stretches that touch another are those with something of it", () => {
  const stretch = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 70 }), stretch, (stretches, [from, to]) => {
      const low = Int32Array.from(stretches, ([first]) => first);
      const high = Int32Array.from(stretches, ([, last]) => last);
      const expected = stretches.flatMap(([first, last], i) =>
        first <= to && last >= from ? [i] : [],
      );
      expect(members(BitSet.touching(low, high, from, to))).toEqual(expected);
    }),
  );
  // The ends of open dates are the largest numbers there are.
  const open = BitSet.touching(Int32Array.of(-0x8000_0000), Int32Array.of(0x7fff_ffff), 0, 0);
  expect(members(open)).toEqual([0]);
});
