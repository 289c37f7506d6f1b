import type { ViewState } from "../model/view-state.ts";
import type { BitSet } from "./bit-set.ts";
import type { FactIndex } from "./facts.ts";
import { eventsByDay, lanesOf } from "./lane-events.ts";
import { along, grouped, inverse, listOf, type Lists } from "./lists.ts";
import { addMonths, onlyMonths, monthsOf } from "./months.ts";
import { perIndex } from "./per-index.ts";
import { inverted } from "./ranks.ts";
import { spansOf } from "./spans.ts";

type Side = ViewState["lanes"];

/** What stands in a lane, whatever is shown. */
export interface Lane {
  /** Facts by the first day that is known of them, then id. */
  events: Int32Array;
  /** Along with `events`: the position of the one month that each was in, or -1. */
  months: Int32Array;
  /** Positions of bars in the spans of the side. */
  bars: Int32Array;
}

/** The lane of each organization, as `Lane` by organization. */
interface Lanes {
  events: Lists;
  months: Int32Array;
  bars: Lists;
}

export const ownLanes = {
  company: perIndex((index) => lanes(index, "company")),
  agency: perIndex((index) => lanes(index, "agency")),
};

function lanes(index: FactIndex, side: Side): Lanes {
  const size = index.parents.length;
  const { offsets, values } = inverse(lanesOf[side](index), size, eventsByDay(index).rows);
  return {
    events: { offsets, values: values.map((row) => index.start.events + row) },
    months: along(values, onlyMonths(index)),
    bars: grouped(spansOf[side](index).org, size),
  };
}

export function ownLane({ events, months, bars }: Lanes, org: number): Lane {
  const { offsets } = events;
  return {
    events: listOf(events, org),
    months: months.subarray(offsets[org]!, offsets[org + 1]!),
    bars: listOf(bars, org),
  };
}

/** Group → the companies that stand in its lane, itself included: of folded groups the topmost. */
export function foldedGroups(
  { organizations, parents, isCompany }: FactIndex,
  fold: readonly string[],
): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  const folded = new Set(fold.map((id) => organizations.get(id)));
  if (folded.size === 0) return groups;
  for (let org = 0; org < parents.length; org += 1) {
    let group = -1;
    if (isCompany[org] === 1)
      for (let above = org; above >= 0; above = parents[above]!)
        if (folded.has(above) && isCompany[above] === 1) group = above;
    if (group >= 0) groups.set(group, [...(groups.get(group) ?? []), org]);
  }
  return groups;
}

const groupLanes = {
  company: perIndex(() => new Map<number, Lane>()),
  agency: perIndex(() => new Map<number, Lane>()),
};

/** One lane for all companies of a group, each fact once. Known then: which filter is set changes nothing. */
export function groupLane(
  index: FactIndex,
  side: Side,
  group: number,
  members: readonly number[],
): Lane {
  const known = groupLanes[side](index);
  const own = known.get(group) ?? merged(index, side, members);
  known.set(group, own);
  return own;
}

function merged(index: FactIndex, side: Side, members: readonly number[]): Lane {
  const { events, bars } = ownLanes[side](index);
  const all = (lists: Lists) => Int32Array.from(members.flatMap((org) => Array.from(listOf(lists, org)))); // prettier-ignore
  const { rows } = eventsByDay(index);
  const places = inverted(rows);
  const first = index.start.events;
  const days = all(events)
    .map((fact) => places[fact - first]!)
    .sort();
  const own = along(days.filter((place, i) => place !== days[i - 1]), rows); // prettier-ignore
  const { fact } = spansOf[side](index);
  return {
    events: own.map((row) => first + row),
    months: along(own, onlyMonths(index)),
    // Bars of one fact follow one another.
    bars: all(bars).sort().filter((at, i, sorted) => i === 0 || fact[at] !== fact[sorted[i - 1]!]), // prettier-ignore
  };
}

/** How many events of a lane that are in a set fall into each month. */
export function monthsOfLane(index: FactIndex, { events, months }: Lane, facts: BitSet) {
  const { from, to, start } = index;
  const calendar = monthsOf(index);
  const weights = new Float64Array(calendar.names.length);
  for (let at = 0; at < events.length; at += 1) {
    const fact = events[at]!;
    if (!facts.get(fact)) continue;
    if (months[at]! >= 0) weights[months[at]!]! += 1;
    else addMonths(calendar, fact - start.events, from[fact]!, to[fact]!, weights);
  }
  return weights;
}
