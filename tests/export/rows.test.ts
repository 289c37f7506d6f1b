import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { evidenceReader } from "../../src/engine/evidence-reader.ts";
import { defaultFacts, publishedAtlas } from "./published.ts";
import { promises } from "../../src/engine/promises.ts";
import { stripReader } from "../../src/engine/article-strips.ts";
import { articleRows } from "../../src/export/articles-rows.ts";
import { promisesRows } from "../../src/export/promises-rows.ts";
import { rowReader } from "../../src/engine/columns.ts";
import { columns } from "../../src/export/columns.ts";
import { toCsv } from "../../src/export/csv.ts";
import { factsRows } from "../../src/export/facts-rows.ts";
import { fundingRows } from "../../src/export/funding-rows.ts";
import { networkRows } from "../../src/export/network-rows.ts";
import { reachRows } from "../../src/export/reach-rows.ts";
import type { ExportTable } from "../../src/export/table.ts";
import { toJson } from "../../src/export/table-json.ts";
import { timelineRows } from "../../src/export/timeline-rows.ts";

const { index, lanes, funding, network, panels } = await publishedAtlas();
const evidenceOf = evidenceReader(index.tables);
const reason = (code: string) => `까닭 ${code}`;
const selected = ["kakao"];

const article = rowReader(index.tables, "articles")(0);
const strip = stripReader(index)(article.article_id)!;
const made = promises(index, index.universe);

const tablesIn = (locale: "ko" | "en"): Record<string, ExportTable> => ({
  timeline: timelineRows(lanes, evidenceOf, locale),
  funding: fundingRows(funding, { evidenceOf, reason }, locale),
  network: networkRows({ ...network, selected }, { evidenceOf, tell: () => "문장" }, locale),
  reach: reachRows(panels, evidenceOf, locale),
  promises: promisesRows(made.made, { evidenceOf, tell: (_, { krw }) => String(krw) }, locale),
  articles: articleRows(article, strip, locale),
  facts: factsRows(defaultFacts(index), { evidenceOf, figureOf: () => "" }, locale),
});
const korean = tablesIn("ko");

describe.each(Object.entries(korean))("the rows of %s", (view, table) => {
  test("have cells only in columns that are declared, each once and each described", () => {
    expect(table.rows.length).toBeGreaterThan(10);
    expect(new Set(table.columns).size).toBe(table.columns.length);
    const used = new Set(table.rows.flatMap((row) => Object.keys(row)));
    expect([...used].filter((name) => !table.columns.includes(name as never))).toEqual([]);
    for (const name of table.columns) expect(Object.keys(columns)).toContain(name);
  });

  test("name the article and the phrase that say so", () => {
    const bare = table.rows.filter((row) => !row.article_ids || !row.phrases || !row.places);
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(table.rows[0]?.places).toMatch(/^[a-z0-9-]+:\d+-\d+/);
  });

  test("are the same facts in English, with other words", () => {
    const english = tablesIn("en")[view]!;
    const ids = ({ rows }: ExportTable) => rows.map(({ table, id }) => `${table}:${id}`);
    expect(ids(english)).toEqual(ids(table));
    expect(toCsv(english)).not.toBe(toCsv(table));
  });

  test("leave an address or a figure whole in JSON", () => {
    const about = {
      title: "t",
      sentence: "s",
      source: "q",
      terms: "c",
      address: "https://a.example/",
    };
    const read = JSON.parse(toJson(table, about, "ko")) as {
      address: string;
      columns: { name: string; description: string }[];
      rows: Record<string, unknown>[];
    };
    expect(read.address).toBe(about.address);
    expect(read.columns.map(({ name }) => name)).toEqual(table.columns);
    expect(read.rows).toHaveLength(table.rows.length);
    for (const row of read.rows) expect(Object.keys(row)).toEqual(table.columns);
  });
});

test("of the sums, what is in none says why, and every claim of the ledger is there", () => {
  const { rows } = korean.funding!;
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const left = new Map(rows.filter(({ not_added }) => not_added).map((row) => [row.id, row]));
  expect([...left.keys()].sort()).toEqual(funding.ledger.map(({ amount_id }) => amount_id).sort());
  for (const { amount_id, reason: code, other_amount_id } of funding.ledger)
    expect(left.get(amount_id)).toMatchObject({
      not_added: code,
      not_added_label: `까닭 ${code}`,
      not_added_to: other_amount_id,
    });
});

test("ties say whether a chosen organization has them, and none does where none is chosen", () => {
  const { rows, columns: named } = korean.network!;
  for (const { a_org_id, b_org_id, chosen } of rows)
    expect(chosen).toBe(a_org_id === "kakao" || b_org_id === "kakao");
  expect(named).toContain("chosen");
  const unchosen = networkRows(
    { ...network, selected: [] },
    { evidenceOf, tell: () => null },
    "ko",
  );
  expect(unchosen.columns).not.toContain("chosen");
});

test("counts keep their bounds, their units and what they lie inside", () => {
  const inside = korean.reach!.rows.filter(({ place }) => place === "part");
  const ids = new Set(korean.reach!.rows.map(({ id }) => id));
  expect(inside.length).toBeGreaterThan(0);
  for (const { inside_id } of inside) expect(ids).toContain(inside_id);
  for (const { unit, bound, role } of korean.reach!.rows)
    expect([unit, bound, role]).not.toContain(null);
});

test("every module of rows is tested here", () => {
  const modules = readdirSync(new URL("../../src/export/", import.meta.url))
    .filter((name) => name.endsWith("-rows.ts"))
    .map((name) => name.replace("-rows.ts", ""));
  expect(modules.sort()).toEqual(Object.keys(korean).sort());
});
