import type { TimelineEvent, TimelineLane } from "../model/chart.ts";
import type { WholeTimeline } from "../model/findings.ts";
import type { ViewState } from "../model/view-state.ts";
import type { BitSet } from "./bit-set.ts";
import { partReader } from "./columns.ts";
import { dayOf, OPEN_FROM } from "./days.ts";
import type { FactIndex } from "./facts.ts";
import { eventsByDay, standing } from "./lane-events.ts";
import { foldedGroups, groupLane, monthsOfLane, ownLane, ownLanes, type Lane } from "./lanes.ts";
import { along, passing } from "./lists.ts";
import { monthsOf } from "./months.ts";
import { organizationRanks } from "./organizations.ts";
import { firstOf } from "./ranks.ts";
import type { RunningPromise } from "./running.ts";
import { spanReader, spansOf, type Spans } from "./spans.ts";
import { countsIn, perSet } from "./tally.ts";
import { inGroups, type PlacedLane } from "./timeline-groups.ts";

export interface LaneOptions extends Pick<ViewState, "lanes" | "fold"> {
  /** Promises that are not in `shown` and run through its period all the same. */
  running?: readonly RunningPromise[];
}

/** The lanes that are drawn, and what is true of all there are. */
export interface Timeline extends WholeTimeline {
  lanes: TimelineLane[];
}

/** At most so many of each that somebody can still tell apart. */
export interface TimelineLimits {
  lanes: number;
  /** Events of a lane, each with its mark; of more their number by month. */
  events: number;
  /** Bars of a lane. */
  spans: number;
}
const readable: TimelineLimits = { lanes: 32, events: 48, spans: 6 };

/**
 * The lanes of the timeline: each event stands with every organization of the asked side that takes
 * part, or, where none does, with those that act, host or give, or else with all that take part; an
 * event that names nobody stands nowhere. The asked side first, by first event, then id; a
 * subsidiary directly after its group. What is below a folded company stands in that company's lane,
 * each fact once. Of more lanes than `limits` allow, those with most events.
 */
export function wholeTimeline(
  index: FactIndex,
  shown: BitSet,
  { lanes: side, fold, running = [] }: LaneOptions = { lanes: "company", fold: [] },
  limits = readable,
): Timeline {
  const counts = countsByLane[side](index, shown).slice();
  const drawn = running.length === 0 ? shown : shown.copy();
  for (const { row } of running) drawn.set(index.start.amounts + row);
  const bars = new Uint32Array(counts.length);
  const spans = spansOf[side](index);
  for (let at = 0; at < spans.fact.length; at += 1)
    bars[spans.org[at]!]! += drawn.one(spans.fact[at]!);
  const groups = new Map<number, Group>();
  for (const [group, members] of foldedGroups(index, fold)) {
    const folded = members.filter((org) => org !== group && counts[org]! + bars[org]! > 0).length;
    const lane = groupLane(index, side, group, members);
    for (const org of members) counts[org] = bars[org] = 0;
    counts[group] = shown.countOf(lane.events);
    bars[group] = drawn.countOf(along(lane.bars, spans.fact));
    groups.set(group, { lane, folded });
  }

  const ranks = organizationRanks(index);
  const all: number[] = [];
  for (let org = 0; org < counts.length; org += 1) if (counts[org]! + bars[org]! > 0) all.push(org);
  const kept = firstOf(all, limits.lanes, (a, b) => counts[b]! - counts[a]! || bars[b]! - bars[a]! || ranks[a]! - ranks[b]!); // prettier-ignore
  const read = laneReader(index, spans, { shown, drawn }, limits);
  const ownOf = (org: number): Group => ({ lane: ownLane(ownLanes[side](index), org), folded: 0 });
  return {
    lanes: inGroups(
      index,
      kept.map((org) => read(org, counts[org]!, groups.get(org) ?? ownOf(org))),
      side,
    ),
    all: all.length,
    events: shown.countWith(standing(index).facts),
    years: yearsOf(countsByYear(index, shown)),
  };
}

