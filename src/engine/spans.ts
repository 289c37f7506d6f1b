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
): PlacedSpan[] => [...promises(index, shown), ...programs(index, shown, side)];

/**
 * Promised money with a period or a duration, in the lane of its actor, from the first day of its
 * event (without one, or with one after it, of its period) to the end of its period. A duration
 * invents no end.
 */
function promises(index: FactIndex, shown: BitSet): PlacedSpan[] {
  const amountAt = rowReader(index.tables, "amounts");
  return rowsIn(index, shown, "amounts").flatMap((row) => {
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
    if (told === null || days.to === null || told <= days.to) days.from = told;
    // Without any day there is nowhere to draw it.
    if (days.from === null && days.to === null) return [];
    return [{ org, span: { table: "amounts", id: amount_id, ...days, label_ko, label_en } }];
  });
}

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
        label_ko: name_ko,
        label_en: name_en,
      },
    }));
  });
}
