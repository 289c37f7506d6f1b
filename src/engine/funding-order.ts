import type { FundingRow } from "../model/chart.ts";
import { boundsOf } from "../model/edtf.ts";
import type { ViewState } from "../model/view-state.ts";
import { byCodeUnit, column } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { bySize, sizeOf } from "./funding-rows.ts";

interface Heading {
  id: string;
  rows: FundingRow[];
  /** Of its rows and of those below it. */
  largest: number;
  /** It has targets only, which nobody has sold, let alone given: below what there was. */
  aims: boolean;
}

/**
 * Puts the rows of one panel under their headings: by the largest sum first, years as they come,
 * what is a target only after what was sold, rows without a heading last; a subsidiary directly
 * after its group, if that has a row as well.
 * Under one heading the largest first, claims that conflict next to each other.
 */
export function fundingOrder(
  index: FactIndex,
  by: ViewState["by"],
): (rows: readonly FundingRow[]) => FundingRow[] {
  return (rows) => {
    const headings = new Map<string, Heading>();
    for (const row of rows) {
      const id = row.under?.id ?? "";
      const heading = headings.get(id) ?? { id, rows: [], largest: 0, aims: true };
      heading.rows.push(row);
      heading.largest = Math.max(heading.largest, sizeOf(row));
      heading.aims &&= isTarget(row);
      headings.set(id, heading);
    }
    const parentOf = by === "company" ? groupsOf(index, headings) : () => undefined;
    for (const { id, largest } of [...headings.values()])
      for (let above = parentOf(id); above; above = parentOf(above.id))
        above.largest = Math.max(above.largest, largest);
    const sorted = [...headings.values()].sort(
      (a, b) =>
        Number(a.id === "") - Number(b.id === "") ||
        (by === "year"
          ? byYear(a.id, b.id)
          : Number(a.aims) - Number(b.aims) || b.largest - a.largest) ||
        byCodeUnit(a.id, b.id),
    );
    const children = new Map<Heading | undefined, Heading[]>();
    for (const heading of sorted) {
      const group = parentOf(heading.id);
      const known = children.get(group);
      if (known) known.push(heading);
      else children.set(group, [heading]);
    }
    const below = (group: Heading | undefined, depth: number): FundingRow[] =>
      (children.get(group) ?? []).flatMap((heading) => [
        ...besideRivals(heading.rows).map((row) => ({ ...row, depth })),
        ...below(heading, depth + 1),
      ]);
    return below(undefined, 0);
  };
}

const byYear = (a: string, b: string) => {
  const year = (id: string) =>
    id === "" ? "" : (boundsOf(id).to ?? boundsOf(id).from ?? "").slice(0, 4);
  return byCodeUnit(year(a), year(b));
};

/** The heading of the nearest organization above that has one. */
function groupsOf({ tables, organizations, parents }: FactIndex, headings: Map<string, Heading>) {
  const ids = column(tables, "organizations", "org_id");
  return (id: string): Heading | undefined => {
    const org = organizations.get(id);
    for (let at = org === undefined ? -1 : parents[org]!; at >= 0; at = parents[at]!) {
      const heading = headings.get(ids.at(at));
      if (heading) return heading;
    }
    return undefined;
  };
}

const isTarget = ({ kind }: FundingRow) => kind === "sales_target";

/** Targets after what was sold; then the largest first. */
const byWeight = (a: FundingRow, b: FundingRow) =>
  Number(isTarget(a)) - Number(isTarget(b)) || bySize(a, b);

/** Largest first, each followed by those that conflict with it, and with them. */
function besideRivals(rows: readonly FundingRow[]): FundingRow[] {
  const left = new Map([...rows].sort(byWeight).map((row) => [row.amount_id, row]));
  const placed: FundingRow[] = [];
  for (const first of left.values()) {
    const cluster = new Set([first]);
    for (const { amount_id, conflicts } of cluster) {
      left.delete(amount_id);
      for (const id of conflicts) if (left.has(id)) cluster.add(left.get(id)!);
    }
    placed.push(...[...cluster].sort(byWeight));
  }
  return placed;
}
