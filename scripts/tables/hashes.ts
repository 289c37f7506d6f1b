import { createHash } from "node:crypto";
import type { RowHashes } from "../../src/model/release.ts";
import type { Column } from "../../src/model/column.ts";
import { tables, type Atlas, type TableName } from "../../src/model/tables.ts";
import { focusTables, type FocusTable } from "../../src/model/view-state.ts";
import { byCodeUnit } from "../records/problem.ts";

/** The tables whose rows are part of what a fact claims, and the column that says of which fact. */
const parts: Partial<Record<FocusTable, readonly (readonly [TableName, string])[]>> = {
  events: [
    ["event_programs", "event_id"],
    ["event_organizations", "event_id"],
  ],
  programs: [
    ["program_categories", "program_id"],
    ["program_beneficiaries", "program_id"],
    ["program_organizations", "program_id"],
  ],
};

type Cells = Readonly<Record<string, unknown>>;

/**
 * A row as text: its filled columns by name. What a column says by itself is left out, so that a
 * column added later changes no claim that was made without it.
 */
const printRow = (table: TableName, row: Cells): string => {
  const columns: Readonly<Record<string, Column>> = tables[table].columns;
  return JSON.stringify(
    Object.entries(row)
      .filter(([name, value]) => value !== null && value !== columns[name]?.fallback)
      .sort(([a], [b]) => byCodeUnit(a, b)),
  );
};

const digest = (texts: readonly string[]): string =>
  createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 16);

/** For each fact what `RowHashes` says of it. */
export function hashRows(atlas: Atlas): RowHashes {
  const entries = Object.values(focusTables).map((table) => {
    const owned = (parts[table] ?? []).map(([name, column]) => {
      const byOwner = new Map<string, string[]>();
      for (const row of atlas[name] as readonly Cells[]) {
        const owner = row[column] as string;
        const texts = byOwner.get(owner) ?? [];
        if (texts.push(`${name} ${printRow(name, row)}`) === 1) byOwner.set(owner, texts);
      }
      return byOwner;
    });
    const [key = ""] = tables[table].key;
    const hashes = (atlas[table] as readonly Cells[]).map((row): [string, string] => {
      const id = row[key] as string;
      const texts = owned.flatMap((byOwner) => byOwner.get(id) ?? []).sort(byCodeUnit);
      return [id, digest([printRow(table, row), ...texts])];
    });
    return [table, Object.fromEntries(hashes)] as const;
  });
  return Object.fromEntries(entries);
}

/** `hashes.json`: one fact a line. */
export function printHashes(hashes: RowHashes): string {
  const tables = Object.entries(hashes).map(([table, rows]) => {
    const lines = Object.entries(rows).map(([id, hash]) => `${JSON.stringify(id)}:"${hash}"`);
    return `${JSON.stringify(table)}:{${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n`}}`;
  });
  return `{${tables.join(",\n")}}\n`;
}
