import { relative } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { printProblem, sortProblems } from "../records/problem.ts";
import { readAtlas } from "../tables/atlas.ts";
import { printFiles } from "../tables/print.ts";
import { writeTables } from "../tables/write.ts";

/**
 * Watches the records in the dev server: a saved record is checked and written to the tables, and
 * the page reloads with it; a broken one shows its errors on the page, and the tables stay.
 */
export function recordsPlugin(seeds: string, data: string): Plugin {
  return {
    name: "sangsaeng-records",
    apply: "serve",
    configureServer(server) {
      // Under the test runner there is nobody to watch for.
      if (process.env.VITEST) return;
      server.watcher.add(seeds);
      let problems = writeRecords(seeds, data);
      const saved = (file: string) => {
        if (!file.endsWith(".yaml") || relative(seeds, file).startsWith("..")) return;
        const started = performance.now();
        const was = problems;
        problems = writeRecords(seeds, data);
        if (problems) show(server, problems);
        // Also where nothing changed: the errors on the page must go.
        else server.ws.send({ type: "full-reload", path: "*" });
        const took = `${Math.round(performance.now() - started)} ms`;
        server.config.logger.info(
          problems ?? `records written in ${took}${was ? ", errors mended" : ""}`,
          { timestamp: true },
        );
      };
      for (const event of ["add", "change", "unlink"] as const) server.watcher.on(event, saved);
      // A page opened, or reloaded, while a record is broken.
      server.ws.on("connection", () => problems && show(server, problems));
    },
  };
}

/** Checks the records and writes the tables; the errors as text, or null if there is none. */
function writeRecords(seeds: string, data: string): string | null {
  // File names in messages are relative to the working directory, as in `npm run data`.
  const { problems, atlas, corrections } = readAtlas(relative(process.cwd(), seeds));
  if (!atlas) return sortProblems(problems).map(printProblem).join("\n");
  writeTables(printFiles(atlas, corrections), data);
  return null;
}

function show(server: ViteDevServer, message: string) {
  server.ws.send({ type: "error", err: { message, stack: "", plugin: "npm run data" } });
}
