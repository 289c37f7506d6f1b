import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../../src/model/tables.ts";

type Row = Record<string, unknown>;

/** A row without what a record does not tell: empty cells, and columns that `npm run data` adds. */
const cellsOf = (row: object, ...without: string[]): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([name, value]) => value !== null && !without.includes(name)),
  );

function groups(rows: readonly object[], keyOf: (row: Row) => unknown): (key: unknown) => Row[] {
  const found = new Map<unknown, Row[]>();
  for (const row of rows as readonly Row[]) {
    const known = found.get(keyOf(row));
    if (known) known.push(row);
    else found.set(keyOf(row), [row]);
  }
  return (key) => found.get(key) ?? [];
}

/** YAML that is one row a line, each as JSON. */
const lines = (rows: readonly object[]) => rows.map((row) => `- ${JSON.stringify(row)}\n`).join("");

/**
 * The records that would resolve to the tables, `npm run data` backwards, as files below `seeds`: one
 * for each article, and the two registers. Returns how many articles.
 */
export function writeRecords(atlas: Atlas, seeds: string): number {
  const evidence = groups(atlas.evidence, (row) => `${row.fact_table} ${row.fact_id}`);
  const told = (table: string, id: unknown) => ({
    evidence: evidence(`${table} ${id as string}`).map((row) =>
      cellsOf(row, "fact_table", "fact_id"),
    ),
  });
  const byArticle = (rows: readonly object[]) => groups(rows, (row) => row.article_id);
  const [names, categories, beneficiaries, programParts, eventParts, eventPrograms] = [
    groups(atlas.organization_names, (row) => row.org_id),
    groups(atlas.program_categories, (row) => row.program_id),
    groups(atlas.program_beneficiaries, (row) => row.program_id),
    groups(atlas.program_organizations, (row) => row.program_id),
    groups(atlas.event_organizations, (row) => row.event_id),
    groups(atlas.event_programs, (row) => row.event_id),
  ];
  const statements = groups(
    atlas.programs.map(({ program_id }) => ({ program_id, ...told("programs", program_id) })),
    (row) => (row.evidence as Row[])[0]?.article_id,
  );
  const [memberships, events, amounts, counts, ignored] = [
    byArticle(atlas.memberships),
    byArticle(atlas.events),
    byArticle(atlas.amounts),
    byArticle(atlas.counts),
    byArticle(atlas.ignored),
  ];
  mkdirSync(join(seeds, "articles"), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(seeds, `${name}.yaml`), text);
  write(
    "organizations",
    lines(
      atlas.organizations.map((row) => ({
        ...cellsOf(row),
        names: names(row.org_id)
          .filter(({ kind }) => kind !== "official")
          .map((name) => cellsOf(name, "org_id")),
      })),
    ),
  );
  write(
    "programs",
    lines(
      atlas.programs.map((row) => ({
        ...cellsOf(row),
        categories: categories(row.program_id).map(({ category }) => category),
        beneficiaries: beneficiaries(row.program_id).map(({ beneficiary }) => beneficiary),
        names: [],
      })),
    ),
  );
  const [first] = atlas.articles;
  for (const row of atlas.articles) {
    const { article_id: id } = row;
    const header = { ...cellsOf(row), status: "reviewed", original: "none", evidence: [] };
    const sections = {
      programs: statements(id).map((statement) => ({
        ...statement,
        organizations: programParts(statement.program_id).map((part) => ({
          ...cellsOf(part, "program_organization_id", "program_id"),
          ...told("program_organizations", part.program_organization_id),
        })),
      })),
      memberships: memberships(id).map((row) => ({ ...cellsOf(row, "membership_id", "article_id"), ...told("memberships", row.membership_id) })),
      events: events(id).map((row) => ({
        ...cellsOf(row, "article_id"),
        programs: eventPrograms(row.event_id).map(({ program_id }) => program_id),
        organizations: eventParts(row.event_id).map((part) => ({
          ...cellsOf(part, "event_organization_id", "event_id"),
          ...told("event_organizations", part.event_organization_id),
        })),
        ...told("events", row.event_id),
      })),
      amounts: amounts(id).map((row) => ({ ...cellsOf(row, "article_id"), ...told("amounts", row.amount_id) })),
      counts: counts(id).map((row) => ({ ...cellsOf(row, "article_id"), ...told("counts", row.count_id) })),
      links: row === first ? atlas.links.map((link) => cellsOf(link)) : [],
      ignored: ignored(id).map((row) => cellsOf(row, "article_id")),
    }; // prettier-ignore
    const text = Object.entries(sections).map(([name, rows]) => (rows.length > 0 ? `${name}:\n${lines(rows)}` : "")); // prettier-ignore
    write(join("articles", id), `article: ${JSON.stringify(header)}\n${text.join("")}`);
  }
  return atlas.articles.length;
}
