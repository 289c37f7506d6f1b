import { expect, test } from "vitest";
import { select } from "../../src/engine/filter.ts";
import { summary } from "../../src/engine/summary.ts";
import { defaultViewState } from "../../src/model/view-state.ts";
import { smallIndex } from "./small-atlas.ts";

const index = smallIndex({
  articles: [{ article_id: "a1" }, { article_id: "a2" }, { article_id: "a3" }],
  organizations: [
    { org_id: "kim", side: "company" },
    { org_id: "lee", side: "agency" },
    { org_id: "idle", side: "agency" },
  ],
  programs: [{ program_id: "p1" }],
  program_organizations: [{ program_id: "p1", org_id: "kim" }],
  events: [
    { event_id: "e1", date: "2021" },
    { event_id: "e2", date: "2021", article_id: "a2" },
    { event_id: "e3", date: "2022/.." },
  ],
  event_organizations: [{ event_id: "e2", org_id: "lee" }],
  links: [
    { from_table: "events", from_id: "e2", to_table: "events", to_id: "e1", kind: "same_as" },
  ],
  amounts: [
    { amount_id: "x", event_id: "e1" },
    { amount_id: "y", restates: "x", event_id: "e1" },
    { amount_id: "z", krw: null, bound: "undisclosed", event_id: "e3" },
  ],
  evidence: [
    { fact_table: "programs", fact_id: "p1", article_id: "a3" },
    { fact_table: "events", fact_id: "e3", article_id: "nowhere" },
  ],
});

test("the numbers of everything", () => {
  expect(summary(index, select(index, defaultViewState()))).toEqual({
    facts: 6,
    tables: { events: 2, programs: 1, amounts: 3, counts: 0, memberships: 0 },
    disclosed_amounts: 1,
    organizations: new Set([0, 1]),
    companies: 1,
    agencies: 1,
    articles: 3,
    from: "2021-01-01",
    to: "2022-01-01",
    left_out: { facts: 0, lacking: [] },
  });
});

test("the numbers of a selection: the articles of both rows of an event, and what has no date", () => {
  const selection = select(index, { ...defaultViewState(), period: "2021" });
  expect(summary(index, selection)).toMatchObject({
    facts: 3,
    articles: 2,
    companies: 0,
    agencies: 1,
    to: "2021-12-31",
    left_out: { facts: 1, lacking: [{ filter: "period", facts: 1 }] },
  });
});
