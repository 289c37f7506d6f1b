import type { DayRange, TimelineSpan } from "../model/chart.ts";
import type { ViewState } from "../model/view-state.ts";
import { amountGroupOf, valuesOf } from "../model/vocabulary.ts";
import { codes, column, filled, partReader, reading, references } from "./columns.ts";
import { dayOf, daySpan, OPEN_FROM, OPEN_TO, type DaySpan } from "./days.ts";
import { articlesOf } from "./fact-articles.ts";
import type { FactIndex } from "./facts.ts";
import { eachOf } from "./lists.ts";
import { perIndex } from "./per-index.ts";

/** The bars of the timeline, one for each lane that one stands in. */
export interface Spans {
  fact: Int32Array;
  /** Organization in whose lane it stands. */
  org: Int32Array;
  from: Int32Array;
  to: Int32Array;
}

/** Bars of promises that last and of programs with a period, by the side whose lanes are asked for. */
export const spansOf = {
  company: perIndex((index) => joined([promises(index), programs(index, "company")])),
  agency: perIndex((index) => joined([promises(index), programs(index, "agency")])),
};

type Bar = [fact: number, org: number, days: DaySpan];

function joined(lists: readonly Bar[][]): Spans {
  const bars = lists.flat();
  const numbers = () => new Int32Array(bars.length);
  const spans = { fact: numbers(), org: numbers(), from: numbers(), to: numbers() };
  for (const [at, [fact, org, days]] of bars.entries()) {
    spans.fact[at] = fact;
    spans.org[at] = org;
    spans.from[at] = days.from;
    spans.to[at] = days.to;
  }
  return spans;
}

/**
 * Promised money with a period or a duration, in the lane of its actor, from the first day of its
 * event (without one, or with one after it, of its period) to the end of its period. A duration
 * invents no end.
 */
function promises(index: FactIndex): Bar[] {
  const { tables, start } = index;
  const kinds = codes(column(tables, "amounts", "kind"), valuesOf("amount_kind"));
  const promised = valuesOf("amount_kind").map((kind) => amountGroupOf[kind] === "promised");
  const actors = references(column(tables, "amounts", "actor_org_id"), index.organizations);
  const periods = reading(column(tables, "amounts", "period"), daySpan);
  const [duration, whole, restated] = (["duration", "part_of", "restates"] as const).map((name) => column(tables, "amounts", name)) as { at(row: number): string | null }[]; // prettier-ignore
  const bars: Bar[] = [];
  for (let row = 0; row < kinds.length; row += 1) {
    const period = promised[kinds[row]!] && actors[row]! >= 0 ? periods(row) : null;
    if (!promised[kinds[row]!] || actors[row]! < 0) continue;
    if (period === null && duration!.at(row) === null) continue;
    if (whole!.at(row) !== null || restated!.at(row) !== null) continue;
    const event = index.event.amounts[row]!;
    const [first, last] = [period?.from ?? OPEN_FROM, period?.to ?? OPEN_TO];
    const told = event < 0 ? first : index.from[start.events + event]!;
    // What is told only when its time is over runs in its own time.
    const days = { from: told === OPEN_FROM || last === OPEN_TO || told <= last ? told : first, to: last }; // prettier-ignore
    // Without any day there is nowhere to draw it.
    if (days.from !== OPEN_FROM || days.to !== OPEN_TO) bars.push([start.amounts + row, actors[row]!, days]); // prettier-ignore
  }
  return bars;
}

/** Programs with a period, in the lanes of the leads on the asked side, else of all leads. */
function programs(index: FactIndex, side: ViewState["lanes"]): Bar[] {
  const { tables, isCompany, programParts, start, from, to } = index;
  const hasPeriod = filled(column(tables, "programs", "period"));
  const orgs = references(column(tables, "program_organizations", "org_id"), index.organizations);
  const leads = codes(column(tables, "program_organizations", "role"), ["lead"]);
  const bars: Bar[] = [];
  for (let row = 0; row < index.programs.size; row += 1) {
    if (hasPeriod[row] === 0) continue;
    const leading: number[] = [];
    eachOf(programParts, row, (part) => {
      if (leads[part] === 0 && orgs[part]! >= 0) leading.push(orgs[part]!);
    });
    const asked = leading.filter((org) => (isCompany[org] === 1) === (side === "company"));
    const fact = start.programs + row;
    for (const org of new Set(asked.length > 0 ? asked : leading))
      bars.push([fact, org, { from: from[fact]!, to: to[fact]! }]);
  }
  return bars;
}

/** When what has this date begins: that of an interval is its start; null for none. */
const beginOf = (date: string): string | null => {
  const [start = ""] = date.split("/");
  return start === ".." ? null : start;
};

/** A period of one date is that stretch itself; only an interval begins at some time of its first. */
const periodBegin = (period: string | null) =>
  period?.includes("/") === true ? beginOf(period) : null;

/** Reads bars by their position in `spans`. */
export function spanReader(index: FactIndex, { fact, from, to }: Spans) {
  const { tables, start } = index;
  const amountAt = partReader(tables, "amounts", ["amount_id", "period", "label_ko", "label_en"]);
  const programAt = partReader(tables, "programs", ["program_id", "period", "name_ko", "name_en"]);
  const dates = column(tables, "events", "date");
  const published = reading(column(tables, "articles", "published"), daySpan);
  const toldUntil = (fact: number): { told?: string } => {
    let last = OPEN_FROM;
    eachOf(articlesOf(index), fact, (article) => (last = Math.max(last, published(article)!.to)));
    const told = dayOf(last);
    return told === null ? {} : { told };
  };
  return (at: number): TimelineSpan => {
    const days: DayRange = { from: dayOf(from[at]!), to: dayOf(to[at]!) };
    if (fact[at]! < start.amounts) {
      const { program_id: id, period, name_ko, name_en } = programAt(fact[at]! - start.programs);
      return { table: "programs", id, ...days, begins: periodBegin(period), ...(days.to === null ? toldUntil(fact[at]!) : {}), label_ko: name_ko, label_en: name_en }; // prettier-ignore
    }
    const row = fact[at]! - start.amounts;
    const { amount_id: id, period, ...labels } = amountAt(row);
    const event = index.event.amounts[row]!;
    // What is told only when its time is over runs in its own time.
    const isTold = event >= 0 && from[at] === index.from[start.events + event];
    const begins = isTold ? beginOf(dates.at(event)) : periodBegin(period);
    return { table: "amounts", id, ...days, begins, ...labels };
  };
}
