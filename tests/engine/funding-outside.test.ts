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
    { amount_id: "shown", within: { krw: 300, maybe: true }, announced: { from: "2023-08-01" } },
  ]);
});

test("a part that is one by our reading only says so; drawn inside, it needs no words", () => {
  const rows = funding(index, index.universe).panels[0]?.rows ?? [];
  const whole = rows.find(({ amount_id }) => amount_id === "long");
  expect(whole?.parts).toMatchObject([{ amount_id: "part", inferred: true, within: null }]);
  expect(rows.every(({ inferred }) => !inferred)).toBe(true);
});
