import { expect, test } from "vitest";
import { select } from "../../src/engine/filter.ts";
import { network } from "../../src/engine/network.ts";
import { defaultViewState } from "../../src/model/view-state.ts";
import { smallIndex, type Rows } from "./small-atlas.ts";

const rows: Rows = {
  organizations: [
    { org_id: "ministry", side: "agency", kind: "ministry" },
    { org_id: "kim", side: "company" },
    { org_id: "lee", side: "company" },
    { org_id: "idle", side: "company" },
  ],
  events: [
    { event_id: "e1", date: "2022-04", title_ko: "협약", title_en: "Agreement" },
    { event_id: "e1-again", date: "2022" },
    { event_id: "e2", date: "2021" },
  ],
  programs: [{ program_id: "p1", name_ko: "사업", name_en: "Program" }],
  memberships: [{ membership_id: "m1", org_id: "kim", body_org_id: "lee" }],
  links: [
    { from_table: "events", from_id: "e1", to_table: "events", to_id: "e1-again", kind: "same_as" },
  ],
  relations: [
    { relation_id: "r1", a_org_id: "kim", b_org_id: "ministry", kind: "agreement", event_id: "e1" },
    {
      relation_id: "r2",
      a_org_id: "kim",
      b_org_id: "ministry",
      kind: "agreement",
      event_id: "e1-again",
    },
    { relation_id: "r3", a_org_id: "kim", b_org_id: "ministry", kind: "agreement", event_id: "e2" },
    { relation_id: "r4", a_org_id: "kim", b_org_id: "ministry", kind: "funding", program_id: "p1" },
    { relation_id: "r5", a_org_id: "kim", b_org_id: "lee", kind: "membership" },
    { relation_id: "r6", a_org_id: "idle", b_org_id: "lee", kind: "membership" },
  ],
};
const layout = [
  { org_id: "lee", rank: 0, x: 1, y: 2 },
  { org_id: "ministry", rank: 3, x: 3, y: 4 },
];

test("ties by pair and kind, told once for an event said twice", () => {
  const index = smallIndex(rows);
  const { nodes, edges, sentences } = network(index, index.universe, layout);
  expect(edges).toEqual([
    { a_org_id: "kim", b_org_id: "lee", kind: "membership", relation_ids: ["r5"] },
    { a_org_id: "kim", b_org_id: "ministry", kind: "agreement", relation_ids: ["r1", "r3"] },
    { a_org_id: "kim", b_org_id: "ministry", kind: "funding", relation_ids: ["r4"] },
  ]);
  expect(nodes.map(({ org_id, rank, x, y, occasions }) => [org_id, rank, x, y, occasions])).toEqual(
    [
      ["lee", 0, 1, 2, 1],
      ["kim", 4, 0, 0, 4],
      ["ministry", 3, 3, 4, 3],
    ],
  );
  expect(sentences.map(({ relation_id, fact, label_ko }) => [relation_id, fact, label_ko])).toEqual(
    [
      ["r3", "events:e2", ""],
      ["r1", "events:e1", "협약"],
      ["r4", "programs:p1", "사업"],
      ["r5", "memberships:m1", ""],
    ],
  );
});

test("a tie is shown with its occasion", () => {
  const index = smallIndex(rows);
  const { shown } = select(index, { ...defaultViewState(), period: "2022-12" });
  expect(network(index, shown, layout)).toMatchObject({ nodes: [], edges: [], sentences: [] });
  const in2021 = select(index, { ...defaultViewState(), period: "2021" });
  expect(network(index, in2021.shown, layout).edges).toMatchObject([{ relation_ids: ["r3"] }]);
});

test("of more than there is room for, the bodies with most occasions, and what is chosen", () => {
  const index = smallIndex(rows);
  const limits = { nodes: 1, edges: 1, sentences: 1 };
  const few = network(index, index.universe, layout, { limits });
  expect(few.nodes.map(({ org_id }) => org_id)).toEqual(["kim", "ministry"]);
  expect(few.edges).toMatchObject([{ kind: "agreement", relation_ids: ["r1", "r3"] }]);
  expect(few.sentences.map(({ relation_id }) => relation_id)).toEqual(["r3"]);
  expect(few.all).toEqual({ nodes: 3, edges: 3, ties: 4, within: 1 });
  expect(few.partners.get("kim")).toBe(2);
  const chosen = network(index, index.universe, layout, { limits, chosen: ["lee"] });
  expect(chosen.sentences.map(({ relation_id }) => relation_id)).toEqual(["r5"]);
});

test("companies of one group are counted apart and as one", () => {
  const tie = (relation_id: string, a_org_id: string) => ({ relation_id, a_org_id, b_org_id: "ministry", kind: "agreement" as const, event_id: "e1" }); // prettier-ignore
  const index = smallIndex({
    ...rows,
    organizations: [
      { org_id: "ministry", side: "agency", kind: "ministry" },
      { org_id: "kim", side: "company" },
      { org_id: "kim-unit", side: "company", parent_org_id: "kim" },
      { org_id: "lee", side: "company" },
    ],
    memberships: [],
    relations: [tie("r1", "kim"), tie("r2", "kim-unit"), tie("r3", "lee")],
  });
  expect(network(index, index.universe, layout).broadest).toEqual({
    org_id: "ministry",
    companies: 3,
    groups: 2,
  });
});
