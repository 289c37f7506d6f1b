import { boundsOf } from "../../src/model/edtf.ts";
import { originalNames, originalsFolders, readOriginal } from "../records/originals.ts";
import { readSeeds } from "../records/read.ts";
import type { ReviewedArticle } from "./score.ts";

/** The reviewed records whose originals are at hand, matched by fingerprint as `locate` wrote it. */
export async function reviewedArticles(
  seeds: string,
  option?: string,
): Promise<{ articles: ReviewedArticle[]; missing: string[] }> {
  const { corpus } = readSeeds(seeds);
  const folders = originalsFolders(seeds, option);
  const originals = await Promise.all(
    originalNames(folders).map((name) => readOriginal(folders, name)),
  );
  const articles: ReviewedArticle[] = [];
  const missing: string[] = [];
  for (const { article_id, value } of corpus.articles) {
    if (value.status !== "reviewed") continue;
    const original = originals.find((each) => each !== null && each.sha256 === value.sha256);
    const published = boundsOf(value.published).to;
    if (original && published) articles.push({ article_id, published, original, corpus });
    else missing.push(article_id);
  }
  return { articles, missing };
}
