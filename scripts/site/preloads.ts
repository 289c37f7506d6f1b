import type { Rolldown } from "vite";

const chunksOf = (bundle: Rolldown.OutputBundle) =>
  Object.values(bundle).filter((output) => output.type === "chunk");

/** The file of the chunk that holds a module, by the end of its path; throws if there is none. */
export function chunkFile(bundle: Rolldown.OutputBundle, module: string): string {
  const chunk = chunksOf(bundle).find(({ moduleIds }) =>
    moduleIds.some((id) => id.endsWith(module)),
  );
  if (!chunk) throw new Error(`no chunk for ${module}`);
  return chunk.fileName;
}

/**
 * Links that preload the chunks which modules need, so that they are asked for with the page, not
 * when its script has run; without those of `entry`, which its own links name.
 */
export function preloads(
  bundle: Rolldown.OutputBundle,
  entry: string,
  modules: readonly string[],
): string {
  const chunks = chunksOf(bundle);
  const reach = (file: string, found = new Set<string>()): Set<string> => {
    if (found.has(file)) return found;
    found.add(file);
    for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? [])
      reach(next, found);
    return found;
  };
  const already = reach(chunkFile(bundle, entry));
  const wanted = modules.flatMap((module) => [...reach(chunkFile(bundle, module))]);
  return [...new Set(wanted)]
    .filter((file) => !already.has(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="./${file}" />\n    `)
    .join("");
}

/**
 * Links for the files that every page reads of the tables, so that they come with the scripts and
 * cost no round of their own.
 */
export const tableLinks = ["datapackage", "layout", "atlas"]
  .map((name) => `<link rel="preload" href="./data/${name}.json" as="fetch" crossorigin />\n    `)
  .join("");
