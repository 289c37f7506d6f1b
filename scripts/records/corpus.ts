import type { TableName } from "../../src/model/tables.ts";
import { problem, type Problem } from "./problem.ts";
import type {
  Article,
  CorrectionIn,
  Evidence,
  Organization,
  Program,
  RowIn,
  SectionName,
} from "./shape.ts";
import type { Located, Path, Source } from "./source.ts";

/** Everything that people typed, as read: rows of good shape, each knowing its line. */
export type Corpus = {
  /** The rows of all records, by section. What a record says of a register's entry stays apart. */
  [S in SectionName as S extends "organizations" | "programs" ? never : S]: Located<RowIn<S>>[];
} & {
  sources: Source[];
  articles: Located<Article>[];
  /** The registers. */
  organizations: Located<Organization>[];
  programs: Located<Program>[];
  /** Which registered organizations a text names. */
  mentions: Located<RowIn<"organizations">>[];
  /** What a text says of registered programs. */
  statements: Located<RowIn<"programs">>[];
  /** Of the tables as they were published. */
  corrections: Located<CorrectionIn>[];
  /** Every typed id, also of rows that are not of good shape: they exist, so nothing dangles. */
  ids: { table: TableName; id: string; source: Source; path: Path }[];
};

export const emptyCorpus = (): Corpus => ({
  sources: [],
  articles: [],
  organizations: [],
  programs: [],
  mentions: [],
  statements: [],
  memberships: [],
  events: [],
  amounts: [],
  counts: [],
  links: [],
  ignored: [],
  corrections: [],
  ids: [],
});

/** A rule: reads the corpus, says what is broken in it. */
export type Rule = (corpus: Corpus) => Problem[];

/** A claim with its evidence, whatever its table; `value` holds the columns that the record gives. */
export interface Fact {
  table: TableName;
  id: string;
  at: Located<{ evidence: Evidence[] }>;
}

/** Ids that nobody types, from their parts. */
export const partId = (owner: string, org_id: string, role: string): string =>
  `${owner}.${org_id}.${role}`;

/** All facts with evidence, in the order of the records. Two articles may state the same fact. */
export function factsOf(corpus: Corpus): Fact[] {
  const facts: Fact[] = [];
  const add = (table: TableName, id: string, at: Fact["at"]) => facts.push({ table, id, at });
  for (const at of corpus.articles) add("articles", at.value.article_id, at);
  for (const at of corpus.mentions) add("organizations", at.value.org_id, at);
  for (const at of corpus.statements) {
    add("programs", at.value.program_id, at);
    for (const part of partsOf(at))
      add(
        "program_organizations",
        partId(at.value.program_id, part.value.org_id, part.value.role),
        part,
      );
  }
  for (const at of corpus.memberships)
    add("memberships", partId(at.value.body_org_id, at.value.org_id, at.value.role), at);
  for (const at of corpus.events) {
    add("events", at.value.event_id, at);
    for (const part of partsOf(at))
      add(
        "event_organizations",
        partId(at.value.event_id, part.value.org_id, part.value.role),
        part,
      );
  }
  for (const at of corpus.amounts) add("amounts", at.value.amount_id, at);
  for (const at of corpus.counts) add("counts", at.value.count_id, at);
  return facts;
}

/** The organizations that take part in a program or an event, each with its own line. */
export function partsOf<P>({ value, source, path, article_id }: Located<{ organizations: P[] }>) {
  return value.organizations.map((part, i): Located<P> => ({
    value: part,
    source,
    path: [...path, "organizations", i],
    article_id,
  }));
}

/** The evidence of a row, each with its own line. */
export function evidenceOf({ value, source, path, article_id }: Fact["at"]): Located<Evidence>[] {
  return value.evidence.map((evidence, i) => ({
    value: evidence,
    source,
    path: [...path, "evidence", i],
    article_id,
  }));
}

/** Problems that hang on a row: the place of the key, and what is wrong. */
export const problemAt = (
  { source, path }: Located<unknown>,
  key: string,
  rule: string,
  message: string,
): Problem => problem(source.placeOf([...path, key]), rule, message);
