import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import { problem, type Place, type Problem } from "./problem.ts";

/** Keys and indices from the root of a document to a node. */
export type Path = readonly (string | number)[];

/** One YAML file, its text and its nodes, so that every value can say which line it stands on. */
export interface Source {
  /** Relative to the working directory, with forward slashes. */
  file: string;
  text: string;
  document: Document;
  /** The document as plain values: mappings, lists, texts and nulls. */
  value: unknown;
  /** The line of an offset into `text`. */
  lineAt(offset: number): number;
  /** The place of the node at `path`, or of the nearest node above it that exists. */
  placeOf(path: Path): Place;
}

/** A row as read, with the way back to its line. */
export interface Located<T> {
  value: T;
  source: Source;
  path: Path;
  /** The article whose record it stands in; empty in the registers. */
  article_id: string;
}

export const placeOf = ({ source, path }: Located<unknown>, ...keys: Path): Place =>
  source.placeOf([...path, ...keys]);

/** How messages name a file: relative to the working directory, with forward slashes. */
export const nameOf = (path: string): string => relative(".", path).replaceAll("\\", "/");

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === "number") {
      const item = node.items[key] as { range?: [number, number, number] } | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/**
 * Parses YAML text. Scalars stay texts (and empty ones null): a figure phrase `2019`, a date `2023`
 * or a digest of digits alone must not turn into numbers, and columns know their own types.
 */
export function parseSource(file: string, text: string): { source: Source; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    customTags: ["null"],
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const broken = (message: string, offset: number) => {
    const plain = `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
    const line = lineAt(offset);
    const shown = (text.split("\n")[line - 1] ?? "").trim();
    const cut = shown.length > 80 ? `${shown.slice(0, 77)}...` : shown;
    return problem({ file, line }, "yaml-syntax", cut === "" ? plain : `${plain}: ${cut}`);
  };
  const problems = [...document.errors, ...document.warnings].map(({ message, pos }) =>
    broken(message, pos[0]),
  );
  let value: unknown = null;
  try {
    value = document.toJS();
  } catch (error) {
    // An alias to nothing shows only here.
    problems.push(broken((error as Error).message, 0));
  }
  const placeOf = (path: Path) => ({ file, line: lineAt(offsetOf(document, path)) });
  return { source: { file, text, document, value, lineAt, placeOf }, problems };
}

export const readSource = (path: string) => parseSource(nameOf(path), readFileSync(path, "utf8"));
