import { expect, test } from "vitest";
import { select } from "../../src/engine/filter.ts";
import { outside } from "../../src/engine/funding-outside.ts";
import { funding } from "../../src/engine/funding.ts";
import { defaultViewState } from "../../src/model/view-state.ts";
import { smallIndex } from "./small-atlas.ts";

const index = smallIndex({
  organizations: [{ org_id: "firm", name_ko: "햇살", side: "company" }],
  events: [
    { event_id: "before", date: "2022-04" },
    { event_id: "within", date: "2023-08" },
  ],
  amounts: [
    { amount_id: "long", krw: 300, event_id: "before", duration: "P5Y", actor_org_id: "firm" },
    { amount_id: "over", krw: 290, event_id: "before", duration: "P6M", actor_org_id: "firm" },
    { amount_id: "stated", krw: 200, event_id: "before", period: "2022/2024" },
    { amount_id: "nameless", krw: 280, event_id: "before" },
    { amount_id: "paid", krw: 900, event_id: "before", kind: "disbursement", duration: "P5Y" },
    { amount_id: "part", krw: 250, event_id: "before", duration: "P5Y", part_of: "long" },
    { amount_id: "small", krw: 10, event_id: "before", duration: "P5Y" },
    { amount_id: "shown", krw: 30, event_id: "within", duration: "P5Y" },
  ],
  links: [
    { from_table: "amounts", from_id: "shown", to_table: "amounts", to_id: "long", kind: "maybe_part_of" }, // prettier-ignore
  ],
  evidence: [{ fact_table: "amounts", fact_id: "part", field: "part_of", support: "derived" }],
});
const asked = (period: string | null) => {
  const state = { ...defaultViewState(), period };
  return { state, selection: select(index, state) };
};
const ids = (period: string | null) =>
  outside(index, asked(period).selection, period).map(({ amount_id }) => amount_id);

test("larger promises that the period leaves out and that still last in it", () => {
  expect(ids("2023")).toEqual(["long", "stated"]);
  expect(ids("2025")).toEqual(["long", "shown", "small"]);
  expect(outside(index, asked("2023").selection, "2023")[0]).toMatchObject({
    announced: "2022-04",
    krw: 300,
    owner: { name_ko: "햇살" },
  });
});

test("none once it is over, where it is shown, or without a period", () => {
  expect(ids("2030")).toEqual([]);
  expect(ids("2022/2023")).toEqual([]);
  expect(ids(null)).toEqual([]);
});

test("a row of its own says what it may be part of, though that is not shown", () => {
  const rows = funding(index, asked("2023").selection.shown).panels[0]?.rows;
  expect(rows).toMatchObject([
    { amount_id: "shown", within: [{ krw: 300, maybe: true }], date: "2023-08" },
  ]);
});

test("a part that is one by our reading only says so; drawn inside, it needs no words", () => {
  const rows = funding(index, index.universe).panels[0]?.rows ?? [];
  const whole = rows.find(({ amount_id }) => amount_id === "long");
  expect(whole?.parts).toMatchObject([{ amount_id: "part", inferred: true, within: [] }]);
  expect(rows.every(({ inferred }) => !inferred)).toBe(true);
});

test("what may lie in two wholes names both, the larger first, though it is drawn under one", () => {
  const both = smallIndex({
    amounts: [
      { amount_id: "all", krw: 300 },
      { amount_id: "share", krw: 100, part_of: "all" },
      { amount_id: "perhaps", krw: 30 },
    ],
    links: ["share", "all"].map((to_id) => ({
      ...{ from_table: "amounts", from_id: "perhaps", to_table: "amounts", to_id },
      kind: "maybe_part_of" as const,
    })),
  });
  const rows = funding(both, both.universe).panels[0]?.rows ?? [];
  const drawn = rows.flatMap((row) => [row, ...row.parts]).flatMap((row) => row.maybe_parts);
  expect(drawn).toMatchObject([
    {
      amount_id: "perhaps",
      within: [
        { krw: 300, maybe: true },
        { krw: 100, maybe: true },
      ],
    },
  ]);
});

test("a package also shows what it holds of another kind, which keeps the row of its own", () => {
  const plan = smallIndex({
    events: [{ event_id: "early", date: "[..2021-04-23]" }],
    amounts: [
      { amount_id: "plan", kind: "package", krw: 1130 },
      { amount_id: "paid", kind: "early_payment", krw: 350, part_of: "plan", event_id: "early" },
      { amount_id: "other", kind: "early_payment", krw: 400 },
    ],
  });
  const { panels } = funding(plan, plan.universe);
  expect(panels.map(({ group, rows }) => [group, rows.map((row) => row.amount_id)])).toEqual([
    ["promised", ["plan"]],
    ["brought_forward", ["other", "paid"]],
  ]);
  const [whole] = panels[0]!.rows;
  expect(whole).toMatchObject({
    parts: [],
    holds: [{ amount_id: "paid", date: "[..2021-04-23]" }],
  });
  // Without the package in sight nothing holds it, and its own row still says what it is part of.
  const alone = select(plan, { ...defaultViewState(), kind: ["early_payment"] });
  const rows = funding(plan, alone.shown).panels.flatMap((panel) => panel.rows);
  expect(rows.find(({ amount_id }) => amount_id === "paid")?.within).toMatchObject([{ krw: 1130 }]);
});
