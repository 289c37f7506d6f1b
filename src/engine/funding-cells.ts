import { amountGroupOf, valuesOf, type ValueOf } from "../model/vocabulary.ts";
import { claimsOf } from "./claims.ts";
import { codes, column } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { gathered, type Lists } from "./lists.ts";
import { perIndex } from "./per-index.ts";

/** How what is in a sum was stated. */
export interface Manner {
  bound: ValueOf<"bound">;
  valuation: ValueOf<"valuation">;
  planned: boolean;
  cumulative: boolean;
}

/** Claims of one kind, stated in one manner. */
export type SumCell = Manner & { kind: ValueOf<"amount_kind"> };

/** Claims that may be in a sum, by what they may share one with. */
interface Cells {
  /** Rows that may be in a sum, by size; the lists below go along with it. */
  rows: Int32Array;
  /** Position in `manners`. */
  cell: Int32Array;
  /** Cell and actor as one number, -1 for what is cumulative. */
  pair: Int32Array;
  krw: Float64Array;
  /** Kind and actor as one number: kind × organizations + actor. */
  kindActor: Int32Array;
  manners: SumCell[];
  pairs: {
    cell: Int32Array;
    /** Pairs of the same cell whose organization is above. */
    above: Lists;
  };
}

export const cellsOf = perIndex((index: FactIndex): Cells => {
  const { tables, parents } = index;
  const { kind, reason, krw, actor, bySize } = claimsOf(index);
  const code = (name: "bound" | "valuation") => codes(column(tables, "amounts", name), valuesOf(name)); // prettier-ignore
  const [bound, valuation] = [code("bound"), code("valuation")];
  const cumulative = codes(column(tables, "amounts", "accumulation"), ["cumulative"]);
  const planned = codes(column(tables, "events", "status"), ["planned"]);
  const manners: SumCell[] = [];
  const cells = new Map<number, number>();
  const cell = kind.map((at, row) => {
    if (reason[row]! >= 0 || actor[row]! < 0 || Number.isNaN(krw[row]!)) return -1;
    const event = index.event.amounts[row]!;
    const name = valuesOf("amount_kind")[at]!;
    const isPlanned = amountGroupOf[name] !== "promised" && event >= 0 && planned[event] === 0;
    const isCumulative = cumulative[row] === 0;
    const key = (((at * 32 + bound[row]!) * 32 + valuation[row]!) * 2 + Number(isPlanned)) * 2 + Number(isCumulative); // prettier-ignore
    const found = cells.get(key) ?? manners.length;
    if (found === manners.length)
      manners.push({
        kind: name,
        bound: valuesOf("bound")[bound[row]!]!,
        valuation: valuesOf("valuation")[valuation[row]!]!,
        planned: isPlanned,
        cumulative: isCumulative,
      });
    cells.set(key, found);
    return found;
  });

  const keys: number[] = [];
  const numbers = new Map<number, number>();
  const pair = cell.map((at, row) => {
    if (at < 0 || manners[at]!.cumulative) return -1;
    const key = at * parents.length + actor[row]!;
    const found = numbers.get(key) ?? keys.push(key) - 1;
    numbers.set(key, found);
    return found;
  });
  const above = gathered(keys.length, (own, add) => {
    const org = keys[own]! % parents.length;
    for (let at = parents[org]!; at >= 0; at = parents[at]!)
      add(numbers.get(keys[own]! - org + at) ?? -1);
  });
  const ofPair = Int32Array.from(keys, (key) => Math.floor(key / parents.length));
  const rows = bySize.filter((row) => cell[row]! >= 0);
  return {
    rows,
    cell: rows.map((row) => cell[row]!),
    pair: rows.map((row) => pair[row]!),
    krw: Float64Array.from(rows, (row) => krw[row]!),
    kindActor: rows.map((row) => kind[row]! * parents.length + actor[row]!),
    manners,
    pairs: { cell: ofPair, above },
  };
});
