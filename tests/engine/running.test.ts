import { expect, test } from "vitest";
import { select } from "../../src/engine/filter.ts";
import { running } from "../../src/engine/running.ts";
import { timeline } from "../../src/engine/timeline.ts";
import { defaultViewState } from "../../src/model/view-state.ts";
import { smallIndex } from "./small-atlas.ts";

const index = smallIndex({
  organizations: [
    { org_id: "firm", side: "company" },
    { org_id: "other", side: "company" },
  ],
  events: [
    { event_id: "before", date: "2022-04" },
    { event_id: "some-day", date: "[2022-05..2023-12-28]" },
    { event_id: "within", date: "2023-08" },
  ],
  event_organizations: [{ event_id: "within", org_id: "other" }],
  amounts: [
    { amount_id: "lasts", event_id: "before", duration: "P5Y", actor_org_id: "firm" },
    { amount_id: "untold", event_id: "before", duration: "P5Y", bound: "undisclosed", krw: null, actor_org_id: "other" }, // prettier-ignore
    { amount_id: "over", event_id: "before", duration: "P6M", actor_org_id: "firm" },
    { amount_id: "again", event_id: "before", duration: "P5Y", restates: "lasts", actor_org_id: "firm" }, // prettier-ignore
    { amount_id: "vague", event_id: "some-day", duration: "P5Y", actor_org_id: "firm" },
  ],
});
const of = (period: string | null, company: string[] = []) => {
  const selection = select(index, { ...defaultViewState(), period, company });
  return { selection, found: running(index, selection, period) };
};
const spans = (period: string | null, company: string[] = []) => {
  const { selection, found } = of(period, company);
  const lanes = timeline(index, selection.shown, { lanes: "company", fold: [], running: found });
  return lanes.map(({ org_id, spans }) => [org_id, ...spans.map(({ id }) => id)]);
};

test("a promise of before the period that lasts in it runs through the picture", () => {
  expect(of("2023").found.map(({ amount_id }) => amount_id)).toEqual(["lasts", "untold"]);
  expect(spans("2023")).toEqual([
    ["firm", "lasts", "vague"],
    ["other", "untold"],
  ]);
});

test("none that is over, is shown already, or that another filter leaves out", () => {
  expect(spans("2029")).toEqual([]);
  expect(of("2022").found).toEqual([]);
  expect(of(null).found).toEqual([]);
  expect(spans("2023", ["other"])).toEqual([["other", "untold"]]);
});

test("a span says how its beginning is known", () => {
  const begins = timeline(index, index.universe).flatMap(({ spans }) =>
    spans.map(({ id, from, begins }) => [id, from, begins]),
  );
  expect(begins).toContainEqual(["lasts", "2022-04-01", "2022-04"]);
  expect(begins).toContainEqual(["vague", "2022-05-01", "[2022-05..2023-12-28]"]);
});
