import type { Names } from "../model/chart.ts";
import type { Column } from "../model/column.ts";
import { tables as schema, type RowOf } from "../model/tables.ts";
import type { Focus, FocusTable } from "../model/view-state.ts";
import { rowReader, rowsWhere } from "./columns.ts";
import { neighboursOf, placesOf, type EvidencePlace, type Neighbours } from "./evidence.ts";
import type { FactIndex } from "./facts.ts";
import { namer, occasionOf, rowsById, type NamedFact } from "./names.ts";
import { tiesOf, type FactTie } from "./ties.ts";

export interface FactPart extends Names {
  org_id: string;
  role: string;
  places: EvidencePlace[];
}

/** What the evidence drawer shows of one row. */
export interface FactDetail<T extends FocusTable = FocusTable> extends NamedFact {
  table: T;
  row: RowOf<T>;
  /** What its columns refer to, by column; articles stand in `places`. */
  references: Record<string, NamedFact>;
  /** Who has which part in an event or a program, as its own rows say. */
  organizations: FactPart[];
  /** Programs of an event. */
  programs: NamedFact[];
  /** Of an amount or a count: when the event was in which it was announced or paid; null for none. */
  when: Pick<RowOf<"events">, "date" | "status"> | null;
  /** The fact behind a relation. */
  occasion: NamedFact | null;
  /** A relation has those of its occasion. */
  places: EvidencePlace[];
  /** How it bears on other facts and they on it. */
  ties: FactTie[];
  neighbours: Neighbours[];
}

/** The detail of `focus`, or null where no such row is. */
export function fact<T extends FocusTable>(
  index: FactIndex,
  focus: { table: T; id: string },
): FactDetail<T> | null {
  const { table, id } = focus;
  const { tables } = index;
  const rowNumber = rowsById(index, table).get(id);
  const nameOf = namer(index);
  const named = nameOf(focus);
  if (rowNumber === undefined || named === null) return null;
  const row = rowReader(tables, table)(rowNumber);

  const references = Object.entries<Column>(schema[table].columns).flatMap(([name, column]) => {
    const target = (row as Record<string, unknown>)[name];
    if (column.references === undefined || column.references === "articles") return [];
    if (typeof target !== "string") return [];
    const found = nameOf({ table: column.references as FocusTable, id: target });
    return found ? [[name, found] as const] : [];
  });
  const programs = table === "events" ? rowsWhere(tables, "event_programs", "event_id", id) : [];
  const occasion = table === "relations" ? occasionOf(index, rowNumber) : null;
  const evident: Focus = occasion ?? focus;
  const places = placesOf(tables, evident.table, evident.id);
  return {
    ...named,
    table,
    row,
    references: Object.fromEntries(references),
    organizations: partsOf(index, focus),
    programs: programs.flatMap(
      ({ program_id }) => nameOf({ table: "programs", id: program_id }) ?? [],
    ),
    when: whenOf(index, focus, row),
    occasion: occasion && nameOf(occasion),
    places,
    ties: tiesOf(index, focus, nameOf),
    neighbours: neighboursOf(tables, evident, places),
  };
}

function whenOf({ tables, events }: FactIndex, { table }: Focus, row: object): FactDetail["when"] {
  if (table !== "amounts" && table !== "counts") return null;
  const event = events.get((row as RowOf<"amounts">).event_id ?? "");
  return event === undefined ? null : rowReader(tables, "events")(event);
}

/** As the row itself says: those of an event that is the same as it are not mixed in. */
function partsOf({ tables, organizations }: FactIndex, { table, id }: Focus): FactPart[] {
  const organizationAt = rowReader(tables, "organizations");
  const part = (org_id: string, role: string, partTable: string, partId: string): FactPart[] => {
    const row = organizations.get(org_id);
    if (row === undefined) return [];
    const { name_ko, name_en } = organizationAt(row);
    return [{ org_id, name_ko, name_en, role, places: placesOf(tables, partTable, partId) }];
  };
  if (table === "events")
    return rowsWhere(tables, "event_organizations", "event_id", id).flatMap((row) =>
      part(row.org_id, row.role, "event_organizations", row.event_organization_id),
    );
  if (table === "programs")
    return rowsWhere(tables, "program_organizations", "program_id", id).flatMap((row) =>
      part(row.org_id, row.role, "program_organizations", row.program_organization_id),
    );
  return [];
}
