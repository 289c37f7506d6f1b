import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pretendard from "pretendard/package.json" with { type: "json" };
import subset from "subset-font";
import subsetter from "subset-font/package.json" with { type: "json" };

/**
 * Of the layout features those that running text uses, and figures of one width for tables;
 * alternates would double the glyphs.
 */
export const cutOptions = {
  targetFormat: "woff2",
  noHinting: true,
  keepFeatures: ["ccmp", "kern", "locl", "mark", "mkmk", "tnum"],
} as const;

/**
 * One variable file serves every weight from 400 to 700: 89 kB for 800 glyphs, where a file each for
 * 400, 600 and 700 comes to 147.
 */
const options = {
  ...cutOptions,
  variationAxes: { wght: { min: 400, max: 700, default: 400 } },
} as const;

/**
 * The path of `source`, a variable font, cut down to `glyphs` as WOFF2. Kept below `cache` by all
 * that it depends on, so that only a new glyph costs the second or so that cutting takes.
 */
export async function subsetFont(source: string, glyphs: string, cache: string): Promise<string> {
  const key = createHash("sha256")
    .update(JSON.stringify([pretendard.version, subsetter.version, options, glyphs]))
    .digest("hex")
    .slice(0, 16);
  const file = join(cache, key, "pretendard.woff2");
  if (existsSync(file)) return file;
  mkdirSync(dirname(file), { recursive: true });
  // Two builds at once: each writes its own, and the last one stays whole.
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, await subset(readFileSync(source), glyphs, options));
  renameSync(draft, file);
  return file;
}
