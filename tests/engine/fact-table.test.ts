import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factColumns, type FactColumn } from "../../src/engine/fact-order.ts";
import { factTable } from "../../src/engine/fact-table.ts";
import type { IndexedTable } from "../../src/engine/fact-space.ts";
import { randomAtlas } from "./random-atlas.ts";
import { indexOf, smallIndex } from "./small-atlas.ts";

const index = smallIndex({
  articles: [
    { article_id: "a1", publisher: "한빛일보", published: "2022-06-01" },
    { article_id: "a2", publisher: null, published: "2023-02" },
  ],
  organizations: [
    { org_id: "body", name_ko: "상인회", name_en: "Merchants", side: "agency" },
    { org_id: "firm", name_ko: "가온", name_en: "Gaon", side: "company" },
  ],
  programs: [
    { program_id: "p1", name_ko: "배움", name_en: "Learning" },
    { program_id: "p2", name_ko: "장터", name_en: "Bazaar", period: "2020/2021" },
  ],
  events: [
    { event_id: "e1", title_ko: "나눔", title_en: "Sharing", date: "2022-03-05", kind: "launch" },
    { event_id: "e2", title_ko: "가꿈", title_en: "Tending", date: "2022-01", article_id: "a2" },
    { event_id: "e3", title_ko: "나눔", title_en: "Sharing", date: "2022-03" },
  ],
  event_organizations: [
    { event_id: "e1", org_id: "body", role: "counterpart" },
    { event_id: "e1", org_id: "firm", role: "actor" },
  ],
  event_programs: [
    { event_id: "e1", program_id: "p1" },
    { event_id: "e2", program_id: "p1" },
  ],
  amounts: [
    { amount_id: "m1", krw: 500, event_id: "e1", actor_org_id: "body", label_ko: "다" },
    { amount_id: "m2", krw: 70, period: "2019", label_ko: "라" },
    { amount_id: "m3", krw: null, bound: "undisclosed", label_ko: "마" },
  ],
  counts: [
    { count_id: "c1", value: 9, unit: "person", label_ko: "바" },
    { count_id: "c2", value: 3000, unit: "store", label_ko: "사", article_id: "a2" },
    { count_id: "c3", value: 12, unit: "person", label_ko: "아" },
  ],
  memberships: [{ membership_id: "s1", org_id: "firm", body_org_id: "body", role: "founder" }],
  links: [
    { from_table: "events", from_id: "e3", to_table: "events", to_id: "e1", kind: "same_as" },
  ],
});
const table = factTable(index);
const all = { shown: index.universe, search: "", typing: false, table: null };
const sorted = (
  column: FactColumn,
  descending = false,
  more: { search?: string; table?: IndexedTable } = {},
) =>
  Array.from(
    table.facts({ ...all, ...more, order: { column, descending, locale: "ko" } }),
    (fact) => table.rowAt(fact).id,
  );
const rowOf = (id: string) =>
  table.rowAt([...Array(index.size).keys()].find((fact) => table.rowAt(fact).id === id)!);

describe("the rows", () => {
  test("hold an event said twice once", () => {
    expect(table.total).toBe(11);
    expect(sorted("kind")).not.toContain("e3");
  });

  test("of an event: who acts first, programs, date and article", () =>
    expect(rowOf("e1")).toMatchObject({
      table: "events",
      label_ko: "나눔",
      label_en: "Sharing",
      who: [{ org_id: "firm" }, { org_id: "body" }],
      programs: [{ program_id: "p1", name_en: "Learning" }],
      date: "2022-03-05",
      articles: [{ article_id: "a1" }],
    }));

  test("of a figure: whose it is before those of its event, and its date", () => {
    expect(rowOf("m1")).toMatchObject({
      who: [{ org_id: "body" }, { org_id: "firm" }],
      programs: [{ program_id: "p1" }],
      date: "2022-03-05",
      row: { krw: 500 },
    });
    expect(rowOf("m2").date).toBe("2019");
    expect(rowOf("c2").date).toBe("2023-02");
  });

  test("of a program: its period, else the months of its events", () => {
    expect(rowOf("p2").date).toBe("2020/2021");
    expect(rowOf("p1").date).toBe("2022-01/2022-03");
  });

  test("of a membership: the member, then the body, whose name it has", () =>
    expect(rowOf("s1")).toMatchObject({
      label_ko: "상인회",
      who: [{ org_id: "firm" }, { org_id: "body" }],
      date: null,
    }));
});

