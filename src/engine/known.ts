import type { Known } from "../model/view-state.ts";
import type { FactIndex } from "./facts.ts";
import { rowsById } from "./names.ts";

/** Which ids an address may name. */
export function knownIds(index: FactIndex): Known {
  const onSide = (id: string, company: boolean) => {
    const row = index.organizations.get(id);
    return row !== undefined && (index.isCompany[row] === 1) === company;
  };
  return {
    company: (id) => onSide(id, true),
    agency: (id) => onSide(id, false),
    focus: ({ table, id }) => rowsById(index, table).has(id),
  };
}
