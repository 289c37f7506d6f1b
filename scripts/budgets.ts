// What a page of the build fetches as JavaScript before it can be used, held to its budget:
// `tsx scripts/budgets.ts [FOLDER]`; FOLDER is `dist` unless told.
import { readFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import fileSizes from "@size-limit/file";
import sizeLimit from "size-limit";

export interface Budget {
  /** Of the page, or the script, below the site's root. */
  page: string;
  name: string;
  most: number;
}

/** kB (1000 bytes) of gzipped JavaScript, Arquero included. */
export const budgets: readonly Budget[] = [
  { page: "index.html", name: "explorer", most: 205 },
  { page: "embed/timeline/index.html", name: "timeline embed", most: 155 },
  { page: "embed/funding/index.html", name: "funding embed", most: 155 },
  { page: "embed/network/index.html", name: "network embed", most: 90 },
  { page: "embed/v1.js", name: "embed script", most: 2 },
];

/**
 * The scripts that a page names: those it runs and those it preloads, which are all that they
 * import, as paths below the site's root, once each. A script is its own.
 */
export function initialScripts(folder: string, page: string): string[] {
  if (page.endsWith(".js")) return [page];
  const html = readFileSync(join(folder, page), "utf8");
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const addresses = tags
    .filter((tag) => tag.startsWith("<script") || /rel="?modulepreload/.test(tag))
    .flatMap((tag) => /\s(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
  const own = addresses.map((address) => posix.join(dirname(page), address));
  return [...new Set(own)];
}

/** The gzipped bytes of the first scripts of each page; throws if a page of `folder` has no script. */
export async function scriptBytes(folder: string, pages: readonly string[]): Promise<number[]> {
  const checks = pages.map((page) => {
    const files = initialScripts(folder, page).map((file) => join(folder, file));
    if (files.length === 0) throw new Error(`no script in ${page}`);
    return { files, gzip: true };
  });
  // Its types say only that an object comes back.
  const sizes = (await sizeLimit(fileSizes, { checks })) as { size: number }[];
  return sizes.map(({ size }) => size);
}

async function main() {
  const folder = resolve(process.argv[2] ?? "dist");
  const sizes = await scriptBytes(
    folder,
    budgets.map(({ page }) => page),
  );
  for (const [i, { name, most }] of budgets.entries()) {
    const size = (sizes[i] ?? NaN) / 1000;
    const isWithin = size <= most;
    const figures = `${size.toFixed(1).padStart(6)} of ${String(most).padStart(3)} kB`;
    console.log(`${(isWithin ? "ok" : "TOO LARGE").padEnd(9)} ${name.padEnd(15)} ${figures}`);
    if (!isWithin) process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
