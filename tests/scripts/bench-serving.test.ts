import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { servingSite } from "../../scripts/bench/serving.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sangsaeng-serving-"));
  for (const name of ["site", "tables"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "site", "index.html"), "<title>home</title>");
  writeFileSync(join(folder, "tables", "datapackage.json"), "{}");
  writeFileSync(join(folder, "tables", "events.json"), "[1]");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tables = () => join(folder, "tables");
const site = () => join(folder, "site");

test("a site over other tables is served while it is asked for, and no longer", async () => {
  const { address, page, events } = await servingSite(
    { folder: site(), data: tables() },
    async (address) => ({
      address,
      page: await (await fetch(address)).text(),
      events: await (await fetch(`${address}data/events.json`)).text(),
    }),
  );
  expect(page).toBe("<title>home</title>");
  expect(events).toBe("[1]");
  await expect(fetch(address)).rejects.toThrow("fetch failed");
});

test("it stops too when asking fails, with the error of that", async () => {
  let served = "";
  const asking = servingSite({ folder: site() }, (address) => {
    served = address;
    return Promise.reject(new Error("no such button"));
  });
  await expect(asking).rejects.toThrow("no such button");
  await expect(fetch(served)).rejects.toThrow("fetch failed");
});

test("a folder without tables is said, and not waited for", async () => {
  const asking = servingSite({ folder: site(), data: site() }, () => Promise.resolve());
  await expect(asking).rejects.toThrow("the server ended with 1");
});
