import fc from "fast-check";
import { expect, test } from "vitest";
import { firstOf } from "../../src/engine/ranks.ts";

test("the first of an order are those that sorting all would give", () => {
  const most = fc.oneof(fc.nat(20), fc.constant(Infinity));
  fc.assert(
    fc.property(fc.array(fc.nat(30)), most, (values, most) => {
      const rows = [...values.keys()];
      const order = (a: number, b: number) => values[a]! - values[b]! || b - a;
      expect(firstOf(rows, most, order)).toEqual(rows.toSorted(order).slice(0, most));
      expect(rows).toEqual([...values.keys()]);
    }),
  );
});
