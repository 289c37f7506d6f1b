import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { TimelineLane } from "../../src/model/chart.ts";
import { install } from "../install.mjs";

const folder = fileURLToPath(new URL("peers", import.meta.url));

/** What the peers draw: the lanes' bars and events as our engine answers them, days closed where open. */
function rowsOf(lanes: readonly TimelineLane[]) {
  const rows = (of: "spans" | "events") =>
    lanes.flatMap((lane) =>
      lane[of].flatMap((row) => {
        const from = row.from ?? row.to;
        const shown = { lane: lane.name_ko, label: row.label_ko, from, to: row.to ?? from };
        if (from === null) return [];
        return "kind" in row ? [{ ...shown, kind: row.kind }] : [shown];
      }),
    );
  return { spans: rows("spans"), events: rows("events") };
}

/** Installs the peers if they are missing and builds a page of each into `target`, beside its rows. */
export async function buildPeers(target: string, lanes: readonly TimelineLane[]): Promise<void> {
  install(folder);
  const input = ["vega.html", "timelinejs.html"].map((page) => join(folder, page));
  await build({
    configFile: false,
    root: folder,
    base: "./",
    logLevel: "silent",
    build: { outDir: target, emptyOutDir: true, rolldownOptions: { input } },
  });
  writeFileSync(join(target, "rows.json"), JSON.stringify(rowsOf(lanes)));
}
