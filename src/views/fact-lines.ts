import type { FactDetail } from "../engine/fact.ts";
import type { NamedFact } from "../engine/names.ts";
import { formatDuration } from "../model/duration.ts";
import { formatEdtf } from "../model/edtf.ts";
import { formatEventDate } from "../model/event-date.ts";
import { formatFigure, type Figure } from "../model/figure.ts";
import { formatNumber } from "../model/number.ts";
import { tables, type RowOf } from "../model/tables.ts";
import type { Column } from "../model/column.ts";
import { labelOf, type EnumerationName, type Locale } from "../model/vocabulary.ts";
import { formatWon } from "../model/won.ts";
import { terms } from "./fact-words.ts";

/** One line of the drawer; with `fact`, it leads there. */
export interface FactLine {
  term: string;
  text: string;
  fact?: NamedFact;
}

type Term = keyof typeof terms;
type Row = Record<string, unknown>;

/** Said only where it is not the usual case. */
const usual: Record<string, unknown> = {
  bound: "exact",
  valuation: "face",
  accumulation: "period",
  scope: "whole",
  party: "helped",
};

/** Not lines: told elsewhere in the drawer, or ids. */
const order: Term[] = [
  "date",
  "date_basis",
  "status",
  "kind",
  "role",
  "party",
  "bound",
  "valuation",
  "accumulation",
  "scope",
  "period",
  "duration",
  "as_of",
  "actor_org_id",
  "org_id",
  "body_org_id",
  "a_org_id",
  "b_org_id",
  "program_id",
  "event_id",
  "parent_program_id",
];

const nameOf = (fact: NamedFact, locale: Locale) =>
  locale === "ko" ? fact.label_ko : fact.label_en;

function textOf(column: Column, value: string, locale: Locale): string {
  if (column.enumeration)
    return labelOf<EnumerationName>(column.enumeration, value as never, locale);
  if (column.format === "edtf") return formatEdtf(value, locale);
  if (column.format === "duration") return formatDuration(value, locale);
  return value;
}

/** What the columns of a fact say, in words; empty and usual values are left out. */
export function factLines(detail: FactDetail, locale: Locale): FactLine[] {
  const columns = tables[detail.table].columns as Record<string, Column>;
  const row = detail.row as Row;
  const lines = order.flatMap((term): FactLine[] => {
    const column = columns[term];
    const value = row[term];
    if (!column || typeof value !== "string" || usual[term] === value) return [];
    // Its own id is said at the foot of the drawer.
    if (value === detail.id && !column.references) return [];
    const fact = detail.references[term];
    if (fact) return [{ term: terms[term][locale], text: nameOf(fact, locale), fact }];
    const text =
      term === "date" && detail.table === "events"
        ? formatEventDate(value, row.status as "done", locale)
        : textOf(column, value, locale);
    return [{ term: terms[term][locale], text }];
  });
  // Where a column names the occasion it is told already.
  const keyOf = ({ table, id }: NamedFact) => `${table}:${id}`;
  const told = new Set(Object.values(detail.references).map(keyOf));
  const { occasion } = detail;
  const named = (term: Term, facts: NamedFact[]) =>
    facts.map((fact, i) => ({
      term: facts.length > 1 ? `${terms[term][locale]} ${i + 1}` : terms[term][locale],
      text: nameOf(fact, locale),
      fact,
    }));
  return [
    ...whenLine(detail, locale),
    ...lines,
    ...named("programs", detail.programs),
    ...named("occasion", occasion && !told.has(keyOf(occasion)) ? [occasion] : []),
  ];
}

/** When a sum or a number was announced or came about; else when it was reported, and said so. */
function whenLine({ table, when, places }: FactDetail, locale: Locale): FactLine[] {
  if (table !== "amounts" && table !== "counts") return [];
  const term = terms.when[locale];
  if (when) return [{ term, text: formatEventDate(when.date, when.status, locale) }];
  const [first] = places;
  if (!first) return [];
  const reported = formatEdtf(first.article.published, locale);
  return [{ term, text: locale === "ko" ? `${reported} 보도` : `reported ${reported}` }];
}

/** The figure of an amount or a count, large; null for other facts. */
export const headline = (detail: FactDetail, locale: Locale): string | null =>
  detail.table === "amounts" || detail.table === "counts"
    ? figureWords(detail.row as RowOf<"amounts" | "counts">, locale)
    : null;

/** `최소 100억 원`, `4,540 merchants`: the figure of an amount or a count with its bound. */
export function figureWords(figured: RowOf<"amounts" | "counts">, locale: Locale): string {
  const row = figured as unknown as Row;
  const measure = "krw" in row ? "krw" : "value";
  const figure = {
    value: row[measure],
    min: row[`${measure}_min`],
    max: row[`${measure}_max`],
    bound: row.bound,
    valuation: row.valuation ?? "face",
  } as Figure;
  return formatFigure(figure, (value) => rendered(row, value, locale), locale);
}

function rendered(row: Row, value: number, locale: Locale): string {
  if ("krw" in row) return formatWon(value, locale);
  const unit = labelOf("unit", row.unit as "person", locale);
  const number = formatNumber(value, locale);
  if (locale === "ko" || unit === "%") return `${number}${row.unit === "ratio" ? " " : ""}${unit}`;
  return row.unit === "rank" ? `${unit} ${number}` : `${number} ${unit}`;
}

export function noteOf(detail: FactDetail, locale: Locale): string | null {
  const note = (detail.row as Row)[`note_${locale}`];
  return typeof note === "string" ? note : null;
}
