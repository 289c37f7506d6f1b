import type { NetworkSentence } from "../model/chart.ts";
import type { ViewState } from "../model/view-state.ts";

/**
 * The organizations that an address chooses in the network: the one in focus and the one beside
 * it. While a fact is open, `with` keeps one, and a tie of it the other; `kept` are the two of
 * before, which count as long as the address agrees with them.
 */
export function chosenOrganizations(
  { focus, with: beside }: Pick<ViewState, "focus" | "with">,
  ties: readonly NetworkSentence[],
  kept: readonly string[] = [],
): string[] {
  if (focus?.table === "organizations")
    return beside === null || beside === focus.id ? [focus.id] : [focus.id, beside];
  if (beside === null) return [];
  if (focus !== null && kept.at(-1) === beside) return [...kept];
  const tie =
    focus?.table === "relations"
      ? ties.find(({ relation_id }) => relation_id === focus.id)
      : undefined;
  if (tie?.b_org_id === beside) return [tie.a_org_id, beside];
  return tie?.a_org_id === beside ? [tie.b_org_id, beside] : [beside];
}
