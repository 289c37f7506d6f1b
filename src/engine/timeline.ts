import type { BitSet } from "arquero";
import type { DayRange, TimelineEvent, TimelineLane } from "../model/chart.ts";
import { byCodeUnit, column, references, rowReader } from "./columns.ts";
import { dayOf } from "./days.ts";
import { rowsIn } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { listOf } from "./lists.ts";
import { spans } from "./spans.ts";

const LEADING: readonly string[] = ["actor", "host", "giver"];

/**
 * The lanes of the timeline: each event stands with every company that takes part, or, where none
 * does, with the agencies that act, host or give, or else with all that take part; an event that
 * names nobody stands nowhere. By first event, then id; a subsidiary directly after its group.
 */
export function timeline(index: FactIndex, shown: BitSet): TimelineLane[] {
  const lanes = new Map<number, Pick<TimelineLane, "spans" | "events">>();
  const lane = (org: number) => {
    const found = lanes.get(org) ?? { spans: [], events: [] };
    lanes.set(org, found);
    return found;
  };
  const eventAt = eventReader(index);
  const lanesOf = eventLanes(index);
  for (const row of rowsIn(index, shown, "events"))
    for (const org of lanesOf(row)) lane(org).events.push(eventAt(row));
  for (const { org, span } of spans(index, shown)) lane(org).spans.push(span);

  const organizationAt = rowReader(index.tables, "organizations");
  const placed = Array.from(lanes, ([org, { spans, events }]) => {
    const group = groupLane(index, lanes, org);
    const { org_id, name_ko, name_en, side } = organizationAt(org);
    const parent_org_id = group < 0 ? null : organizationAt(group).org_id;
    spans.sort((a, b) => byFirstDay(a, b) || byCodeUnit(a.id, b.id));
    events.sort((a, b) => byFirstDay(a, b) || byCodeUnit(a.event_id, b.event_id));
    return { org, group, lane: { org_id, name_ko, name_en, side, parent_org_id, spans, events } };
  }).sort(
    (a, b) =>
      byCodeUnit(b.lane.side, a.lane.side) ||
      byCodeUnit(firstDay(a.lane), firstDay(b.lane)) ||
      byCodeUnit(a.lane.org_id, b.lane.org_id),
  );
  const below = (group: number): TimelineLane[] =>
    placed.flatMap((row) => (row.group === group ? [row.lane, ...below(row.org)] : []));
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
function eventLanes({ tables, organizations, isCompany, eventParts }: FactIndex) {
  const orgs = references(column(tables, "event_organizations", "org_id"), organizations);
  const roles = column(tables, "event_organizations", "role");
  return (row: number): Set<number> => {
    const parts = Array.from(listOf(eventParts, row)).filter((part) => orgs[part]! >= 0);
    const companies = parts.filter((part) => isCompany[orgs[part]!] === 1);
    const leading = parts.filter((part) => LEADING.includes(roles.at(part)));
    const placed = [companies, leading, parts].find((some) => some.length > 0) ?? [];
    return new Set(placed.map((part) => orgs[part]!));
  };
}