describe("sorting", () => {
  test.each<[FactColumn, boolean, string[]]>([
    ["what", false, ["e2", "e1", "m1", "m2", "m3", "c1", "p1", "c2", "s1", "c3", "p2"]],
    ["date", false, ["m2", "p2", "e2", "p1", "e1", "m1", "m3", "c1", "c3", "c2", "s1"]],
    ["date", true, ["c2", "m3", "c1", "c3", "e1", "m1", "p1", "e2", "p2", "m2", "s1"]],
    ["figure", false, ["m2", "m1", "c1", "c3", "c2", "e1", "e2", "p1", "p2", "m3", "s1"]],
    ["figure", true, ["m1", "m2", "c3", "c1", "c2", "e1", "e2", "p1", "p2", "m3", "s1"]],
    ["who", false, ["e1", "s1", "m1", "e2", "p1", "p2", "m2", "m3", "c1", "c2", "c3"]],
    ["program", false, ["e1", "e2", "p1", "m1", "p2", "m2", "m3", "c1", "c2", "c3", "s1"]],
  ])("by %s, descending %s", (column, descending, ids) =>
    expect(sorted(column, descending)).toEqual(ids),
  );

  test("by kind: tables as filters number them, kinds as the vocabulary does", () =>
    expect(sorted("kind")).toEqual([
      "e2", // an agreement, the first of the vocabulary
      "e1",
      "p1",
      "p2",
      "m1",
      "m2",
      "m3",
      "c1",
      "c2",
      "c3",
      "s1",
    ]));

  test("by label follows the language", () => {
    const labels = (["ko", "en"] as const).map((locale) =>
      Array.from(
        table.facts({
          ...all,
          table: "programs",
          order: { column: "what", descending: false, locale },
        }),
        (fact) => table.rowAt(fact).id,
      ),
    );
    expect(labels).toEqual([
      ["p1", "p2"],
      ["p2", "p1"],
    ]);
  });
});

test("search, table and filters narrow together", () => {
  expect(sorted("kind", false, { table: "counts" })).toEqual(["c1", "c2", "c3"]);
  expect(sorted("kind", false, { search: "배움" })).toEqual(["e2", "e1", "p1", "m1"]);
  expect(sorted("kind", false, { search: "배움", table: "amounts" })).toEqual(["m1"]);
  expect(sorted("kind", false, { search: "없는 말" })).toEqual([]);
});

test("on random tables every order holds every fact once, and a search leaves the filters whole", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.boolean(), (seed, descending) => {
      const random = indexOf(randomAtlas(seed));
      const before = random.universe.count();
      const { facts, rowAt } = factTable(random);
      const natural = [...Array(random.size).keys()].filter((fact) => random.universe.get(fact));
      for (const column of factColumns) {
        const order = { column, descending, locale: "en" as const };
        const rows = facts({ ...all, shown: random.universe, order });
        expect(Array.from(rows).sort((a, b) => a - b)).toEqual(natural);
        for (const fact of rows.slice(0, 5)) expect(rowAt(fact).id).not.toBe("");
        facts({ ...all, shown: random.universe, search: "org1", order });
      }
      expect(random.universe.count()).toBe(before);
    }),
    { numRuns: 40 },
  );
});

test("a program whose events are open at both ends has no date to print", () => {
  const open = smallIndex({
    programs: [{ program_id: "p", name_ko: "배움", name_en: "Learning" }],
    events: [
      { event_id: "before", title_ko: "가", title_en: "a", date: "../2020" },
      { event_id: "after", title_ko: "나", title_en: "b", date: "2021/.." },
    ],
    event_programs: [
      { event_id: "before", program_id: "p" },
      { event_id: "after", program_id: "p" },
    ],
  });
  const table = factTable(open);
  const dates = Array.from(
    table.facts({
      shown: open.universe,
      search: "",
      typing: false,
      table: "programs",
      order: { column: "what", descending: false, locale: "ko" },
    }),
    (fact) => table.rowAt(fact).date,
  );
  expect(dates).toEqual([null]);
});
