import { organizationChoices, periodChoices, valueChoices } from "../../src/engine/choices.ts";
import type { FactIndex } from "../../src/engine/facts.ts";
import type { FilterState, Selection } from "../../src/engine/filter.ts";

/** What every filter lists. */
export function allChoices(index: FactIndex, state: FilterState, selection: Selection) {
  const organizations = (filter: "company" | "agency") =>
    organizationChoices(index, state, selection, filter).listed;
  const values = (filter: "category" | "kind" | "for") =>
    valueChoices(index, state, selection, filter);
  return {
    company: organizations("company"),
    agency: organizations("agency"),
    category: values("category"),
    kind: values("kind"),
    for: values("for"),
    period: periodChoices(index, selection),
  };
}
