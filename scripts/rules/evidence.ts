import { parseFigure, parseSum } from "../../src/model/figure.ts";
import { codePoints } from "../../src/model/locator.ts";
import { factTables, tables } from "../../src/model/tables.ts";
import { evidenceOf, factsOf, problemAt, type Corpus, type Rule } from "../records/corpus.ts";
import { problem, type Problem } from "../records/problem.ts";
import type { Evidence, Ignored } from "../records/shape.ts";
import { placeOf, type Located } from "../records/source.ts";
import { unknown } from "../records/suggest.ts";
import { measuresOf, type Measure } from "./measure.ts";

/** no-evidence: a claim that no article makes. A program's evidence stands in the records. */
export const noEvidence: Rule = (corpus) => {
  const stated = new Set(corpus.statements.map(({ value }) => value.program_id));
  const needing: readonly string[] = factTables;
  return [
    ...factsOf(corpus)
      .filter(({ table, at }) => needing.includes(table) && at.value.evidence.length === 0)
      .map(({ table, id, at }) =>
        problem(placeOf(at), "no-evidence", `no evidence for ${table.slice(0, -1)} ${id}`),
      ),
    ...corpus.programs
      .filter(({ value }) => !stated.has(value.program_id))
      .map((at) => {
        const message = `no record has evidence for program ${at.value.program_id}`;
        return problemAt(at, "program_id", "no-evidence", message);
      }),
  ];
};

/** unknown-value: `field` names a column of the fact's table. */
export const fields: Rule = (corpus) =>
  factsOf(corpus).flatMap(({ table, at }) =>
    evidenceOf(at).flatMap((place) => {
      const { field } = place.value;
      const columns = Object.keys(tables[table].columns);
      if (field === null)
        return table === "articles"
          ? [problem(placeOf(place), "missing-key", "missing key: field, the column it supports")]
          : [];
      if (columns.includes(field)) return [];
      return [problemAt(place, "field", "unknown-value", unknown("field", field, columns))];
    }),
  );

type Placed = Located<Evidence> | Located<Ignored>;

/** Every place in an original that a record points to. */
export const placesOf = (corpus: Corpus): Placed[] => [
  ...factsOf(corpus).flatMap(({ at }) => evidenceOf(at)),
  ...corpus.ignored,
];

/** locator-order, locator-length, locator-past-end: of phrases that have been located. */
export const locators: Rule = (corpus) => {
  const lengths = new Map(corpus.articles.map((at) => [at.article_id, at.value.characters]));
  return placesOf(corpus).flatMap((at): Problem[] => {
    const { figure, start, end, digest } = at.value;
    if (start === null || end === null || digest === null) return [];
    if (start >= end)
      return [problemAt(at, "start", "locator-order", `start ${start} is not before end ${end}`)];
    const article_id = ("article_id" in at.value && at.value.article_id) || at.article_id;
    const length = lengths.get(article_id) ?? Infinity;
    if (end > length) {
      const message = `end ${end} is past the end of ${article_id}: ${length} characters`;
      return [problemAt(at, "end", "locator-past-end", message)];
    }
    const printed = codePoints(figure);
    if (end - start === printed) return [];
    const message = `span of ${end - start} characters for a figure of ${printed}, run npm run locate -- ${at.source.file}`;
    return [problemAt(at, "start", "locator-length", message)];
  });
};

const printFigure = (keys: Measure["keys"], parts: (string | number | null)[][]) =>
  parts
    .flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [`${keys[key as "figure"] ?? key} ${value}`],
    )
    .join(", ");

/** Holds one phrase against its row; `whole` also its bound and valuation, and not the value alone. */
function mismatch(measure: Measure, phrase: string, whole: boolean): string | null {
  const { at, keys, figure, min, max, valuation } = measure;
  const { bound } = at.value;
  let read: ReturnType<typeof parseFigure>;
  try {
    read = measure.table === "amounts" ? parseSum(phrase) : parseFigure(phrase);
  } catch (error) {
    return (error as Error).message;
  }
  const shown = (row: boolean): (string | number | null)[][] => [
    ["figure", row ? figure : read.value],
    ...(bound === "range" || read.bound === "range"
      ? [
          ["min", row ? min : read.min],
          ["max", row ? max : read.max],
        ]
      : []),
    ...(whole ? [["bound", row ? bound : read.bound]] : []),
    ...(whole && valuation !== null ? [["valuation", row ? valuation : read.valuation]] : []),
  ];
  const [printed, has] = [printFigure(keys, shown(false)), printFigure(keys, shown(true))];
  return printed === has ? null : `${phrase} reads ${printed}; the row has ${has}`;
}

/** figure-mismatch: the phrase says what the row says. no-evidence: a figure that no phrase carries. */
export const figures: Rule = (corpus) =>
  measuresOf(corpus).flatMap((measure) => {
    const { at, keys, id } = measure;
    const carrying = evidenceOf(at).filter(({ value: { field } }) =>
      [null, keys.figure, keys.min, keys.max].includes(field),
    );
    if (carrying.length === 0 && at.value.evidence.length > 0) {
      const message = `no evidence for the figure of ${id}: give one without field`;
      return [problemAt(at, "evidence", "no-evidence", message)];
    }
    return carrying.flatMap((place) => {
      const { figure, field, support } = place.value;
      if (support !== "direct" || (field !== null && field !== keys.figure)) return [];
      const message = mismatch(measure, figure, field === null);
      return message === null ? [] : [problemAt(place, "figure", "figure-mismatch", message)];
    });
  });
