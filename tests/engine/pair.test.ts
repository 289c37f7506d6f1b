import { describe, expect, test } from "vitest";
import { chosenOrganizations } from "../../src/engine/chosen.ts";
import { select } from "../../src/engine/filter.ts";
import { network } from "../../src/engine/network.ts";
import { networkPair } from "../../src/engine/pair.ts";
import { toldTies } from "../../src/engine/told-ties.ts";
import { defaultViewState } from "../../src/model/view-state.ts";
import { smallIndex, type Rows } from "./small-atlas.ts";

const rows: Rows = {
  organizations: [
    { org_id: "ministry", side: "agency" },
    { org_id: "council", side: "agency" },
    { org_id: "kim", side: "company" },
    { org_id: "lee", side: "company" },
    { org_id: "park", side: "company" },
  ],
  events: [
    { event_id: "e1", kind: "agreement", status: "done", date: "2022-04" },
    { event_id: "e2", kind: "pledge", status: "done", date: "2021" },
    { event_id: "e3", kind: "fair", status: "planned", date: "2023" },
    { event_id: "e4", kind: "operation", status: "ongoing", date: "2020/.." },
    { event_id: "e5", kind: "operation", status: "ongoing", date: "2020/2021" },
  ],
  programs: [
    { program_id: "p1", name_ko: "장터", name_en: "Fair", period: "2030" },
    { program_id: "p2", name_ko: "교실", name_en: "School" },
  ],
  event_organizations: [
    { event_id: "e2", org_id: "lee", role: "giver" },
    { event_id: "e2", org_id: "kim", role: "receiver" },
    { event_id: "e3", org_id: "ministry", role: "host" },
    { event_id: "e3", org_id: "lee", role: "participant" },
  ],
  event_programs: [{ event_id: "e3", program_id: "p1" }],
  program_organizations: [
    { program_id: "p1", org_id: "kim", role: "supporter" },
    { program_id: "p1", org_id: "ministry", role: "lead" },
    { program_id: "p2", org_id: "kim", role: "lead" },
  ],
  memberships: [{ membership_id: "m1", org_id: "park", body_org_id: "council", date: null }],
  relations: [
    { relation_id: "r1", a_org_id: "kim", b_org_id: "ministry", kind: "agreement", event_id: "e1" },
    { relation_id: "r2", a_org_id: "kim", b_org_id: "lee", kind: "funding", event_id: "e2" },
    {
      relation_id: "r3",
      a_org_id: "lee",
      b_org_id: "ministry",
      kind: "participation",
      event_id: "e3",
    },
    {
      relation_id: "r4",
      a_org_id: "kim",
      b_org_id: "ministry",
      kind: "support",
      program_id: "p1",
      date: "2030",
    },
    { relation_id: "r5", a_org_id: "park", b_org_id: "council", kind: "membership" },
    {
      relation_id: "r6",
      a_org_id: "kim",
      b_org_id: "lee",
      kind: "joint_program",
      event_id: "e4",
      date: "2020/..",
    },
    {
      relation_id: "r7",
      a_org_id: "kim",
      b_org_id: "lee",
      kind: "joint_program",
      event_id: "e5",
      date: "2020/2021",
    },
  ],
};
const index = smallIndex(rows);
const whole = network(index, index.universe, []);

test("who gives, and whether it is over, follow from the roles, the status and the article", () => {
  const told = toldTies(index, whole.sentences).map(
    ({ relation_id, giver_org_id, tense }) => `${relation_id} ${giver_org_id} ${tense}`,
  );
  expect(told.sort()).toEqual([
    "r1 null past",
    "r2 lee planned",
    "r3 ministry planned",
    "r4 kim present",
    "r5 council present",
    "r6 null present",
    "r7 null past",
  ]);
});

test("what was under way when it was told did not end that day", () => {
  const relations = rows.relations?.map((tie) =>
    tie.relation_id === "r6" ? { ...tie, date: "../2020" } : tie,
  );
  const more = smallIndex({ ...rows, relations: relations ?? [] });
  const told = toldTies(more, network(more, more.universe, []).sentences);
  expect(told.filter(({ underWay }) => underWay).map(({ date, tense }) => [date, tense])).toEqual([
    ["../2020", "present"],
  ]);
});

describe("what two share", () => {
  const pair = (a: string, b: string, shown = index.universe) => {
    const { ties, ...rest } = networkPair(index, shown, [], [a, b]);
    return { ...rest, ties: ties.map(({ relation_id }) => relation_id).sort() };
  };
  test("the ties between them, partners of both, programs of both", () => {
    expect(pair("lee", "kim")).toEqual({
      a_org_id: "lee",
      b_org_id: "kim",
      ties: ["r2", "r6", "r7"],
      occasions: 3,
      partners: ["ministry"],
      // Kim supports the fair itself, Lee takes part in an event of it.
      programs: [{ program_id: "p1", label_ko: "장터", label_en: "Fair" }],
    });
  });
  test("nothing, for those who have nothing in common", () => {
    expect(pair("park", "kim")).toMatchObject({ ties: [], partners: [], programs: [] });
  });
  test("only in the facts shown", () => {
    const { shown } = select(index, { ...defaultViewState(), period: "2021" });
    expect(pair("lee", "kim", shown)).toMatchObject({ partners: [], programs: [] });
  });
});

test("without ties within a side, organizations that have no other are gone", () => {
  const { nodes, edges, sentences } = network(index, index.universe, [], { ties: "across" });
  expect(
    edges
      .map(({ relation_ids }) => relation_ids)
      .flat()
      .sort(),
  ).toEqual(["r1", "r3", "r4", "r5"]);
  expect(sentences).toHaveLength(4);
  expect(Object.fromEntries(nodes.map(({ org_id, occasions }) => [org_id, occasions]))).toEqual({
    kim: 2,
    lee: 1,
    park: 1,
    council: 1,
    ministry: 3,
  });
});

describe("the organizations that an address chooses", () => {
  const org = (id: string) => ({ table: "organizations" as const, id });
  const relation = { table: "relations" as const, id: "r2" };
  const event = { table: "events" as const, id: "e2" };
  test.each([
    [null, [], []],
    [org("kim"), [], ["kim"]],
    [org("kim"), ["lee"], ["kim", "lee"]],
    [org("kim"), ["kim"], ["kim"]],
    [org("kim"), ["kim", "lee"], ["kim", "lee"]],
    [org("kim"), ["lee", "park"], ["kim", "lee"]],
    [null, ["lee"], ["lee"]],
    [relation, [], []],
    [relation, ["lee"], ["kim", "lee"]],
    [relation, ["kim"], ["lee", "kim"]],
    [relation, ["park"], ["park"]],
    [relation, ["park", "kim"], ["park", "kim"]],
    [event, ["lee"], ["lee"]],
    [event, ["park", "lee"], ["park", "lee"]],
  ])("%j with %j: %j", (focus, beside, expected) => {
    expect(chosenOrganizations(index, { focus, with: beside })).toEqual(expected);
  });
});
