import { expect, test } from "vitest";
import { articlesOf, evidenceReader } from "../../src/engine/evidence-reader.ts";
import { placesOf } from "../../src/engine/evidence.ts";
import { publishedAtlas } from "../export/published.ts";
import { smallIndex } from "./small-atlas.ts";

test("reads what is found when one fact is asked for, for every fact", async () => {
  const { tables } = (await publishedAtlas()).index;
  const read = evidenceReader(tables);
  const keys = tables.evidence.column("fact_id")!;
  const names = tables.evidence.column("fact_table")!;
  for (let row = 0; row < keys.length; row += 1) {
    const [table, id] = [String(names.at(row)), String(keys.at(row))];
    expect(read(table, id)).toEqual(placesOf(tables, table, id));
  }
  expect(read("amounts", "nobody")).toEqual([]);
});

test("gives articles once, the newest first, a bound by its end", () => {
  const { tables } = smallIndex({
    articles: [
      { article_id: "old", published: "2021-04-22" },
      { article_id: "vague", published: "[2023-10-13..2023-12-31]" },
      { article_id: "new", published: "2023-12-28" },
    ],
    evidence: ["old", "new", "vague", "new"].map((article_id, start) => ({
      fact_table: "events",
      fact_id: "e1",
      article_id,
      start,
    })),
  });
  const articles = articlesOf(evidenceReader(tables)("events", "e1"));
  expect(articles.map(({ article_id }) => article_id)).toEqual(["vague", "new", "old"]);
});
