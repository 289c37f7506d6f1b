import { describe, expect, test } from "vitest";
import { contrast, palettes, type Theme } from "../../src/marks/palette.ts";

import { panelColumns } from "../../src/marks/reach-columns.ts";

describe.each(["light", "dark"] as Theme[])("%s", (theme) => {
  const palette = palettes[theme];
  const { mark, deep, soft } = palette.count;
  test("bars and outlines stand out from the paper, and lines from what they lie on", () => {
    expect(contrast(mark, palette.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(deep, palette.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(mark, soft)).toBeGreaterThanOrEqual(3);
  });
});

test.each<[number[], number, number[][]]>([
  [[], 3, []],
  [[5], 3, [[5]]],
  [[5, 5, 5], 3, [[5], [5], [5]]],
  [[9, 1, 1, 8, 2], 2, [[9, 1, 1], [8, 2]]], // prettier-ignore
  [[1, 2, 3, 4], 1, [[1, 2, 3, 4]]],
])("%j in %i columns keep their order, the highest as low as can be", (heights, n, expected) => {
  expect(panelColumns(heights, n).map(({ from, to }) => heights.slice(from, to))).toEqual(expected);
});
