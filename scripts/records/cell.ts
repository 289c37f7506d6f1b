import * as v from "valibot";
import { optional, type Column } from "../../src/model/column.ts";
import { parseDuration } from "../../src/model/duration.ts";
import { parseEdtf } from "../../src/model/edtf.ts";
import { tables, type RowOf, type TableName } from "../../src/model/tables.ts";
import { valuesOf } from "../../src/model/vocabulary.ts";
import { unknown, unknownValue } from "./suggest.ts";

/**
 * From the columns of src/model/tables.ts to the shape of what people type: the one mapping.
 * Every message reads `rule-id: what is wrong`.
 */

/** What a schema of an input that is not yet known to be anything gives when it passes. */
export type Shape<T> = v.GenericSchema<unknown, T>;
type Read = (text: string, key: string) => unknown;

const patterns = {
  slug: [/^[a-z0-9]+(-[a-z0-9]+)*$/, "a slug such as kakao-win-win-fund"],
  sha256: [/^[0-9a-f]{64}$/, "64 hex digits, which npm run locate writes"],
  digest: [/^[0-9a-f]{16}$/, "16 hex digits, which npm run locate writes"],
  url: [/^https?:\/\/\S+$/, "an address such as https://example.org/1"],
} as const;

const nounOf = (input: unknown): string =>
  Array.isArray(input)
    ? "a list"
    : input === null
      ? "nothing"
      : typeof input === "object"
        ? "a mapping"
        : "a text";

/** Brackets and braces begin lists and mappings, also where a date was meant: [..2023]. */
const quoteIt = (input: unknown): string =>
  typeof input === "object" && input !== null ? ": quote it" : "";

function readNumber(text: string, key: string, pattern: RegExp, noun: string): number {
  const value = Number(text);
  if (!pattern.test(text) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new Error(`wrong-type: ${key} is ${text}, should be ${noun}`);
  return value;
}

function readText(column: Column, text: string, key: string): string {
  const { enumeration, format, maxLength } = column;
  const length = [...text].length;
  if (maxLength !== undefined && length > maxLength)
    throw new Error(`figure-too-long: ${key} has ${length} characters, at most ${maxLength}`);
  if (enumeration) {
    const values: string[] = valuesOf(enumeration);
    if (!values.includes(text))
      throw new Error(`unknown-value: ${unknownValue(key, text, values)}`);
  }
  if (format === "edtf") ruled("invalid-date", text, parseEdtf);
  else if (format === "duration") ruled("invalid-duration", text, parseDuration);
  else if (format) {
    const [pattern, noun] = patterns[format];
    const rule = format === "slug" ? "invalid-id" : "wrong-type";
    if (!pattern.test(text)) throw new Error(`${rule}: ${key} is ${text}, should be ${noun}`);
  }
  return text;
}

const dateForms =
  'dates are 2023, 2023-04, 2023-04-30, 2023-40 and 2023-41 (half-years), 2023-33 to 2023-36 (quarters); A/B, A/.. or ../B from one to the other; "[..A]", "[A..]" or "[A..B]" some day in there; ~ about, ? uncertain';

function ruled(rule: string, text: string, parse: (text: string) => unknown): void {
  try {
    parse(text);
  } catch (error) {
    const { message } = error as Error;
    // An interval the wrong way round is well written and yet says nothing: a rule of its own.
    const name = message.endsWith("start after end") ? "date-order" : rule;
    // Where the parser gives no reason, the text has a form that no date has.
    const strange = rule === "invalid-date" && message === `invalid date: ${text}`;
    throw new Error(`${name}: ${message}${strange ? `; ${dateForms}` : ""}`, { cause: error });
  }
}

const readers: Record<Column["type"], (column: Column) => Read> = {
  string: (column) => (text, key) => readText(column, text, key),
  integer: () => (text, key) => readNumber(text, key, /^\d+$/, "a whole number in digits"),
  number: () => (text, key) => readNumber(text, key, /^-?\d+(\.\d+)?$/, "a number in digits"),
};

/**
 * The schema of one column as typed in YAML, where every scalar arrives as a text.
 * A nullable column may be left out; so may one with a `fallback`.
 */
export function cell(
  key: string,
  column: Column,
  fallback: string | undefined = column.fallback,
): Shape<unknown> {
  const read = readers[column.type](column);
  const scalar = v.pipe(
    v.string(
      ({ input }) => `wrong-type: ${key} is ${nounOf(input)}, should be a text${quoteIt(input)}`,
    ),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      try {
        return read(dataset.value, key);
      } catch (error) {
        addIssue({ message: (error as Error).message });
        return NEVER;
      }
    }),
  );
  if (fallback !== undefined) return v.nullish(scalar, fallback);
  return column.nullable ? v.nullish(scalar, null) : scalar;
}

interface Choices<T extends TableName, Without, Later> {
  /** Columns that the record does not repeat. */
  without?: readonly Without[];
  /** Columns that a command fills in, so that they may be missing until then. */
  later?: readonly Later[];
  /** Values of columns that may be left out. */
  fallbacks?: { [Name in keyof RowOf<T>]?: string };
}

/** The schemas of a table's columns. */
export function cells<
  T extends TableName,
  Without extends keyof RowOf<T> = never,
  Later extends keyof RowOf<T> = never,
>(table: T, { without = [], later = [], fallbacks = {} }: Choices<T, Without, Later> = {}) {
  const entries = Object.entries<Column>(tables[table].columns)
    .filter(([name]) => !without.includes(name as Without))
    .map(([name, column]) => {
      const shown = later.includes(name as Later) ? optional(column) : column;
      return [name, cell(name, shown, fallbacks[name as keyof RowOf<T>])];
    });
  return Object.fromEntries(entries) as {
    [Name in Exclude<keyof RowOf<T>, Without>]: Shape<
      Name extends Later ? RowOf<T>[Name] | null : RowOf<T>[Name]
    >;
  };
}

/** A mapping with these keys and no others; all unknown and missing keys are told, not the first only. */
export function mapping<Entries extends Record<string, Shape<unknown>>>(
  entries: Entries,
): Shape<v.InferOutput<v.StrictObjectSchema<Entries, undefined>>> {
  const isMapping = (input: unknown) =>
    typeof input === "object" && input !== null && !Array.isArray(input);
  const schema = v.pipe(
    v.custom<Record<string, unknown>>(
      isMapping,
      ({ input }) => `wrong-type: ${nounOf(input)} where a mapping of keys to values should be`,
    ),
    v.looseObject(entries, ({ path }) => `missing-key: missing key: ${String(path?.[0].key)}`),
    // strictObject stops at the first unknown key, and a typo seldom comes alone.
    v.rawCheck(({ dataset, addIssue }) => {
      const input = dataset.value as Record<string, unknown>;
      for (const key of Object.keys(input)) {
        if (Object.hasOwn(entries, key)) continue;
        const message = `unknown-key: ${unknown("key", key, Object.keys(entries))}`;
        addIssue({ message, path: [{ type: "object", origin: "key", input, key, value: key }] });
      }
    }),
  );
  return schema as unknown as ReturnType<typeof mapping<Entries>>;
}

/** A list of such items; left out, it is empty. */
export const listOf = <T>(item: Shape<T>): Shape<T[]> =>
  v.nullish(
    v.array(item, ({ input }) => `wrong-type: ${nounOf(input)} where a list should be`),
    [],
  ) as Shape<T[]>;
