import type { Column } from "../../src/model/column.ts";
import { tables, type Atlas, type TableName } from "../../src/model/tables.ts";

/** What grows with the number of articles; organizations stay those that there are. */
const repeated = [
  "programs",
  "program_categories",
  "program_beneficiaries",
  "program_organizations",
  "events",
  "event_programs",
  "event_organizations",
  "amounts",
  "counts",
  "memberships",
  "relations",
  "links",
  "evidence",
] as const satisfies readonly TableName[];
const isRepeated = (name: unknown) => (repeated as readonly unknown[]).includes(name);

/** Columns that name a row of the table beside them. */
const beside: Readonly<Record<string, string>> = {
  from_id: "from_table",
  to_id: "to_table",
  fact_id: "fact_table",
};

/** The tables with their facts `times` over, each copy whole and with ids of its own. */
export function repeat(atlas: Atlas, times: number): Atlas {
  const copies = repeated.map((name) => {
    const { columns, key } = tables[name];
    const own = Object.entries<Column>(columns).filter(
      ([column, { references }]) =>
        isRepeated(references) ||
        column in beside ||
        ((key as readonly string[]).length === 1 && column === key[0]),
    );
    const rows = Array.from({ length: times }, (_, copy) =>
      (atlas[name] as Record<string, unknown>[]).map((row) => {
        const renamed = own
          .filter(([column]) => row[column] !== null)
          .filter(([column]) => !(column in beside) || isRepeated(row[beside[column]!]))
          .map(([column]) => [column, copy === 0 ? row[column] : `${String(row[column])}-${copy}`]);
        return { ...row, ...Object.fromEntries(renamed) };
      }),
    );
    return [name, rows.flat()];
  });
  return { ...atlas, ...Object.fromEntries(copies) } as Atlas;
}