/** How many events of a set stand in each lane of a side, and in each year. */
const countsByLane = {
  company: perSet((index, shown) => countsIn(ownLanes.company(index).events, shown)),
  agency: perSet((index, shown) => countsIn(ownLanes.agency(index).events, shown)),
};
const countsByYear = perSet((index, shown) => countsIn(standing(index).ofYear, shown));

/** A lane, and how many others stand in it. */
interface Group {
  lane: Lane;
  folded: number;
}

function yearsOf(counts: Uint32Array): Map<number, number> {
  const years = new Map<number, number>();
  for (let year = 0; year < counts.length; year += 1)
    if (counts[year]! > 0) years.set(year, counts[year]!);
  return years;
}

/** The lanes that are drawn. */
export const timeline = (...asked: Parameters<typeof wholeTimeline>): TimelineLane[] =>
  wholeTimeline(...asked).lanes;

function eventfulMonths(names: readonly string[], counts: Float64Array) {
  const months: { month: string; events: number }[] = [];
  for (let i = 0; i < names.length; i += 1)
    if (counts[i]! > 0) months.push({ month: names[i]!, events: counts[i]! });
  return months;
}

/** Reads lanes by their organization, the number of their events that are shown and what stands in them. */
function laneReader(
  index: FactIndex,
  spans: Spans,
  { shown, drawn }: { shown: BitSet; drawn: BitSet },
  limits: TimelineLimits,
): (org: number, count: number, group: Group) => PlacedLane {
  const { tables, start, from, to } = index;
  const organizationAt = partReader(tables, "organizations", ["org_id", "name_ko", "name_en", "side"]); // prettier-ignore
  const eventAt = partReader(tables, "events", ["event_id", "kind", "status", "date", "title_ko", "title_en"]); // prettier-ignore
  const spanAt = spanReader(index, spans);
  const { known } = eventsByDay(index);
  const { names } = monthsOf(index);
  const event = (fact: number): TimelineEvent => {
    const { title_ko, title_en, ...rest } = eventAt(fact - start.events);
    const days = { from: dayOf(from[fact]!), to: dayOf(to[fact]!) };
    return { ...rest, ...days, label_ko: title_ko, label_en: title_en };
  };
  const isProgram = (at: number) => Number(spans.fact[at]! < start.amounts);
  const begin = (at: number) => (spans.from[at] === OPEN_FROM ? spans.to[at]! : spans.from[at]!);
  const length = (at: number) => spans.to[at]! - spans.from[at]!;
  return (org, count, { lane: own, folded }) => {
    const isDense = count > limits.events;
    const happened = (most: number) => passing(own.events, (fact) => shown.get(fact), most); // prettier-ignore
    const bars = passing(own.bars, (at) => drawn.get(spans.fact[at]!));
    // Where not all have room, promises go before programs, and what lasts longest.
    const some = firstOf(bars, limits.spans, (a, b) => isProgram(a) - isProgram(b) || length(b) - length(a) || a - b); // prettier-ignore
    const read = some
      .map((at) => ({ day: begin(at), span: spanAt(at) }))
      .sort((a, b) => a.day - b.day || (a.span.id < b.span.id ? -1 : 1));
    const lane: TimelineLane = {
      ...organizationAt(org),
      parent_org_id: null,
      folded,
      spans: read.map(({ span }) => span),
      events: isDense ? [] : happened(count).map(event),
      ...(bars.length > some.length ? { more: bars.length - some.length } : {}),
      ...(isDense
        ? {
            dense: {
              events: count,
              months: eventfulMonths(names, monthsOfLane(index, own, shown)),
            },
          }
        : {}),
    };
    const days =
      count > 0 ? happened(1).map((fact) => known[fact - start.events]!) : bars.map(begin);
    return { org, day: Math.min(...days), lane };
  };
}
