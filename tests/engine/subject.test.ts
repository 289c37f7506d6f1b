import { expect, test } from "vitest";
import { select } from "../../src/engine/filter.ts";
import { subject } from "../../src/engine/subject.ts";
import { summary } from "../../src/engine/summary.ts";
import { defaultViewState } from "../../src/model/view-state.ts";
import { smallIndex } from "./small-atlas.ts";

const index = smallIndex({
  organizations: [
    { org_id: "kim", side: "company" },
    { org_id: "child", side: "company", kind: "subsidiary", parent_org_id: "kim" },
    { org_id: "unit", side: "company", kind: "business_unit", parent_org_id: "park" },
    { org_id: "park", side: "company" },
    { org_id: "lee", side: "agency" },
  ],
  events: [{ event_id: "e1" }, { event_id: "e2" }],
  event_organizations: [
    { event_id: "e1", org_id: "child" },
    { event_id: "e1", org_id: "lee" },
    { event_id: "e2", org_id: "kim" },
    { event_id: "e2", org_id: "unit" },
    { event_id: "e2", org_id: "park" },
  ],
});
const of = (company: string[], agency: string[] = []) => {
  const filter = { company, agency };
  return subject(
    index,
    filter,
    summary(index, select(index, { ...defaultViewState(), ...filter })),
  );
};

test("nobody in particular where no organization is filtered by", () => {
  expect(of([])).toBeNull();
});

test("a company stands for its subsidiaries; neither it nor they are others", () => {
  expect(of(["kim"])).toMatchObject({
    companies: [{ org_id: "kim" }],
    withSubsidiaries: true,
    others: { companies: 2, agencies: 1 },
  });
});

test("a unit is no subsidiary, and an agency that is filtered by is no other", () => {
  expect(of(["park"])).toMatchObject({
    withSubsidiaries: false,
    others: { companies: 1, agencies: 0 },
  });
  expect(of([], ["lee"])).toMatchObject({
    agencies: [{ org_id: "lee" }],
    others: { companies: 1 },
  });
});
