import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build } from "vite";
import type { EmbedRoute } from "../../src/views/embed-addresses.ts";
import type { Route } from "../../src/pages/routes.ts";
import type { pagesAhead } from "./ahead.ts";
import type { embedsAhead } from "./embed-ahead.ts";
import { besideEachOther, plain } from "./variants.ts";

/** Svelte's options wherever the app is compiled, so that its class names agree. */
export const svelteOptions = { configFile: false, compilerOptions: { runes: true } } as const;

/** Files of the disk as a server would answer. */
const fromDisk = async (address: string | URL | Request) => {
  const url = new URL(String(address));
  // Tables that were just written for the first time have no list of releases yet.
  if (url.pathname.endsWith("/releases.json") && !existsSync(url)) return new Response("[]");
  return new Response(readFileSync(url, "utf8"));
};

/**
 * Compiles a module of this folder, and what it needs of the app, for the server into `cache`, and
 * loads it.
 */
export async function compiled<Module>(top: string, file: string, cache: string): Promise<Module> {
  mkdirSync(cache, { recursive: true });
  const outDir = join(cache, `${process.pid}-${file}`);
  try {
    await build({
      configFile: false,
      root: join(top, "scripts", "site"),
      logLevel: "error",
      plugins: [svelte(svelteOptions)],
      ssr: { noExternal: true },
      build: {
        ssr: join(top, "scripts", "site", file),
        outDir,
        emptyOutDir: true,
        // One file, which is read whole before it is removed again.
        rolldownOptions: { output: { codeSplitting: false, entryFileNames: "ahead.js" } },
      },
    });
    return (await import(pathToFileURL(join(outDir, "ahead.js")).href)) as Module;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** What a page looks like ahead, for wide and for narrow screens, as one. */
export const bothWidths = ({ wide, narrow }: { wide: string; narrow: string }): string =>
  plain(besideEachOther(wide, narrow));

/**
 * A function that gives for a route the HTML inside `#app`: the page as the app draws it by default,
 * for wide and for narrow screens; and beside it what is said of the page, and its picture as SVG.
 */
export async function prerenderer(top: string, data: string, cache: string) {
  const module = await compiled<{ pagesAhead: typeof pagesAhead }>(top, "ahead.ts", cache);
  const page = await module.pagesAhead(pathToFileURL(join(data, "/")).href, fromDisk);
  return async (route: Route) => {
    const { words, card, ...drawn } = await page(route);
    return { html: bothWidths(drawn), words, card };
  };
}

/** The HTML of embeds. */
export async function embedPrerenderer(top: string, data: string, cache: string) {
  const module = await compiled<{ embedsAhead: typeof embedsAhead }>(top, "embed-ahead.ts", cache);
  const page = await module.embedsAhead(pathToFileURL(join(data, "/")).href, fromDisk);
  return async (route: EmbedRoute): Promise<string> => bothWidths(await page(route));
}
