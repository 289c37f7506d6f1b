import { problemAt, type Corpus, type Rule } from "../records/corpus.ts";
import { warning, type Problem } from "../records/problem.ts";
import { placeOf } from "../records/source.ts";
import { measuresOf, type Measure } from "./measure.ts";

const asWarning = (found: Problem): Problem => ({ ...found, warning: true });

/** Sets of rows that the records tie together, by restates and by links. */
function tiesOf(corpus: Corpus): (a: Measure, b: Measure) => boolean {
  const above = new Map<string, string>();
  const rootOf = (key: string): string => {
    const next = above.get(key);
    return next === undefined ? key : rootOf(next);
  };
  const tie = (a: string, b: string) => {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x !== y) above.set(x, y);
  };
  for (const { table, id, at } of measuresOf(corpus))
    if (at.value.restates !== null) tie(`${table} ${id}`, `${table} ${at.value.restates}`);
  for (const { value } of corpus.links)
    tie(`${value.from_table} ${value.from_id}`, `${value.to_table} ${value.to_id}`);
  return (a, b) => rootOf(`${a.table} ${a.id}`) === rootOf(`${b.table} ${b.id}`);
}

/**
 * Each row with the rows before it that have one of the keys it asks for, in order: the pairs of all
 * rows would be the square of an archive.
 */
function pairsOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  asked: (item: T) => readonly string[],
): [T, T][] {
  const known = new Map<string, number[]>();
  return items.flatMap((b, i) => {
    const before = asked(b).flatMap((key) => known.get(key) ?? []);
    const own = known.get(keyOf(b));
    if (own) own.push(i);
    else known.set(keyOf(b), [i]);
    return before.sort((x, y) => x - y).map((at): [T, T] => [items[at]!, b]);
  });
}

const withFigures = (corpus: Corpus) =>
  measuresOf(corpus).filter((measure): measure is Measure & { figure: number } => measure.figure !== null); // prettier-ignore

/** What a figure is about, apart from its size: who, which program, what kind. */
const matterOf = ({ table, kind, at: { value } }: Measure) =>
  [table, value.actor_org_id, value.program_id, kind, "role" in value ? value.role : ""].join(" ");

/** magnitude-slip: two values of one fact 10⁴ or 10⁸ apart, as when 만 is read for 억. */
export const magnitudes: Rule = (corpus) => {
  const tied = tiesOf(corpus);
  const pairs = pairsOf(
    withFigures(corpus),
    ({ table, figure }) => `${table} ${figure}`,
    ({ table, figure }) =>
      [figure * 1e4, figure * 1e8, figure / 1e4, figure / 1e8].map((size) => `${table} ${size}`),
  );
  return pairs.flatMap(([a, b]) => {
    const [low, high] = a.figure < b.figure ? [a.figure, b.figure] : [b.figure, a.figure];
    if (high !== low * 1e4 && high !== low * 1e8) return [];
    const { actor_org_id, program_id } = a.at.value;
    const sameMatter =
      (actor_org_id !== null || program_id !== null) && matterOf(a) === matterOf(b);
    if (low === 0 || !(sameMatter || tied(a, b))) return [];
    const message = `${b.figure} and ${a.id}'s ${a.figure} are ${high / low} times apart: 만 for 억`;
    return [asWarning(problemAt(b.at, b.keys.figure, "magnitude-slip", message))];
  });
};

/** repeated-claim: the same in two articles, and nothing says that it is the same. */
export const repetitions: Rule = (corpus) => {
  const tied = tiesOf(corpus);
  const claimOf = ({ table, kind, figure, at }: Measure) => [table, at.value.actor_org_id, kind, figure].join(" "); // prettier-ignore
  return pairsOf(withFigures(corpus), claimOf, (b) => [claimOf(b)]).flatMap(([a, b]) => {
    const { actor_org_id: actor } = a.at.value;
    if (actor === null || a.at.article_id === b.at.article_id || tied(a, b)) return [];
    const message = `${actor}, ${a.kind}, ${a.figure} also in ${a.id}: give restates or a link`;
    return [asWarning(problemAt(b.at, b.keys.figure, "repeated-claim", message))];
  });
};

/** shared-name: one name borne by two organizations, so that a text does not say which. */
export const sharedNames: Rule = ({ organizations }) => {
  const bearers = new Map<string, string>();
  return organizations.flatMap((at) => {
    const { org_id, name_ko, name_en, names } = at.value;
    return [...new Set([name_ko, name_en, ...names.map(({ name }) => name)])].flatMap((name) => {
      const other = bearers.get(name);
      bearers.set(name, other ?? org_id);
      if (other === undefined || other === org_id) return [];
      const place = placeOf(at);
      return [warning(place, "shared-name", `${name} names ${other} and ${org_id}`)];
    });
  });
};
