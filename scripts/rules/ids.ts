import { tables, type Table, type TableName } from "../../src/model/tables.ts";
import { evidenceOf, factsOf, problemAt, type Corpus, type Rule } from "../records/corpus.ts";
import { problem, type Problem } from "../records/problem.ts";
import { placeOf, type Located, type Path } from "../records/source.ts";
import { unknown } from "../records/suggest.ts";

/** Ids that a reference may point to, by table: typed ones, and those made from their parts. */
export function knownIds(corpus: Corpus): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  const add = (table: TableName, id: string) => {
    const ids = known.get(table);
    if (ids) ids.add(id);
    else known.set(table, new Set([id]));
  };
  for (const { table, id } of corpus.ids) add(table, id);
  for (const { table, id } of factsOf(corpus))
    if (!["articles", "organizations", "programs"].includes(table)) add(table, id);
  return known;
}

const singular = (table: string) => table.slice(0, -1);

/** Rows by the table whose columns say what they point to. */
function rowsOf(corpus: Corpus): [TableName, Located<object>][] {
  const facts = factsOf(corpus).map(({ table, at }): [TableName, Located<object>] => [table, at]);
  return [
    ...facts,
    ...corpus.organizations.map((at): [TableName, Located<object>] => ["organizations", at]),
    ...corpus.programs.map((at): [TableName, Located<object>] => ["programs", at]),
    ...factsOf(corpus)
      .flatMap(({ at }) => evidenceOf(at))
      .map((at): [TableName, Located<object>] => ["evidence", at]),
  ];
}

/** dangling-id: an id that points to no row. */
export const dangling: Rule = (corpus) => {
  const known = knownIds(corpus);
  const problems: Problem[] = [];
  const check = (table: string, id: unknown, at: Located<unknown>, ...keys: Path) => {
    const ids = known.get(table) ?? new Set();
    if (typeof id === "string" && !ids.has(id))
      problems.push(
        problem(placeOf(at, ...keys), "dangling-id", unknown(singular(table), id, ids)),
      );
  };
  for (const [table, at] of rowsOf(corpus)) {
    const columns: Table["columns"] = tables[table].columns;
    for (const [key, value] of Object.entries(at.value)) {
      const target = columns[key]?.references;
      if (target) check(target, value, at, key);
    }
  }
  for (const at of corpus.mentions) check("organizations", at.value.org_id, at, "org_id");
  for (const at of corpus.statements) check("programs", at.value.program_id, at, "program_id");
  for (const at of corpus.events)
    at.value.programs.forEach((id, i) => check("programs", id, at, "programs", i));
  for (const at of corpus.links)
    for (const end of ["from", "to"] as const) {
      const table = at.value[`${end}_table`];
      const key = `${end}_table`;
      if (known.has(table)) check(table, at.value[`${end}_id`], at, `${end}_id`);
      else problems.push(problemAt(at, key, "unknown-value", unknown(key, table, known.keys())));
    }
  return problems;
};

/** file-name: a record's file is named by its article. */
export const fileNames: Rule = (corpus) =>
  corpus.articles
    .filter(({ value, article_id }) => value.article_id !== article_id)
    .map((at) =>
      problemAt(
        at,
        "article_id",
        "file-name",
        `article_id is ${at.value.article_id}, should be the file's name: ${at.article_id}`,
      ),
    );
