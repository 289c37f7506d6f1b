import { measured, type Measured } from "./measured.ts";

/** How many facts a figure was measured at, and what it is called at all of them; null for other rows. */
export function sizedName(name: string): { facts: number; bare: string } | null {
  const [part, facts] = /,? (\d+) facts\b/.exec(name) ?? [];
  if (part === undefined) return null;
  return { facts: Number(facts), bare: name.replace(part, "").replace(/ of \d+$/, "") };
}

/** The unit of a row of growth: the power of the number of facts with which a figure grows. */
const POWER = "power";

/**
 * How each figure grows from the fewest facts that it was measured at to the most: the slope between the two on
 * logarithmic scales, 0 for not at all and 1 for as the facts do. Rows of a name that differ in
 * nothing but the number of facts are one figure.
 */
export function growthOf(rows: readonly Measured[]): Measured[] {
  const series = new Map<string, { facts: number; value: number }[]>();
  for (const { name, value } of rows) {
    const sized = sizedName(name);
    if (sized === null || !(value > 0)) continue;
    const { facts, bare: title } = sized;
    const known = series.get(title) ?? series.set(title, []).get(title)!;
    // The same figure stands beside each of its alternatives.
    if (known.every((point) => point.facts !== facts)) known.push({ facts, value });
  }
  return [...series].flatMap(([title, points]) => {
    const [few, many] = [points.at(0), points.at(-1)];
    if (!few || !many || few.facts === many.facts) return [];
    const power = Math.log(many.value / few.value) / Math.log(many.facts / few.facts);
    return [measured(`growth from ${few.facts} to ${many.facts}: ${title}`, POWER, power)];
  });
}
