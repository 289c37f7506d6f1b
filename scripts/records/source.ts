import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import { problem, type Place, type Problem } from "./problem.ts";

/** Keys and indices from the root of a document to a node. */
export type Path = readonly (string | number)[];

/** One YAML file, its text and its values, each of which can say which line it stands on. */
export interface Source {
  /** Relative to the working directory, with forward slashes. */
  file: string;
  text: string;
  /** Its nodes, parsed anew each time: of all records at once they would be gigabytes. */
  readonly document: Document;
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

/** Where a node begins, and the nodes below it: all that is kept of a document, whose own nodes weigh ten times as much. */
type Spots = number | { at: number; below: Map<string | number, Spots> };

function spotsOf(node: unknown, at: number): Spots {
  const items: [string | number, Spots][] = [];
  if (isMap(node))
    for (const { key, value } of node.items) {
      if (isScalar(key)) items.push([key.value as string, spotsOf(value, key.range?.[0] ?? at)]);
    }
  else if (isSeq(node))
    node.items.forEach((item, i) =>
      items.push([i, spotsOf(item, (item as { range?: number[] } | null)?.range?.[0] ?? at)]),
    );
  return items.length === 0 ? at : { at, below: new Map(items) };
}

function offsetOf(spots: Spots, path: Path): number {
  let spot = spots;
  for (const key of path) {
    const next = typeof spot === "number" ? undefined : spot.below.get(key);
    if (next === undefined) break;
    spot = next;
  }
  return typeof spot === "number" ? spot : spot.at;
}

/**
 * The nodes of YAML text. Scalars stay texts (and empty ones null): a figure phrase `2019`, a date
 * `2023` or a digest of digits alone must not turn into numbers, and columns know their own types.
 */
function parseNodes(text: string, lines = new LineCounter()): Document {
  return parseDocument(text, {
    schema: "failsafe",
    customTags: ["null"],
    lineCounter: lines,
    prettyErrors: false,
  });
}

/** Parses YAML text: every scalar a text, or null. */
export function parseSource(file: string, text: string): { source: Source; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseNodes(text, lines);
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
  const spots = spotsOf(document.contents, document.contents?.range?.[0] ?? 0);
  const placeOf = (path: Path) => ({ file, line: lineAt(offsetOf(spots, path)) });
  const source: Source = {
    ...{ file, text, value, lineAt, placeOf },
    get document() {
      return parseNodes(text);
    },
  };
  return { source, problems };
}

/** What was parsed last of each file: a dev server reads all records at each save, and one has changed. */
const parsed = new Map<string, ReturnType<typeof parseSource>>();

/** Parses the file at `path`, or gives what it parsed to before where its text is the same. */
export function readSource(path: string): ReturnType<typeof parseSource> {
  const file = nameOf(path);
  const text = readFileSync(path, "utf8");
  const before = parsed.get(file);
  if (before?.source.text === text) return before;
  const read = parseSource(file, text);
  parsed.set(file, read);
  return read;
}
