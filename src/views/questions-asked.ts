import type { FactIndex } from "../engine/facts.ts";
import type { Selection } from "../engine/filter.ts";
import type { Place } from "../engine/load.ts";
import type { ViewState } from "../model/view-state.ts";

/** What an answer is worked out from: the facts of the question, none of the reader's filters. */
export interface Asked {
  index: FactIndex;
  layout: readonly Place[];
  view: ViewState;
  selection: Selection;
}
