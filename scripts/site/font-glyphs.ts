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

/**
 * The characters that pages drawn from these folders can show, sorted, each once. Whole files are
 * read, comments too: a few glyphs too many cost less than a parser that misses one.
 */
export function glyphsIn(folders: readonly string[]): string {
  const found = new Set(always);
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !read.has(extname(entry.name))) continue;
      for (const character of readFileSync(join(entry.parentPath, entry.name), "utf8"))
        if (character >= " ") found.add(character);
    }
  // By code point, so that the set, and the name of its cache, do not depend on the order of files.
  return [...found].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!).join("");
}
