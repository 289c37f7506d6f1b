import type { ViewState } from "../model/view-state.ts";
import { column } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { rowsById } from "./names.ts";

/**
 * The organizations, at most two, that an address chooses in the network: the one in focus and the
 * one beside it, or those of `with` while a fact is open. Older addresses name one beside an open
 * tie and mean both its ends.
 */
export function chosenOrganizations(
  index: FactIndex,
  { focus, with: beside }: Pick<ViewState, "focus" | "with">,
): string[] {
  if (focus?.table === "organizations")
    return [focus.id, ...beside.filter((id) => id !== focus.id)].slice(0, 2);
  const [only] = beside;
  if (focus?.table !== "relations" || only === undefined || beside.length > 1) return [...beside];
  const row = rowsById(index, "relations").get(focus.id);
  if (row === undefined) return [only];
  const [a, b] = [column(index.tables, "relations", "a_org_id").at(row), column(index.tables, "relations", "b_org_id").at(row)]; // prettier-ignore
  if (b === only) return [a, only];
  return a === only ? [b, only] : [only];
}
