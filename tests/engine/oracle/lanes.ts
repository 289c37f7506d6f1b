import * as aq from "arquero";
import type { TimelineEvent, TimelineLane, TimelineSpan } from "../../../src/model/chart.ts";
import { isoDay } from "../../../src/model/edtf.ts";
import type { ViewState } from "../../../src/model/view-state.ts";
import { amountGroupOf, type ValueOf } from "../../../src/model/vocabulary.ts";
import { span, type Long } from "./long-tables.ts";

type Table = aq.ColumnTable;
type InLane<T> = T & { org_id: string };

const day = (days: number) => (Number.isFinite(days) ? isoDay(days) : null);

/** `prior` where it has rows of the event or program, else those of `otherwise`. */
const orElse = (prior: Table, otherwise: Table, key: string) =>
  prior.concat(otherwise.antijoin(prior, key));

type Asked = Pick<ViewState, "lanes" | "fold">;

/** Rows whose organization is on the side that is asked for. */
const onSide = (table: Table, lanes: Asked["lanes"]) =>
  table.params({ lanes }).filter("(d, $) => d.side === $.lanes");

function laneEvents(long: Long, shown: Table, lanes: Asked["lanes"]): InLane<TimelineEvent>[] {
  const parts = long.eventPart.join(long.t.organizations.select("org_id", "side"), "org_id");
  const leading = parts.filter(
    "d => d.role === 'actor' || d.role === 'host' || d.role === 'giver'",
  );
  const placed = orElse(orElse(onSide(parts, lanes), leading, "event"), parts, "event").dedupe(
    "event",
    "org_id",
  );
  const rows = long.events
    .semijoin(shown, "fact")
    .join(long.factDays, "fact")
    .join(placed.select("event", "org_id"), [["event_id"], ["event"]])
    .derive({ known: "d => op.is_finite(d.from) ? d.from : d.to" })
    .orderby("known", "event_id")
    .objects() as (InLane<Record<"event_id" | "date" | "title_ko" | "title_en", string>> & {
    kind: ValueOf<"event_kind">;
    status: ValueOf<"event_status">;
    from: number;
    to: number;
  })[];
  return rows.map(({ org_id, event_id, kind, status, date, from, to, title_ko, title_en }) => ({
    org_id,
    event_id,
    kind,
    status,
    date,
    from: day(from),
    to: day(to),
    label_ko: title_ko,
    label_en: title_en,
  }));
}

/** What stands before the slash of an interval, or the whole date; null for an open start. */
const beginOf = (date: string) => (date.startsWith("../") ? null : date.replace(/\/.*$/, ""));
const beginOfPeriod = (period: string | null) => (period?.includes("/") ? beginOf(period) : null);

function laneSpans(long: Long, shown: Table, lanes: Asked["lanes"]): InLane<TimelineSpan>[] {
  const days = (column: string) => ({
    from: aq.escape((d: Record<string, string | null>) => span(d[column] ?? "../2000").from),
    to: aq.escape((d: Record<string, string | null>) =>
      d[column] ? span(d[column]).to : Infinity,
    ),
  });
  const eventStart = long.events
    .join(long.factDays, "fact")
    .select({ event_id: "event", from: "start", date: "date" });
  const promises = long.amounts
    .semijoin(shown, "fact")
    .filter(aq.escape((d: { kind: ValueOf<"amount_kind"> }) => amountGroupOf[d.kind] === "promised"))
    .filter("d => d.actor_org_id !== null && d.part_of === null && d.restates === null")
    .filter("d => d.period !== null || d.duration !== null")
    .derive(days("period"))
    .join_left(eventStart, "event")
    .derive({ isTold: "d => !(d.event === null || d.start > d.to)" })
    .derive({ from: "d => d.isTold ? d.start : d.from" })
    .derive({
      begins: aq.escape((d: { isTold: boolean; date: string; period: string | null }) =>
        d.isTold ? beginOf(d.date) : beginOfPeriod(d.period),
      ),
    })
    .filter("d => op.is_finite(d.from) || op.is_finite(d.to)")
    .derive({ table: "d => 'amounts'" })
    .select({ actor_org_id: "org_id", table: "table", amount_id: "id", from: "from", to: "to", begins: "begins", label_ko: "label_ko", label_en: "label_en" }); // prettier-ignore
  const leads = long.t.program_organizations
    .filter("d => d.role === 'lead'")
    .join(long.t.organizations.select("org_id", "side"), "org_id");
  const placed = orElse(onSide(leads, lanes), leads, "program_id");
  const untilOf = (program: string): string | undefined => {
    const told = long.t.evidence
      .params({ program })
      .filter("(d, $) => d.fact_table === 'programs' && d.fact_id === $.program")
      .join(long.t.articles, "article_id")
      .array("published") as string[];
    return told
      .map((published) => day(span(published).to)!)
      .sort()
      .at(-1);
  };
  const programs = long.t.programs
    .derive({ fact: "d => 'programs:' + d.program_id" })
    .semijoin(shown, "fact")
    .filter("d => d.period !== null")
    .derive(days("period"))
    .derive({ begins: aq.escape((d: { period: string | null }) => beginOfPeriod(d.period)) })
    .join(placed.dedupe("program_id", "org_id").select("program_id", "org_id"), "program_id")
    .derive({ table: "d => 'programs'" })
    .select({ org_id: "org_id", table: "table", program_id: "id", from: "from", to: "to", begins: "begins", name_ko: "label_ko", name_en: "label_en" }); // prettier-ignore
  const rows = promises
    .concat(programs)
    .derive({ known: "d => op.is_finite(d.from) ? d.from : d.to" })
    .orderby("known", "id")
    .select(aq.not("known"))
    .objects() as (InLane<TimelineSpan> & Record<"from" | "to", never>)[];
  return rows.map((row) => {
    const to = day(row.to);
    const told = row.table === "programs" && to === null ? untilOf(row.id) : undefined;
    return { ...row, from: day(row.from), to, ...(told === undefined ? {} : { told }) };
  });
}

