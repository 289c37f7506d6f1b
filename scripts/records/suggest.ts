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

/**
 * `unknown bound: abuot, did you mean about`. Suggests the nearest known value within a third of
 * its length, the first in code-unit order where several are as near.
 */
export function unknown(noun: string, value: string, known: Iterable<string>): string {
  const message = `unknown ${noun}: ${value}`;
  let best: { distance: number; name: string } | undefined;
  for (const name of [...known].sort()) {
    const distance = editDistance(value, name);
    if (distance <= Math.ceil(name.length / 3) && distance < (best?.distance ?? Infinity))
      best = { distance, name };
  }
  return best ? `${message}, did you mean ${best.name}` : message;
}
