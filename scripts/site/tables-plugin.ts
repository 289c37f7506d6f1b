import { cpSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import sirv from "sirv";
import type { Plugin } from "vite";

/**
 * Puts the tables beside the pages: the folder of tables is served at `/data/` by the dev server,
 * fresh from the disk, and copied to `data/` in the build.
 */
export function tablesPlugin(folder: string): Plugin {
  let outDir = "";
  return {
    name: "sangsaeng-tables",
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use("/data", sirv(folder, { dev: true, etag: true }));
    },
    writeBundle() {
      if (existsSync(folder)) cpSync(folder, join(outDir, "data"), { recursive: true });
    },
  };
}
