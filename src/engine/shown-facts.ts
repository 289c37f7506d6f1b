import { tables as schema, type RowOf } from "../model/tables.ts";
import type { Focus } from "../model/view-state.ts";
import type { BitSet } from "./bit-set.ts";
import { column, type ColumnName } from "./columns.ts";
import { indexedTables, rowsIn, type FactSpace, type IndexedTable } from "./fact-space.ts";

/** The facts of a set by their ids, table after table. */
export const focusesOf = (space: FactSpace, facts: BitSet): Focus[] =>
  indexedTables.flatMap((table) => {
    const key = schema[table].key[0] as ColumnName<IndexedTable>;
    const ids = column(space.tables, table, key) as {
      at(row: number): RowOf<IndexedTable>[typeof key];
    };
    return rowsIn(space, facts, table).map((row): Focus => ({ table, id: String(ids.at(row)) }));
  });
