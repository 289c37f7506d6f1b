import { evidenceOf, factsOf, partsOf, type Corpus, type Rule } from "../records/corpus.ts";
import { byCodeUnit, printPlace, problem, type Place } from "../records/problem.ts";
import { placeOf } from "../records/source.ts";

const singular = (table: string) => table.slice(0, -1);

/** Every primary key that the tables will have, at its place. */
function keysOf(corpus: Corpus): { key: string; place: Place }[] {
  const keys = corpus.ids.map(({ table, id, place }) => ({
    key: `${singular(table)} ${id}`,
    place,
  }));
  const add = (key: string, place: Place) => keys.push({ key, place });
  const addAll = (noun: string, values: string[], place: Place) => {
    for (const value of values) add(`${noun} ${value}`, place);
  };
  for (const at of corpus.organizations) {
    const { org_id, name_ko, name_en, names } = at.value;
    const official = [...new Set([name_ko, name_en])];
    addAll(`name of ${org_id}:`, official, placeOf(at));
    names.forEach(({ name }, i) => add(`name of ${org_id}: ${name}`, placeOf(at, "names", i)));
  }
  for (const at of corpus.programs) {
    addAll(`category of ${at.value.program_id}:`, at.value.categories, placeOf(at, "categories"));
    addAll(
      `beneficiary of ${at.value.program_id}:`,
      at.value.beneficiaries,
      placeOf(at, "beneficiaries"),
    );
  }
  // Two articles may say the same of an organization or a program; one article says it once.
  for (const at of corpus.mentions)
    add(`organization ${at.value.org_id} in ${at.article_id}`, placeOf(at));
  for (const at of corpus.statements) {
    add(`program ${at.value.program_id} in ${at.article_id}`, placeOf(at));
    for (const part of partsOf(at))
      add(
        `${part.value.role} of ${at.value.program_id}: ${part.value.org_id} in ${at.article_id}`,
        placeOf(part),
      );
  }
  for (const at of corpus.memberships)
    add(`${at.value.role} of ${at.value.body_org_id}: ${at.value.org_id}`, placeOf(at));
  for (const at of corpus.events) {
    addAll(`program of ${at.value.event_id}:`, at.value.programs, placeOf(at, "programs"));
    for (const part of partsOf(at))
      add(`${part.value.role} of ${at.value.event_id}: ${part.value.org_id}`, placeOf(part));
  }
  for (const { value, ...at } of corpus.links)
    add(
      `link ${value.from_id} ${value.kind} ${value.to_id} (${value.from_table}, ${value.to_table})`,
      placeOf({ value, ...at }),
    );
  for (const at of corpus.ignored)
    if (at.value.start !== null)
      add(`ignored place ${at.value.start} of ${at.article_id}`, placeOf(at));
  for (const { table, id, at } of factsOf(corpus))
    for (const { value, ...where } of evidenceOf(at)) {
      if (value.start === null) continue;
      const span = `${value.article_id ?? where.article_id} ${value.start}..${value.end}`;
      const field = value.field === null ? "" : ` for ${value.field}`;
      add(`evidence of ${singular(table)} ${id}${field}: ${span}`, placeOf({ value, ...where }));
    }
  return keys;
}

/** duplicate-id: two rows with one primary key. Told at the later place, in code-unit order of files. */
export const duplicates: Rule = (corpus) => {
  const first = new Map<string, Place>();
  const keys = keysOf(corpus).sort(
    (a, b) => byCodeUnit(a.place.file, b.place.file) || a.place.line - b.place.line,
  );
  return keys.flatMap(({ key, place }) => {
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, place);
      return [];
    }
    const message = `duplicate ${key}, first at ${printPlace(earlier)}`;
    return [problem(place, "duplicate-id", message)];
  });
};
