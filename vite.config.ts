import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { tablesPlugin } from "./scripts/site/tables-plugin.ts";

const top = fileURLToPath(new URL(".", import.meta.url));
const pages = join(top, "src", "pages");

// Every HTML file below src/pages is an entry and keeps its place: en/index.html is /en/.
const entries = existsSync(pages)
  ? readdirSync(pages, { encoding: "utf8", recursive: true }).filter((name) =>
      name.endsWith(".html"),
    )
  : [];

export default defineConfig({
  root: pages,
  // Relative, worked out for each page, so that the site can stand below any path.
  base: "./",
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    tablesPlugin(join(top, "data")),
  ],
  build: {
    outDir: join(top, "dist"),
    emptyOutDir: true,
    // The Content-Security-Policy lets in files of our own only: nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: entries.map((name) => join(pages, name)) },
  },
  test: {
    root: top,
    include: ["tests/**/*.test.ts"],
    environment: "node",
  },
});
