import { remembered } from "../../src/extract/remembered.ts";
import { dayNumber } from "../../src/model/edtf.ts";

/** One article of `--jsonl`. */
export interface ArticleLine {
  id: string | number;
  /** YYYY-MM-DD. */
  published: string;
  text: string;
}

/** A line that holds no article; `id` is its id where it has one. */
export class LineError extends Error {
  constructor(
    message: string,
    readonly id: string | number | null,
  ) {
    super(message);
  }
}

const isId = (id: unknown): id is string | number =>
  typeof id === "string" || typeof id === "number";

const shown = (value: unknown): string => {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** Reads a line of `--jsonl`. Throws a LineError that says what is wrong with it. */
export function readLine(line: string): ArticleLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new LineError(`invalid JSON: ${(error as Error).message}`, null);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new LineError(`invalid article: ${shown(value)}`, null);
  const { id, published, text } = value as Record<string, unknown>;
  if (!isId(id)) throw new LineError(`invalid id: ${shown(id)}`, null);
  if (typeof text !== "string") throw new LineError(`invalid text: ${shown(text)}`, id);
  if (typeof published !== "string" || !isDay(published))
    throw new LineError(`invalid published: ${shown(published)}, a day is YYYY-MM-DD`, id);
  return { id, published, text };
}

/** Articles of one archive have few days between them. */
const isDay = remembered((iso: string): boolean => {
  try {
    return dayNumber(iso) >= dayNumber("1900-01-01");
  } catch {
    return false;
  }
});
