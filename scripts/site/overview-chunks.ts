import { join } from "node:path";
import type { Rolldown } from "vite";
import { partsOf } from "../../src/pages/routes.ts";

/**
 * What the parts of the overview and its entry are made of, in one file for each set of them that
 * shares it. By itself the bundler cuts by all pages of the site, into dozens of files, and on a slow
 * line each costs more than its bytes. `src` is the folder of the sources.
 */
export function overviewChunks(src: string): Rolldown.OutputOptions {
  const names = partsOf({ view: "overview", locale: "ko" });
  const parts = new Map([
    ["main", join(src, "pages", "main.ts")],
    ...names.map((name) => [name, join(src, "views", `${name}.svelte`)] as const),
  ]);
  const reached = new Map<string, Set<string>>();
  /** The parts that need a module, in their order. */
  const need = (id: string, graph: Rolldown.ChunkingContext): string[] => {
    for (const [name, file] of parts)
      if (!reached.has(name)) reached.set(name, reachedFrom(file, graph));
    const users = [...parts.keys()].filter((name) => reached.get(name)!.has(id));
    return users.includes("main") ? ["main"] : users;
  };
  // What many need comes first: a group takes along what its modules import.
  const groups = [...parts.keys()].map((_, i): Rolldown.CodeSplittingGroup => {
    const users = parts.size - i;
    return {
      priority: users + 1,
      name: (id, context) => {
        const set = need(id, context);
        return set.length === users && set[0] !== "main" ? set.join("-").toLowerCase() : null;
      },
    };
  });
  const first: Rolldown.CodeSplittingGroup = {
    priority: parts.size + 2,
    name: (id, context) => (need(id, context)[0] === "main" ? "main" : null),
  };
  return { codeSplitting: { groups: [first, ...groups] } };
}

/** The modules that come with one, itself too. */
function reachedFrom(file: string, graph: Rolldown.ChunkingContext): Set<string> {
  const found = new Set([file]);
  for (const id of found)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
