import type { Correction } from "../../src/model/corrections.ts";
import type { Atlas } from "../../src/model/tables.ts";
import type { Problem } from "../records/problem.ts";
import { readSeeds } from "../records/read.ts";
import { checkCorpus } from "../rules/index.ts";
import { resolve } from "./resolve.ts";
import { resolveCorrections } from "./resolve-corrections.ts";

export interface Checked {
  /** Every broken rule, and the warnings. */
  problems: Problem[];
  /** Null if any rule is broken. */
  atlas: Atlas | null;
  /** Newest first; none if any rule is broken. */
  corrections: Correction[];
}

/** Reads the records under `seeds`, checks them and resolves them to tables. */
export function readAtlas(seeds: string): Checked {
  const { corpus, problems: shape, complete } = readSeeds(seeds);
  // With a file unread, whatever others point to may be in it.
  if (!complete) return { problems: shape, atlas: null, corrections: [] };
  const problems = [...shape, ...checkCorpus(corpus)];
  const sound = problems.every((found) => found.warning);
  return {
    problems,
    atlas: sound ? resolve(corpus) : null,
    corrections: sound ? resolveCorrections(corpus) : [],
  };
}
