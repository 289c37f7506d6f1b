import { measured, type Measured } from "./measured.ts";

/**
 * How many facts, or records, a figure was measured at, and what it is called at all of them; null for
 * other rows.
 */
export function sizedName(name: string): { size: number; of: string; bare: string } | null {
  const [part, size, of = ""] = /,? (\d+) (facts|records)\b/.exec(name) ?? [];
  if (part === undefined) return null;
  return { size: Number(size), of, bare: name.replace(part, "").replace(/ of \d+$/, "") };
}

/** The unit of a row of growth: the power of the number of facts with which a figure grows. */
const POWER = "power";

/**
 * How each figure grows from the fewest facts that it was measured at to the most: the slope between the two on
 * logarithmic scales, 0 for not at all and 1 for as the facts do. Rows of a name that differ in
 * nothing but the number of facts are one figure.
 */
export function growthOf(rows: readonly Measured[]): Measured[] {
  const series = new Map<string, { size: number; value: number }[]>();
  for (const { name, value } of rows) {
    const sized = sizedName(name);
    if (sized === null || !(value > 0)) continue;
    const { size, bare: title } = sized;
    const known = series.get(title) ?? series.set(title, []).get(title)!;
    // The same figure stands beside each of its alternatives.
    if (known.every((point) => point.size !== size)) known.push({ size, value });
  }
  return [...series].flatMap(([title, points]) => {
    const [few, many] = [points.at(0), points.at(-1)];
    if (!few || !many || few.size === many.size) return [];
    const power = Math.log(many.value / few.value) / Math.log(many.size / few.size);
    return [measured(`growth from ${few.size} to ${many.size}: ${title}`, POWER, power)];
  });
}
