import { amountGroupOf } from "../../src/model/vocabulary.ts";
import { problemAt, type Corpus, type Rule } from "../records/corpus.ts";
import type { Problem } from "../records/problem.ts";
import { measuresOf, type Measure } from "./measure.ts";
import { circleProblems } from "./registers.ts";

/** part-of-cycle, restates-cycle: a figure inside itself, or saying itself again. */
export const circles: Rule = ({ amounts, counts }) => [
  ...circleProblems(amounts, "amount_id", "part_of", "part-of-cycle"),
  ...circleProblems(amounts, "amount_id", "restates", "restates-cycle"),
  ...circleProblems(counts, "count_id", "part_of", "part-of-cycle"),
  ...circleProblems(counts, "count_id", "restates", "restates-cycle"),
];

/** part-of-across-groups: a package may hold every kind of money, anything else only its own group. */
export const groups: Rule = ({ amounts }) => {
  const byId = new Map(amounts.map((at) => [at.value.amount_id, at.value]));
  return amounts.flatMap((at) => {
    const parent = byId.get(at.value.part_of ?? "");
    if (!parent || parent.kind === "package") return [];
    const [own, above] = [amountGroupOf[at.value.kind], amountGroupOf[parent.kind]];
    if (own === above) return [];
    const message = `${at.value.kind} (${own}) is part of ${parent.kind} (${above}): ${parent.amount_id}`;
    return [problemAt(at, "part_of", "part-of-across-groups", message)];
  });
};

/** Shares and ranks of a part say nothing about those of the whole. */
const incomparable = new Set(["percent", "percentage_point", "multiple", "ratio", "rank"]);

/** The least a figure can be, as far as printed. */
const floorOf = ({ at, figure, min }: Measure) =>
  at.value.bound === "at_most" || at.value.bound === "under" ? null : (min ?? figure);

/** The most a figure can be, as far as printed; "at least 3,000" has no most. */
const ceilingOf = ({ at, figure, max }: Measure) =>
  at.value.bound === "at_least" || at.value.bound === "over" ? null : (max ?? figure);

const isRate = ({ at }: Measure) =>
  at.value.accumulation === "per_year" || at.value.accumulation === "per_unit";

/** Whether a part can be held against the whole: money against money, a unit against itself. */
const comparable = (child: Measure, parent: Measure) =>
  (child.table === "amounts" || child.kind === parent.kind) &&
  !incomparable.has(child.kind) &&
  (!isRate(parent) || child.at.value.accumulation === parent.at.value.accumulation);

function childrenOf(corpus: Corpus): Map<Measure, Measure[]> {
  const measures = measuresOf(corpus);
  const byId = new Map(measures.map((measure) => [`${measure.table} ${measure.id}`, measure]));
  const children = new Map<Measure, Measure[]>();
  for (const child of measures) {
    const parent = byId.get(`${child.table} ${child.at.value.part_of}`);
    if (parent && parent !== child) children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  return children;
}

/** child-larger-than-parent: one child alone, or those of one kind together. */
export const sizes: Rule = (corpus) => {
  const problems: Problem[] = [];
  const fail = (child: Measure, message: string) =>
    problems.push(problemAt(child.at, "part_of", "child-larger-than-parent", message));
  for (const [parent, children] of childrenOf(corpus)) {
    const ceiling = ceilingOf(parent);
    if (ceiling === null) continue;
    const sums = new Map<string, number>();
    for (const child of children) {
      const floor = floorOf(child);
      if (floor === null || !comparable(child, parent)) continue;
      if (floor > ceiling) fail(child, `${floor} is more than ${parent.id} has: ${ceiling}`);
      // What is said again, or said a year or a unit, does not add up.
      if (isRate(child) || child.at.value.restates !== null) continue;
      sums.set(child.kind, (sums.get(child.kind) ?? 0) + floor);
    }
    for (const [kind, sum] of sums) {
      const summed = children.filter((child) => child.kind === kind);
      const last = summed.at(-1);
      if (sum > ceiling && last && summed.length > 1)
        fail(last, `${kind} parts of ${parent.id} sum to ${sum}, more than it has: ${ceiling}`);
    }
  }
  return problems;
};
