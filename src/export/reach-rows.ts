import { labelIn, nameOf } from "../marks/options.ts";
import { tieWords, unitTitle, type ReachPlace } from "../marks/reach-words.ts";
import type { ReachPanel, ReachRow } from "../model/chart.ts";
import { countWords } from "../model/count.ts";
import { labelOf, type Locale } from "../model/vocabulary.ts";
import { evidenceCells, evidenceColumns, type EvidenceOf } from "./evidence-cells.ts";
import { joined, type ExportTable } from "./table.ts";

interface Placed {
  row: ReachRow;
  place: ReachPlace;
  inside: string | null;
}

const within = (row: ReachRow, place: ReachPlace, inside: string | null): Placed[] => [
  { row, place, inside },
  ...row.parts.flatMap((part) => within(part, "part", row.count_id)),
  ...row.baselines.flatMap((baseline) => within(baseline, "baseline", row.count_id)),
];

/** Counts as rows, unit by unit; parts and baselines follow what they belong to. */
export function reachRows(
  panels: readonly ReachPanel[],
  evidenceOf: EvidenceOf,
  locale: Locale,
): ExportTable {
  return {
    columns: [
      ...(["party", "party_label", "unit", "unit_label", "table", "id", "label", "text"] as const),
      ...(["value", "value_min", "value_max", "bound", "bound_label"] as const),
      ...([
        "accumulation",
        "accumulation_label",
        "role",
        "role_label",
        "scope",
        "scope_label",
      ] as const),
      ...(["status", "status_label", "as_of", "org_id", "organization"] as const),
      ...(["program_id", "program", "occasion", "place", "inside_id", "again", "ties"] as const),
      ...evidenceColumns,
    ],
    rows: panels
      .flatMap(({ rows }) => rows.flatMap((row) => within(row, "top", null)))
      .map(({ row, place, inside }) => ({
        party: row.party,
        party_label: labelOf("party", row.party, locale),
        unit: row.unit,
        unit_label: unitTitle[row.unit][locale],
        table: "counts",
        id: row.count_id,
        label: labelIn(row, locale),
        text: countWords(row, locale),
        value: row.value,
        value_min: row.value_min,
        value_max: row.value_max,
        bound: row.bound,
        bound_label: labelOf("bound", row.bound, locale),
        accumulation: row.accumulation,
        accumulation_label: labelOf("accumulation", row.accumulation, locale),
        role: row.role,
        role_label: labelOf("count_role", row.role, locale),
        scope: row.scope,
        scope_label: labelOf("scope", row.scope, locale),
        status: row.status,
        status_label: row.status && labelOf("event_status", row.status, locale),
        as_of: row.as_of,
        org_id: row.actor?.org_id ?? null,
        organization: row.actor && nameOf(row.actor, locale),
        program_id: row.program?.program_id ?? null,
        program: row.program && nameOf(row.program, locale),
        occasion: row.occasion && nameOf(row.occasion, locale),
        place,
        inside_id: inside,
        again: row.again,
        ties: joined(row.ties.map((tie) => tieWords(tie, locale))) || null,
        ...evidenceCells(evidenceOf("counts", row.count_id)),
      })),
  };
}
