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

/**
 * Where each node of a document begins, parents before children: all that is kept of a document, whose
 * own nodes weigh a hundred times as much. `sizes` counts a node and all below it, so that `at + size`
 * is the next beside it; `keys` holds how its parent calls it, as `codeOf` says.
 */
type Spots = Record<"starts" | "sizes" | "keys", Int32Array>;

/** The keys of all documents, of which there are few. */
const codes = new Map<string, number>();

/** Indices are below 0, so that no index is a key. */
function codeOf(key: string | number): number {
  if (typeof key === "number") return -1 - key;
  const known = codes.get(key) ?? codes.size;
  codes.set(key, known);
  return known;
}

function spotsOf(root: unknown): Spots {
  const [starts, sizes, keys]: [number[], number[], number[]] = [[], [], []];
  const startOf = (node: unknown, otherwise: number) =>
    (node as { range?: number[] } | null)?.range?.[0] ?? otherwise;
  const add = (node: unknown, start: number, key: string | number) => {
    const own = starts.push(start) - 1;
    sizes.push(1);
    keys.push(codeOf(key));
    if (isMap(node)) {
      for (const { key, value } of node.items)
        if (isScalar(key)) add(value, startOf(key, start), String(key.value));
    } else if (isSeq(node)) node.items.forEach((item, i) => add(item, startOf(item, start), i));
    sizes[own] = starts.length - own;
  };
  add(root, startOf(root, 0), "");
  const kept = (numbers: number[]) => Int32Array.from(numbers);
  return { starts: kept(starts), sizes: kept(sizes), keys: kept(keys) };
}

function offsetOf({ starts, sizes, keys }: Spots, path: Path): number {
  let spot = 0;
  for (const key of path) {
    const code = codeOf(key);
    const end = spot + sizes[spot]!;
    let found = -1;
    // Of a key that stands twice, which is an error told elsewhere, the last holds.
    for (let at = spot + 1; at < end; at += sizes[at]!) if (keys[at] === code) found = at;
    if (found < 0) break;
    spot = found;
  }
  return starts[spot]!;
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
  const spots = spotsOf(document.contents);
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
