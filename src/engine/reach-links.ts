import type { ReachTie } from "../model/chart.ts";
import type { RowOf } from "../model/tables.ts";
import { byCodeUnit, rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { perIndex } from "./per-index.ts";

export type Count = RowOf<"counts">;
export type CountLink = RowOf<"links"> & { kind: ReachTie["kind"] };

/** The panel that a count stands in: counts of two units, or of two parties, never share one. */
export type PanelName = `${Count["party"]} ${Count["unit"]}`;
export const panelOf = ({ party, unit }: Pick<Count, "party" | "unit">): PanelName =>
  `${party} ${unit}`;

const told: readonly string[] = ["fulfils", "measured_on", "conflicts", "supersedes"];

/** The links that a count is an end of, sorted by their ends. */
export const countLinks = perIndex(({ tables }: FactIndex): readonly CountLink[] => {
  const linkAt = rowReader(tables, "links");
  return Array.from({ length: tables.links.totalRows() }, (_, row) => linkAt(row))
    .filter((link): link is CountLink => told.includes(link.kind))
    .filter(({ from_table, to_table }) => from_table === "counts" || to_table === "counts")
    .sort((a, b) => byCodeUnit(a.from_id, b.from_id) || byCodeUnit(a.to_id, b.to_id));
});

/**
 * The count with which each baseline is compared, by the baseline's id: one of the same panel that it
 * is linked to by `measured_on`, or that a third count is measured on together with it (a gap between
 * the two). An outcome before others, then the lowest id.
 */
export function baselinesOf(
  counts: readonly Count[],
  links: readonly CountLink[],
): Map<string, string> {
  const measured = links.filter(
    ({ kind, from_table, to_table }) =>
      kind === "measured_on" && from_table === "counts" && to_table === "counts",
  );
  const beside = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const known = beside.get(id);
    if (known) known.push(other);
    else beside.set(id, [other]);
  };
  for (const { from_id, to_id } of measured) {
    add(from_id, to_id);
    if (to_id !== from_id) add(to_id, from_id);
  }
  const near = (id: string) => beside.get(id) ?? [];
  const drawn = new Map(
    counts
      .filter(({ bound, restates }) => bound !== "undisclosed" && restates === null)
      .map((count) => [count.count_id, count]),
  );
  const hosts = new Map<string, string>();
  for (const baseline of drawn.values()) {
    const { count_id: id, role } = baseline;
    if (role !== "baseline") continue;
    const [host] = [...near(id), ...near(id).flatMap(near)]
      .flatMap((other) => drawn.get(other) ?? [])
      .filter((other) => panelOf(other) === panelOf(baseline) && other.role !== "baseline")
      .sort(
        (a, b) =>
          Number(b.role === "outcome") - Number(a.role === "outcome") ||
          byCodeUnit(a.count_id, b.count_id),
      );
    if (host) hosts.set(id, host.count_id);
  }
  return hosts;
}
