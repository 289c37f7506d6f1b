import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build } from "vite";
import type { Route } from "../../src/pages/routes.ts";
import type { pagesAhead } from "./ahead.ts";
import { besideEachOther, plain } from "./variants.ts";

/** Svelte's options wherever the app is compiled, so that its class names agree. */
export const svelteOptions = { configFile: false, compilerOptions: { runes: true } } as const;

/** Files of the disk as a server would answer. */
const fromDisk = async (url: string | URL | Request) =>
  new Response(readFileSync(new URL(String(url)), "utf8"));

/**
 * A function that gives the HTML inside `#app` for a route: the page as the app draws it by
 * default, for wide and for narrow screens. Compiles the app for the server into `cache`.
 */
export async function prerenderer(top: string, data: string, cache: string) {
  mkdirSync(cache, { recursive: true });
  const outDir = join(cache, String(process.pid));
  try {
    await build({
      configFile: false,
      root: join(top, "scripts", "site"),
      logLevel: "error",
      plugins: [svelte(svelteOptions)],
      ssr: { noExternal: true },
      build: {
        ssr: join(top, "scripts", "site", "ahead.ts"),
        outDir,
        emptyOutDir: true,
        // One file, which is read whole before it is removed again.
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
    const module = (await import(pathToFileURL(join(outDir, "ahead.js")).href)) as {
      pagesAhead: typeof pagesAhead;
    };
    const page = await module.pagesAhead(pathToFileURL(join(data, "/")).href, fromDisk);
    return async (route: Route): Promise<string> => {
      const { wide, narrow } = await page(route);
      return plain(besideEachOther(wide, narrow));
    };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
