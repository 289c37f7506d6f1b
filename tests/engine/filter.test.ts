import { describe, expect, test } from "vitest";
import { factAt } from "../../src/engine/fact-space.ts";
import type { FactIndex } from "../../src/engine/facts.ts";
import { leftOut, select, without, type FilterState } from "../../src/engine/filter.ts";
import { rowReader } from "../../src/engine/columns.ts";
import { defaultViewState } from "../../src/model/view-state.ts";
import { smallIndex, type Rows } from "./small-atlas.ts";

const organizations: NonNullable<Rows["organizations"]> = [
  { org_id: "bakery", side: "company" },
  { org_id: "unit", side: "company", parent_org_id: "branch" },
  { org_id: "branch", side: "company", parent_org_id: "group" },
  { org_id: "group", side: "company" },
  { org_id: "ministry", side: "agency" },
  { org_id: "office", side: "agency", parent_org_id: "ministry" },
];
const programs: NonNullable<Rows["programs"]> = [{ program_id: "p1" }, { program_id: "p2" }];

function shownIds(index: FactIndex, state: Partial<FilterState>): string[] {
  const ids = Array.from(
    select(index, { ...defaultViewState(), ...state }).shown.numbers(),
    (fact) => {
      const { table, row } = factAt(index, fact);
      return Object.values(rowReader(index.tables, table)(row))[0] as string;
    },
  );
  return ids.sort();
}
const shown = (rows: Rows, state: Partial<FilterState>) =>
  shownIds(smallIndex({ organizations, programs, ...rows }), state);

describe("company and agency", () => {
  const rows: Rows = {
    events: [{ event_id: "e1" }, { event_id: "e2" }, { event_id: "e3" }],
    event_organizations: [
      { event_id: "e1", org_id: "unit" },
      { event_id: "e1", org_id: "office" },
      { event_id: "e2", org_id: "ministry" },
    ],
    event_programs: [{ event_id: "e3", program_id: "p1" }],
    program_organizations: [{ program_id: "p1", org_id: "bakery" }],
    amounts: [
      { amount_id: "by-actor", actor_org_id: "group" },
      { amount_id: "by-event", event_id: "e1" },
      { amount_id: "by-program", program_id: "p1" },
      { amount_id: "by-program-of-event", event_id: "e3" },
    ],
    counts: [{ count_id: "c1", actor_org_id: "branch" }],
    memberships: [{ membership_id: "m1", org_id: "unit", body_org_id: "ministry" }],
  };
  test("a company passes by itself, and takes its subsidiaries and units along", () => {
    expect(shown(rows, { company: ["group"] })).toEqual(["by-actor", "by-event", "c1", "e1", "m1"]);
    expect(shown(rows, { company: ["branch"] })).toEqual(["by-event", "c1", "e1", "m1"]);
    expect(shown(rows, { company: ["unit"] })).toEqual(["by-event", "e1", "m1"]);
  });
  test("where no other filter chooses, what the others show is always the same set, and stays all facts", () => {
    const index = smallIndex(rows);
    const all = [...index.universe.numbers()];
    for (const company of ["group", "branch"]) {
      const selection = select(index, { ...defaultViewState(), company: [company] });
      expect(selection.shown.count()).toBeLessThan(all.length);
      expect(without(index, selection, "company")).toBe(index.universe);
      expect(without(index, selection, "agency")).toBe(selection.shown);
    }
    expect(select(index, defaultViewState()).shown).toBe(index.universe);
    expect([...index.universe.numbers()]).toEqual(all);
  });
  test("a participant of the program is one of its facts", () => {
    expect(shown(rows, { company: ["bakery"] })).toEqual([
      "by-program",
      "by-program-of-event",
      "e3",
      "p1",
    ]);
  });
  test("an agency does not take the bodies below it along", () => {
    expect(shown(rows, { agency: ["ministry"] })).toEqual(["e2", "m1"]);
    expect(shown(rows, { agency: ["office"] })).toEqual(["by-event", "e1"]);
  });
  test("values of one filter are alternatives, filters are conditions", () => {
    expect(shown(rows, { company: ["unit"], agency: ["office"] })).toEqual(["by-event", "e1"]);
    expect(shown(rows, { agency: ["ministry", "office"] })).toEqual(["by-event", "e1", "e2", "m1"]);
  });
  test("an id that no table has passes nothing", () => {
    expect(shown(rows, { company: ["nobody"] })).toEqual([]);
  });
});

test("category and for: the program's, also through the event", () => {
  const rows: Rows = {
    program_categories: [{ program_id: "p1", category: "education" }],
    program_beneficiaries: [{ program_id: "p2", beneficiary: "farmer" }],
    events: [{ event_id: "e1" }],
    event_programs: [{ event_id: "e1", program_id: "p1" }],
    amounts: [
      { amount_id: "own", program_id: "p1" },
      { amount_id: "of-event", event_id: "e1" },
      // Its own program, and not that of its event, says what it is about.
      { amount_id: "other", event_id: "e1", program_id: "p2" },
    ],
  };
  expect(shown(rows, { category: ["education"] })).toEqual(["e1", "of-event", "own", "p1"]);
  expect(shown(rows, { for: ["farmer"] })).toEqual(["other", "p2"]);
  expect(shown(rows, { category: ["education"], for: ["farmer"] })).toEqual([]);
});

