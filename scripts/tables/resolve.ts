import {
  tableNames,
  tables,
  type Atlas,
  type RowOf,
  type TableName,
} from "../../src/model/tables.ts";
import { evidenceOf, factsOf, partId, partsOf, type Corpus } from "../records/corpus.ts";
import { byCodeUnit } from "../records/problem.ts";
import { deriveRelations } from "./relations.ts";

type Cells = Record<string, string | number | null>;

/** Picks a table's columns from what a record holds, in schema order; what is missing is null. */
function rowOf<T extends TableName>(table: T, ...parts: object[]): RowOf<T> {
  const given = Object.assign({}, ...parts) as Partial<Cells>;
  const row: Cells = {};
  for (const name in tables[table].columns) row[name] = given[name] ?? null;
  return row as RowOf<T>;
}

const compareCells = (a: string | number | null, b: string | number | null): number => {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return typeof a === "number" && typeof b === "number" ? a - b : byCodeUnit(`${a}`, `${b}`);
};

/**
 * Rows sorted by their table's key, texts by code unit, empty first.
 * Throws `duplicate key in relations: …` when two rows share one.
 */
export function sortRows<T extends TableName>(table: T, rows: readonly RowOf<T>[]): RowOf<T>[] {
  const { key } = tables[table];
  const compare = (a: Cells, b: Cells) =>
    key.reduce((sign, name) => sign || compareCells(a[name] ?? null, b[name] ?? null), 0);
  const sorted = [...rows].sort((a, b) => compare(a as Cells, b as Cells));
  sorted.forEach((row, i) => {
    const next = sorted[i + 1];
    if (next && compare(row as Cells, next as Cells) === 0)
      throw new Error(
        `duplicate key in ${table}: ${key.map((name) => (row as Cells)[name]).join(" ")}`,
      );
  });
  return sorted;
}

function namesOf({ organizations }: Corpus): RowOf<"organization_names">[] {
  return organizations.flatMap(({ value: { org_id, name_ko, name_en, names } }) => {
    const official = [...new Set([name_ko, name_en])].map((name) => ({ name, kind: "official" }));
    return [...official, ...names].map((name) => rowOf("organization_names", { org_id }, name));
  });
}

/** Parts in programs that several articles may state: one row, its evidence from all. */
function programParts({ statements }: Corpus): RowOf<"program_organizations">[] {
  const parts = new Map<string, RowOf<"program_organizations">>();
  for (const at of statements) {
    const { program_id } = at.value;
    for (const { value } of partsOf(at)) {
      const program_organization_id = partId(program_id, value.org_id, value.role);
      const row = rowOf("program_organizations", value, { program_organization_id, program_id });
      parts.set(program_organization_id, row);
    }
  }
  return [...parts.values()];
}

function evidenceRows(corpus: Corpus): RowOf<"evidence">[] {
  return factsOf(corpus).flatMap(({ table, id, at }) =>
    evidenceOf(at).map(({ value, article_id }) =>
      rowOf("evidence", value, {
        fact_table: table,
        fact_id: id,
        article_id: value.article_id ?? article_id,
      }),
    ),
  );
}

/** All tables from a corpus that passed every rule: rows in key order, keys in schema order. */
export function resolve(corpus: Corpus): Atlas {
  const plain = <T extends TableName>(
    table: T,
    rows: readonly { value: object; article_id: string }[],
  ) => rows.map(({ value, article_id }) => rowOf(table, { article_id }, value));

  const atlas: Atlas = {
    articles: plain("articles", corpus.articles),
    organizations: plain("organizations", corpus.organizations),
    organization_names: namesOf(corpus),
    memberships: corpus.memberships.map(({ value, article_id }) => {
      const membership_id = partId(value.body_org_id, value.org_id, value.role);
      return rowOf("memberships", value, { membership_id, article_id });
    }),
    programs: plain("programs", corpus.programs),
    program_categories: corpus.programs.flatMap(({ value: { program_id, categories } }) =>
      categories.map((category) => ({ program_id, category })),
    ),
    program_beneficiaries: corpus.programs.flatMap(({ value: { program_id, beneficiaries } }) =>
      beneficiaries.map((beneficiary) => ({ program_id, beneficiary })),
    ),
    program_organizations: programParts(corpus),
    events: plain("events", corpus.events),
    event_programs: corpus.events.flatMap(({ value: { event_id, programs } }) =>
      programs.map((program_id) => ({ event_id, program_id })),
    ),
    event_organizations: corpus.events.flatMap((at) =>
      partsOf(at).map(({ value }) => {
        const { event_id } = at.value;
        const event_organization_id = partId(event_id, value.org_id, value.role);
        return rowOf("event_organizations", value, { event_organization_id, event_id });
      }),
    ),
    amounts: plain("amounts", corpus.amounts),
    counts: plain("counts", corpus.counts),
    relations: [],
    links: plain("links", corpus.links),
    evidence: evidenceRows(corpus),
    ignored: plain("ignored", corpus.ignored),
  };
  atlas.relations = deriveRelations(atlas);
  return sortAtlas(atlas);
}

function sortAtlas(atlas: Atlas): Atlas {
  const sorted = tableNames.map((table) => [table, sortRows(table, atlas[table])]);
  return Object.fromEntries(sorted) as Atlas;
}
