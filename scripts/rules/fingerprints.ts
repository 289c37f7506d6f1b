import { digestOf } from "../../src/model/locator.ts";
import { problemAt, type Corpus } from "../records/corpus.ts";
import type { Original } from "../records/originals.ts";
import type { Problem } from "../records/problem.ts";
import { placesOf } from "./evidence.ts";

/** Originals by article. */
export type Originals = ReadonlyMap<string, Original>;

/** fingerprint-mismatch: another original, or an older one. What has none yet, `unlocated` tells. */
export const fingerprints = ({ articles }: Corpus, originals: Originals): Problem[] =>
  articles.flatMap((at) => {
    const original = originals.get(at.article_id);
    if (!original) return [];
    const found = { sha256: original.sha256, characters: original.points.length };
    return (["sha256", "characters"] as const)
      .filter((key) => at.value[key] !== null && at.value[key] !== found[key])
      .map((key) => {
        const message = `${key} is ${at.value[key]}, ${original.name} has ${found[key]}`;
        return problemAt(at, key, "fingerprint-mismatch", message);
      });
  });

/** phrase-not-in-span, digest-mismatch: what stands at a locator is what the record says. */
export async function spans(corpus: Corpus, originals: Originals): Promise<Problem[]> {
  const keys = new Map(corpus.articles.map((at) => [at.article_id, at.value.sha256]));
  const problems: Problem[] = [];
  for (const at of placesOf(corpus)) {
    const { figure, start, end, digest } = at.value;
    const article_id = ("article_id" in at.value && at.value.article_id) || at.article_id;
    const original = originals.get(article_id);
    if (!original) continue;
    if (start === null || end === null || digest === null) continue;
    const { length, slice } = original.points;
    const span = start < end && end <= length ? slice(start, end) : null;
    if (span !== figure) {
      const message = `${figure} does not stand at ${start}..${end} of ${original.name}`;
      problems.push(problemAt(at, "figure", "phrase-not-in-span", message));
    }
    // The record's own fingerprint is the key, so that a changed original shows which spans changed.
    const sha256 = keys.get(article_id) ?? original.sha256;
    const right = span === null ? null : await digestOf(sha256, span);
    if (right !== null && right !== digest) {
      const message = `digest of ${start}..${end} is ${right}, not ${digest}`;
      problems.push(problemAt(at, "digest", "digest-mismatch", message));
    }
  }
  return problems;
}
