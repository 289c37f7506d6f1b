import * as aq from "arquero";
import { describe, expect, test } from "vitest";
import { mainSubject } from "../../src/engine/main-subject.ts";
import { choiceWords } from "../../src/views/choice-words.ts";
import { coverageWords } from "../../src/views/coverage-words.ts";
import { randomAtlas } from "./random-atlas.ts";
import { indexOf, smallIndex } from "./small-atlas.ts";

/** Articles as lists of events, each the organizations that take part in it. */
function about(articles: string[][][]) {
  const ids = articles.map((_, i) => `a${i}`);
  const events = articles.flatMap((list, i) =>
    list.map((orgs, j) => ({ id: `e${i}-${j}`, article_id: ids[i]!, orgs })),
  );
  return smallIndex({
    articles: ids.map((article_id) => ({ article_id, published: "2022" })),
    organizations: [
      { org_id: "firm", name_ko: "햇살", name_en: "Haetsal", side: "company" },
      { org_id: "unit", side: "company", parent_org_id: "firm" },
      { org_id: "other", name_ko: "바다", name_en: "Bada", side: "company" },
      { org_id: "office", side: "agency" },
    ],
    events: events.map(({ id, article_id }) => ({ event_id: id, article_id })),
    event_organizations: events.flatMap(({ id, orgs }) =>
      orgs.map((org_id) => ({
        event_organization_id: `${id}.${org_id}.actor`,
        event_id: id,
        org_id,
      })),
    ),
  });
}
const mostly = [["firm", "unit"], ["unit", "office"], ["other"]];

describe("the company that articles are mainly about", () => {
  test("is in more than half of the events, itself or by what belongs to it, of two at least", () => {
    const { subject } = mainSubject(about([mostly, mostly, [["other"], ["other"], ["firm"]]]));
    expect(subject).toEqual({ name_ko: "햇살", name_en: "Haetsal", articles: 2, of: 3 });
  });
  test.each<[string, string[][][]]>([
    ["one article is none", [mostly, [["other"], ["firm"], ["office"]]]],
    ["half is not more", [mostly, [...mostly, ["other"]]]],
    ["of two events nobody can say", [mostly, mostly.slice(0, 2)]],
    [
      "of two companies alike neither",
      [mostly, mostly, ...[1, 2].map(() => [["other"], ["other"], ["firm"]])],
    ],
    ["an agency is none", [1, 2].map(() => [["office"], ["office"], ["office"]])],
  ])("%s", (_, articles) => expect(mainSubject(about(articles)).subject).toBeNull());

  test("is said with what is covered, and beside a title that names it", () => {
    const index = about([mostly, mostly, [["other"]]]);
    expect(coverageWords(index, "ko")).toMatch(/그 가운데 2건은 주로 햇살을 다룹니다\./);
    expect(coverageWords(index, "en")).toMatch(/2022; 2 of them are mainly about Haetsal\./);
    expect(choiceWords(index, "사건은 햇살이 5건으로 가장 많다", "ko")).toBe(
      "기사 3건 가운데 2건이 주로 햇살을 다룬다. ",
    );
    expect(choiceWords(index, "Haetsal has most events", "en")).toBe(
      "2 of the 3 articles are mainly about Haetsal. ",
    );
    expect(choiceWords(index, "사건은 바다가 5건으로 가장 많다", "ko")).toBe("");
  });

  test("as plain Arquero verbs find it", () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const atlas = randomAtlas(seed);
      const parents = new Map(atlas.organizations.map((org) => [org.org_id, org]));
      const topOf = (id: string): string | null => {
        const org = parents.get(id);
        const above = org?.parent_org_id ? topOf(org.parent_org_id) : null;
        return above ?? (org?.side === "company" ? id : null);
      };
      const taking = aq.from(
        atlas.event_organizations.flatMap(({ event_id, org_id }) => {
          const top = topOf(org_id);
          return top === null ? [] : [{ event_id, top }];
        }),
      );
      const all = new Map<string, number>();
      for (const { article_id } of atlas.events)
        all.set(article_id, (all.get(article_id) ?? 0) + 1);
      const counted =
        taking.numRows() === 0
          ? []
          : (taking
              .dedupe("event_id", "top")
              .join(aq.from(atlas.events).select("event_id", "article_id"))
              .groupby("article_id", "top")
              .count()
              .objects() as { article_id: string; top: string; count: number }[]);
      const found = new Map<string, number>();
      for (const { article_id, top, count } of counted) {
        const events = all.get(article_id)!;
        if (events >= 3 && count * 2 > events) found.set(top, (found.get(top) ?? 0) + 1);
      }
      const most = Math.max(0, ...found.values());
      const tops = [...found].filter(([, n]) => n === most);
      const { subject } = mainSubject(indexOf(atlas));
      const expected = most >= 2 && tops.length === 1 ? parents.get(tops[0]![0])!.name_ko : null;
      expect(subject?.name_ko ?? null).toBe(expected);
    }
  });
});
