import { expect, test } from "vitest";
import { promises } from "../../src/engine/promises.ts";
import { smallIndex } from "./small-atlas.ts";

const index = smallIndex({
  organizations: [{ org_id: "firm", side: "company" }],
  events: [
    { event_id: "said", date: "2022-04", status: "done" },
    { event_id: "plan", date: "2023-09", status: "planned" },
    { event_id: "later", date: "2023-12", status: "done" },
  ],
  event_organizations: [{ event_id: "plan", org_id: "firm", role: "host" }],
  amounts: [
    { amount_id: "fund", kind: "pledge", krw: 300, event_id: "said", actor_org_id: "firm" },
    { amount_id: "part", kind: "pledge", krw: 100, event_id: "said", part_of: "fund" },
    { amount_id: "yearly", kind: "pledge", krw: 60, event_id: "said", restates: "fund" },
    { amount_id: "until", kind: "commitment", krw: 30, period: "../2028", duration: "P5Y" },
    { amount_id: "bought", kind: "purchase", krw: 10, event_id: "plan" },
    { amount_id: "untold", kind: "in_kind", krw: null, bound: "undisclosed", event_id: "plan" },
    { amount_id: "sold", kind: "sales_outcome", krw: 9 },
  ],
  counts: [
    { count_id: "target", event_id: "plan", value: 80 },
    { count_id: "reached", event_id: "later", value: 100 },
  ],
  links: [
    {
      from_table: "counts",
      from_id: "reached",
      to_table: "counts",
      to_id: "target",
      kind: "fulfils",
    },
  ],
});
const { made, all, open } = promises(index, index.universe);

test("promised sums and planned events; not their parts, not what restates them, not sales", () => {
  expect(made.map(({ table, id }) => `${table}:${id}`)).toEqual([
    "amounts:fund",
    "amounts:until",
    "events:plan",
  ]);
});

test("of more than there is room for, the first; all are counted", () => {
  expect({ all, open }).toEqual({ all: 3, open: 2 });
  const few = promises(index, index.universe, 1);
  expect({ ...few, made: few.made.map(({ id }) => id) }).toEqual({
    all: 3,
    open: 2,
    made: ["fund"],
  });
});

test("open ones come first, and a plan is followed up by what its counts became", () => {
  expect(made.map(({ fulfilled }) => fulfilled.map(({ id }) => id))).toEqual([[], [], ["reached"]]);
});

test("who, when, and the end that the promise itself names", () => {
  expect(made[0]).toMatchObject({ owner: { id: "firm" }, date: "2022-04", ends: null });
  expect(made[1]).toMatchObject({ owner: null, date: null, ends: "2028-12-31", duration: "P5Y" });
  expect(made[2]).toMatchObject({ owner: { id: "firm" }, date: "2023-09", ends: null });
});

test("a plan tells the money that is to be paid then, where it is disclosed", () => {
  expect(made.map(({ amounts }) => amounts.map(({ amount_id }) => amount_id))).toEqual([
    ["fund"],
    ["until"],
    ["bought"],
  ]);
});
