import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { glyphsIn, shownFolders } from "./font-glyphs.ts";
import { subsetFont } from "./font-subset.ts";

/** How style sheets name the font: `url("@font/pretendard.woff2")`. */
const name = "@font/pretendard.woff2";

/**
 * Gives the pages Pretendard from our own origin: in a build the glyphs that the tables and the
 * interface use, as one hashed file, its licence beside it; in the dev
 * server the whole font. `top` is the project's folder.
 */
export function fontPlugin(top: string): Plugin {
  const installed = join(top, "node_modules", "pretendard", "dist");
  return {
    name: "sangsaeng-font",
    async config(_, { command }) {
      const file =
        command === "serve"
          ? join(installed, "web", "variable", "woff2", "PretendardVariable.woff2")
          : await subsetFont(
              join(installed, "public", "variable", "PretendardVariable.ttf"),
              glyphsIn(shownFolders(top)),
              join(top, "node_modules", ".cache", "sangsaeng-font"),
            );
      return { resolve: { alias: { [name]: file } } };
    },
    generateBundle() {
      this.emitFile({
        type: "asset",
        fileName: "assets/pretendard-license.txt",
        source: readFileSync(join(installed, "LICENSE.txt")),
      });
    },
  };
}
