import type { ReachPanel } from "../model/chart.ts";
import type { Locale } from "../model/vocabulary.ts";
import { unitTitle } from "./reach-words.ts";

export const nameOfPanel = ({ unit }: ReachPanel, locale: Locale): string =>
  unitTitle[unit][locale];

/** How many columns of at most `limit` the heights fill, in their order. */
function filled(heights: readonly number[], limit: number): { from: number; to: number }[] {
  const columns: { from: number; to: number }[] = [];
  let sum = Infinity;
  heights.forEach((height, i) => {
    if (sum + height > limit) {
      columns.push({ from: i, to: i + 1 });
      sum = height;
    } else {
      columns[columns.length - 1]!.to = i + 1;
      sum += height;
    }
  });
  return columns;
}

/** Cuts the heights, in their order, into at most `n` columns of which the highest is as low as can be. */
export function panelColumns(
  heights: readonly number[],
  n: number,
): { from: number; to: number }[] {
  const highest = Math.max(0, ...heights);
  const limits = heights
    .flatMap((_, i) =>
      heights.slice(i).map((_, j) => heights.slice(i, i + j + 1).reduce((a, b) => a + b, 0)),
    )
    .filter((limit) => limit >= highest)
    .sort((a, b) => a - b);
  const limit = limits.find((limit) => filled(heights, limit).length <= n) ?? Infinity;
  return filled(heights, limit);
}
