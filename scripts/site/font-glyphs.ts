import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";

const read = new Set([".css", ".html", ".json", ".svelte", ".ts"]);

const span = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");

/**
 * What may stand on a page although no file says so: everything on a keyboard, compatibility jamo
 * (a half-typed syllable in the search field), the particles that agree with a name, punctuation.
 */
const always = [
  span(0x20, 0x7e),
  span(0x3131, 0x318e),
  "은는이가을를과와으로로서써의에도만",
  "·–—‘’“”…•′″‹›«»×÷±−≤≥≠≈→←↑↓↔₩€£¥§©°%‰「」『』〈〉《》【】〔〕※○●◆◇▲△▼▽■□★☆㈜①②③④⑤⑥⑦⑧⑨⑩½",
].join("");

/** The rooms whose words come onto a page: the recognisers have many more. */
const shown = ["model", "marks", "export", "ui", "views", "pages"];

/** The folders that pages are drawn from; `top` is the project's. */
export const shownFolders = (top: string): string[] => [
  join(top, "data"),
  ...shown.map((room) => join(top, "src", room)),
];

/**
 * How often each character stands in the files of these folders. Whole files are read, comments too:
 * a few glyphs too many cost less than a parser that misses one.
 */
export function glyphCounts(folders: readonly string[]): Map<string, number> {
  const counts = new Map([...always].map((character) => [character, 1]));
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !read.has(extname(entry.name))) continue;
      for (const character of readFileSync(join(entry.parentPath, entry.name), "utf8"))
        if (character >= " ") counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  return counts;
}

// By code point, so that the set, and the name of its cache, do not depend on the order of files.
const byCodePoint = (a: string, b: string) => a.codePointAt(0)! - b.codePointAt(0)!;

/** The characters that pages drawn from these folders can show, sorted, each once. */
export const glyphsIn = (folders: readonly string[]): string =>
  [...glyphCounts(folders).keys()].sort(byCodePoint).join("");

/**
 * The same characters in parts: what is no Hangul syllable first, then syllables, the frequent
 * ones together, so that a picture's words need few parts.
 */
export function glyphSlices(counts: ReadonlyMap<string, number>, size: number): string[] {
  const isSyllable = (character: string) => character >= "가" && character <= "힣";
  const all = [...counts.keys()].sort(byCodePoint);
  const syllables = all
    .filter(isSyllable)
    .sort((a, b) => counts.get(b)! - counts.get(a)! || byCodePoint(a, b));
  const parts = Array.from({ length: Math.ceil(syllables.length / size) }, (_, i) =>
    syllables.slice(i * size, (i + 1) * size).sort(byCodePoint),
  );
  return [all.filter((character) => !isSyllable(character)), ...parts].map((part) => part.join(""));
}
