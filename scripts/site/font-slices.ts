import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subset from "subset-font";
import { cutOptions, subsetFont } from "./font-subset.ts";

/**
 * Cuts `source`, a variable font, into a WOFF2 for each string of `slices`. Gives their paths, below
 * `cache` in a folder of its own for all that they depend on: cutting takes some seconds.
 */
export async function sliceFont(
  source: string,
  slices: readonly string[],
  cache: string,
): Promise<string[]> {
  // Sorted as the pages' own font is, so that both cut one.
  const glyphs = [...slices.join("")].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
  const whole = await subsetFont(source, glyphs.join(""), cache);
  const key = createHash("sha256")
    .update(JSON.stringify([whole, slices]))
    .digest("hex");
  const folder = join(cache, `slices-${key.slice(0, 16)}`);
  const files = slices.map((_, i) => join(folder, `slice-${i}.woff2`));
  if (files.every((file) => existsSync(file))) return files;
  // Two builds at once: each writes its own, and the last one stays whole.
  const draft = `${folder}.${randomUUID()}`;
  mkdirSync(draft, { recursive: true });
  const font = readFileSync(whole);
  for (const [i, glyphs] of slices.entries())
    writeFileSync(join(draft, `slice-${i}.woff2`), await subset(font, glyphs, cutOptions));
  mkdirSync(folder, { recursive: true });
  for (const [i, file] of files.entries()) renameSync(join(draft, `slice-${i}.woff2`), file);
  return files;
}
