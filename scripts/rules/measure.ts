import type { Corpus } from "../records/corpus.ts";
import type { Amount, Count } from "../records/shape.ts";
import type { Located } from "../records/source.ts";

/** An amount or a count, under names that hold for both. */
export interface Measure {
  table: "amounts" | "counts";
  id: string;
  at: Located<Amount> | Located<Count>;
  /** The columns that hold the figure and its bounds. */
  keys: { figure: string; min: string; max: string };
  figure: number | null;
  min: number | null;
  max: number | null;
  /** What may be compared with what: an amount's kind, a count's unit. */
  kind: string;
  /** Null for counts, which are not valued. */
  valuation: Amount["valuation"] | null;
}

const amountKeys = { figure: "krw", min: "krw_min", max: "krw_max" };
const countKeys = { figure: "value", min: "value_min", max: "value_max" };

export function measuresOf({ amounts, counts }: Corpus): Measure[] {
  return [
    ...amounts.map((at): Measure => {
      const { amount_id, krw, krw_min, krw_max, kind, valuation } = at.value;
      const figures = { figure: krw, min: krw_min, max: krw_max };
      return { table: "amounts", id: amount_id, at, keys: amountKeys, ...figures, kind, valuation };
    }),
    ...counts.map((at): Measure => {
      const { count_id, value, value_min, value_max, unit } = at.value;
      const figures = { figure: value, min: value_min, max: value_max, kind: unit };
      return { table: "counts", id: count_id, at, keys: countKeys, ...figures, valuation: null };
    }),
  ];
}
