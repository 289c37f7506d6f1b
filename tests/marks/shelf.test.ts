import fc from "fast-check";
import { expect, test } from "vitest";
import { Shelf } from "../../src/marks/shelf.ts";

test("puts what overlaps on another row, and fills gaps of earlier rows", () => {
  const shelf = new Shelf(2);
  const rows = [
    { x0: 0, x1: 10 },
    { x0: 5, x1: 15 },
    { x0: 12, x1: 20 },
    { x0: 11, x1: 11.5 },
  ].map((stretch) => {
    const row = shelf.find(stretch);
    shelf.put(row, stretch);
    return row;
  });
  expect(rows).toEqual([0, 1, 0, 2]);
  expect(shelf.size).toBe(3);
});

test("finds no row beyond the limit", () => {
  const shelf = new Shelf(0);
  shelf.put(0, { x0: 0, x1: 10 });
  expect(shelf.find({ x0: 5, x1: 6 }, 1)).toBe(-1);
  expect(shelf.find({ x0: 10, x1: 12 }, 1)).toBe(0);
});

test("never lets two things on a row overlap", () => {
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 }))
    .map(([x0, width]) => ({ x0, x1: x0 + width }));
  fc.assert(
    fc.property(fc.array(stretch), (stretches) => {
      const shelf = new Shelf(1);
      const placed = stretches.map((one) => {
        const row = shelf.find(one);
        shelf.put(row, one);
        return { ...one, row };
      });
      for (const [i, a] of placed.entries())
        for (const b of placed.slice(i + 1))
          if (a.row === b.row) expect(a.x1 + 1 <= b.x0 || b.x1 + 1 <= a.x0).toBe(true);
    }),
  );
});
