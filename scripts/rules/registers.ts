import { problemAt, type Rule } from "../records/corpus.ts";
import type { Problem } from "../records/problem.ts";
import type { Located } from "../records/source.ts";

/**
 * Circles in a graph where each node points to at most one other. Each circle once, from its
 * first id in code-unit order.
 */
export function circlesOf(next: ReadonlyMap<string, string>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of [...next.keys()].sort()) {
    const trail: string[] = [];
    let node: string | undefined = start;
    while (node !== undefined && !done.has(node)) {
      done.add(node);
      trail.push(node);
      node = next.get(node);
    }
    const from = node === undefined ? -1 : trail.indexOf(node);
    if (from >= 0) circles.push(trail.slice(from));
  }
  return circles;
}

/** One problem a circle, at the row that it begins with. */
export function circleProblems<T extends object>(
  rows: readonly Located<T>[],
  idKey: keyof T & string,
  parentKey: keyof T & string,
  rule: string,
): Problem[] {
  const byId = new Map(rows.map((at) => [at.value[idKey] as string, at]));
  const next = new Map<string, string>();
  for (const [id, at] of byId) {
    const parent = at.value[parentKey] as string | null;
    if (parent !== null) next.set(id, parent);
  }
  return circlesOf(next).flatMap((circle) => {
    const at = byId.get(circle[0] ?? "");
    const round = [...circle, circle[0]].join(" → ");
    return at ? [problemAt(at, parentKey, rule, `${parentKey} goes in a circle: ${round}`)] : [];
  });
}

/** parent-cycle: an organization or program that is its own ancestor. */
export const parentCircles: Rule = ({ organizations, programs }) => [
  ...circleProblems(organizations, "org_id", "parent_org_id", "parent-cycle"),
  ...circleProblems(programs, "program_id", "parent_program_id", "parent-cycle"),
];

/** parent-basis: it is given exactly where a parent is. missing-key: a program without category. */
export const registerRows: Rule = ({ organizations, programs }) => [
  ...organizations.flatMap((at) => {
    const { parent_org_id: parent, parent_basis: basis } = at.value;
    if ((parent === null) === (basis === null)) return [];
    return parent === null
      ? [problemAt(at, "parent_basis", "parent-basis", "parent_basis without parent_org_id")]
      : [problemAt(at, "parent_org_id", "parent-basis", "missing parent_basis: text or register")];
  }),
  ...programs
    .filter(({ value }) => value.categories.length === 0)
    .map((at) =>
      problemAt(at, "categories", "missing-key", "missing key: categories, one at least"),
    ),
];
