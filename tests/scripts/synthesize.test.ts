import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkCorpus } from "../../scripts/rules/index.ts";
import { bodyName, programName } from "../../scripts/synthesize/names.ts";
import { rowCounts, synthesize } from "../../scripts/synthesize/plan.ts";
import { atlasOf } from "../../scripts/synthesize/source.ts";
import { mayWrite, writeSynthesized, type Format } from "../../scripts/synthesize/write.ts";
import { printFiles } from "../../scripts/tables/print.ts";
import { resolve } from "../../scripts/tables/resolve.ts";
import { factIndex } from "../../src/engine/facts.ts";
import { tablesFromJson } from "../../src/engine/load.ts";
import type { Column } from "../../src/model/column.ts";
import { isEdtf, parseEdtf } from "../../src/model/edtf.ts";
import { digestOf } from "../../src/model/locator.ts";
import { tableNames, tables, TABLES_VERSION } from "../../src/model/tables.ts";
import { valuesOf } from "../../src/model/vocabulary.ts";
import { corpusOf } from "./synthesized-corpus.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));
const made = synthesize(1000, 1);
const atlas = atlasOf(made.sources);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sangsaeng-synthesize-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const digest = (out: string) =>
  readdirSync(out)
    .sort()
    .map((name) => `${name} ${createHash("sha256").update(readFileSync(join(out, name))).digest("hex")}`); // prettier-ignore

