import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { reviewedArticles } from "../../scripts/draft/reviewed.ts";
import { counts, dates, money } from "../../scripts/draft/score-figures.ts";
import { scorePeers } from "../../scripts/draft/score-peers.ts";
import { printScore, scoreOf, type ReviewedArticle } from "../../scripts/draft/score.ts";
import { emptyCorpus } from "../../scripts/records/corpus.ts";
import { indexText } from "../../src/model/locator.ts";

const text = "첫째 줄\n시장 셋과 점포 넷";
const article: ReviewedArticle = {
  article_id: "paper-2024",
  published: "2024-01-02",
  original: { name: "paper.txt", text, points: indexText(text), sha256: "" },
  corpus: emptyCorpus(),
};

test("a score counts what is missed and what no record claims, with their places", () => {
  const score = scoreOf(
    {
      name: "markets",
      expected: () => [
        { places: [{ start: 5, end: 9 }], key: "3 market", shown: "markets" },
        { places: [{ start: 11, end: 15 }], key: "4 store", shown: "stores", reason: "spelled" },
      ],
      found: () => [
        { start: 8, end: 9, key: "3 market" },
        { start: 14, end: 15, key: "4 market" },
      ],
    },
    [article],
  );
  expect(score).toMatchObject({ expected: 2, hit: 1, found: 2, right: 1 });
  expect(score.failures).toEqual([
    "missed paper-2024:2:7 stores: 4 store, found 4 market (spelled)",
    "extra paper-2024:2:10 넷: 4 market",
  ]);
  expect(printScore(score)).toContain("recall 0.500 (1 of 2)");
});

test("the reviewed records are found in their originals", async () => {
  const { articles } = await reviewedArticles("seeds");
  if (articles.length === 0) return console.info("originals not found: not measured");
  const [sums, numbers, days] = [money, counts, dates].map((each) => scoreOf(each, articles));
  expect((sums?.hit ?? 0) / (sums?.expected ?? 1)).toBeGreaterThanOrEqual(0.99);
  expect((sums?.right ?? 0) / (sums?.found ?? 1)).toBeGreaterThanOrEqual(0.99);
  expect((numbers?.hit ?? 0) / (numbers?.expected ?? 1)).toBeGreaterThanOrEqual(0.95);
  expect((days?.hit ?? 0) / (days?.expected ?? 1)).toBeGreaterThanOrEqual(0.95);
});

test("other projects' cases are read as they read them", () => {
  const folder = "../shared/peer";
  if (!existsSync(folder)) return console.info("peers' cases not found: not measured");
  const least: Record<string, number> = { won: 1, cardinals: 0.98, "core dates": 0.9 };
  const scores = scorePeers(folder);
  expect(scores.map(({ name }) => name)).toEqual(Object.keys(least));
  for (const { name, passed, cases } of scores)
    expect(passed / cases, name).toBeGreaterThanOrEqual(least[name] ?? 1);
});
