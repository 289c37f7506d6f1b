import type { BitSet } from "./arquero.ts";
import type { DayRange, TimelineSpan } from "../model/chart.ts";
import { boundsOf } from "../model/edtf.ts";
import type { ViewState } from "../model/view-state.ts";
import { amountGroupOf } from "../model/vocabulary.ts";
import { column, references, rowReader } from "./columns.ts";
import { dayOf } from "./days.ts";
import { rowsIn } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { listOf } from "./lists.ts";
import type { RunningPromise } from "./running.ts";

/** A span and the organization in whose lane it stands. */
export interface PlacedSpan {
  org: number;
  span: TimelineSpan;
}

/** The bars of the timeline: promises that last and programs with a period. */
export const spans = (
  index: FactIndex,
  shown: BitSet,
  side: ViewState["lanes"] = "company",
  running: readonly RunningPromise[] = [],
): PlacedSpan[] => [
  ...promises(index, [...rowsIn(index, shown, "amounts"), ...running.map(({ row }) => row)]),
  ...programs(index, shown, side),
];

/** When what has this date begins: that of an interval is its start; null for none. */
const beginOf = (date: string): string | null => {
  const [start = ""] = date.split("/");
  return start === ".." ? null : start;
};

/**
 * Promised money with a period or a duration, in the lane of its actor, from the first day of its
 * event (without one, or with one after it, of its period) to the end of its period. A duration
 * invents no end.
 */
function promises(index: FactIndex, rows: readonly number[]): PlacedSpan[] {
  const amountAt = rowReader(index.tables, "amounts");
  const dates = column(index.tables, "events", "date");
  return rows.flatMap((row) => {
    const amount = amountAt(row);
    const { amount_id, period, duration, label_ko, label_en } = amount;
    const org = index.organizations.get(amount.actor_org_id ?? "");
    if (org === undefined || amountGroupOf[amount.kind] !== "promised") return [];
    if (period === null && duration === null) return [];
    if (amount.part_of !== null || amount.restates !== null) return [];
    const days: DayRange = period === null ? { from: null, to: null } : { ...boundsOf(period) };
    const event = index.event.amounts[row]!;
    const told = event < 0 ? days.from : dayOf(index.from[index.start.events + event]!);
    // What is told only when its time is over runs in its own time.
    const isTold = told === null || days.to === null || told <= days.to;
    if (isTold) days.from = told;
    // Without any day there is nowhere to draw it.
    if (days.from === null && days.to === null) return [];
    const begins = isTold && event >= 0 ? beginOf(dates.at(event)) : periodBegin(period);
    return [
      { org, span: { table: "amounts", id: amount_id, ...days, begins, label_ko, label_en } },
    ];
  });
}

/** A period of one date is that stretch itself; only an interval begins at some time of its first. */
const periodBegin = (period: string | null) =>
  period?.includes("/") === true ? beginOf(period) : null;

/** Programs with a period, in the lanes of the leads on the asked side, else of all leads. */
function programs(index: FactIndex, shown: BitSet, side: ViewState["lanes"]): PlacedSpan[] {
  const { tables, isCompany, programParts } = index;
  const programAt = rowReader(tables, "programs");
  const orgs = references(column(tables, "program_organizations", "org_id"), index.organizations);
  const roles = column(tables, "program_organizations", "role");
  return rowsIn(index, shown, "programs").flatMap((row) => {
    const { program_id, period, name_ko, name_en } = programAt(row);
    if (period === null) return [];
    const leads = Array.from(listOf(programParts, row))
      .filter((part) => roles.at(part) === "lead" && orgs[part]! >= 0)
      .map((part) => orgs[part]!);
    const asked = leads.filter((org) => (isCompany[org] === 1) === (side === "company"));
    const days = boundsOf(period);
    return [...new Set(asked.length > 0 ? asked : leads)].map((org) => ({
      org,
      span: {
        table: "programs" as const,
        id: program_id,
        from: days.from,
        to: days.to,
        begins: periodBegin(period),
        label_ko: name_ko,
        label_en: name_en,
      },
    }));
  });
}
