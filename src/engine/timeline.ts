import type { TimelineEvent, TimelineLane } from "../model/chart.ts";
import type { WholeTimeline } from "../model/findings.ts";
import type { ViewState } from "../model/view-state.ts";
import type { BitSet } from "./bit-set.ts";
import { partReader } from "./columns.ts";
import { dayOf, OPEN_FROM } from "./days.ts";
import { rangeOf } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { eventOrder, lanesOf } from "./lane-events.ts";
import { addMonths, monthsOf } from "./months.ts";
import { organizationRanks } from "./organizations.ts";
import { firstOf } from "./ranks.ts";
import type { RunningPromise } from "./running.ts";
import { spanReader, spansOf } from "./spans.ts";
import { inGroups } from "./timeline-groups.ts";

export interface Lanes extends Pick<ViewState, "lanes" | "fold"> {
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
  { lanes: side, fold, running = [] }: Lanes = { lanes: "company", fold: [] },
  limits = readable,
): Timeline {
  const { parents, from, to } = index;
  const into = foldedGroups(index, fold);
  const events = rangeOf(index, "events");
  const { offsets, values } = lanesOf[side](index);
  const { known, year } = eventOrder(index);
  const size = parents.length;
  const [counts, bars] = [new Uint32Array(size), new Uint32Array(size)];
  const [first, firstBar] = [new Int32Array(size).fill(LAST), new Int32Array(size).fill(LAST)];
  const last = new Int32Array(size).fill(-1);
  const isFolded = new Uint8Array(size);
  const years = new Uint32Array(10_000);
  let placed = 0;
  const start = events[0];
  const happened = shown.numbers(...events);
  for (const fact of happened) {
    const row = fact - start;
    const end = offsets[row + 1]!;
    for (let i = offsets[row]!; i < end; i += 1) {
      const lane = into[values[i]!]!;
      if (lane !== values[i]) isFolded[values[i]!] = 1;
      if (last[lane] === row) continue;
      last[lane] = row;
      counts[lane]! += 1;
      if (known[row]! < first[lane]!) first[lane] = known[row]!;
    }
    if (end === offsets[row]) continue;
    placed += 1;
    if (year[row]! >= 0) years[year[row]!]! += 1;
  }
  const spans = spansOf[side](index);
  const drawn = running.length === 0 ? shown : shown.copy();
  for (const { row } of running) drawn.set(index.start.amounts + row);
  last.fill(-1);
  /** Positions of the bars that stand in some lane. */
  const standing: number[] = [];
  for (let at = 0; at < spans.fact.length; at += 1) {
    const [org, fact] = [spans.org[at]!, spans.fact[at]!];
    if (!drawn.get(fact)) continue;
    const lane = into[org]!;
    if (lane !== org) isFolded[org] = 1;
    if (last[lane] === fact) continue;
    last[lane] = fact;
    standing.push(at);
    bars[lane]! += 1;
    const day = spans.from[at] === OPEN_FROM ? spans.to[at]! : spans.from[at]!;
    if (day < firstBar[lane]!) firstBar[lane] = day;
  }

  const ranks = organizationRanks(index);
  const all: number[] = [];
  for (let org = 0; org < size; org += 1) if (counts[org]! + bars[org]! > 0) all.push(org);
  const kept = firstOf(all, limits.lanes, (a, b) => counts[b]! - counts[a]! || bars[b]! - bars[a]! || ranks[a]! - ranks[b]!); // prettier-ignore
  const drafts = new Map(kept.map((org) => [org, { rows: [] as number[], bars: [] as number[], months: new Float64Array(0) }])); // prettier-ignore
  const months = monthsOf(index);
  for (const [org, draft] of drafts)
    if (counts[org]! > limits.events) draft.months = new Float64Array(months.names.length);
  last.fill(-1);
  const isKept = new Uint8Array(size);
  for (const org of kept) isKept[org] = 1;
  for (const fact of happened) {
    const row = fact - start;
    const end = offsets[row + 1]!;
    for (let i = offsets[row]!; i < end; i += 1) {
      const lane = into[values[i]!]!;
      if (isKept[lane] === 0 || last[lane] === row) continue;
      last[lane] = row;
      const draft = drafts.get(lane)!;
      if (draft.months.length === 0) draft.rows.push(row);
      else addMonths(months, row, from[fact]!, to[fact]!, draft.months);
    }
  }
  for (const at of standing) drafts.get(into[spans.org[at]!]!)?.bars.push(at);

  const read = laneReader(index, side, limits);
  const day = (org: number) => (counts[org]! > 0 ? first[org]! : firstBar[org]!);
  const members = new Uint32Array(size);
  isFolded.forEach((is, org) => is === 1 && (members[into[org]!]! += 1));
  const lanes = kept.map((org) => ({
    org,
    day: day(org),
    lane: read(org, { ...drafts.get(org)!, count: counts[org]!, folded: members[org]! }),
  }));
  return {
    lanes: inGroups(index, lanes, side),
    all: all.length,
    events: placed,
    years: yearsOf(years),
  };
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

/** After any day. */
const LAST = 0x7fff_ffff;

interface Draft {
  rows: number[];
  bars: number[];
  /** How many events there are by month; empty where each is drawn. */
  months: Float64Array;
  count: number;
  folded: number;
}

function eventfulMonths(names: readonly string[], counts: Float64Array) {
  const months: { month: string; events: number }[] = [];
  for (let i = 0; i < names.length; i += 1)
    if (counts[i]! > 0) months.push({ month: names[i]!, events: counts[i]! });
  return months;
}

function laneReader(index: FactIndex, side: ViewState["lanes"], limits: TimelineLimits) {
  const { tables, start, from, to } = index;
  const organizationAt = partReader(tables, "organizations", ["org_id", "name_ko", "name_en", "side"]); // prettier-ignore
  const eventAt = partReader(tables, "events", ["event_id", "kind", "status", "date", "title_ko", "title_en"]); // prettier-ignore
  const spans = spansOf[side](index);
  const spanAt = spanReader(index, spans);
  const { known, ranks } = eventOrder(index);
  const event = (row: number): TimelineEvent => {
    const { title_ko, title_en, ...rest } = eventAt(row);
    const days = { from: dayOf(from[start.events + row]!), to: dayOf(to[start.events + row]!) };
    return { ...rest, ...days, label_ko: title_ko, label_en: title_en };
  };
  const isProgram = (at: number) => Number(spans.fact[at]! < start.amounts);
  const begin = (at: number) => (spans.from[at] === OPEN_FROM ? spans.to[at]! : spans.from[at]!);
  const length = (at: number) => spans.to[at]! - spans.from[at]!;
  return (org: number, { rows, bars, months, count, folded }: Draft): TimelineLane => {
    // Where not all have room, promises go before programs, and what lasts longest.
    const some = firstOf(bars, limits.spans, (a, b) => isProgram(a) - isProgram(b) || length(b) - length(a) || a - b); // prettier-ignore
    const read = some
      .map((at) => ({ day: begin(at), span: spanAt(at) }))
      .sort((a, b) => a.day - b.day || (a.span.id < b.span.id ? -1 : 1));
    const names = monthsOf(index).names;
    return {
      ...organizationAt(org),
      parent_org_id: null,
      folded,
      spans: read.map(({ span }) => span),
      events: rows.sort((a, b) => known[a]! - known[b]! || ranks[a]! - ranks[b]!).map(event),
      ...(bars.length > some.length ? { more: bars.length - some.length } : {}),
      ...(months.length > 0
        ? { dense: { events: count, months: eventfulMonths(names, months) } }
        : {}),
    };
  };
}

/** For each organization the topmost folded company that it is or that is above it, else itself. */
function foldedGroups({ organizations, parents, isCompany }: FactIndex, fold: readonly string[]) {
  const folded = new Set(fold.map((id) => organizations.get(id)));
  return parents.map((_, org) => {
    let at = org;
    if (folded.size > 0 && isCompany[org] === 1)
      for (let above = org; above >= 0; above = parents[above]!)
        if (folded.has(above) && isCompany[above] === 1) at = above;
    return at;
  });
}
