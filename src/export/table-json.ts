import type { Locale } from "../model/vocabulary.ts";
import { columns as known } from "./columns.ts";
import type { ExportTable } from "./table.ts";

/** What is said of a file of rows. */
export interface TableWords {
  title: string;
  sentence: string;
  source: string;
  terms: string;
  /** The view that shows them. */
  address: string;
}

/** A table as JSON: what it is, from where, what its columns mean, then its rows. */
export function toJson({ columns, rows }: ExportTable, about: TableWords, locale: Locale): string {
  const described = columns.map((name) => ({ name, description: known[name][locale] }));
  const whole = rows.map((row) =>
    Object.fromEntries(columns.map((name) => [name, row[name] ?? null])),
  );
  return `${JSON.stringify({ ...about, columns: described, rows: whole }, null, 2)}\n`;
}
