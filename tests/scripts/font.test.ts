import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import subset from "subset-font";
import { afterAll, describe, expect, test } from "vitest";
import { glyphsIn } from "../../scripts/site/font-glyphs.ts";
import { subsetFont } from "../../scripts/site/font-subset.ts";
import { textWidth } from "../../src/marks/text.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));
const source = join(top, "node_modules/pretendard/dist/public/variable/PretendardVariable.ttf");
const folder = mkdtempSync(join(tmpdir(), "sangsaeng-font-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the glyphs", () => {
  const glyphs = new Set(glyphsIn([join(top, "data"), join(top, "src")]));

  test("hold every character of the tables", () => {
    for (const table of ["organizations", "programs", "events", "amounts", "counts", "evidence"]) {
      const text = readFileSync(join(top, "data", `${table}.json`), "utf8");
      expect([...text].filter((c) => c >= " " && !glyphs.has(c))).toEqual([]);
    }
  });

  test("hold the keyboard, the compatibility jamo and the particles", () => {
    for (const c of "azAZ09~ㄱㅎㅏㅣ은는이가을를와과₩→…") expect(glyphs).toContain(c);
  });

  test("are the same whatever the order of the files, and read nothing but text", () => {
    writeFileSync(join(folder, "a.json"), '"뷁"');
    writeFileSync(join(folder, "b.ts"), "// 쀍");
    writeFileSync(join(folder, "c.png"), "쫽");
    const some = glyphsIn([folder]);
    expect(some).toContain("뷁");
    expect(some).toContain("쀍");
    expect(some).not.toContain("쫽");
    expect(new Set(some).size).toBe([...some].length);
    expect(glyphsIn([folder, folder])).toBe(some);
  });
});

describe("the subset", () => {
  const cache = join(folder, "cache");
  const text = "가나다 힣ABC 0123₩";

  test("maps the glyphs asked for and no other, and keeps one axis and figures of one width", async () => {
    const file = await subsetFont(source, text, cache);
    const cut = readFileSync(file);
    expect(cut.subarray(0, 4).toString("latin1")).toBe("wOF2");
    expect(cut.length).toBeLessThan(30_000);
    const font = tablesOf(await subset(cut, `${text}각낙Z9`, { targetFormat: "sfnt" }));
    const mapped = mappedIn(font.get("cmap")!);
    expect([...text].filter((c) => !mapped(c.codePointAt(0)!))).toEqual([]);
    for (const c of "각낙Z9") expect(mapped(c.codePointAt(0)!)).toBe(false);
    expect(font.get("GSUB")!.toString("latin1")).toContain("tnum");
    const axis = font.get("fvar")!.subarray(16);
    expect(axis.subarray(0, 4).toString("latin1")).toBe("wght");
    expect([4, 8, 12].map((at) => axis.readInt32BE(at) / 65536)).toEqual([400, 400, 700]);
  });

  test("is as wide as the table by which the marks measure words", async () => {
    const file = await subsetFont(source, text, cache);
    const font = tablesOf(await subset(readFileSync(file), "힣", { targetFormat: "sfnt" }));
    // .notdef, then the one glyph: its advance in units of the em.
    const units = font.get("head")!.readUInt16BE(18);
    const advance = font.get("hmtx")!.readUInt16BE(4) / units;
    expect(advance).toBeCloseTo(textWidth("힣", 1), 2);
  });

  test("is cut once for one set of glyphs", async () => {
    const file = await subsetFont(source, text, cache);
    utimesSync(file, 1, 1);
    expect(await subsetFont(source, text, cache)).toBe(file);
    expect(statSync(file).mtimeMs).toBe(1000);
    const other = await subsetFont(source, `${text}라`, cache);
    expect(other).not.toBe(file);
  });
});

/** The tables of an OpenType file by tag. */
function tablesOf(font: Buffer): Map<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
      const record = font.subarray(12 + 16 * i);
      const start = record.readUInt32BE(8);
      const tag = record.subarray(0, 4).toString("latin1");
      return [tag, font.subarray(start, start + record.readUInt32BE(12))];
    }),
  );
}

/** Whether a code point has a glyph, by the first subtable of format 4 or 12. */
function mappedIn(cmap: Buffer): (code: number) => boolean {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    const format = table.readUInt16BE(0);
    if (format === 12) {
      const groups = Array.from({ length: table.readUInt32BE(12) }, (_, n) => 16 + 12 * n);
      return (code) =>
        groups.some((at) => table.readUInt32BE(at) <= code && code <= table.readUInt32BE(at + 4));
    }
    if (format === 4) {
      const segments = table.readUInt16BE(6) / 2;
      return (code) =>
        Array.from({ length: segments }, (_, n) => n).some(
          (n) =>
            code <= table.readUInt16BE(14 + 2 * n) &&
            code >= table.readUInt16BE(16 + 2 * segments + 2 * n),
        );
    }
  }
  throw new Error("no readable cmap");
}