test("kind: amounts by their own, other facts by an event or a program that they share", () => {
  const rows: Rows = {
    events: [{ event_id: "e1" }, { event_id: "e2" }, { event_id: "e3" }],
    event_programs: [{ event_id: "e2", program_id: "p1" }],
    amounts: [
      { amount_id: "fund-1", kind: "fund", event_id: "e1" },
      { amount_id: "fund-2", kind: "fund", program_id: "p1" },
      { amount_id: "pledge-1", kind: "pledge", event_id: "e1" },
    ],
    counts: [
      { count_id: "c1", event_id: "e1" },
      { count_id: "c2", event_id: "e3" },
    ],
  };
  expect(shown(rows, { kind: ["fund"] })).toEqual(["c1", "e1", "e2", "fund-1", "fund-2", "p1"]);
  expect(shown(rows, { kind: ["pledge"] })).toEqual(["c1", "e1", "pledge-1"]);
});

describe("period", () => {
  const rows: Rows = {
    articles: [{ article_id: "a1", published: "2023-12-28" }],
    events: [
      { event_id: "day", date: "2022-04-30" },
      { event_id: "year", date: "2022" },
      { event_id: "open", date: "2021/.." },
      { event_id: "before", date: "[..2020-05]" },
    ],
    programs: [
      { program_id: "own", period: "2019" },
      { program_id: "hull" },
      { program_id: "none" },
    ],
    event_programs: [
      { event_id: "day", program_id: "own" },
      { event_id: "day", program_id: "hull" },
      { event_id: "before", program_id: "hull" },
    ],
    amounts: [
      { amount_id: "of-event", event_id: "day", period: "2018" },
      { amount_id: "of-period", period: "2018" },
      { amount_id: "of-article" },
    ],
    memberships: [{ membership_id: "undated" }, { membership_id: "dated", date: "2022-03" }],
  };
  test.each<[string, string[]]>([
    ["2022-05", ["open", "year"]],
    ["2022-04", ["day", "hull", "of-event", "open", "year"]],
    ["2022-01/2022-03", ["dated", "hull", "open", "year"]],
    // Some day up to May 2020 may be any of 2019's, and is not said to be one.
    ["2019", ["own"]],
    ["2018", ["of-period"]],
    ["2020", ["before", "hull"]],
    ["2023/..", ["of-article", "open"]],
    ["2024", ["open"]],
    ["../2017", []],
  ])("%s overlaps", (period, ids) => {
    expect(shown(rows, { period })).toEqual(ids);
  });
});

test("an event said twice is one, under the row with the narrower date, with both rows' parts", () => {
  const rows: Rows = {
    events: [
      { event_id: "a-year", date: "2022" },
      { event_id: "b-day", date: "2022-04-30" },
      { event_id: "c-day", date: "2021-04-30" },
    ],
    event_organizations: [{ event_id: "a-year", org_id: "bakery" }],
    amounts: [{ amount_id: "x", event_id: "a-year" }],
    links: [
      {
        from_table: "events",
        from_id: "a-year",
        to_table: "events",
        to_id: "b-day",
        kind: "same_as",
      },
      {
        from_table: "events",
        from_id: "c-day",
        to_table: "events",
        to_id: "b-day",
        kind: "fulfils",
      },
    ],
  };
  expect(shown({ ...rows, programs: [] }, {})).toEqual(["b-day", "c-day", "x"]);
  expect(shown(rows, { company: ["bakery"] })).toEqual(["b-day", "x"]);
  expect(shown(rows, { period: "2022-05" })).toEqual([]);
});

test("what lacks a filtered value is left out and counted, what is rejected is not", () => {
  const index = smallIndex({
    organizations,
    programs: [{ program_id: "p1" }, { program_id: "p2", period: "2021" }],
    program_organizations: [{ program_id: "p1", org_id: "bakery" }],
    program_categories: [{ program_id: "p2", category: "funding" }],
    events: [{ event_id: "e1" }],
    event_organizations: [{ event_id: "e1", org_id: "ministry" }],
    amounts: [{ amount_id: "x" }],
  });
  const state = (changed: Partial<FilterState>) => ({ ...defaultViewState(), ...changed });
  const count = (changed: Partial<FilterState>) => leftOut(index, select(index, state(changed)));
  expect(count({})).toEqual({ facts: 0, lacking: [] });
  // e1, p2 and x name no company; p1 names one.
  expect(count({ company: ["bakery"] })).toEqual({
    facts: 3,
    lacking: [{ filter: "company", facts: 3 }],
  });
  // p2 is dated, and outside; p1 has no date, e1 and x pass.
  expect(count({ period: "2022" })).toEqual({
    facts: 1,
    lacking: [{ filter: "period", facts: 1 }],
  });
  // p2 is rejected by the period, p1 by nothing; e1 and x lack a company and a category.
  expect(count({ company: ["bakery"], category: ["education"], period: "2022" })).toEqual({
    facts: 3,
    lacking: [
      { filter: "company", facts: 2 },
      { filter: "category", facts: 3 },
      { filter: "period", facts: 1 },
    ],
  });
});

test("parents in a circle end nowhere", () => {
  const circle: Rows["organizations"] = [
    { org_id: "x", parent_org_id: "y" },
    { org_id: "y", parent_org_id: "x" },
  ];
  const rows = {
    organizations: circle,
    programs: [],
    counts: [{ count_id: "c", actor_org_id: "x" }],
  };
  expect(shown(rows, { company: ["x"] })).toEqual(["c"]);
});
