import type { EnumerationName, ValueOf } from "./vocabulary.ts";

/**
 * One column of a table. From these definitions come the row types, the validation
 * of records and tables, and the published descriptor: there is no second list.
 */
export interface Column {
  type: "string" | "integer" | "number";
  /** What the text of a string must be. */
  format?: "slug" | "edtf" | "duration" | "sha256" | "digest" | "url";
  enumeration?: EnumerationName;
  /** The table whose primary key this column points into; the same table for parents. */
  references?: string;
  nullable?: true;
  maxLength?: number;
  /** What a record that is silent says, and tables from before the column was added. */
  fallback?: string;
  description: string;
}

type Scalar<C extends Column> = C extends { enumeration: infer E extends EnumerationName }
  ? ValueOf<E>
  : C["type"] extends "string"
    ? string
    : number;

export type Cell<C extends Column> = C extends { nullable: true } ? Scalar<C> | null : Scalar<C>;

export type Row<Columns extends Record<string, Column>> = {
  [Name in keyof Columns]: Cell<Columns[Name]>;
};

/** A column that may be empty: the article does not say. */
export const optional = <C extends Column>(column: C) => ({ ...column, nullable: true }) as const;

export const id = (description: string) =>
  ({ type: "string", format: "slug", description }) as const;
export const references = <T extends string>(table: T, description: string) =>
  ({ type: "string", references: table, description }) as const;
export const choice = <E extends EnumerationName>(enumeration: E, description: string) =>
  ({ type: "string", enumeration, description }) as const;
export const text = (description: string) => ({ type: "string", description }) as const;
export const figure = (description: string) =>
  ({ type: "string", maxLength: 40, description }) as const;
export const edtf = (description: string) =>
  ({ type: "string", format: "edtf", description }) as const;
export const duration = (description: string) =>
  ({ type: "string", format: "duration", description }) as const;
export const integer = (description: string) => ({ type: "integer", description }) as const;
export const number = (description: string) => ({ type: "number", description }) as const;
