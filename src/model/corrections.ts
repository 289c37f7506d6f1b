import { edtf, id, optional, text, type Row } from "./column.ts";
import type { Table } from "./tables.ts";
import type { Focus } from "./view-state.ts";

/**
 * What was published here, was wrong and is mended: about the tables, and no part of them, so that a
 * frozen release needs none. `data/corrections.json`, newest first.
 */
export const corrections = {
  description: "What these tables said wrongly, and since when they say otherwise.",
  key: ["correction_id"],
  columns: {
    correction_id: id("The correction; never changes, as feeds go by it."),
    date: edtf("The day on which the tables were mended."),
    fact_table: text("The table of the fact."),
    fact_id: text("The fact."),
    wrong_ko: text("What was wrong, in Korean."),
    wrong_en: text("What was wrong, in English."),
    right_ko: optional(text("What is right, in Korean; empty where the fact was withdrawn.")),
    right_en: optional(text("What is right, in English; empty where the fact was withdrawn.")),
  },
} as const satisfies Table;

export type Correction = Row<(typeof corrections)["columns"]>;

/** The fact that a correction is about. */
export const correctedFact = ({ fact_table, fact_id }: Correction): Focus =>
  ({ table: fact_table, id: fact_id }) as Focus;

/** `data/corrections.json`. Throws for anything else. */
export function readCorrections(json: unknown): Correction[] {
  if (!Array.isArray(json)) throw new Error("invalid corrections: not a list");
  const needed = ["correction_id", "date", "fact_table", "fact_id", "wrong_ko", "wrong_en"];
  for (const row of json as Record<string, unknown>[])
    for (const name of needed)
      if (typeof row[name] !== "string")
        throw new Error(`invalid correction: ${JSON.stringify(row)}`);
  return json as Correction[];
}
