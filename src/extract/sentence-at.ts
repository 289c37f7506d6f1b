import type { Span } from "./span.ts";

/** The last of `spans`, which stand in order, that begins at or before `at`. */
export function spanAt<T extends Span>(spans: readonly T[], at: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
