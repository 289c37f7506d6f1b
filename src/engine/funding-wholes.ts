import type { FundingRow } from "../model/chart.ts";
import type { Amount } from "./claims.ts";
import { column, dictionary, rowReader, type Dictionary } from "./columns.ts";
import type { FactIndex } from "./facts.ts";

interface Wholes {
  rows: Dictionary;
  /** Amounts that are part of another by our reading of the articles; no article says so itself. */
  inferred: ReadonlySet<string>;
}

/** Filters change neither: read once for a set of tables. */
const known = new WeakMap<FactIndex, Wholes>();

function wholesOf(index: FactIndex): Wholes {
  const found = known.get(index);
  if (found) return found;
  const { tables } = index;
  const [of, id, field, support] = (["fact_table", "fact_id", "field", "support"] as const).map(
    (name) => column(tables, "evidence", name),
  );
  const inferred = new Set<string>();
  for (let row = 0; row < field!.length; row += 1)
    if (field!.at(row) === "part_of" && of!.at(row) === "amounts" && support!.at(row) === "derived")
      inferred.add(id!.at(row)!);
  const wholes = { rows: dictionary(column(tables, "amounts", "amount_id")), inferred };
  known.set(index, wholes);
  return wholes;
}

/** Whether it is our reading, and no article's sentence, that an amount is part of another. */
export const isInferred = (index: FactIndex, amount_id: string): boolean =>
  wholesOf(index).inferred.has(amount_id);

/**
 * The claim that `amount` is part of, or that it may be part of, whether it is shown or not; null
 * where there is none. For a claim that is drawn in a row of its own all the same.
 */
export function withinOf(
  index: FactIndex,
  amount: Amount,
  maybePartOf: ReadonlyMap<string, string[]>,
): FundingRow["within"] {
  const maybe = amount.part_of === null;
  const id = amount.part_of ?? maybePartOf.get(amount.amount_id)?.[0];
  const row = id === undefined ? undefined : wholesOf(index).rows.get(id);
  if (row === undefined) return null;
  const whole = rowReader(index.tables, "amounts")(row);
  const { bound, valuation, accumulation, krw, krw_min, krw_max, label_ko, label_en } = whole;
  return { maybe, bound, valuation, accumulation, krw, krw_min, krw_max, label_ko, label_en };
}
