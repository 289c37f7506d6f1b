import { describe, expect, test } from "vitest";
import { fact } from "../../src/engine/fact.ts";
import type { Focus } from "../../src/model/view-state.ts";
import { smallIndex } from "./small-atlas.ts";

const place = (fact_table: string, fact_id: string, start: number, article_id = "a1") => ({
  fact_table,
  fact_id,
  start,
  end: start + 5,
  article_id,
  figure: `${start}원`,
});
const index = smallIndex({
  articles: [{ article_id: "a1", title_ko: "첫 기사" }, { article_id: "a2" }],
  organizations: [
    { org_id: "kim", name_ko: "김가", name_en: "Kim" },
    { org_id: "lee", parent_org_id: "kim", name_ko: "이가" },
  ],
  programs: [{ program_id: "p1", name_ko: "사업", name_en: "Program" }],
  events: [{ event_id: "e1", title_ko: "협약", title_en: "Agreement" }],
  event_programs: [{ event_id: "e1", program_id: "p1" }],
  event_organizations: [{ event_organization_id: "e1.kim.host", event_id: "e1", org_id: "kim", role: "host" }], // prettier-ignore
  amounts: [
    { amount_id: "whole", actor_org_id: "kim", event_id: "e1", label_ko: "전체" },
    { amount_id: "part", part_of: "whole", label_ko: "일부" },
    { amount_id: "again", restates: "whole" },
  ],
  memberships: [{ membership_id: "m1", org_id: "lee", body_org_id: "kim" }],
  relations: [
    { relation_id: "r1", a_org_id: "kim", b_org_id: "lee", kind: "agreement", event_id: "e1" },
  ],
  links: [
    { from_table: "amounts", from_id: "whole", to_table: "amounts", to_id: "part", kind: "conflicts", note_ko: "까닭" }, // prettier-ignore
    { from_table: "events", from_id: "e1", to_table: "amounts", to_id: "whole", kind: "fulfils" },
    { from_table: "amounts", from_id: "whole", to_table: "nowhere", to_id: "x", kind: "fulfils" },
  ],
  evidence: [
    place("amounts", "whole", 40, "a2"),
    place("amounts", "whole", 30),
    place("amounts", "whole", 10),
    place("amounts", "part", 20),
    place("events", "e1", 5),
    place("event_organizations", "e1.kim.host", 7),
    place("organizations", "kim", 8),
  ],
});
const ids = (focus: Focus) => {
  const detail = fact(index, focus)!;
  return {
    ties: detail.ties.map(({ kind, direction, table, id }) => [kind, direction, `${table}:${id}`]),
    neighbours: detail.neighbours.map(({ article_id, previous, next }) => [
      article_id,
      previous?.id ?? null,
      next?.id ?? null,
    ]),
  };
};

describe("the detail of an amount", () => {
  const detail = fact(index, { table: "amounts", id: "whole" })!;
  test("has its row, its names and what its columns refer to", () => {
    expect(detail.row.actor_org_id).toBe("kim");
    expect(detail.label_ko).toBe("전체");
    expect(detail.references).toEqual({
      actor_org_id: { table: "organizations", id: "kim", label_ko: "김가", label_en: "Kim" },
      event_id: { table: "events", id: "e1", label_ko: "협약", label_en: "Agreement" },
    });
  });
  test("has its places in the order of the articles and of the text, each with the article", () => {
    expect(detail.places.map(({ article, start }) => [article.article_id, start])).toEqual([
      ["a1", 10],
      ["a1", 30],
      ["a2", 40],
    ]);
    expect(detail.places[0]).toMatchObject({ figure: "10원", article: { title_ko: "첫 기사" } });
  });
  test("has its ties both ways, and what stands before and after it", () => {
    expect(ids({ table: "amounts", id: "whole" })).toEqual({
      ties: [
        ["part_of", "from", "amounts:part"],
        ["restates", "from", "amounts:again"],
        ["fulfils", "from", "events:e1"],
        ["conflicts", "to", "amounts:part"],
      ],
      neighbours: [
        ["a1", "e1", "part"],
        ["a2", null, null],
      ],
    });
    expect(ids({ table: "amounts", id: "part" })).toEqual({
      ties: [
        ["part_of", "to", "amounts:whole"],
        ["conflicts", "from", "amounts:whole"],
      ],
      neighbours: [["a1", "whole", null]],
    });
    expect(detail.ties[3]).toMatchObject({ note_ko: "까닭", label_ko: "일부" });
  });
  test("says of a tie to a figure how much that is, of one to anything else nothing", () => {
    expect(detail.ties[0]?.figure).toMatchObject({ amount_id: "part" });
    expect(detail.ties[2]?.figure).toBeNull();
  });
});

test("an event has its organizations with their places, and its programs", () => {
  const detail = fact(index, { table: "events", id: "e1" });
  expect(detail?.organizations).toMatchObject([
    { org_id: "kim", role: "host", name_en: "Kim", places: [{ start: 7 }] },
  ]);
  expect(detail?.programs).toMatchObject([{ id: "p1", label_ko: "사업" }]);
});

test("a relation has its occasion and the places of that", () => {
  const detail = fact(index, { table: "relations", id: "r1" });
  expect(detail).toMatchObject({
    label_ko: "협약",
    occasion: { table: "events", id: "e1" },
    places: [{ start: 5 }],
    neighbours: [{ next: { table: "amounts", id: "whole" } }],
  });
});

test("organizations and memberships have details too, unknown ids have none", () => {
  expect(fact(index, { table: "organizations", id: "lee" })).toMatchObject({
    label_ko: "이가",
    references: { parent_org_id: { id: "kim" } },
    neighbours: [],
  });
  expect(fact(index, { table: "memberships", id: "m1" })).toMatchObject({ label_ko: "김가" });
  expect(fact(index, { table: "counts", id: "whole" })).toBeNull();
});
