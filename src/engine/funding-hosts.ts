import { valuesOf } from "../model/vocabulary.ts";
import type { BitSet } from "./bit-set.ts";
import type { Claims } from "./claims.ts";

/** Inside which claim each is drawn, by row; -1 for a row of its own. */
export interface Hosts {
  of: Int32Array;
  /** How many have one, by group of kinds. */
  count: Uint32Array;
  /** Rows that have a host, each list by size. */
  inside: ReadonlyMap<number, readonly number[]>;
}

/**
 * Inside which amount each of those shown is drawn. A part goes into its whole if both are drawn in
 * one panel, but never into a package, which is no bar of one kind of money; what may be a part goes
 * into the first such whole. `start` is the fact of the first amount.
 */
export function hostsOf(claims: Claims, shown: BitSet, start: number): Hosts {
  const { kind, group, drawn, partOf, maybePartOf, nested, sizePlace } = claims;
  const packages = valuesOf("amount_kind").indexOf("package");
  const of = new Int32Array(drawn.length).fill(-1);
  const isBelow = (row: number, above: number) => {
    for (let at = row; at >= 0; at = of[at]!) if (at === above) return true;
    return false;
  };
  const holds = (whole: number, row: number, maybe: boolean) =>
    whole >= 0 &&
    drawn[whole] === 1 &&
    group[whole] === group[row] &&
    shown.get(start + whole) &&
    // Two claims may each be said to be perhaps part of the other.
    (maybe || kind[whole] !== packages) &&
    !isBelow(whole, row);
  const count = new Uint32Array(valuesOf("amount_group").length);
  const inside = new Map<number, number[]>();
  for (const row of nested) {
    if (!shown.get(start + row)) continue;
    const sure = partOf[row]! >= 0;
    const wholes = sure ? [partOf[row]!] : (maybePartOf.get(row) ?? []);
    const whole = wholes.find((other) => holds(other, row, !sure));
    if (whole === undefined) continue;
    of[row] = whole;
    count[group[row]!]! += 1;
    const known = inside.get(whole);
    if (known) known.push(row);
    else inside.set(whole, [row]);
  }
  for (const rows of inside.values()) rows.sort((a, b) => sizePlace[a]! - sizePlace[b]!);
  return { of, count, inside };
}
