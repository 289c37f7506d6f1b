import type { BitSet } from "./arquero.ts";
import type { DayRange, TimelineEvent, TimelineLane } from "../model/chart.ts";
import type { ViewState } from "../model/view-state.ts";
import { byCodeUnit, column, references, rowReader } from "./columns.ts";
import { dayOf } from "./days.ts";
import { rowsIn } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { listOf } from "./lists.ts";
import type { RunningPromise } from "./running.ts";
import { spans } from "./spans.ts";

const LEADING: readonly string[] = ["actor", "host", "giver"];

export interface Lanes extends Pick<ViewState, "lanes" | "fold"> {
  /** Promises that are not in `shown` and run through its period all the same. */
  running?: readonly RunningPromise[];
}

/**
 * The lanes of the timeline: each event stands with every organization of the asked side that takes
 * part, or, where none does, with those that act, host or give, or else with all that take part; an
 * event that names nobody stands nowhere. The asked side first, by first event, then id; a
 * subsidiary directly after its group. What is below a folded company stands in that company's lane,
 * each fact once.
 */
export function timeline(
  index: FactIndex,
  shown: BitSet,
  { lanes: side, fold, running }: Lanes = { lanes: "company", fold: [] },
): TimelineLane[] {
  const lanes = new Map<number, Pick<TimelineLane, "spans" | "events"> & { folded: Set<number> }>();
  const foldedInto = foldedGroups(index, fold);
  const lane = (org: number) => {
    const at = foldedInto[org]!;
    const found = lanes.get(at) ?? { spans: [], events: [], folded: new Set() };
    if (at !== org) found.folded.add(org);
    lanes.set(at, found);
    return found;
  };
  const eventAt = eventReader(index);
  const lanesOf = eventLanes(index, side);
  for (const row of rowsIn(index, shown, "events"))
    for (const own of new Set([...lanesOf(row)].map(lane))) own.events.push(eventAt(row));
  const drawn = new Set<string>();
  for (const { org, span } of spans(index, shown, side, running)) {
    const own = lane(org).spans;
    const key = `${foldedInto[org]} ${span.table}:${span.id}`;
    if (!drawn.has(key)) own.push(span);
    drawn.add(key);
  }

  const organizationAt = rowReader(index.tables, "organizations");
  const placed = Array.from(lanes, ([org, { spans, events, folded }]) => {
    const group = groupLane(index, lanes, org);
    const { org_id, name_ko, name_en, side } = organizationAt(org);
    const parent_org_id = group < 0 ? null : organizationAt(group).org_id;
    spans.sort((a, b) => byFirstDay(a, b) || byCodeUnit(a.id, b.id));
    events.sort((a, b) => byFirstDay(a, b) || byCodeUnit(a.event_id, b.event_id));
    const names = { org_id, name_ko, name_en, side, parent_org_id, folded: folded.size };
    return { org, group, lane: { ...names, spans, events } };
  }).sort(
    (a, b) =>
      Number(b.lane.side === side) - Number(a.lane.side === side) ||
      byCodeUnit(firstDay(a.lane), firstDay(b.lane)) ||
      byCodeUnit(a.lane.org_id, b.lane.org_id),
  );
  const groups = new Map<number, typeof placed>();
  for (const row of placed) {
    const group = groups.get(row.group);
    if (group) group.push(row);
    else groups.set(row.group, [row]);
  }
  const below = (group: number): TimelineLane[] =>
    (groups.get(group) ?? []).flatMap(({ org, lane }) => [lane, ...below(org)]);
  return below(-1);
}

/** Where the beginning is open, the end is what is known; such a lane would else always come first. */
const knownDay = ({ from, to }: DayRange): string => from ?? to ?? "";

const byFirstDay = (a: DayRange, b: DayRange) => byCodeUnit(knownDay(a), knownDay(b));

/** A lane without events goes by its spans. */
const firstDay = ({ events, spans }: TimelineLane): string =>
  knownDay(events[0] ?? spans[0] ?? { from: null, to: null });

/** The nearest company above a company that has a lane as well; -1 for none. */
function groupLane(index: FactIndex, lanes: ReadonlyMap<number, unknown>, org: number): number {
  if (index.isCompany[org] !== 1) return -1;
  let group = index.parents[org]!;
  while (group >= 0 && !(lanes.has(group) && index.isCompany[group] === 1))
    group = index.parents[group]!;
  return group;
}

/** For each organization the topmost folded company that it is or that is above it, else itself. */
function foldedGroups({ organizations, parents, isCompany }: FactIndex, fold: readonly string[]) {
  const folded = new Set(fold.map((id) => organizations.get(id)));
  return parents.map((_, org) => {
    let at = org;
    if (isCompany[org] === 1)
      for (let above = org; above >= 0; above = parents[above]!)
        if (folded.has(above) && isCompany[above] === 1) at = above;
    return at;
  });
}

function eventReader({ tables, start, from, to }: FactIndex): (row: number) => TimelineEvent {
  const eventAt = rowReader(tables, "events");
  return (row) => {
    const { event_id, kind, status, date, title_ko, title_en } = eventAt(row);
    return {
      event_id,
      kind,
      status,
      date,
      from: dayOf(from[start.events + row]!),
      to: dayOf(to[start.events + row]!),
      label_ko: title_ko,
      label_en: title_en,
    };
  };
}

/** Organizations in whose lanes an event stands. */
function eventLanes(
  { tables, organizations, isCompany, eventParts }: FactIndex,
  side: ViewState["lanes"],
) {
  const orgs = references(column(tables, "event_organizations", "org_id"), organizations);
  const roles = column(tables, "event_organizations", "role");
  return (row: number): Set<number> => {
    const parts = Array.from(listOf(eventParts, row)).filter((part) => orgs[part]! >= 0);
    const asked = parts.filter((part) => (isCompany[orgs[part]!] === 1) === (side === "company"));
    const leading = parts.filter((part) => LEADING.includes(roles.at(part)));
    const placed = [asked, leading, parts].find((some) => some.length > 0) ?? [];
    return new Set(placed.map((part) => orgs[part]!));
  };
}
