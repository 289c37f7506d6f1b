import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stripReader } from "../../src/engine/article-strips.ts";
import { factIndex } from "../../src/engine/facts.ts";
import { tablesFromJson } from "../../src/engine/load.ts";
import { tableNames } from "../../src/model/tables.ts";
import { smallIndex } from "./small-atlas.ts";

const place = (fact_table: string, fact_id: string, start: number, end: number, more = {}) => ({
  fact_table,
  fact_id,
  start,
  end,
  figure: `${start}`,
  ...more,
});

const index = smallIndex({
  articles: [
    { article_id: "a1", published: "2022-05", characters: 90 },
    { article_id: "b", published: "[2022-05-20..2022-06-02]", characters: 50 },
    { article_id: "old", published: "2020" },
  ],
  organizations: [{ org_id: "kim", name_ko: "김가네", name_en: "Kim's" }],
  programs: [{ program_id: "p", name_ko: "골목 학교", name_en: "Alley school" }],
  events: [{ event_id: "e", title_ko: "문을 열었다", title_en: "Opened" }],
  event_organizations: [{ event_organization_id: "e.kim", event_id: "e", org_id: "kim" }],
  program_organizations: [{ program_organization_id: "p.kim", program_id: "p", org_id: "kim" }],
  amounts: [{ amount_id: "m", label_ko: "기금", label_en: "Fund" }],
  evidence: [
    place("amounts", "m", 33, 36, { field: "as_of" }),
    place("amounts", "m", 40, 48),
    place("amounts", "m", 40, 48, { field: "period" }),
    place("amounts", "m", 60, 66, { field: "duration" }),
    place("event_organizations", "e.kim", 0, 3),
    place("program_organizations", "p.kim", 0, 3),
    place("organizations", "kim", 0, 3),
    place("events", "e", 10, 20),
    place("programs", "p", 10, 14),
    place("articles", "a1", 70, 80, { field: "published" }),
    place("amounts", "gone", 5, 6),
    place("event_organizations", "gone", 5, 6),
    place("amounts", "m", 3, 9, { article_id: "b" }),
    place("event_organizations", "e.kim", 12, 15, { article_id: "b" }),
  ],
  ignored: [
    { article_id: "a1", start: 50, end: 52, figure: "09", reason: "ticker" },
    { article_id: "a1", start: 30, end: 33, figure: "21", reason: "weather" },
  ],
});

test("places stand in order, lead to a fact that opens, and are not repeated for a further column", () => {
  const strip = stripReader(index)("a1");
  expect(
    strip?.places.map(({ start, end, group, fact, party }) => [
      start,
      end,
      group,
      fact,
      party?.name_ko ?? null,
    ]),
  ).toEqual([
    [0, 3, "parties", "events:e", "김가네"],
    [0, 3, "parties", "organizations:kim", null],
    [0, 3, "parties", "programs:p", "김가네"],
    [10, 14, "programs", "programs:p", null],
    [10, 20, "events", "events:e", null],
    [33, 36, "amounts", "amounts:m", null],
    [40, 48, "amounts", "amounts:m", null],
    [60, 66, "amounts", "amounts:m", null],
    [70, 80, "article", null, null],
  ]);
  expect(strip?.characters).toBe(90);
});

test("each fact stands once, where it is told as a whole, not at a column or a participant's name", () => {
  const strip = stripReader(index)("a1");
  expect(strip?.facts).toEqual([
    {
      fact: "organizations:kim",
      group: "parties",
      start: 0,
      figure: "0",
      places: 1,
      label_ko: "김가네",
      label_en: "Kim's",
    },
    {
      fact: "events:e",
      group: "events",
      start: 10,
      figure: "10",
      places: 2,
      label_ko: "문을 열었다",
      label_en: "Opened",
    },
    {
      fact: "programs:p",
      group: "programs",
      start: 10,
      figure: "10",
      places: 2,
      label_ko: "골목 학교",
      label_en: "Alley school",
    },
    {
      fact: "amounts:m",
      group: "amounts",
      start: 40,
      figure: "40",
      places: 3,
      label_ko: "기금",
      label_en: "Fund",
    },
  ]);
});

test("an event of which an article names only who took part is still an event", () => {
  expect(stripReader(index)("b")?.facts.map(({ fact, group }) => [fact, group])).toEqual([
    ["amounts:m", "amounts"],
    ["events:e", "events"],
  ]);
});

test("ignored numbers stand in order with their reasons", () => {
  expect(stripReader(index)("a1")?.ignored).toEqual([
    { start: 30, end: 33, figure: "21", reason: "weather" },
    { start: 50, end: 52, figure: "09", reason: "ticker" },
  ]);
});

test("an article without evidence has an empty strip, an unknown one none", () => {
  expect(stripReader(index)("old")).toMatchObject({ places: [], facts: [], ignored: [] });
  expect(stripReader(index)("nowhere")).toBeNull();
});

test("the published evidence is all there: every row in the strip of its article", () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));
  const published = factIndex(
    tablesFromJson(
      Object.fromEntries(tableNames.map((name) => [name, read(name)])),
      read("datapackage"),
    ),
  );
  const stripOf = stripReader(published);
  const spans = (list: readonly { start: number; end: number; digest: string }[]) =>
    [...new Set(list.map(({ start, end, digest }) => `${start}..${end} ${digest}`))].sort();
  type Row = { article_id: string; start: number; end: number; digest: string };
  for (const { article_id } of read("articles") as Row[]) {
    const rows = (read("evidence") as Row[]).filter((row) => row.article_id === article_id);
    expect(rows.length).toBeGreaterThan(0);
    expect(spans(stripOf(article_id)?.places ?? [])).toEqual(spans(rows));
  }
});
