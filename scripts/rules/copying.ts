import { isScalar, visit } from "yaml";
import { lineAndColumn, type Original } from "../records/originals.ts";
import { problem, type Problem } from "../records/problem.ts";
import type { Source } from "../records/source.ts";

/** How much of an original may stand in a record in one piece: as much as a figure phrase. */
const LONGEST = 40;

interface Passage {
  text: string;
  line: number;
}

const collapse = (text: string) => text.replace(/\s+/g, " ").trim();

/** Comments, lines that follow one another joined: a sentence does not end at the margin. */
function commentsOf({ text }: Source): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | null = null;
  text.split("\n").forEach((content, i) => {
    const comment = /(?:^|\s)#(.*)$/.exec(content)?.[1];
    if (comment === undefined) open = null;
    else if (open && /^\s*#/.test(content)) open.text += ` ${comment}`;
    else passages.push((open = { text: comment, line: i + 1 }));
  });
  return passages;
}

function scalarsOf({ document, lineAt }: Source): Passage[] {
  const passages: Passage[] = [];
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === "string")
        passages.push({ text: node.value, line: lineAt(node.range?.[0] ?? 0) });
    },
  });
  return passages;
}

/** Every stretch of LONGEST + 1 characters of an original, and where it stands. */
function stretchesOf({ text }: Original): Map<string, number> {
  const points = [...text];
  // Collapsed characters with the place that each had before.
  const kept: [string, number][] = [];
  points.forEach((point, i) => {
    const space = /\s/.test(point);
    if (!space) kept.push([point, i]);
    else if (kept.length > 0 && kept.at(-1)?.[0] !== " ") kept.push([" ", i]);
  });
  const stretches = new Map<string, number>();
  for (let i = 0; i + LONGEST < kept.length; i++) {
    const stretch = kept.slice(i, i + LONGEST + 1).map(([point]) => point);
    const key = stretch.join("");
    if (!stretches.has(key)) stretches.set(key, kept[i]?.[1] ?? 0);
  }
  return stretches;
}

/** The first stretch of a passage that stands in the original; its place there, and its length here. */
function repeated(passage: string, stretches: Map<string, number>): [number, number] | null {
  const points = [...collapse(passage)];
  const at = (i: number) => stretches.get(points.slice(i, i + LONGEST + 1).join(""));
  for (let i = 0; i + LONGEST < points.length; i++) {
    const start = at(i);
    if (start === undefined) continue;
    let more = 1;
    while (i + more + LONGEST < points.length && at(i + more) !== undefined) more += 1;
    return [start, LONGEST + more];
  }
  return null;
}

/** copied-text: a text or comment that repeats more than 40 characters of any original. */
export function copiedText(sources: readonly Source[], originals: readonly Original[]): Problem[] {
  const indexed = originals.map((original) => ({ original, stretches: stretchesOf(original) }));
  return sources.flatMap((source) =>
    [...commentsOf(source), ...scalarsOf(source)].flatMap(({ text, line }) =>
      indexed.flatMap(({ original, stretches }): Problem[] => {
        const found = repeated(text, stretches);
        if (!found) return [];
        const [start, length] = found;
        const [at] = lineAndColumn(original, start);
        const message = `repeats ${length} characters of ${original.name}, line ${at}: put it in our own words`;
        return [problem({ file: source.file, line }, "copied-text", message)];
      }),
    ),
  );
}
