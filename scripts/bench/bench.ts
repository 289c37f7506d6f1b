// `npm run bench`: how fast and how heavy the site is, as figures, and as ratios to alternatives
// measured in the same run. `--json` prints them as one array; `--only extract` measures the reading of
// articles alone, `--peers` that of other libraries too. No figure passes or fails anything.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";
import { loadLayout } from "../../src/engine/load.ts";
import { tableNames, type Atlas } from "../../src/model/tables.ts";
import { browserFlags, ensureBrowser } from "../browser.mjs";
import { siteHandler } from "../serve.mjs";
import { measureBytes } from "./bytes.ts";
import { readOrganizations } from "../draft/registers.ts";
import { measureEngine } from "./engine.ts";
import { measureExtract } from "./extract.ts";
import { printMeasured, type Measured } from "./measured.ts";
import { measurePage } from "./page.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    only: { type: "string" },
    peers: { type: "boolean", default: false },
  },
});
if (values.only !== undefined && values.only !== "extract")
  throw new Error(`invalid --only: ${values.only}`);
const top = fileURLToPath(new URL("../..", import.meta.url));

const progress = (text: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
};

async function measureBuild(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "sangsaeng-bench-"));
  try {
    progress("building");
    await build({
      configFile: join(top, "vite.config.ts"),
      logLevel: "error",
      build: { outDir: folder, emptyOutDir: true },
    });
    const server = createServer(siteHandler(folder));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const choice = { executablePath: await ensureBrowser(), args: browserFlags };
    const page = await measurePage(address, choice, progress).finally(() => {
      server.close();
      server.closeAllConnections();
    });
    return [...page, ...measureBytes(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(top, "data", `${name}.json`), "utf8"));
const atlas = Object.fromEntries(tableNames.map((name) => [name, read(name)])) as Atlas;
const layout = await loadLayout("data/", () => Promise.resolve(Response.json(read("layout"))));
const once = ["events", "programs", "amounts", "counts", "memberships"] as const;
const facts = once.reduce((sum, name) => sum + atlas[name].length, 0);

const rows: Measured[] = [];
if (values.only === undefined) {
  rows.push(...(await measureBuild()));
  for (const times of [1, Math.ceil(10_000 / facts)])
    rows.push(...measureEngine(atlas, layout, times, progress));
}
rows.push(...(await measureExtract(readOrganizations("seeds"), values.peers, progress)));
progress("");
console.log(values.json ? JSON.stringify(rows, null, 2) : printMeasured(rows));
