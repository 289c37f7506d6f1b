import { factDays } from "./fact-days.ts";
import { participantsOf, programsOf } from "./fact-lists.ts";
import { factSpace, type FactSpace } from "./fact-space.ts";
import type { Lists } from "./lists.ts";
import type { AtlasTables } from "./load.ts";

/**
 * The normalised tables as what filters ask of a fact, in dictionary codes. Codes of organizations,
 * programs and articles are row numbers, those of enumerations positions in the vocabulary.
 */
export interface FactIndex extends FactSpace {
  /** Fact → programs that it belongs to. */
  programsOf: Lists;
  /** Fact → organizations that take part in it, in its event or in a program of it. */
  participants: Lists;
  /** First and last possible day, as in `days.ts`; `from` after `to` is no date. */
  from: Int32Array;
  to: Int32Array;
}

/** The index of a set of tables; built once, then asked many times. Throws `invalid date: …`. */
export function factIndex(tables: AtlasTables): FactIndex {
  const space = factSpace(tables);
  const programs = programsOf(space);
  return {
    ...space,
    ...factDays(space),
    programsOf: programs,
    participants: participantsOf(space, programs),
  };
}
