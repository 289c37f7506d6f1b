import type { Names } from "../model/chart.ts";
import { valuesOf, type ValueOf } from "../model/vocabulary.ts";
import type { BitSet } from "./bit-set.ts";
import { claimsOf } from "./claims.ts";
import { partReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { cellsOf, type Manner, type SumCell } from "./funding-cells.ts";
import { eachOf } from "./lists.ts";

type Kind = ValueOf<"amount_kind">;

/** A claim that is in a sum, and whose it is. */
export interface SummedClaim extends Names {
  amount_id: string;
  org_id: string;
  krw: number;
  label_ko: string;
  label_en: string;
}

/** A sum of one kind of money, all of it stated in one manner; of one claim where nothing may be added to it. */
export interface FundingSum extends Manner {
  krw: number;
  /** How many claims are in it. */
  count: number;
  /** Largest first, then by id; of many the largest. */
  claims: SummedClaim[];
}

/**
 * Why sums of one kind are not added to each other: one is a bound and another is not, one is worth
 * so much and another is so much, one is planned, one runs over the time of another, or an
 * organization is above another, so that its money may hold the other's.
 */
export type Apart = "bound" | "valuation" | "planned" | "cumulative" | "kin";

export interface KindSums {
  kind: Kind;
  /** Largest first, then by the first claim; of many the largest. */
  sums: FundingSum[];
  /** Sums that are left out. */
  more: number;
  apart: Apart[];
}

/** Claims on their way to a sum, by row, as far as they are told. */
interface Heap {
  cell: number;
  krw: number;
  count: number;
  rows: number[];
}

/**
 * What can honestly be summed of the claims in `shown` that are in no ledger, for a kind: within one
 * kind, bound and valuation, plans apart from what was done, of organizations none of which is above
 * another. A cumulative sum stands alone: it may hold what another says of a part of its time.
 */
export function kindSums(
  index: FactIndex,
  shown: BitSet,
  most: { sums: number; claims: number },
): (kind: Kind) => KindSums {
  const { sizePlace } = claimsOf(index);
  const { rows, cell, pair, krw, kindActor, pairs, manners } = cellsOf(index);
  const facts = index.start.amounts;
  const present = new Uint8Array(pairs.cell.length);
  const acting = new Uint8Array(valuesOf("amount_kind").length * index.parents.length);
  for (let at = 0; at < rows.length; at += 1) {
    if (!shown.get(facts + rows[at]!)) continue;
    acting[kindActor[at]!] = 1;
    if (pair[at]! >= 0) present[pair[at]!] = 1;
  }
  const hasKin = new Uint8Array(present.length);
  for (let own = 0; own < present.length; own += 1)
    if (present[own] === 1)
      eachOf(pairs.above, own, (other) => present[other] === 1 && (hasKin[own] = hasKin[other] = 1)); // prettier-ignore

  const heaps: Heap[] = [];
  const ofCell = new Int32Array(manners.length).fill(-1);
  const ofPair = new Int32Array(present.length).fill(-1);
  const counts = new Uint32Array(manners.length);
  const heapAt = (list: Int32Array, at: number, cell: number): Heap => {
    if (list[at]! < 0) {
      counts[cell]! += 1;
      list[at] = heaps.push({ cell, krw: 0, count: 0, rows: [] }) - 1;
    }
    return heaps[list[at]!]!;
  };
  for (let at = 0; at < rows.length; at += 1) {
    if (!shown.get(facts + rows[at]!)) continue;
    const [own, by] = [cell[at]!, pair[at]!];
    if (by < 0) {
      // Each of the cumulative ones is a sum; the largest come first.
      if ((counts[own]! += 1) <= most.sums)
        heaps.push({ cell: own, krw: krw[at]!, count: 1, rows: [rows[at]!] });
      continue;
    }
    // Organizations without kin here share a sum; each of the others has its own.
    const heap = hasKin[by] === 1 ? heapAt(ofPair, by, own) : heapAt(ofCell, own, own);
    heap.krw += krw[at]!;
    heap.count += 1;
    if (heap.rows.length < most.claims) heap.rows.push(rows[at]!);
  }
  const read = sumReader(index, manners);
  const kin = kinKinds(index, acting);
  return (kind) => {
    const sums = heaps
      .filter(({ cell }) => manners[cell]!.kind === kind)
      .sort((a, b) => b.krw - a.krw || sizePlace[a.rows[0]!]! - sizePlace[b.rows[0]!]!)
      .slice(0, most.sums)
      .map(read);
    const own = manners.filter((manner, cell) => manner.kind === kind && counts[cell]! > 0);
    const all = manners.reduce((sum, manner, cell) => sum + (manner.kind === kind ? counts[cell]! : 0), 0); // prettier-ignore
    const apart = all < 2 ? [] : apartBy(own, kin.has(kind));
    return { kind, sums, more: all - sums.length, apart };
  };
}

/**
 * Kinds of which two sums are of organizations one above the other: within one sum nobody has kin.
 * `acting` holds for each kind and organization whether a claim is summed.
 */
function kinKinds({ parents }: FactIndex, acting: Uint8Array): ReadonlySet<Kind> {
  const size = parents.length;
  const isKin = (of: number) => {
    for (let org = 0; org < size; org += 1)
      for (let at = acting[of + org] === 1 ? parents[org]! : -1; at >= 0; at = parents[at]!)
        if (acting[of + at] === 1) return true;
    return false;
  };
  return new Set(valuesOf("amount_kind").filter((_, code) => isKin(code * size)));
}

function sumReader(index: FactIndex, manners: readonly SumCell[]): (heap: Heap) => FundingSum {
  const amountAt = partReader(index.tables, "amounts", [
    "amount_id",
    "krw",
    "label_ko",
    "label_en",
  ]);
  const organizationAt = partReader(index.tables, "organizations", [
    "org_id",
    "name_ko",
    "name_en",
  ]);
  const { actor } = claimsOf(index);
  const claimAt = (row: number): SummedClaim => {
    const { amount_id, krw, label_ko, label_en } = amountAt(row);
    const { org_id, name_ko, name_en } = organizationAt(actor[row]!);
    return { amount_id, org_id, krw: krw!, label_ko, label_en, name_ko, name_en };
  };
  return ({ cell, krw, count, rows }) => {
    const { kind: _, ...manner } = manners[cell]!;
    return { ...manner, krw, count, claims: rows.map(claimAt) };
  };
}

function apartBy(manners: readonly Manner[], isKin: boolean): Apart[] {
  const differ = (value: (manner: Manner) => unknown) => new Set(manners.map(value)).size > 1;
  const found: [Apart, boolean][] = [
    ["bound", differ(({ bound }) => bound)],
    ["valuation", differ(({ valuation }) => valuation)],
    ["planned", differ(({ planned }) => planned)],
    ["cumulative", manners.some(({ cumulative }) => cumulative)],
    ["kin", isKin],
  ];
  return found.filter(([, holds]) => holds).map(([reason]) => reason);
}
