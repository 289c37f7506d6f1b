// What a page of the build fetches as JavaScript before it can be used, held to its budget:
// `tsx scripts/budgets.ts [FOLDER]`; FOLDER is `dist` unless told.
import { readFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

interface Budget {
  /** Of the page, or the script, below the site's root. */
  page: string;
  name: string;
  most: number;
}

export interface MeasuredBudget extends Budget {
  files: string[];
  size: number;
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

/** Each budget with what its page takes, in kB. */
export function measureBudgets(folder: string): MeasuredBudget[] {
  return budgets.map((budget) => {
    const files = initialScripts(folder, budget.page);
    if (files.length === 0) throw new Error(`no script in ${budget.page}`);
    const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
    return { ...budget, files, size: bytes.reduce((sum, size) => sum + size, 0) / 1000 };
  });
}

function main() {
  const measured = measureBudgets(resolve(process.argv[2] ?? "dist"));
  for (const { name, size, most, files } of measured) {
    const verdict = size > most ? "TOO LARGE" : "ok";
    const figures = `${size.toFixed(1).padStart(6)} of ${String(most).padStart(3)} kB`;
    console.log(`${verdict.padEnd(9)} ${name.padEnd(15)} ${figures}, ${files.length} files`);
  }
  if (measured.some(({ size, most }) => size > most)) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
