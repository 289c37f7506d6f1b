import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser } from "@playwright/test";
import { createServer } from "vite";
import { synthesize } from "../synthesize/plan.ts";
import { atlasOf } from "../synthesize/source.ts";
import { measured, quantile, type Measured } from "./measured.ts";
import { writeRecords } from "./records.ts";

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const watch = new URL("peak-memory.mjs", import.meta.url).href;
const FACTS_OF_A_RECORD = 20;

/** `npm run data` on so many invented records, from its start to its end, as a process of its own. */
export function measureData(
  records: number,
  scratch: string,
  progress: (text: string) => void,
): Measured[] {
  progress(`writing ${records} records`);
  const folder = mkdtempSync(join(scratch, "records-"));
  writeRecords(atlasOf(synthesize(records * FACTS_OF_A_RECORD, 1).sources), join(folder, "seeds"));
  progress(`npm run data on ${records} records`);
  const command = fileURLToPath(new URL("../data.ts", import.meta.url));
  const start = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ["--max-old-space-size=8192", "--import", watch, "--import", loader, command, "--seeds", "seeds", "--out", "data"],
    { cwd: folder, encoding: "utf8", stdio: ["ignore", "ignore", "pipe", "pipe"], maxBuffer: 1 << 28 },
  ); // prettier-ignore
  const ms = performance.now() - start;
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`npm run data failed:\n${stderr.slice(0, 2000)}`);
  return [
    measured(`npm run data, ${records} records`, "ms", ms),
    measured(`npm run data, most memory, ${records} records`, "bytes", Number(output[3])),
  ];
}

const saves = 5;
const leftOut = ["node_modules", ".git", "dist", "test-results"];

/**
 * From saving a record to the changed page in `npm run dev`, in a copy of the project: an organization
 * gets another name, and the timeline says it.
 */
export async function measureSaving(
  top: string,
  scratch: string,
  browser: Browser,
  progress: (text: string) => void,
): Promise<Measured[]> {
  const copy = join(scratch, "project");
  cpSync(top, copy, {
    recursive: true,
    filter: (path) => path === top || !leftOut.includes(basename(path)),
  });
  symlinkSync(join(top, "node_modules"), join(copy, "node_modules"), "junction");
  const server = await createServer({
    configFile: join(copy, "vite.config.ts"),
    logLevel: "silent",
    server: { port: 0, host: "127.0.0.1" },
  });
  try {
    await server.listen();
    const { port } = server.httpServer!.address() as AddressInfo;
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/timeline/`);
    await page.locator("html[data-ready]").waitFor({ state: "attached", timeout: 120_000 });
    const register = join(copy, "seeds", "organizations.yaml");
    const text = readFileSync(register, "utf8");
    const times: number[] = [];
    // The first is a warming-up.
    for (let save = 0; save <= saves; save += 1) {
      progress(`saving a record: ${save} of ${saves}`);
      const name = `카카오${save + 1}호`;
      const start = performance.now();
      writeFileSync(register, text.replace(/name_ko: 카카오$/m, `name_ko: ${name}`));
      await page.waitForFunction(
        (asked) => document.querySelector(".chart svg")?.textContent.includes(asked),
        name,
        { timeout: 60_000 },
      );
      if (save > 0) times.push(performance.now() - start);
    }
    await page.close();
    return [
      measured(`from saving a record to the changed page in npm run dev, median of ${saves}`, "ms", quantile(times, 0.5)),
    ]; // prettier-ignore
  } finally {
    await server.close();
  }
}
