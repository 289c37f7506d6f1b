import type { Corpus } from "../records/corpus.ts";
import { originalNames, readOriginal, type Original } from "../records/originals.ts";
import { problem, type Problem } from "../records/problem.ts";
import { readSeeds } from "../records/read.ts";
import { nameOf, placeOf } from "../records/source.ts";
import { claimsOf, contradictions, unclaimed, type Claim } from "./claims.ts";
import { copiedText } from "./copying.ts";
import { fingerprints, spans } from "./fingerprints.ts";
import { unlocated } from "./unlocated.ts";

export interface Verified {
  problems: Problem[];
  /** What became of each number, by article. */
  claims: Map<string, Claim[]>;
}

/** original-missing: a record whose original is in none of the folders. */
function pair(
  { articles }: Corpus,
  all: readonly Original[],
  folders: readonly string[],
): { originals: Map<string, Original>; missing: Problem[] } {
  const originals = new Map<string, Original>();
  const missing: Problem[] = [];
  for (const at of articles) {
    const original = all.find(({ name }) => name === at.value.original);
    if (original) originals.set(at.article_id, original);
    else {
      const where = folders.map(nameOf).join(" or ");
      const message = `no such original in ${where}: ${at.value.original}`;
      missing.push(problem(placeOf(at, "original"), "original-missing", message));
    }
  }
  return { originals, missing };
}

/** Holds every record under `seeds` against the originals in `folders`. */
export async function verifySeeds(seeds: string, folders: readonly string[]): Promise<Verified> {
  const { corpus, problems: shape } = readSeeds(seeds);
  const all: Original[] = [];
  for (const name of originalNames(folders)) {
    const original = await readOriginal(folders, name);
    if (original) all.push(original);
  }
  const { originals, missing } = pair(corpus, all, folders);
  const paired = [...originals];
  const pairedFiles = new Set(
    corpus.articles
      .filter(({ article_id }) => originals.has(article_id))
      .map(({ source }) => source.file),
  );
  return {
    problems: [
      ...shape,
      ...missing,
      ...unlocated(corpus).filter(({ file }) => pairedFiles.has(file)),
      ...fingerprints(corpus, originals),
      ...(await spans(corpus, originals)),
      ...copiedText(corpus.sources, all),
      ...paired.flatMap(([id, original]) => unclaimed(corpus, id, original)),
      ...paired.flatMap(([id]) => contradictions(corpus, id)),
    ],
    claims: new Map(paired.map(([id, original]) => [id, claimsOf(corpus, id, original)])),
  };
}
