import type { Labels } from "../model/chart.ts";
import type { Focus, FocusTable } from "../model/view-state.ts";
import { column, dictionary, rowReader, type Dictionary } from "./columns.ts";
import { factAt } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { occasionReader, occasionsOf } from "./occasions.ts";

/** A row that can be focused, and what it is called. */
export interface NamedFact extends Focus, Labels {}

/** Row numbers by the primary key of a table that can be focused. */
export function rowsById(index: FactIndex, table: FocusTable): Dictionary {
  const { tables } = index;
  switch (table) {
    case "events":
    case "programs":
    case "organizations":
      return index[table];
    case "amounts":
      return dictionary(column(tables, table, "amount_id"));
    case "counts":
      return dictionary(column(tables, table, "count_id"));
    case "memberships":
      return dictionary(column(tables, table, "membership_id"));
    case "relations":
      return dictionary(column(tables, table, "relation_id"));
  }
}

/** What rows are called: a membership by its body, a relation by its occasion. Null for unknown ids. */
export function namer(index: FactIndex): (focus: Focus) => NamedFact | null {
  const { tables } = index;
  const dictionaries = new Map<FocusTable, Dictionary>();
  const rowOf = (table: FocusTable, id: string) => {
    const rows = dictionaries.get(table) ?? rowsById(index, table);
    dictionaries.set(table, rows);
    return rows.get(id);
  };
  const labelsAt = (table: FocusTable, row: number): Labels => {
    switch (table) {
      case "amounts":
      case "counts":
        return rowReader<"amounts" | "counts">(tables, table)(row);
      case "organizations": {
        const { name_ko, name_en } = rowReader(tables, table)(row);
        return { label_ko: name_ko, label_en: name_en };
      }
      case "relations": {
        const occasion = occasionsOf(index)[row]!;
        return occasion < 0 ? { label_ko: "", label_en: "" } : occasionReader(index)(occasion);
      }
      case "events":
      case "programs":
      case "memberships":
        return occasionReader(index)(index.start[table] + row);
    }
  };
  return ({ table, id }) => {
    const row = rowOf(table, id);
    if (row === undefined) return null;
    const { label_ko, label_en } = labelsAt(table, row);
    return { table, id, label_ko, label_en };
  };
}

/** The fact behind a relation, or null. */
export function occasionOf(index: FactIndex, relation: number): Focus | null {
  const fact = occasionsOf(index)[relation] ?? -1;
  if (fact < 0) return null;
  return { table: factAt(index, fact).table, id: occasionReader(index)(fact).id };
}
