import type { NetworkSentence } from "../model/chart.ts";
import type { ViewState } from "../model/view-state.ts";

/**
 * The organizations, at most two, that an address chooses in the network: the one in focus and the
 * one beside it, or those of `with` while a fact is open. Older addresses name one beside an open
 * tie and mean both its ends.
 */
export function chosenOrganizations(
  { focus, with: beside }: Pick<ViewState, "focus" | "with">,
  ties: readonly NetworkSentence[],
): string[] {
  if (focus?.table === "organizations")
    return [focus.id, ...beside.filter((id) => id !== focus.id)].slice(0, 2);
  const [only] = beside;
  if (focus?.table !== "relations" || only === undefined || beside.length > 1) return [...beside];
  const tie = ties.find(({ relation_id }) => relation_id === focus.id);
  if (tie?.b_org_id === only) return [tie.a_org_id, only];
  return tie?.a_org_id === only ? [tie.b_org_id, only] : [only];
}
