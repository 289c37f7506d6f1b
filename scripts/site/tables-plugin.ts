import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import sirv from "sirv";
import type { Plugin } from "vite";
import { atlasFile } from "../../src/engine/load.ts";
import { tableNames } from "../../src/model/tables.ts";
import { writeParquetBeside } from "./parquet.ts";
import { csvFiles, tableCsv } from "./table-csv.ts";

/** The folders of tables in the build: today's, and those of releases. */
function tableFolders(data: string): string[] {
  const releases = join(data, "r");
  const ids = existsSync(releases) ? readdirSync(releases) : [];
  return [data, ...ids.map((id) => join(releases, id))];
}

/** Today's tables in one file, which the descriptor then names: what every page reads. */
function writeAtlas(folder: string): void {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const write = (file: string, json: unknown) =>
    writeFileSync(join(folder, file), `${JSON.stringify(json)}\n`);
  write(atlasFile, Object.fromEntries(tableNames.map((name) => [name, read(`${name}.json`)])));
  const descriptor = "datapackage.json";
  write(descriptor, { ...(read(descriptor) as object), atlas: atlasFile });
}

/**
 * Puts the tables beside the pages, each as JSON and as CSV: at `/data/` in the dev server, fresh from
 * the disk, and in `data/` of the build, there also as Parquet and all in one file.
 */
export function tablesPlugin(folder: string): Plugin {
  let outDir = "";
  return {
    name: "sangsaeng-tables",
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use("/data", (request, response, next) => {
        const csv = tableCsv(folder, (request.url ?? "").slice(1));
        if (csv === null) return next();
        response.setHeader("Content-Type", "text/csv;charset=utf-8").end(csv);
      });
      server.middlewares.use("/data", sirv(folder, { dev: true, etag: true }));
    },
    writeBundle() {
      if (this.environment.name !== "client") return;
      if (!existsSync(folder)) return;
      const out = join(outDir, "data");
      cpSync(folder, out, { recursive: true });
      // Before the first release there is a list, an empty one.
      const list = join(out, "releases.json");
      if (!existsSync(list)) writeFileSync(list, "[]\n");
      writeAtlas(out);
      for (const tables of tableFolders(out)) {
        writeParquetBeside(tables);
        for (const file of csvFiles) {
          const csv = tableCsv(tables, file);
          if (csv !== null) writeFileSync(join(tables, file), csv);
        }
      }
    },
  };
}
