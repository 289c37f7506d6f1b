import { parseSource } from "../../scripts/records/source.ts";
import { emptyCorpus, type Corpus } from "../../scripts/records/corpus.ts";
import type { Atlas } from "../../src/model/tables.ts";

function grouped<R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/**
 * The records that would resolve to the tables: the way of `npm run data` backwards, so that its
 * rules can be asked of tables that nobody typed. Every row stands in a file of its article.
 */
export function corpusOf(atlas: Atlas): Corpus {
  const { source } = parseSource("synthesized.yaml", JSON.stringify(atlas, null, 1));
  const at = <T extends object>(value: T, article_id = "") =>
    ({ value, source, path: [], article_id }) as never;
  const evidence = grouped(atlas.evidence, ({ fact_table, fact_id }) => `${fact_table} ${fact_id}`);
  const of = (table: string, id: string) => ({
    evidence: (evidence.get(`${table} ${id}`) ?? []).map((row) => ({ ...row, occurrence: null })),
  });
  const by = <R extends object>(rows: readonly R[], key: keyof R) =>
    grouped(rows, (row) => row[key] as string);
  const categories = by(atlas.program_categories, "program_id");
  const beneficiaries = by(atlas.program_beneficiaries, "program_id");
  const programParts = by(atlas.program_organizations, "program_id");
  const eventParts = by(atlas.event_organizations, "event_id");
  const eventPrograms = by(atlas.event_programs, "event_id");
  const names = by(atlas.organization_names, "org_id");
  return {
    ...emptyCorpus(),
    sources: [source],
    articles: atlas.articles.map((row) =>
      at({ ...row, status: "reviewed", original: "none", evidence: [] }, row.article_id),
    ),
    organizations: atlas.organizations.map((row) =>
      at({ ...row, names: names.get(row.org_id)!.filter(({ kind }) => kind !== "official") }),
    ),
    programs: atlas.programs.map((row) =>
      at({
        ...row,
        categories: categories.get(row.program_id)?.map(({ category }) => category) ?? [],
        beneficiaries: beneficiaries.get(row.program_id)?.map((b) => b.beneficiary) ?? [],
        names: [],
      }),
    ),
    statements: atlas.programs.map(({ program_id }) => {
      const said = of("programs", program_id);
      const organizations = (programParts.get(program_id) ?? []).map((part) => ({
        ...part,
        ...of("program_organizations", part.program_organization_id),
      }));
      return at({ program_id, organizations, ...said }, said.evidence[0]?.article_id);
    }),
    memberships: atlas.memberships.map((row) =>
      at({ ...row, ...of("memberships", row.membership_id) }, row.article_id),
    ),
    events: atlas.events.map((row) =>
      at(
        {
          ...row,
          programs: (eventPrograms.get(row.event_id) ?? []).map(({ program_id }) => program_id),
          organizations: (eventParts.get(row.event_id) ?? []).map((part) => ({
            ...part,
            ...of("event_organizations", part.event_organization_id),
          })),
          ...of("events", row.event_id),
        },
        row.article_id,
      ),
    ),
    amounts: atlas.amounts.map((row) => at({ ...row, ...of("amounts", row.amount_id) }, row.article_id)), // prettier-ignore
    counts: atlas.counts.map((row) => at({ ...row, ...of("counts", row.count_id) }, row.article_id)), // prettier-ignore
    links: atlas.links.map((row) => at(row)),
    ignored: atlas.ignored.map((row) => at(row, row.article_id)),
    ids: [
      ...atlas.articles.map(({ article_id: id }) => ({ table: "articles" as const, id })),
      ...atlas.organizations.map(({ org_id: id }) => ({ table: "organizations" as const, id })),
      ...atlas.programs.map(({ program_id: id }) => ({ table: "programs" as const, id })),
      ...atlas.events.map(({ event_id: id }) => ({ table: "events" as const, id })),
      ...atlas.amounts.map(({ amount_id: id }) => ({ table: "amounts" as const, id })),
      ...atlas.counts.map(({ count_id: id }) => ({ table: "counts" as const, id })),
    ].map((row) => ({ ...row, source, path: [] })),
  };
}