describe("the tables", () => {
  test.each([1, 2, 3])("break no rule of npm run data, seed %i", (seed) => {
    const corpus = corpusOf(atlasOf(synthesize(600, seed).sources));
    const broken = checkCorpus(corpus).filter((found) => !found.warning);
    expect(broken.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
  test("and the rules were really asked", () => {
    const corpus = corpusOf(atlas);
    corpus.amounts[0]!.value.actor_org_id = "org-nobody";
    corpus.events.pop();
    expect(new Set(checkCorpus(corpus).map(({ rule }) => rule))).toContain("dangling-id");
  });
  test("are what their records resolve to: the same rows, order and relations", () => {
    const resolved = resolve(corpusOf(atlas));
    for (const table of tableNames) expect(atlas[table], table).toEqual(resolved[table]);
    expect(atlas.relations.length).toBeGreaterThan(200);
  });
  test("hold as many facts as were asked for", () => {
    for (const facts of [50, 1000, 12_345]) {
      const { events, programs, amounts, counts, memberships } = rowCounts(facts);
      expect(events + programs + amounts + counts + memberships).toBe(facts);
    }
    const index = factIndex(tablesFromJson(atlas, { version: TABLES_VERSION }));
    expect(index.size).toBe(1000);
    expect(() => synthesize(49, 1)).toThrow("too few facts: 49");
  });
  test("hold what their columns say", () => {
    for (const table of tableNames)
      for (const [name, column] of Object.entries<Column>(tables[table].columns))
        for (const row of atlas[table] as Record<string, unknown>[]) {
          const value = row[name];
          if (value === null) expect(column.nullable, `${table}.${name}`).toBe(true);
          else if (column.enumeration) expect(valuesOf(column.enumeration)).toContain(value);
          else if (column.format === "edtf") expect(isEdtf(value as string)).toBe(true);
          else expect(typeof value).toBe(column.type === "string" ? "string" : "number");
        }
  });
  test("give digests of the phrases by the articles' fingerprints", async () => {
    const shas = new Map(atlas.articles.map(({ article_id, sha256 }) => [article_id, sha256]));
    for (const { article_id, figure, digest } of atlas.evidence.slice(0, 40))
      expect(await digestOf(shas.get(article_id)!, figure)).toBe(digest);
  });
  test("are skewed as the news are: few are in much, most in little", () => {
    const large = atlasOf(synthesize(8000, 1).sources);
    const parts = new Map<string, number>();
    for (const { org_id } of large.event_organizations)
      parts.set(org_id, (parts.get(org_id) ?? 0) + 1);
    const sorted = [...parts.values()].sort((a, b) => b - a);
    const half = sorted.reduce((sum, n) => sum + n, 0) / 2;
    let [sum, bodies] = [0, 0];
    while (sum < half) sum += sorted[bodies++]!;
    expect(bodies).toBeLessThan(0.1 * large.organizations.length);
    const children = large.organizations.filter((row) => row.parent_org_id !== null).length;
    expect(children).toBeGreaterThan(0.05 * large.organizations.length);
    const types = new Set(large.events.map(({ date }) => parseEdtf(date).type));
    expect(types).toEqual(new Set(["instant", "interval", "oneOf"]));
    expect(new Set(large.amounts.map(({ kind }) => kind)).size).toBe(
      valuesOf("amount_kind").length,
    );
    expect(new Set(large.links.map(({ kind }) => kind)).size).toBe(valuesOf("link_kind").length);
    const years = large.articles.map(({ published }) => published.slice(0, 4));
    expect([years[0], years.at(-1)]).toEqual(["2005", "2026"]);
  });
});

test("no two bodies or programs of a million facts have one name", () => {
  const { organizations, programs } = rowCounts(1_000_000);
  const bodies = valuesOf("org_kind").flatMap((kind) =>
    Array.from({ length: organizations / 2 }, (_, i) => bodyName(kind, i)),
  );
  const names = Array.from({ length: programs }, (_, i) => programName(i));
  for (const all of [bodies, names])
    for (const locale of ["ko", "en"] as const)
      expect(new Set(all.map((name) => name[locale])).size).toBe(all.length);
});

describe("the files", () => {
  const write = (name: string, seed: number, formats: Format[]) => {
    const out = join(folder, name);
    writeSynthesized(synthesize(400, seed), out, formats);
    return digest(out);
  };
  test("are the same bytes for one seed, others for another", () => {
    const all: Format[] = ["arrow", "json", "parquet"];
    const [one, again, other] = [
      write("one", 5, all),
      write("again", 5, all),
      write("other", 6, all),
    ];
    expect(one).toEqual(again);
    expect(one.filter((line) => other.includes(line)).map((line) => line.split(" ")[0])).toEqual([
      "corrections.json",
      "releases.json",
    ]);
    expect(one).toHaveLength(3 * tableNames.length + 4);
  });
  test("of JSON are written as npm run data writes them", () => {
    write("json", 7, ["json"]);
    const files = printFiles(atlasOf(synthesize(400, 7).sources));
    for (const table of tableNames)
      expect(readFileSync(join(folder, "json", `${table}.json`), "utf8")).toBe(files.get(`${table}.json`)); // prettier-ignore
  });
  test("only take the place of their own kind", () => {
    write("own", 8, ["json"]);
    mkdirSync(join(folder, "mine"));
    writeFileSync(join(folder, "mine", "letter.txt"), "dear");
    expect(mayWrite(join(folder, "own"))).toBe(true);
    expect(mayWrite(join(folder, "none"))).toBe(true);
    expect(mayWrite(join(folder, "mine"))).toBe(false);
    expect(() => write("mine", 8, ["json"])).toThrow(/^not a folder of synthetic tables: /);
    expect(readFileSync(join(folder, "mine", "letter.txt"), "utf8")).toBe("dear");
  });
});

describe("npm run synthesize", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/synthesize.ts", ...args], {
      cwd: top,
      encoding: "utf8",
    });
  test("writes the folder and says what is in it", () => {
    const out = join(folder, "run");
    const { status, stdout, stderr } = run("--facts", "100", "--seed", "3", "--out", out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^articles 5, organizations 48, .*, ignored 10\n$/);
    const descriptor = JSON.parse(readFileSync(join(out, "datapackage.json"), "utf8"));
    expect(descriptor).toMatchObject({
      name: "sangsaeng-atlas-synthetic",
      version: TABLES_VERSION,
    });
    expect(descriptor.resources[0]).toMatchObject({
      path: "articles.json",
      format: "json",
      rows: 5,
    });
  });
  test.each([
    [["--out", "x"], "synthesize: missing --facts: how many\n"],
    [["--facts", "100"], "synthesize: missing --out: the folder to write\n"],
    [
      ["--facts", "1e3", "--out", "x"],
      "synthesize: invalid --facts: 1e3, a whole number from 50 is needed\n",
    ],
    [
      ["--facts", "100", "--out", "x", "--format", "csv"],
      "synthesize: invalid --format: csv, one of json, arrow, parquet\n",
    ],
    [["--facts", "100", "--out", "src"], "synthesize: invalid --out: src holds something else\n"],
  ])("%j says why it does not", (args, message) => {
    const { status, stderr } = run(...args);
    expect({ status, stderr }).toEqual({ status: 1, stderr: message });
  });
});
