import {
  columnFromArray,
  dictionary as encoded,
  float32,
  int16,
  int32,
  int8,
  tableFromColumns,
  tableFromIPC,
  tableToIPC,
  utf8,
  type DictionaryType,
} from "@uwdata/flechette";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { arrowOf } from "../../scripts/synthesize/arrow.ts";
import { synthesize } from "../../scripts/synthesize/plan.ts";
import { atlasOf, sourceOf, type Sources } from "../../scripts/synthesize/source.ts";
import { column, dictionary, references, type Values } from "../../src/engine/columns.ts";
import type { Column } from "../../src/model/column.ts";
import { factIndex } from "../../src/engine/facts.ts";
import {
  loadTables,
  TableError,
  tableFromArrow,
  tablesFromJson,
  type AtlasTables,
} from "../../src/engine/load.ts";
import { tableNames, tables, TABLES_VERSION, type Atlas } from "../../src/model/tables.ts";

const descriptor = { version: TABLES_VERSION };
const { sources } = synthesize(800, 11);
const atlas = atlasOf(sources);

const published = Object.fromEntries(
  tableNames.map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8")),
  ]),
) as Atlas;
const publishedSources = Object.fromEntries(
  tableNames.map((name) => [name, sourceOf(name, published[name])]),
) as Sources;

