import { expect, test } from "vitest";
import type { ArticleFact, ArticleStrip } from "../../src/model/article-strip.ts";
import { factsCounted, factsNamed } from "../../src/views/articles-words.ts";
import { articleList } from "../../src/engine/articles.ts";
import { stripReader } from "../../src/engine/article-strips.ts";
import { publishedAtlas } from "../export/published.ts";

const fact = (id: string): ArticleFact => ({
  fact: id,
  group: "events",
  start: 0,
  figure: "",
  places: 1,
  label_ko: "",
  label_en: "",
});
const strip: ArticleStrip = {
  article_id: "a",
  characters: 10,
  places: [],
  facts: ["events:x", "events:y", "amounts:z", "organizations:o"].map(fact),
  ignored: [],
};

test("organizations are told beside the facts, and not counted as facts", () => {
  expect(factsNamed(strip, "ko")).toBe("사실 3건과 기업·기관 1곳");
  expect(factsNamed(strip, "en")).toBe("3 facts and 1 organization");
  expect(factsCounted(strip, "ko")).toBe(
    "사실 3건과 기업·기관 1곳: 사건 2, 금액 1. 글 속 0곳이 근거입니다.",
  );
});

test("the table of the articles and their strips count the same facts", async () => {
  const { index } = await publishedAtlas();
  const stripOf = stripReader(index);
  const told = articleList(index).map(({ article, facts }) => [article.article_id, facts]);
  const drawn = articleList(index).map(({ article: { article_id } }) => [
    article_id,
    stripOf(article_id)!.facts.filter((one) => !one.fact.startsWith("organizations:")).length,
  ]);
  expect(drawn).toEqual(told);
  expect(told.reduce((sum, [, facts]) => sum + Number(facts), 0)).toBeGreaterThan(
    index.universe.count(),
  );
});
