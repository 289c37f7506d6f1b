/**
 * Edit distance: insertions, deletions, substitutions and swaps of neighbours cost one each
 * (optimal string alignment, after Damerau 1964).
 */
export function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(i - 1, j - 1) + (same ? 0 : 1),
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(a.length, b.length);
}

/** Whether a known name is near enough to have been meant: a slip or two, or the beginning of it. */
const isNear = (value: string, name: string, distance: number): boolean =>
  distance <= Math.max(1, Math.floor(Math.min(value.length, name.length) / 3)) ||
  (value.length > 2 && name.startsWith(value));

function nearest(value: string, known: Iterable<string>): string | undefined {
  let best: { distance: number; name: string } | undefined;
  for (const name of [...known].sort()) {
    const distance = editDistance(value, name);
    if (isNear(value, name, distance) && distance < (best?.distance ?? Infinity))
      best = { distance, name };
  }
  return best?.name;
}

/**
 * `unknown bound: abuot, did you mean about`. Suggests the nearest known name, the first in code-unit
 * order where several are as near, and none where none is.
 */
export function unknown(noun: string, value: string, known: Iterable<string>): string {
  const name = nearest(value, known);
  return `unknown ${noun}: ${value}${name === undefined ? "" : `, did you mean ${name}`}`;
}

/** As `unknown`, of a vocabulary: where no value is near it lists them all, for whoever chose freely. */
export function unknownValue(noun: string, value: string, values: readonly string[]): string {
  const message = unknown(noun, value, values);
  return nearest(value, values) === undefined ? `${message}, one of ${values.join(", ")}` : message;
}
