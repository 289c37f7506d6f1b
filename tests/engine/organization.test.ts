import { describe, expect, test } from "vitest";
import { organizationPage } from "../../src/engine/organization.ts";
import { smallIndex } from "./small-atlas.ts";

const index = smallIndex({
  articles: [
    { article_id: "a1", published: "2022-06-01" },
    { article_id: "a2", published: "2023" },
  ],
  organizations: [
    { org_id: "group", side: "company" },
    { org_id: "unit", side: "company", parent_org_id: "group", name_ko: "단위" },
    { org_id: "other", side: "company" },
    { org_id: "office", side: "agency" },
  ],
  organization_names: [
    { org_id: "unit", name: "유닛", kind: "short" },
    { org_id: "group", name: "그룹", kind: "short" },
  ],
  events: [
    { event_id: "e1", date: "2022-05" },
    { event_id: "e2", date: "2021-05", article_id: "a2" },
    { event_id: "e3", date: "2020-05" },
  ],
  event_organizations: [
    { event_id: "e1", org_id: "group" },
    { event_id: "e1", org_id: "other" },
    { event_id: "e1", org_id: "office" },
    { event_id: "e2", org_id: "unit" },
    { event_id: "e3", org_id: "other" },
  ],
  relations: [
    { relation_id: "r1", a_org_id: "group", b_org_id: "office", event_id: "e1" },
    { relation_id: "r2", a_org_id: "other", b_org_id: "office", event_id: "e1" },
  ],
  evidence: [
    { fact_table: "events", fact_id: "e1", article_id: "a1" },
    { fact_table: "events", fact_id: "e2", article_id: "a2" },
    { fact_table: "events", fact_id: "e3", article_id: "a1" },
  ],
});
const page = (id: string) => organizationPage(index, id, [])!;

describe("the page of an organization", () => {
  test("a company has its own lane and those of its subsidiaries, and nobody else's", () => {
    const { lanes } = page("group");
    expect(lanes.map(({ org_id, events }) => [org_id, events.map((e) => e.event_id)])).toEqual([
      ["group", ["e1"]],
      ["unit", ["e2"]],
    ]);
    expect(page("unit").lanes.map(({ org_id }) => org_id)).toEqual(["unit"]);
  });

  test("an agency has the lanes of the companies in its events", () => {
    expect(page("office").lanes.map(({ org_id }) => org_id)).toEqual(["group", "other"]);
  });

  test("only its own ties", () => {
    expect(page("group").network.sentences.map(({ relation_id }) => relation_id)).toEqual(["r1"]);
    expect(page("office").network.nodes.map(({ org_id }) => org_id)).toEqual([
      "group",
      "other",
      "office",
    ]);
  });

  test("its names, the organization above it and those below", () => {
    expect(page("unit").names.map(({ name }) => name)).toEqual(["유닛"]);
    expect(page("unit").parent).toMatchObject({ id: "group" });
    expect(page("group").children).toMatchObject([{ id: "unit", label_ko: "단위" }]);
  });

  test("the articles behind it, newest first", () => {
    expect(page("group").articles.map(({ article_id }) => article_id)).toEqual(["a2", "a1"]);
    expect(page("unit").articles.map(({ article_id }) => article_id)).toEqual(["a2"]);
  });

  test("nothing for an unknown one", () => {
    expect(organizationPage(index, "nobody", [])).toBeNull();
  });
});
