import { evidenceOf, factsOf, partsOf, type Corpus, type Rule } from "../records/corpus.ts";
import { byCodeUnit, printPlace, problem, type Place } from "../records/problem.ts";
import type { Located, Path } from "../records/source.ts";

const singular = (table: string) => table.slice(0, -1);

type Spot = Pick<Located<unknown>, "source" | "path">;

/** Gives `add` every primary key that the tables will have, each with the node it stands at. */
function eachKey(corpus: Corpus, add: (key: string, at: Spot, ...keys: Path) => void): void {
  for (const at of corpus.ids) add(`${singular(at.table)} ${at.id}`, at);
  const addAll = (noun: string, values: string[], at: Spot, ...keys: Path) => {
    for (const value of values) add(`${noun} ${value}`, at, ...keys);
  };
  for (const at of corpus.organizations) {
    const { org_id, name_ko, name_en, names } = at.value;
    const official = [...new Set([name_ko, name_en])];
    addAll(`name of ${org_id}:`, official, at);
    names.forEach(({ name }, i) => add(`name of ${org_id}: ${name}`, at, "names", i));
  }
  for (const at of corpus.programs) {
    addAll(`category of ${at.value.program_id}:`, at.value.categories, at, "categories");
    addAll(`beneficiary of ${at.value.program_id}:`, at.value.beneficiaries, at, "beneficiaries");
  }
  // Two articles may say the same of an organization or a program; one article says it once.
  for (const at of corpus.mentions) add(`organization ${at.value.org_id} in ${at.article_id}`, at);
  for (const at of corpus.statements) {
    add(`program ${at.value.program_id} in ${at.article_id}`, at);
    for (const part of partsOf(at))
      add(
        `${part.value.role} of ${at.value.program_id}: ${part.value.org_id} in ${at.article_id}`,
        part,
      );
  }
  for (const at of corpus.memberships)
    add(`${at.value.role} of ${at.value.body_org_id}: ${at.value.org_id}`, at);
  for (const at of corpus.events) {
    addAll(`program of ${at.value.event_id}:`, at.value.programs, at, "programs");
    for (const part of partsOf(at))
      add(`${part.value.role} of ${at.value.event_id}: ${part.value.org_id}`, part);
  }
  for (const { value, ...at } of corpus.links)
    add(
      `link ${value.from_id} ${value.kind} ${value.to_id} (${value.from_table}, ${value.to_table})`,
      at,
    );
  for (const at of corpus.ignored)
    if (at.value.start !== null) add(`ignored place ${at.value.start} of ${at.article_id}`, at);
  for (const { table, id, at } of factsOf(corpus))
    for (const { value, ...where } of evidenceOf(at)) {
      if (value.start === null) continue;
      const span = `${value.article_id ?? where.article_id} ${value.start}..${value.end}`;
      const field = value.field === null ? "" : ` for ${value.field}`;
      add(`evidence of ${singular(table)} ${id}${field}: ${span}`, where);
    }
}

/** duplicate-id: two rows with one primary key. Told at the later place, in code-unit order of files. */
export const duplicates: Rule = (corpus) => {
  const known = new Map<string, Spot>();
  const repeated = new Map<string, Place[]>();
  eachKey(corpus, (key, { source, path }, ...keys) => {
    const at = { source, path: keys.length === 0 ? path : [...path, ...keys] };
    const other = known.get(key);
    if (other === undefined) known.set(key, at);
    else {
      const places = repeated.get(key) ?? [other.source.placeOf(other.path)];
      repeated.set(key, [...places, source.placeOf(at.path)]);
    }
  });
  return [...repeated].flatMap(([key, places]) => {
    const [earlier, ...later] = places.sort(
      (a, b) => byCodeUnit(a.file, b.file) || a.line - b.line,
    );
    const message = `duplicate ${key}, first at ${printPlace(earlier!)}`;
    return later.map((place) => problem(place, "duplicate-id", message));
  });
};
