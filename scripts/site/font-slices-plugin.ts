import { join } from "node:path";
import type { Plugin } from "vite";
import { glyphCounts, glyphSlices, shownFolders } from "./font-glyphs.ts";
import { sliceFont } from "./font-slices.ts";

const name = "virtual:font-slices";

/** Syllables of a slice: the pictures of one view need about half of the slices of this size. */
const sliceSize = 120;

/**
 * The shipped font in parts, for pictures that carry the glyphs they show: the module
 * `virtual:font-slices` lists each part's address and characters. `top` is the project's folder.
 */
export function fontSlicesPlugin(top: string): Plugin {
  let listing: Promise<string> | undefined;
  const list = async () => {
    const slices = glyphSlices(glyphCounts(shownFolders(top)), sliceSize);
    const files = await sliceFont(
      join(
        top,
        "node_modules",
        "pretendard",
        "dist",
        "public",
        "variable",
        "PretendardVariable.ttf",
      ),
      slices,
      join(top, "node_modules", ".cache", "sangsaeng-font"),
    );
    const imports = files.map((file, i) => `import u${i} from ${JSON.stringify(`${file}?url`)};\n`);
    const entries = slices.map((glyphs, i) => `{ url: u${i}, glyphs: ${JSON.stringify(glyphs)} }`);
    return `${imports.join("")}export const fontSlices = [${entries.join(", ")}];\n`;
  };
  return {
    name: "sangsaeng-font-slices",
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      listing ??= list();
      return listing;
    },
  };
}
