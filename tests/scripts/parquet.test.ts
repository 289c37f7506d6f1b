import { DuckDBInstance } from "@duckdb/node-api";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeParquet } from "../../scripts/site/parquet.ts";
import { synthesize } from "../../scripts/synthesize/plan.ts";
import { atlasOf, rowAt, sourceOf, type Sources } from "../../scripts/synthesize/source.ts";
import { factIndex } from "../../src/engine/facts.ts";
import { funding } from "../../src/engine/funding.ts";
import { tablesFromJson } from "../../src/engine/load.ts";
import { tableNames, TABLES_VERSION, type Atlas } from "../../src/model/tables.ts";

const published = Object.fromEntries(
  tableNames.map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8")),
  ]),
) as Atlas;
const publishedSources = Object.fromEntries(
  tableNames.map((name) => [name, sourceOf(name, published[name])]),
) as Sources;
const { sources } = synthesize(30_000, 4);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sangsaeng-parquet-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the funding view adds up, all bounds together: the same claims, by kind. */
const sums = (file: (table: string) => string) => `
  SELECT kind, sum(krw)::BIGINT AS krw, count(*)::INTEGER AS claims FROM '${file("amounts")}' AS amount
  WHERE kind NOT IN ('insurance_limit', 'guarantee', 'package') AND bound <> 'undisclosed' AND krw IS NOT NULL
    AND restates IS NULL AND part_of IS NULL AND scope = 'whole'
    AND accumulation NOT IN ('per_year', 'per_unit') AND actor_org_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM '${file("links")}' AS link
      WHERE from_table = 'amounts' AND to_table = 'amounts'
        AND ((link.kind IN ('maybe_part_of', 'conflicts') AND from_id = amount_id)
          OR (link.kind IN ('supersedes', 'conflicts') AND to_id = amount_id)))
  GROUP BY kind ORDER BY kind`;

function sumsOfEngine(atlas: Atlas) {
  const index = factIndex(tablesFromJson(atlas, { version: TABLES_VERSION }));
  // All there is, not only what somebody could read.
  const limits = { rows: 0, sums: Infinity, claims: Infinity, ledger: 0 };
  return funding(index, index.universe, "company", limits)
    .panels.flatMap(({ sums }) => sums)
    .filter(({ sums }) => sums.length > 0)
    .map(({ kind, sums }) => ({
      kind,
      krw: sums.reduce((sum, { krw }) => sum + BigInt(krw), 0n),
      claims: sums.reduce((sum, { claims }) => sum + claims.length, 0),
    }))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

describe.each([
  ["published", publishedSources, published],
  ["synthesized", sources, atlasOf(sources)],
])("the %s tables as Parquet", (name, from, atlas) => {
  const file = (table: string) => join(folder, `${name}-${table}.parquet`);
  beforeAll(() => {
    for (const table of tableNames) writeParquet(file(table), from[table]);
  });

  test("are read back by DuckDB: as many rows, the same sums by kind, to the won", async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjects();
    for (const table of tableNames)
      expect(await ask(`SELECT count(*)::INTEGER AS rows FROM '${file(table)}'`), table).toEqual([
        { rows: atlas[table].length },
      ]);
    const expected = sumsOfEngine(atlas);
    expect(expected.length).toBeGreaterThan(3);
    expect(await ask(sums(file))).toEqual(expected);
    connection.closeSync();
  });
  test("hold in every cell what the table holds", async () => {
    for (const table of tableNames) {
      const asked = { rowStart: 0, rowEnd: 2000 };
      const rows = await parquetReadObjects({
        file: await asyncBufferFromFile(file(table)),
        ...asked,
      });
      const expected = Array.from({ length: Math.min(2000, from[table].rows) }, (_, row) => rowAt(from[table], row)); // prettier-ignore
      const plain = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, cell]) => [
            key,
            typeof cell === "bigint" ? Number(cell) : cell,
          ]),
        ),
      );
      expect(plain, table).toEqual(expected);
    }
  });
});

test("more rows than a group come in several groups", async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const path = join(folder, "synthesized-evidence.parquet");
  const read = await connection.runAndReadAll(
    `SELECT count(DISTINCT row_group_id)::INTEGER AS groups FROM parquet_metadata('${path}')`,
  );
  expect(read.getRowObjects()).toEqual([{ groups: Math.ceil(sources.evidence.rows / 20_000) }]);
  connection.closeSync();
});
