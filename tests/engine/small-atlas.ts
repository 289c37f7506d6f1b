import type { Column } from "../../src/model/column.ts";
import { factIndex, type FactIndex } from "../../src/engine/facts.ts";
import { tablesFromJson } from "../../src/engine/load.ts";
import {
  tableNames,
  tables as schema,
  TABLES_VERSION,
  type Atlas,
  type RowOf,
  type TableName,
} from "../../src/model/tables.ts";
import { valuesOf } from "../../src/model/vocabulary.ts";

export type Rows = { [T in TableName]?: Partial<RowOf<T>>[] };

/** Whatever a test does not care about: the first of an enumeration, null, a day in May 2022. */
function filler(name: string, column: Column): string | number | null {
  if (column.references === "articles") return "a1";
  if (name === "krw") return 100;
  if (column.nullable) return null;
  if (column.enumeration) return valuesOf(column.enumeration)[0] ?? "";
  if (column.format === "edtf") return "2022-05-10";
  return column.type === "string" ? "" : 0;
}

/** Tables of a few rows, of which a test states only what matters. There is always an article a1. */
export function smallAtlas(rows: Rows): Atlas {
  const given: Rows = { articles: [{ article_id: "a1", published: "2022-06-01" }], ...rows };
  const entries = tableNames.map((table) => {
    const columns = Object.entries<Column>(schema[table].columns);
    const filled = (given[table] ?? []).map((row: Record<string, unknown>, i: number) => {
      const blank = Object.fromEntries(
        columns.map(([name, column]) => [name, filler(name, column)]),
      );
      const key = schema[table].key;
      const id = key.length === 1 ? { [key[0]!]: `${table}-${i}` } : {};
      return { ...blank, ...id, ...row };
    });
    return [table, filled];
  });
  return Object.fromEntries(entries) as Atlas;
}

export const indexOf = (atlas: Atlas): FactIndex =>
  factIndex(tablesFromJson(atlas, { version: TABLES_VERSION }));

export const smallIndex = (rows: Rows): FactIndex => indexOf(smallAtlas(rows));
