import { labelIn } from "../marks/options.ts";
import type { Labels } from "../model/chart.ts";
import { formatEdtf } from "../model/edtf.ts";
import type { RowOf } from "../model/tables.ts";
import { labelOf, type Locale } from "../model/vocabulary.ts";
import { evidenceCells, evidenceColumns, type EvidenceOf } from "./evidence-cells.ts";
import { joined, type ExportTable } from "./table.ts";

interface Named extends Labels {
  table: string;
  id: string;
}

/** A promise or a plan, and what fulfils it. */
export interface ExportPromise extends Named {
  owners: readonly Named[];
  /** Its own sum; of a plan, those to be paid then. */
  amounts: readonly RowOf<"amounts">[];
  date: string | null;
  ends: string | null;
  duration: string | null;
  fulfilled: readonly Named[];
}

/** Promises as rows, in the order given; `tell` words a sum. */
export function promisesRows(
  made: readonly ExportPromise[],
  {
    evidenceOf,
    tell,
  }: { evidenceOf: EvidenceOf; tell: (table: string, amount: RowOf<"amounts">) => string },
  locale: Locale,
): ExportTable {
  return {
    columns: [
      ...(["table", "id", "label", "org_id", "organization", "kind", "kind_label"] as const),
      ...(["text", "krw", "krw_min", "krw_max", "bound", "bound_label"] as const),
      ...(["date", "date_label", "to", "duration", "ties"] as const),
      ...evidenceColumns,
    ],
    rows: made.map((promise) => {
      const { table, id, owners, amounts, date, ends, duration, fulfilled } = promise;
      const [amount, ...more] = amounts;
      // Sums of several kinds have no one figure: they stand in the text alone.
      const only = amount && more.length === 0 ? amount : null;
      return {
        table,
        id,
        label: labelIn(promise, locale),
        org_id: joined(owners.map((owner) => owner.id)) || null,
        organization: joined(owners.map((owner) => labelIn(owner, locale))) || null,
        kind: only?.kind ?? null,
        kind_label: only && labelOf("amount_kind", only.kind, locale),
        text: joined(amounts.map((one) => tell(table, one))) || null,
        krw: only?.krw ?? null,
        krw_min: only?.krw_min ?? null,
        krw_max: only?.krw_max ?? null,
        bound: only?.bound ?? null,
        bound_label: only && labelOf("bound", only.bound, locale),
        date,
        date_label: date && formatEdtf(date, locale),
        to: ends,
        duration,
        ties: joined(fulfilled.map((fact) => `fulfilled by ${fact.table}:${fact.id}`)) || null,
        ...evidenceCells(evidenceOf(table, id)),
      };
    }),
  };
}