async function throughArrow(from: Sources): Promise<AtlasTables> {
  const entries = tableNames.map(async (name) => [
    name,
    await tableFromArrow(name, arrowOf(from, name), from[name].rows),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as AtlasTables;
}

describe.each([
  ["synthesized tables, whose codes are rows", sources, atlas],
  ["the published tables, whose dictionaries hold what they use", publishedSources, published],
])("%s", (_, from, rows) => {
  test("hold in every cell what JSON holds", async () => {
    const arrow = await throughArrow(from);
    const json = tablesFromJson(rows, descriptor);
    for (const table of tableNames) {
      expect(arrow[table].totalRows()).toBe(rows[table].length);
      for (const name of Object.keys(tables[table].columns)) {
        const [one, other] = [arrow, json].map((t) => t[table].column(name)!);
        const values = (of: typeof one) => Array.from({ length: of!.length }, (_, i) => of!.at(i));
        expect(values(one), `${table}.${name}`).toEqual(values(other));
      }
    }
  });
  test("give the same index", async () => {
    const { tables: _arrow, ...arrow } = factIndex(await throughArrow(from));
    const { tables: _json, ...json } = factIndex(tablesFromJson(rows, descriptor));
    const plain = ({ events, programs, organizations, ...index }: typeof json) => ({
      ...index,
      sizes: [events.size, programs.size, organizations.size],
    });
    expect(plain(arrow)).toEqual(plain(json));
    const ids = rows.events.map(({ event_id }) => event_id);
    expect(ids.map((id) => arrow.events.get(id))).toEqual(ids.map((_, row) => row));
    expect(arrow.events.has("nobody")).toBe(false);
  });
});

test("an Arrow table from before a column was added says what holds without it", async () => {
  const codes = (values: string[]) => columnFromArray(values, encoded(utf8(), int32()));
  const { party: _party, ...columns } = tables.counts.columns;
  const held = Object.entries<Column>(columns).map(([name, { type }]) => [
    name,
    type === "string" ? codes(["x", "y"]) : columnFromArray([1, 2], int32()),
  ]);
  const bytes = tableToIPC(tableFromColumns(Object.fromEntries(held)), {}) as Uint8Array;
  const table = await tableFromArrow("counts", bytes);
  expect([0, 1].map((row) => table.get("party", row))).toEqual(["helped", "helped"]);
});

test("a column of references whose dictionary is the key column is not decoded", async () => {
  const arrow = await throughArrow(sources);
  const events = dictionary(column(arrow, "events", "event_id"));
  const ids = column(arrow, "event_organizations", "event_id");
  expect(references(ids, events)).toBe((ids as unknown as { codes: Int32Array }).codes);
});

test.each([
  [0x80, 8],
  [0x81, 16],
  [0x8000, 16],
  [0x8001, 32],
])("%i different values have codes of %i bits, and each is read", async (values, bits) => {
  const [article] = atlas.articles;
  const rows = Array.from({ length: 3 * values }, (_, i) => ({
    ...article!,
    publisher: i === 1 ? null : `p${Math.floor(i / 3)}`,
  }));
  const bytes = arrowOf({ ...sources, articles: sourceOf("articles", rows) }, "articles");
  const field = tableFromIPC(bytes).schema.fields.find(({ name }) => name === "publisher")!;
  expect((field.type as DictionaryType).indices.bitWidth).toBe(bits);
  const publishers = (await tableFromArrow("articles", bytes)).column("publisher")!;
  expect(rows.findIndex(({ publisher }, row) => publishers.at(row) !== publisher)).toBe(-1);
});

test("ids in any order, of unknown rows and missing ones are found as in JSON", async () => {
  const events = dictionary(column(await throughArrow(sources), "events", "event_id"));
  const ids = [5, 4, 4, 399, 0, 1].map((row) => atlas.events[row % atlas.events.length]!.event_id);
  const asked = [...ids, "nobody", null, ids[0]!] as (string | null)[] & Values<string | null>;
  const expected = references(asked, events);
  expect(Array.from(expected.slice(-3))).toEqual([-1, -1, 5]);
  for (const type of [
    utf8(),
    ...[int8(), int16(), int32()].map((codes) => encoded(utf8(), codes)),
  ]) {
    const bytes = tableToIPC(tableFromColumns([["id", columnFromArray(asked, type)]]), {})!;
    const { arrowColumns } = await import("../../src/engine/load-arrow.ts");
    const found = arrowColumns(bytes).get("id") as typeof asked;
    expect(Array.from({ length: asked.length }, (_, i) => found.at(i))).toEqual(asked);
    expect(references(found, events)).toEqual(expected);
  }
});

describe("a file that cannot be used", () => {
  const bytes = arrowOf(sources, "links");
  const failure = (data: Uint8Array, rows?: number) =>
    tableFromArrow("links", data, rows).catch((error: unknown) => error);

  test("breaks off anywhere", async () => {
    for (const share of [0, 0.01, 0.2, 0.5, 0.9, 0.98])
      expect(await failure(bytes.slice(0, Math.floor(share * bytes.length)))).toMatchObject({
        name: "TableError",
        table: "links",
        reason: "truncated",
      });
  });
  test("has fewer rows than the descriptor states", async () => {
    expect(await failure(bytes, atlas.links.length + 1)).toMatchObject({
      reason: "truncated",
      message: `truncated table: links, ${atlas.links.length} of ${atlas.links.length + 1} rows`,
    });
  });
  test.each<[string, unknown[], Parameters<typeof columnFromArray>[1], string]>([
    ["from_id", [1], int32(), "invalid links.from_id: 1"],
    ["kind", [null], encoded(utf8(), int32()), "invalid links.kind: null"],
    ["kind", [null], utf8(), "invalid links.kind: null"],
    ["from_id", [1.5], float32(), "truncated table: links, unknown kind of column: float32"],
  ])("has a wrong column %s: %j", async (name, values, type, message) => {
    const columns = Object.keys(tables.links.columns).map((key) => [
      key,
      key === name ? columnFromArray(values, type) : columnFromArray(["x"], utf8()),
    ]);
    const wrong = tableToIPC(tableFromColumns(columns as never), {})!;
    expect(await failure(wrong)).toMatchObject({ name: "TableError", message });
  });
  test("lacks a column, or comes in several batches", async () => {
    const one = tableFromColumns([["from_table", columnFromArray(["x"], utf8())]]);
    expect(await failure(tableToIPC(one, {})!)).toMatchObject({
      reason: "shape",
      message: "missing column: links.from_id",
    });
    const many = columnFromArray(["x", "y"], utf8(), { maxBatchRows: 1 });
    expect(await failure(tableToIPC(tableFromColumns([["from_table", many]]), {})!)).toMatchObject({
      message: "truncated table: links, 2 batches, one is read",
    });
  });
});

describe("loadTables", () => {
  const resources = tableNames.map((name) => ({ name, format: "arrow", rows: sources[name].rows }));
  const server =
    (asked: string[], broken?: string): typeof fetch =>
    async (url) => {
      const name = String(url).replace(/^data\//, "");
      asked.push(name);
      if (name === "datapackage.json") return Response.json({ ...descriptor, resources });
      if (name === broken) return new Response("no", { status: 404 });
      const table = name.replace(".arrow", "") as (typeof tableNames)[number];
      return new Response(arrowOf(sources, table) as Uint8Array<ArrayBuffer>);
    };
  test("fetches the files that the descriptor names", async () => {
    const asked: string[] = [];
    const loaded = await loadTables("data", server(asked));
    expect(asked).toEqual(["datapackage.json", ...tableNames.map((name) => `${name}.arrow`)]);
    expect(loaded.evidence.totalRows()).toBe(atlas.evidence.length);
  });
  test("says which is missing", async () => {
    const error = await loadTables("data", server([], "counts.arrow")).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(TableError);
    expect(error).toMatchObject({ table: "counts", reason: "missing" });
  });
});
