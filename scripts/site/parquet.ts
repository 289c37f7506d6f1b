import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { Column } from "../../src/model/column.ts";
import { tableNames, tables, type Atlas } from "../../src/model/tables.ts";
import { sourceOf, type Cell, type Source } from "../synthesize/source.ts";

type BasicType = "STRING" | "INT64" | "DOUBLE";

const typeOf: Record<Column["type"], BasicType> = {
  string: "STRING",
  // Won go beyond 32 bits, and are counted to the last.
  integer: "INT64",
  number: "DOUBLE",
};

const MOST_ROWS = 20_000;

/**
 * Writes a table as Parquet: texts as UTF-8 strings, integers as 64 bits, other numbers as doubles,
 * in groups of 20,000 rows, so that no more than one group is ever held.
 */
export function writeParquet(path: string, source: Source): void {
  const columns = Object.entries<Column>(tables[source.table].columns);
  const group = (from: number, to: number) =>
    columns.map(([name, { type, nullable }]) => {
      const at = source.cells[name]!;
      const data: (Cell | bigint)[] = [];
      for (let row = from; row < to; row += 1) {
        const cell = at(row);
        data.push(type === "integer" && cell !== null ? BigInt(cell) : cell);
      }
      return { name, data, type: typeOf[type], nullable: nullable === true };
    });

  const file = openSync(path, "w");
  const writer = new ByteWriter();
  /** Moves what the writer holds to the file; its own offset goes on counting. */
  const flush = () => {
    writeFileSync(file, writer.getBytes());
    writer.index = 0;
  };
  const columnData = group(0, Math.min(MOST_ROWS, source.rows));
  // In memory it never waits: nothing that it promises is outstanding.
  const parquet = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData }) });
  const untyped = (data: typeof columnData) => data.map(({ name, data }) => ({ name, data }));
  void parquet.write({ columnData: untyped(columnData), rowGroupSize: MOST_ROWS });
  flush();
  for (let from = MOST_ROWS; from < source.rows; from += MOST_ROWS) {
    const next = group(from, Math.min(from + MOST_ROWS, source.rows));
    void parquet.write({ columnData: untyped(next), rowGroupSize: MOST_ROWS });
    flush();
  }
  void parquet.finish();
  flush();
  closeSync(file);
}

/** Writes a Parquet file beside the JSON of each table in `folder`. */
export function writeParquetBeside(folder: string): void {
  for (const table of tableNames) {
    const json = join(folder, `${table}.json`);
    // A release from before a table came to be has none.
    if (!existsSync(json)) continue;
    const rows = JSON.parse(readFileSync(json, "utf8")) as Atlas[typeof table];
    writeParquet(join(folder, `${table}.parquet`), sourceOf(table, rows));
  }
}
