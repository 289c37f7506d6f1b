import type { TimelineLane } from "../model/chart.ts";
import type { ViewState } from "../model/view-state.ts";
import { column } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { organizationRanks } from "./organizations.ts";

export interface PlacedLane {
  org: number;
  /** Of its first event, or without any of its first bar. */
  day: number;
  lane: TimelineLane;
}

/** Lanes in their order: the asked side first, by first day, then id; a subsidiary directly after its group. */
export function inGroups(
  index: FactIndex,
  lanes: readonly PlacedLane[],
  side: ViewState["lanes"],
): TimelineLane[] {
  const ranks = organizationRanks(index);
  const ids = column(index.tables, "organizations", "org_id");
  const byOrg = new Set(lanes.map(({ org }) => org));
  const sorted = [...lanes].sort(
    (a, b) =>
      Number(b.lane.side === side) - Number(a.lane.side === side) ||
      a.day - b.day ||
      ranks[a.org]! - ranks[b.org]!,
  );
  const groups = new Map<number, PlacedLane[]>();
  for (const placed of sorted) {
    const group = groupLane(index, byOrg, placed.org);
    if (group >= 0) placed.lane.parent_org_id = ids.at(group);
    const known = groups.get(group);
    if (known) known.push(placed);
    else groups.set(group, [placed]);
  }
  const below = (group: number): TimelineLane[] =>
    (groups.get(group) ?? []).flatMap(({ org, lane }) => [lane, ...below(org)]);
  return below(-1);
}

/** The nearest company above a company that has a lane as well; -1 for none. */
function groupLane(
  { parents, isCompany }: FactIndex,
  lanes: ReadonlySet<number>,
  org: number,
): number {
  if (isCompany[org] !== 1) return -1;
  let group = parents[org]!;
  while (group >= 0 && !(lanes.has(group) && isCompany[group] === 1)) group = parents[group]!;
  return group;
}
