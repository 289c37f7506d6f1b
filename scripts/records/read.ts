import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { tables, type TableName } from "../../src/model/tables.ts";
import type { Shape } from "./cell.ts";
import { emptyCorpus, type Corpus } from "./corpus.ts";
import { problem, type Problem } from "./problem.ts";
import { article, correction, organization, program, record, sections } from "./shape.ts";
import { nameOf, readSource, type Located, type Path, type Source } from "./source.ts";

export interface Reading {
  corpus: Corpus;
  problems: Problem[];
  /** False when a file could not be parsed: what it holds is unknown, so that nothing can be said across files. */
  complete: boolean;
}

/** Checks a value against a schema; null if it does not fit, with every misfit at its own line. */
function fit<T>(
  shape: Shape<T>,
  value: unknown,
  source: Source,
  path: Path,
  problems: Problem[],
): T | null {
  const result = v.safeParse(shape, value);
  if (result.success) return result.output;
  for (const { message, path: keys = [] } of result.issues) {
    const place = source.placeOf([...path, ...keys.map(({ key }) => key as string | number)]);
    const [rule = "", ...rest] = message.split(": ");
    problems.push(problem(place, rule, rest.join(": ")));
  }
  return null;
}

/** Rows of one section: those that fit go to `into`, and the ids of all into the corpus. */
function readRows<T>(
  shape: Shape<T>,
  rows: unknown[],
  into: Located<T>[],
  { corpus, problems }: Reading,
  source: Source,
  section: Path,
  article_id: string,
  table?: TableName,
): void {
  rows.forEach((row, i) => {
    const path = [...section, i];
    const value = fit(shape, row, source, path, problems);
    if (value !== null) into.push({ value, source, path, article_id });
    if (table) registerId(corpus, table, row, source, path);
  });
}

function registerId(corpus: Corpus, table: TableName, row: unknown, source: Source, path: Path) {
  const [key = ""] = tables[table].key;
  const id = (row as Record<string, unknown> | null)?.[key];
  if (typeof id === "string") corpus.ids.push({ table, id, source, path: [...path, key] });
}

function readRecord(source: Source, reading: Reading): void {
  const { corpus, problems } = reading;
  fit(record, source.value, source, [], problems);
  // A record with an unknown section still has known ones, and their errors are worth telling.
  const given = (source.value ?? {}) as Record<string, unknown>;
  const article_id = basename(source.file, ".yaml");
  const header = given.article;
  if (header !== undefined) {
    const fitting = fit(article, header, source, ["article"], problems);
    if (fitting) corpus.articles.push({ value: fitting, source, path: ["article"], article_id });
    registerId(corpus, "articles", header, source, ["article"]);
  }
  const read = <T>(
    section: keyof typeof sections,
    shape: Shape<T>,
    into: Located<T>[],
    table?: TableName,
  ) => {
    const rows = given[section];
    if (Array.isArray(rows))
      readRows(shape, rows, into, reading, source, [section], article_id, table);
  };
  read("organizations", sections.organizations, corpus.mentions);
  read("programs", sections.programs, corpus.statements);
  read("memberships", sections.memberships, corpus.memberships);
  read("events", sections.events, corpus.events, "events");
  read("amounts", sections.amounts, corpus.amounts, "amounts");
  read("counts", sections.counts, corpus.counts, "counts");
  read("links", sections.links, corpus.links);
  read("ignored", sections.ignored, corpus.ignored);
}

function readRegister<T>(
  source: Source,
  shape: Shape<T>,
  into: Located<T>[],
  reading: Reading,
  table?: TableName,
): void {
  const value = source.value ?? [];
  if (Array.isArray(value)) readRows(shape, value, into, reading, source, [], "", table);
  else
    reading.problems.push(
      problem(source.placeOf([]), "wrong-type", "a register should be a list of rows"),
    );
}

/** The paths of the records in `seeds`, in code-unit order. */
export function recordFiles(seeds: string): string[] {
  const folder = join(seeds, "articles");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return names.sort().map((name) => join(folder, name));
}

/** Reads every record and register under `seeds`. Nothing throws: what is wrong comes as problems. */
export function readSeeds(seeds: string): Reading {
  const reading: Reading = { corpus: emptyCorpus(), problems: [], complete: true };
  const { corpus, problems } = reading;
  const open = (path: string, read: (source: Source) => void) => {
    if (!existsSync(path)) {
      problems.push(problem({ file: nameOf(path), line: 1 }, "missing-file", "no such file"));
      reading.complete = false;
      return;
    }
    const { source, problems: syntax } = readSource(path);
    corpus.sources.push(source);
    problems.push(...syntax);
    if (syntax.length > 0) reading.complete = false;
    else read(source);
  };
  open(join(seeds, "organizations.yaml"), (source) => {
    readRegister(source, organization, corpus.organizations, reading, "organizations");
  });
  open(join(seeds, "programs.yaml"), (source) => {
    readRegister(source, program, corpus.programs, reading, "programs");
  });
  // Whoever has nothing to mend needs no list.
  const mended = join(seeds, "corrections.yaml");
  if (existsSync(mended))
    open(mended, (source) => readRegister(source, correction, corpus.corrections, reading));
  for (const path of recordFiles(seeds)) open(path, (source) => readRecord(source, reading));
  return reading;
}
