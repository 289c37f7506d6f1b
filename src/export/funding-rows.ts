import { amountWords } from "../marks/figure-words.ts";
import { labelIn, nameOf } from "../marks/options.ts";
import type { FundingPanel, FundingRow, LedgerReason, LedgerRow } from "../model/chart.ts";
import { boundsOf } from "../model/edtf.ts";
import { amountGroupOf, labelOf, type Locale } from "../model/vocabulary.ts";
import { evidenceCells, evidenceColumns, type EvidenceOf } from "./evidence-cells.ts";
import { joined, type ExportRow, type ExportTable } from "./table.ts";

export interface FundingRows {
  panels: readonly FundingPanel[];
  ledger: readonly LedgerRow[];
}

/** How a claim stands in the picture. */
type FundingPlace = "row" | "part_of" | "maybe_part_of" | "restates" | "not_drawn";

interface Placed {
  row: FundingRow;
  place: FundingPlace;
  inside: string | null;
}

/** A row, then what is drawn inside it or said under it. */
const within = (row: FundingRow, place: FundingPlace, inside: string | null): Placed[] => [
  { row, place, inside },
  ...row.restated.map((again) => ({
    row: again,
    place: "restates" as const,
    inside: row.amount_id,
  })),
  ...row.parts.flatMap((part) => within(part, "part_of", row.amount_id)),
  ...row.maybe_parts.flatMap((part) => within(part, "maybe_part_of", row.amount_id)),
];

/**
 * The claims of the funding view as rows, panel by panel, and behind them those that are not drawn.
 * What is in no sum says why: whoever adds the column `krw` of a kind has to leave those out.
 */
export function fundingRows(
  { panels, ledger }: FundingRows,
  { evidenceOf, reason }: { evidenceOf: EvidenceOf; reason: (code: LedgerReason) => string },
  locale: Locale,
): ExportTable {
  const outside = new Map(ledger.map((row) => [row.amount_id, row]));
  const notAdded = (id: string): ExportRow => {
    const left = outside.get(id);
    if (!left) return {};
    return {
      not_added: left.reason,
      not_added_label: reason(left.reason),
      not_added_to: left.other_amount_id,
    };
  };
  const common = (row: FundingRow | LedgerRow): ExportRow => ({
    group: amountGroupOf[row.kind],
    group_label: labelOf("amount_group", amountGroupOf[row.kind], locale),
    kind: row.kind,
    kind_label: labelOf("amount_kind", row.kind, locale),
    table: "amounts",
    id: row.amount_id,
    label: labelIn(row, locale),
    krw: row.krw,
    krw_min: row.krw_min,
    krw_max: row.krw_max,
    bound: row.bound,
    bound_label: labelOf("bound", row.bound, locale),
    valuation: row.valuation,
    valuation_label: labelOf("valuation", row.valuation, locale),
    ...notAdded(row.amount_id),
    ...evidenceCells(evidenceOf("amounts", row.amount_id)),
  });
  const drawn = panels.flatMap(({ rows }) => rows.flatMap((row) => within(row, "row", null)));
  const known = new Set(drawn.map(({ row }) => row.amount_id));
  return {
    columns: [
      ...([
        "group",
        "group_label",
        "kind",
        "kind_label",
        "heading",
        "org_id",
        "organization",
      ] as const),
      ...(["table", "id", "label", "text", "krw", "krw_min", "krw_max"] as const),
      ...(["bound", "bound_label", "valuation", "valuation_label"] as const),
      ...(["accumulation", "accumulation_label", "scope", "scope_label"] as const),
      ...(["status", "status_label", "duration", "announced_from", "announced_to"] as const),
      ...(["place", "inside_id", "inferred", "conflicts"] as const),
      ...(["not_added", "not_added_label", "not_added_to"] as const),
      ...evidenceColumns,
    ],
    rows: [
      ...drawn.map(({ row, place, inside }) => ({
        ...common(row),
        heading: row.under && nameOf(row.under, locale),
        org_id: row.owner.org_id,
        organization: nameOf(row.owner, locale),
        text: amountWords(row, locale),
        accumulation: row.accumulation,
        accumulation_label: labelOf("accumulation", row.accumulation, locale),
        scope: row.scope,
        scope_label: labelOf("scope", row.scope, locale),
        status: row.status,
        status_label: row.status && labelOf("event_status", row.status, locale),
        duration: row.duration,
        announced_from: row.date && boundsOf(row.date).from,
        announced_to: row.date && boundsOf(row.date).to,
        place,
        inside_id: inside,
        inferred: row.inferred,
        conflicts: joined(row.conflicts) || null,
      })),
      ...ledger
        .filter(({ amount_id }) => !known.has(amount_id))
        .map((row) => ({ ...common(row), place: "not_drawn" })),
    ],
  };
}
