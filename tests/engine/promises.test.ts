import { expect, test } from "vitest";
import { promises } from "../../src/engine/promises.ts";
import { smallIndex } from "./small-atlas.ts";

const index = smallIndex({
  organizations: [
    { org_id: "agency", side: "agency" },
    { org_id: "firm", side: "company" },
  ],
  articles: [
    { article_id: "first", published: "[2022-10-13..2022-10-31]" },
    { article_id: "next", published: "2023-12-28" },
  ],
  events: [
    { event_id: "said", date: "2022-04", status: "done" },
    { event_id: "plan", date: "2023-09", status: "planned" },
    { event_id: "later", date: "2023-12", status: "done" },
    { event_id: "signed", date: "2023", status: "done" },
    { event_id: "paying", date: "2024", status: "planned" },
    { event_id: "soon", date: "2023", status: "done", article_id: "first" },
  ],
  event_organizations: [
    { event_id: "plan", org_id: "firm", role: "host" },
    { event_id: "plan", org_id: "agency", role: "receiver" },
    { event_id: "signed", org_id: "firm", role: "counterpart" },
    { event_id: "signed", org_id: "agency", role: "actor" },
  ],
  amounts: [
    { amount_id: "fund", kind: "pledge", krw: 300, event_id: "said", actor_org_id: "firm" },
    { amount_id: "part", kind: "pledge", krw: 100, event_id: "said", part_of: "fund" },
    { amount_id: "yearly", kind: "pledge", krw: 60, event_id: "said", restates: "fund" },
    { amount_id: "until", kind: "commitment", krw: 30, period: "../2028", duration: "P5Y" },
    { amount_id: "bought", kind: "purchase", krw: 10, event_id: "plan" },
    { amount_id: "untold", kind: "in_kind", krw: null, bound: "undisclosed", event_id: "plan" },
    { amount_id: "joint", kind: "commitment", krw: null, event_id: "signed", article_id: "first" },
    { amount_id: "grant", kind: "pledge", krw: 7, event_id: "paying" },
    { amount_id: "sold", kind: "sales_outcome", krw: 9 },
  ],
  counts: [
    { count_id: "target", event_id: "plan", value: 80, article_id: "first" },
    { count_id: "reached", event_id: "later", value: 100, article_id: "next" },
  ],
  links: [
    {
      from_table: "counts",
      from_id: "reached",
      to_table: "counts",
      to_id: "target",
      kind: "fulfils",
    },
    {
      from_table: "events",
      from_id: "soon",
      to_table: "amounts",
      to_id: "joint",
      kind: "fulfils",
    },
  ],
});
const { made, all, later, same } = promises(index, index.universe);

const byId = (id: string) => made.find((one) => one.id === id);

test("promised sums and planned events; not their parts, not what restates them, not sales", () => {
  expect(made.map(({ table, id }) => `${table}:${id}`)).toEqual([
    "amounts:fund",
    "amounts:grant",
    "amounts:until",
    "amounts:joint",
    "events:plan",
  ]);
});

test("of more than there is room for, the first; all are counted", () => {
  expect({ all, later, same }).toEqual({ all: 5, later: 1, same: 1 });
  const few = promises(index, index.universe, 1);
  expect({ ...few, made: few.made.map(({ id }) => id) }).toEqual({
    all: 5,
    later: 1,
    same: 1,
    made: ["fund"],
  });
});

test("a planned event is told in the line of its promised sum, and has none of its own", () => {
  expect(byId("grant")?.plan).toMatchObject({ table: "events", id: "paying" });
  expect(byId("paying")).toBeUndefined();
  expect(byId("fund")?.plan).toBeNull();
});

test("open ones come first, and a plan is followed up by what its counts became", () => {
  expect(made.map(({ fulfilled }) => fulfilled.map(({ id }) => id))).toEqual([
    [],
    [],
    [],
    ["soon"],
    ["reached"],
  ]);
});

test("only an article that is surely later than that of the promise tells it later", () => {
  expect(byId("plan")?.fulfilled[0]?.later).toBe(true);
  expect(byId("joint")?.fulfilled[0]?.later).toBe(false);
});

test("who, when, and the end that the promise itself names", () => {
  expect(byId("fund")).toMatchObject({ owners: [{ id: "firm" }], date: "2022-04", ends: null });
  expect(byId("until")).toMatchObject({
    owners: [],
    date: null,
    ends: "2028-12-31",
    duration: "P5Y",
  });
  expect(byId("plan")).toMatchObject({ owners: [{ id: "firm" }], date: "2023-09", ends: null });
});

test("where a sum names no actor, all that made its agreement are named, actors first", () => {
  expect(byId("joint")?.owners.map(({ id }) => id)).toEqual(["agency", "firm"]);
});

test("a plan tells the money that is to be paid then, where it is disclosed", () => {
  const paid = Object.fromEntries(
    made.map(({ id, amounts }) => [id, amounts.map(({ amount_id }) => amount_id)]),
  );
  expect(paid).toMatchObject({ fund: ["fund"], until: ["until"], plan: ["bought"] });
});
