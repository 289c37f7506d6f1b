import type { FundingWhole } from "../model/chart.ts";
import { codes, column, dictionary } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import type { Amount } from "./claims.ts";
import { perIndex } from "./per-index.ts";

/** Rows of amounts that are part of another by our reading of the articles; no article says so itself. */
const inferred = perIndex(({ tables }: FactIndex): ReadonlySet<number> => {
  const of = (name: "fact_table" | "field" | "support", value: string) =>
    codes(column(tables, "evidence", name), [value]);
  const [table, field, support] = [of("fact_table", "amounts"), of("field", "part_of"), of("support", "derived")]; // prettier-ignore
  const ids = column(tables, "evidence", "fact_id");
  const rows = dictionary(column(tables, "amounts", "amount_id"));
  const found = new Set<number>();
  for (let row = 0; row < ids.length; row += 1)
    if (field[row] === 0 && table[row] === 0 && support[row] === 0)
      found.add(rows.get(ids.at(row)) ?? -1);
  return found;
});

/** Whether it is our reading, and no article's sentence, that an amount is part of another. */
export const isInferred = (index: FactIndex, row: number): boolean => inferred(index).has(row);

/** The claim that another is part of, or may be, whether it is shown or not: for one with a row of its own all the same. */
export function wholeOf(whole: Amount, maybe: boolean): FundingWhole {
  const { bound, valuation, accumulation, krw, krw_min, krw_max, label_ko, label_en } = whole;
  return { maybe, bound, valuation, accumulation, krw, krw_min, krw_max, label_ko, label_en };
}
