import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { coloursPlugin } from "./scripts/site/colours-plugin.ts";
import { embedPlugin } from "./scripts/site/embed-plugin.ts";
import { fontPlugin } from "./scripts/site/font-plugin.ts";
import { fontSlicesPlugin } from "./scripts/site/font-slices-plugin.ts";
import { hostPlugin } from "./scripts/site/host-plugin.ts";
import { leftOutPlugin } from "./scripts/site/left-out-plugin.ts";
import { overviewChunks } from "./scripts/site/overview-chunks.ts";
import { pagesPlugin } from "./scripts/site/pages-plugin.ts";
import { svelteOptions } from "./scripts/site/prerender.ts";
import { recordsPlugin } from "./scripts/site/records-plugin.ts";
import { tablesPlugin } from "./scripts/site/tables-plugin.ts";

const top = fileURLToPath(new URL(".", import.meta.url));
const pages = join(top, "src", "pages");

/** A page, and what stands in its head. */
const input = (page: string) => ({
  page: join(pages, page),
  before: join(pages, "before.ts"),
});

// Which plugin takes its time is nothing to who starts the atlas.
const checks = { bundlerTimings: false };

export default defineConfig({
  root: pages,
  // Relative, worked out for each page, so that the site can stand below any path.
  base: "./",
  plugins: [
    svelte(svelteOptions),
    coloursPlugin(),
    leftOutPlugin(),
    fontPlugin(top),
    fontSlicesPlugin(top),
    pagesPlugin(top, join(top, "data")),
    embedPlugin(top, join(top, "data")),
    hostPlugin(join(top, "data")),
    recordsPlugin(join(top, "seeds"), join(top, "data")),
    tablesPlugin(join(top, "data")),
  ],
  build: {
    outDir: join(top, "dist"),
    // The Content-Security-Policy lets in files of our own only: nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One small file for all pages: a chunk's own would come after its page is drawn.
    cssCodeSplit: false,
  },
  // Two builds into one folder. An embed stands below another site, where browsers share no cache with
  // the explorer, so nothing is gained by sharing files, and each is cut for its own pages.
  builder: {
    buildApp: async (builder) => {
      for (const name of ["client", "embed"]) await builder.build(builder.environments[name]!);
    },
  },
  environments: {
    client: {
      build: {
        emptyOutDir: true,
        rolldownOptions: {
          input: input("index.html"),
          output: overviewChunks(join(top, "src")),
          checks,
        },
      },
    },
    embed: {
      consumer: "client",
      build: { emptyOutDir: false, rolldownOptions: { input: input("embed.html"), checks } },
    },
  },
  test: {
    root: top,
    include: ["tests/**/*.test.ts"],
    environment: "node",
    // Property tests and real commands take their time on a busy machine; none is asserted.
    testTimeout: 60_000,
  },
});
