import { labelIn, nameOf } from "../marks/options.ts";
import type { Labels, Names } from "../model/chart.ts";
import { formatEdtf } from "../model/edtf.ts";
import { formatEventDate } from "../model/event-date.ts";
import type { RowOf } from "../model/tables.ts";
import { labelOf, type Locale } from "../model/vocabulary.ts";
import { evidenceCells, evidenceColumns, type EvidenceOf } from "./evidence-cells.ts";
import { joined, type ExportRow, type ExportTable } from "./table.ts";

type FactTables = "events" | "programs" | "amounts" | "counts" | "memberships";

/** One claim of any table. */
export type ExportFact = {
  [Name in FactTables]: Labels & {
    table: Name;
    id: string;
    row: RowOf<Name>;
    who: (Names & { org_id: string })[];
    programs: (Names & { program_id: string })[];
    date: string | null;
  };
}[FactTables];

const measured = (row: RowOf<"amounts"> | RowOf<"counts">, locale: Locale): ExportRow => ({
  bound: row.bound,
  bound_label: labelOf("bound", row.bound, locale),
  accumulation: row.accumulation,
  accumulation_label: labelOf("accumulation", row.accumulation, locale),
  scope: row.scope,
  scope_label: labelOf("scope", row.scope, locale),
  duration: row.duration,
  as_of: row.as_of,
  inside_id: row.part_of,
});

/** What was under way when its article appeared did not end that day. */
const dateWords = (fact: ExportFact, date: string, locale: Locale) =>
  fact.table === "events"
    ? formatEventDate(date, fact.row.status, locale)
    : formatEdtf(date, locale);

/** What only facts of one table have. */
function ownCells(fact: ExportFact, locale: Locale): ExportRow {
  switch (fact.table) {
    case "events": {
      const { kind, status } = fact.row;
      return {
        kind,
        kind_label: labelOf("event_kind", kind, locale),
        status,
        status_label: labelOf("event_status", status, locale),
      };
    }
    case "programs":
      return { duration: fact.row.duration };
    case "amounts": {
      const { kind, krw, krw_min, krw_max, valuation } = fact.row;
      return {
        kind,
        kind_label: labelOf("amount_kind", kind, locale),
        krw,
        krw_min,
        krw_max,
        valuation,
        valuation_label: labelOf("valuation", valuation, locale),
        ...measured(fact.row, locale),
      };
    }
    case "counts": {
      const { role, unit, value, value_min, value_max } = fact.row;
      return {
        role,
        role_label: labelOf("count_role", role, locale),
        unit,
        unit_label: labelOf("unit", unit, locale),
        value,
        value_min,
        value_max,
        ...measured(fact.row, locale),
      };
    }
    case "memberships": {
      const { role } = fact.row;
      return { role, role_label: labelOf("membership_role", role, locale) };
    }
  }
}

/** Facts of every table as rows, in the order given; `figureOf` words the figure, empty for none. */
export function factsRows<F extends ExportFact>(
  facts: readonly F[],
  { evidenceOf, figureOf }: { evidenceOf: EvidenceOf; figureOf: (fact: F) => string },
  locale: Locale,
): ExportTable {
  return {
    columns: [
      ...(["table", "id", "label", "kind", "kind_label", "role", "role_label"] as const),
      ...(["status", "status_label", "date", "date_label"] as const),
      ...(["org_id", "organization", "program_id", "program", "text"] as const),
      ...([
        "krw",
        "krw_min",
        "krw_max",
        "value",
        "value_min",
        "value_max",
        "unit",
        "unit_label",
      ] as const),
      ...(["bound", "bound_label", "valuation", "valuation_label"] as const),
      ...(["accumulation", "accumulation_label", "scope", "scope_label"] as const),
      ...(["duration", "as_of", "inside_id"] as const),
      ...evidenceColumns,
    ],
    rows: facts.map((fact) => ({
      table: fact.table,
      id: fact.id,
      label: labelIn(fact, locale),
      date: fact.date,
      date_label: fact.date && dateWords(fact, fact.date, locale),
      org_id: joined(fact.who.map(({ org_id }) => org_id)) || null,
      organization: joined(fact.who.map((who) => nameOf(who, locale))) || null,
      program_id: joined(fact.programs.map(({ program_id }) => program_id)) || null,
      program: joined(fact.programs.map((program) => nameOf(program, locale))) || null,
      text: figureOf(fact) || null,
      ...ownCells(fact, locale),
      ...evidenceCells(evidenceOf(fact.table, fact.id)),
    })),
  };
}
