import { isScalar, type Pair, type YAMLMap } from "yaml";

/** A piece of text to put in the place of another; offsets into the text before any edit. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Applies edits that do not overlap. All else stays as it was: comments, order, quotes. */
export const splice = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((rest, edit) => rest.slice(0, edit.from) + edit.text + rest.slice(edit.to), text);

/** Hex digits that other readers of YAML would take for a number are quoted. */
const print = (value: string | number): string =>
  typeof value === "string" && /^\d+(e\d+)?$/.test(value) ? `"${value}"` : String(value);

type Ranged = { range?: [number, number, number] | null } | null;

/** Where a pair's value begins and ends; behind its key when it has none. */
function valueRange({ key, value }: Pair): [number, number] {
  const range = (value as Ranged)?.range ?? (key as Ranged)?.range;
  if (!range) throw new Error("missing range: a node that was not parsed");
  return value === null ? [range[1], range[1]] : [range[0], range[1]];
}

const pairOf = (map: YAMLMap, name: string) =>
  map.items.find(({ key }) => isScalar(key) && key.value === name);

/**
 * Edits that give a mapping these values: changes those it has, adds the others behind the key
 * `after` or at its end, in its own style (flow or block). No edit where nothing changes.
 */
export function setValues(
  text: string,
  map: YAMLMap,
  values: Record<string, string | number>,
  after?: string,
): Edit[] {
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const pair = pairOf(map, name);
    if (!pair) {
      added.push(`${name}: ${print(value)}`);
      continue;
    }
    const [from, to] = valueRange(pair);
    const old = isScalar(pair.value) ? pair.value.value : undefined;
    if (old === String(value)) continue;
    edits.push({ from, to, text: from === to ? ` ${print(value)}` : print(value) });
  }
  const last = (after === undefined ? undefined : pairOf(map, after)) ?? map.items.at(-1);
  if (added.length === 0 || !last) return edits;
  const [, end] = valueRange(last);
  if (map.flow) return [...edits, { from: end, to: end, text: `, ${added.join(", ")}` }];
  const key = (last.key as Ranged)?.range?.[0] ?? 0;
  const indent = " ".repeat(key - (text.lastIndexOf("\n", key - 1) + 1));
  // Behind the whole line, so that a comment stays with what it is about.
  const lineEnd = text.indexOf("\n", end);
  const from = lineEnd < 0 ? text.length : lineEnd;
  return [...edits, { from, to: from, text: added.map((line) => `\n${indent}${line}`).join("") }];
}
