import { describe, expect, test } from "vitest";
import { loadLayout, loadTables, TableError, tablesFromJson } from "../../src/engine/load.ts";
import { tableNames, TABLES_VERSION, type Atlas } from "../../src/model/tables.ts";
import { smallAtlas } from "./small-atlas.ts";

const descriptor = { version: TABLES_VERSION };
const atlas = smallAtlas({
  amounts: [
    { amount_id: "x", krw: 3 },
    { amount_id: "y", krw: null },
  ],
});
const broken = (changed: Partial<Record<keyof Atlas, unknown>>) => ({ ...atlas, ...changed });

function failure(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return null;
}

test("tables become columns, the empty ones too, and dates stay texts", () => {
  const tables = tablesFromJson(atlas, descriptor);
  expect(tables.amounts.array("krw")).toEqual([3, null]);
  expect(tables.counts.numRows()).toBe(0);
  expect(tables.counts.columnNames()).toContain("count_id");
  expect(tables.articles.get("published", 0)).toBe("2022-06-01");
});

describe("tablesFromJson", () => {
  const [amount] = atlas.amounts;
  test.each<[unknown, string, string]>([
    [undefined, "missing", "missing table: amounts"],
    [{}, "shape", "not an array: amounts"],
    [[null], "shape", "not a row: amounts[0]"],
    [[amount, [1]], "shape", "not a row: amounts[1]"],
    [[amount, { amount_id: "z" }], "shape", "missing column: amounts.article_id"],
    [[{ ...amount, krw: "3" }], "shape", 'invalid amounts.krw: "3"'],
    [[{ ...amount, krw: 0.5 }], "shape", "invalid amounts.krw: 0.5"],
    [[{ ...amount, kind: null }], "shape", "invalid amounts.kind: null"],
  ])("%j", (amounts, reason, message) => {
    const error = failure(() => tablesFromJson(broken({ amounts }), descriptor));
    expect(error).toBeInstanceOf(TableError);
    expect(error).toMatchObject({ table: "amounts", reason, message });
  });
  test("columns that are not known are left aside, a later minor version is read", () => {
    const amounts = [{ ...amount, colour: "red" }];
    const tables = tablesFromJson(broken({ amounts }), { version: "1.7.3" });
    expect(tables.amounts.columnNames()).not.toContain("colour");
  });
  test("tables from before a column was added say what holds without it", () => {
    const { counts } = smallAtlas({ counts: [{ count_id: "c" }] });
    const before = counts.map(({ party: _party, ...row }) => row);
    const tables = tablesFromJson(broken({ counts: before }), descriptor);
    expect(tables.counts.array("party")).toEqual(["helped"]);
  });
  test.each([{}, null, { version: 1 }])("descriptor %j", (other) => {
    expect(failure(() => tablesFromJson(atlas, other))).toMatchObject({ reason: "shape" });
  });
  test("another major version is not read", () => {
    expect(failure(() => tablesFromJson(atlas, { version: "2.0.0" }))).toMatchObject({
      table: "datapackage",
      reason: "version",
      message: "unknown version of the tables: 2.0.0",
    });
  });
});

describe("loadTables", () => {
  const good = { datapackage: descriptor, ...atlas };
  const server =
    (answers: Record<string, unknown>, asked: string[] = []): typeof fetch =>
    async (url) => {
      asked.push(String(url));
      const answer = answers[String(url).replace(/^.*\/(.*)\.json$/, "$1")];
      if (answer instanceof Error) throw answer;
      if (answer === undefined) return new Response("no", { status: 404 });
      return new Response(typeof answer === "string" ? answer : JSON.stringify(answer));
    };
  test("asks for the descriptor and every table beneath the base", async () => {
    const asked: string[] = [];
    const tables = await loadTables("./data", server(good, asked));
    expect(tables.amounts.numRows()).toBe(2);
    const names = ["datapackage", ...tableNames];
    expect(asked).toEqual(names.map((name) => `./data/${name}.json`));
  });
  test("asks for one file where the descriptor names it", async () => {
    const asked: string[] = [];
    const one = { datapackage: { ...descriptor, atlas: "atlas.json" }, atlas };
    const tables = await loadTables("data", server(one, asked));
    expect(tables.amounts.numRows()).toBe(2);
    expect(asked).toEqual(["data/datapackage.json", "data/atlas.json"]);
  });
  test.each<[unknown, string, string]>([
    [undefined, "atlas", "missing"],
    ['{"amounts": [', "atlas", "truncated"],
    [[], "atlas", "shape"],
    [{ ...atlas, amounts: undefined }, "amounts", "missing"],
    [{ ...atlas, amounts: [3] }, "amounts", "shape"],
  ])("%j in one file is a table error", async (whole, table, reason) => {
    const one = { datapackage: { ...descriptor, atlas: "atlas.json" }, atlas: whole };
    await expect(loadTables("data", server(one))).rejects.toMatchObject({ table, reason });
  });
  test.each<[unknown, string]>([
    [undefined, "missing"],
    [new TypeError("offline"), "missing"],
    ["<!doctype html>", "missing"],
    ['[{"amount_id": "x', "truncated"],
    ["", "truncated"],
    [{ rows: [] }, "shape"],
  ])("%j is a table error", async (amounts, reason) => {
    const error = await loadTables("/data/", server({ ...good, amounts })).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(TableError);
    expect(error).toMatchObject({ table: "amounts", reason });
  });
  test("a body that breaks off is truncated, and keeps its cause", async () => {
    const cause = new TypeError("terminated");
    const stop: typeof fetch = async (url) =>
      String(url).endsWith("/counts.json")
        ? new Response(new ReadableStream({ start: (stream) => stream.error(cause) }))
        : server(good)(url);
    await expect(loadTables("data", stop)).rejects.toMatchObject({
      table: "counts",
      reason: "truncated",
      cause,
    });
  });
  test("a table with fewer rows than the descriptor states is truncated", () => {
    const resources = [{ name: "amounts", rows: 3 }];
    expect(failure(() => tablesFromJson(atlas, { ...descriptor, resources }))).toMatchObject({
      table: "amounts",
      reason: "truncated",
      message: "truncated table: amounts, 2 of 3 rows",
    });
  });
  test("the layout becomes places", async () => {
    const rank = [{ org_id: "kim", side: "company", rank: 2 }];
    const map = [{ org_id: "kim", x: 0.5, y: 1 }];
    const load = (layout: unknown) => loadLayout("data", server({ layout }));
    await expect(load({ rank, map })).resolves.toEqual([{ org_id: "kim", rank: 2, x: 0.5, y: 1 }]);
    for (const broken of [[], { rank }, { rank, map: [] }, { rank: [1], map }])
      await expect(load(broken)).rejects.toMatchObject({ table: "layout", reason: "shape" });
  });
});
