import type { Corpus } from "../records/corpus.ts";
import type { Problem } from "../records/problem.ts";
import { bounds } from "./bounds.ts";
import { checkCorrections } from "./corrections.ts";
import { doneEvents } from "./dates.ts";
import { duplicates } from "./duplicates.ts";
import { fields, figures, locators, noEvidence } from "./evidence.ts";
import { dangling, fileNames } from "./ids.ts";
import { drafts, instruments } from "./instruments.ts";
import { circles, groups, sizes } from "./nesting.ts";
import { personalData } from "./personal.ts";
import { parentCircles, registerRows } from "./registers.ts";
import { unlocated } from "./unlocated.ts";
import { magnitudes, repetitions, sharedNames } from "./warnings.ts";

/** Every rule of `npm run data` that looks beyond the shape of one row. */
const rules = [
  duplicates,
  dangling,
  fileNames,
  parentCircles,
  registerRows,
  noEvidence,
  fields,
  unlocated,
  locators,
  figures,
  doneEvents,
  bounds,
  circles,
  groups,
  sizes,
  instruments,
  drafts,
  personalData,
  checkCorrections,
  magnitudes,
  repetitions,
  sharedNames,
];

export const checkCorpus = (corpus: Corpus): Problem[] => rules.flatMap((rule) => rule(corpus));