export function expectedTimeline(long: Long, shown: Table, asked: Asked): TimelineLane[] {
  const events = laneEvents(long, shown, asked.lanes);
  const spans = laneSpans(long, shown, asked.lanes);
  /** Of an organization and all that are folded into it, each row once. */
  const inLane = <T extends { org_id: string }>(list: T[], id: string): Omit<T, "org_id">[] => {
    const all = list
      .filter(({ org_id }) => foldedInto(org_id) === id)
      .map(({ org_id: _, ...rest }) => JSON.stringify(rest));
    return [...new Set(all)].map((text) => JSON.parse(text) as Omit<T, "org_id">);
  };
  const organizations = long.t.organizations.objects() as {
    org_id: string;
    name_ko: string;
    name_en: string;
    side: "company" | "agency";
    parent_org_id: string | null;
  }[];
  const parentOf = new Map(organizations.map((org) => [org.org_id, org]));
  const above = (id: string): string[] => {
    const parent = parentOf.get(id)?.parent_org_id;
    return parent ? [id, ...above(parent)] : [id];
  };
  const foldedInto = (id: string) =>
    (parentOf.get(id)?.side === "company" &&
      above(id).findLast(
        (over) => asked.fold.includes(over) && parentOf.get(over)?.side === "company",
      )) ||
    id;
  const filledLanes = new Set([...events, ...spans].map(({ org_id }) => org_id));
  const lanes = new Map<string, TimelineLane>();
  for (const { org_id, name_ko, name_en, side } of organizations) {
    const folded = [...filledLanes].filter((id) => id !== org_id && foldedInto(id) === org_id);
    const lane = { org_id, name_ko, name_en, side, parent_org_id: null, folded: folded.length };
    const filled = { ...lane, spans: inLane(spans, org_id), events: inLane(events, org_id) };
    if (filled.spans.length + filled.events.length > 0) lanes.set(org_id, filled);
  }
  const first = ({ events, spans }: TimelineLane) => {
    const { from, to } = events[0] ?? spans[0] ?? { from: null, to: null };
    return from ?? to ?? "";
  };
  // Each lane's way down from its topmost group; sorted, the ways are the order of the lanes.
  const wayTo = (lane: TimelineLane): string[] => {
    const own = `${lane.side === asked.lanes ? 0 : 1} ${first(lane)} ${lane.org_id}`;
    let above = parentOf.get(lane.org_id);
    if (above?.side !== "company") return [own];
    do above = parentOf.get(above?.parent_org_id ?? "");
    while (above && !(above.side === "company" && lanes.has(above.org_id)));
    lane.parent_org_id = above?.org_id ?? null;
    return above ? [...wayTo(lanes.get(above.org_id)!), own] : [own];
  };
  return [...lanes.values()]
    .map((lane) => ({ lane, way: wayTo(lane).join("\u0001") }))
    .sort((a, b) => (a.way < b.way ? -1 : 1))
    .map(({ lane }) => lane);
}
