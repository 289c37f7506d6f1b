import { expect, test } from "vitest";
import type { Choice } from "../../src/engine/choices.ts";
import { select, type FilterState } from "../../src/engine/filter.ts";
import { knownIds } from "../../src/engine/known.ts";
import { defaultViewState } from "../../src/model/view-state.ts";
import { allChoices } from "./all-choices.ts";
import { smallIndex } from "./small-atlas.ts";

const index = smallIndex({
  organizations: [
    { org_id: "group", side: "company" },
    { org_id: "unit", side: "company", parent_org_id: "group" },
    { org_id: "solo", side: "company" },
    { org_id: "ministry", side: "agency" },
  ],
  programs: [{ program_id: "p1", period: "2022-03" }],
  program_categories: [
    { program_id: "p1", category: "education" },
    { program_id: "p1", category: "funding" },
  ],
  program_organizations: [{ program_id: "p1", org_id: "solo" }],
  events: [
    { event_id: "e1", date: "2022-01/2022-02" },
    { event_id: "e2", date: "2022-04-30" },
    { event_id: "e3", date: "2021/.." },
  ],
  event_organizations: [
    { event_id: "e1", org_id: "unit" },
    { event_id: "e1", org_id: "group" },
    { event_id: "e2", org_id: "ministry" },
    { event_id: "e2", org_id: "unit" },
  ],
  amounts: [{ amount_id: "x", kind: "fund", event_id: "e2" }],
});

function ask(changed: Partial<FilterState>) {
  const state = { ...defaultViewState(), ...changed };
  return allChoices(index, state, select(index, state));
}
const facts = (list: readonly Choice[]) =>
  list.map(({ value, facts, selected }) => [value, facts, ...(selected ? ["selected"] : [])]);

test("a group counts the facts of its units, each once", () => {
  expect(facts(ask({}).company)).toEqual([
    ["group", 3],
    ["unit", 3],
    ["solo", 1],
  ]);
  expect(ask({}).company[1]).toMatchObject({ parent_org_id: "group" });
});

test("enumerations keep the order of the vocabulary, and only what occurs", () => {
  expect(facts(ask({}).category)).toEqual([
    ["funding", 1],
    ["education", 1],
  ]);
  expect(facts(ask({}).kind)).toEqual([["fund", 2]]);
  expect(ask({}).for).toEqual([]);
});

test("a filter does not empty its own list, and empties the others'", () => {
  const { company, agency, category } = ask({ company: ["solo"] });
  expect(facts(company)).toEqual([
    ["group", 3],
    ["unit", 3],
    ["solo", 1, "selected"],
  ]);
  expect(agency).toEqual([]);
  expect(facts(category)).toEqual([
    ["funding", 1],
    ["education", 1],
  ]);
  expect(facts(ask({ company: ["solo"], agency: ["ministry"] }).company)).toEqual([
    ["group", 2],
    ["unit", 2],
    ["solo", 0, "selected"],
  ]);
});

test("the days to choose from, and events by month, an imprecise one over its span", () => {
  const { period } = ask({ period: "2022-04" });
  expect([period.from, period.to]).toEqual(["2021-01-01", "2022-04-30"]);
  expect(period.months).toEqual([
    { month: "2022-01", events: 31 / 59 },
    { month: "2022-02", events: 28 / 59 },
    { month: "2022-03", events: 0 },
    { month: "2022-04", events: 1 },
  ]);
  expect(ask({ category: ["welfare"] }).period).toEqual({ from: null, to: null, months: [] });
});

test("the codec learns which ids there are, by side", () => {
  const { company, agency, focus } = knownIds(index);
  expect(["solo", "ministry", "nobody", "__proto__"].map(company)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(["solo", "ministry"].map(agency)).toEqual([false, true]);
  expect(focus({ table: "amounts", id: "x" })).toBe(true);
  expect(focus({ table: "counts", id: "x" })).toBe(false);
  expect(focus({ table: "events", id: "e2" })).toBe(true);
});
