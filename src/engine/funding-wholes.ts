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
 * The claim that `amount` is part of, or else all that it may be part of, largest first, whether
 * they are shown or not. For a claim that is not drawn inside what it is part of.
 */
export function withinOf(
  index: FactIndex,
  amount: Amount,
  maybePartOf: ReadonlyMap<string, string[]>,
): FundingRow["within"] {
  const maybe = amount.part_of === null;
  const ids = maybe ? (maybePartOf.get(amount.amount_id) ?? []) : [amount.part_of!];
  const amountAt = rowReader(index.tables, "amounts");
  const wholes = ids.flatMap((id) => {
    const row = wholesOf(index).rows.get(id);
    return row === undefined ? [] : [{ ...amountAt(row), maybe }];
  });
  return wholes.sort((a, b) => (b.krw ?? 0) - (a.krw ?? 0));
}
