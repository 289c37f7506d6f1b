import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import {
  glyphCounts,
  glyphSlices,
  glyphsIn,
  shownFolders,
} from "../../scripts/site/font-glyphs.ts";
import { sliceFont } from "../../scripts/site/font-slices.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));
const source = join(top, "node_modules/pretendard/dist/public/variable/PretendardVariable.ttf");
const folder = mkdtempSync(join(tmpdir(), "sangsaeng-slices-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("slices hold each glyph of the pages once, the frequent syllables together", () => {
  const slices = glyphSlices(glyphCounts(shownFolders(top)), 120);
  const all = slices.join("");
  expect([...all].sort().join("")).toBe([...glyphsIn(shownFolders(top))].sort().join(""));
  expect(new Set(all).size).toBe([...all].length);
  for (const glyph of "A0 ₩·") expect(slices[0]).toContain(glyph);
  expect(slices[0]).not.toMatch(/[가-힣]/);
  for (const slice of slices.slice(1)) expect([...slice].length).toBeLessThanOrEqual(120);
  // The syllables of the most frequent words of all.
  for (const syllable of "기업사소상공인") expect(slices[1]).toContain(syllable);
});

test("the order of slices follows how often a syllable stands, then its code point", () => {
  const counts = new Map([
    ["나", 5],
    ["가", 1],
    ["힣", 5],
    ["다", 9],
    ["A", 1],
    [" ", 3],
  ]);
  expect(glyphSlices(counts, 2)).toEqual([" A", "나다", "가힣"]);
});

test("each slice is a font file, cut once", async () => {
  const cut = () => sliceFont(source, ["AB ", "가나", "힣"], join(folder, "cache"));
  const files = await cut();
  expect(files).toHaveLength(3);
  for (const file of files)
    expect(readFileSync(file).subarray(0, 4).toString("latin1")).toBe("wOF2");
  const made = files.map((file) => statSync(file).mtimeMs);
  expect(await cut()).toEqual(files);
  expect(files.map((file) => statSync(file).mtimeMs)).toEqual(made);
});
