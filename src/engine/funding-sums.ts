import type { Names } from "../model/chart.ts";
import { amountGroupOf, valuesOf, type ValueOf } from "../model/vocabulary.ts";
import { byCodeUnit, column, rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import type { AmountAt } from "./funding-rows.ts";

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
export interface FundingSum {
  bound: ValueOf<"bound">;
  valuation: ValueOf<"valuation">;
  planned: boolean;
  cumulative: boolean;
  krw: number;
  /** Largest first, then by id. */
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
  /** Largest first, then by the first claim. */
  sums: FundingSum[];
  apart: Apart[];
}

/**
 * What can honestly be summed of `claims`, which are in no ledger, for each of `kinds`: within one
 * kind, bound and valuation, plans apart from what was done, of organizations none of which is above
 * another. A cumulative sum stands alone: it may hold what another says of a part of its time.
 */
export function kindSums(
  index: FactIndex,
  claims: readonly AmountAt[],
  kinds: ReadonlySet<Kind>,
): KindSums[] {
  const eventAt = rowReader(index.tables, "events");
  const organizationAt = rowReader(index.tables, "organizations");
  const kinOf = kinship(index);

  const cells = new Map<string, FundingSum & { kind: Kind }>();
  for (const { row, amount } of claims) {
    const { kind, bound, valuation, actor_org_id: org_id, krw, amount_id } = amount;
    const organization = index.organizations.get(org_id ?? "");
    if (org_id === null || organization === undefined || krw === null) continue;
    const event = index.event.amounts[row]!;
    const planned =
      amountGroupOf[kind] !== "promised" && event >= 0 && eventAt(event).status === "planned";
    const cumulative = amount.accumulation === "cumulative";
    const key = [kind, bound, valuation, planned, cumulative ? amount_id : ""].join(" ");
    const cell = cells.get(key) ?? { kind, bound, valuation, planned, cumulative, krw: 0, claims: [] }; // prettier-ignore
    const { name_ko, name_en } = organizationAt(organization);
    const { label_ko, label_en } = amount;
    cell.claims.push({ amount_id, org_id, krw, label_ko, label_en, name_ko, name_en });
    cells.set(key, cell);
  }

  return valuesOf("amount_kind").flatMap((kind): KindSums[] => {
    if (!kinds.has(kind)) return [];
    const sums = [...cells.values()].filter((cell) => cell.kind === kind).flatMap(byKin);
    sums.sort((a, b) => b.krw - a.krw || byCodeUnit(firstOf(a), firstOf(b)));
    return [{ kind, sums, apart: apartBy(sums, kinOf) }];
  });

  /** Organizations without kin here share a sum; each of the others has its own. */
  function byKin({ kind: _, ...cell }: FundingSum & { kind: Kind }): FundingSum[] {
    const kin = kinOf(new Set(cell.claims.map(({ org_id }) => org_id)));
    const shares = new Map<string, SummedClaim[]>();
    for (const claim of cell.claims) {
      const share = kin.has(claim.org_id) ? claim.org_id : "";
      const own = shares.get(share);
      if (own) own.push(claim);
      else shares.set(share, [claim]);
    }
    return [...shares.values()].map((own) => ({
      ...cell,
      krw: own.reduce((sum, { krw }) => sum + krw, 0),
      claims: own.sort((a, b) => b.krw - a.krw || byCodeUnit(a.amount_id, b.amount_id)),
    }));
  }
}

const firstOf = ({ claims }: FundingSum) => claims[0]?.amount_id ?? "";

function apartBy(sums: readonly FundingSum[], kinOf: KinOf): Apart[] {
  if (sums.length < 2) return [];
  const differ = (value: (sum: FundingSum) => unknown) => new Set(sums.map(value)).size > 1;
  const reasons: [Apart, boolean][] = [
    ["bound", differ(({ bound }) => bound)],
    ["valuation", differ(({ valuation }) => valuation)],
    ["planned", differ(({ planned }) => planned)],
    ["cumulative", sums.some(({ cumulative }) => cumulative)],
    // Within one sum nobody has kin: two that are, are in two.
    ["kin", kinOf(new Set(sums.flatMap(({ claims }) => claims.map((c) => c.org_id)))).size > 0],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** Of some organizations those that are above or below another of them. */
type KinOf = (ids: ReadonlySet<string>) => Set<string>;

function kinship({ tables, organizations, parents }: FactIndex): KinOf {
  const idAt = column(tables, "organizations", "org_id");
  return (ids) => {
    const kin = new Set<string>();
    for (const id of ids)
      for (let at = parents[organizations.get(id) ?? -1] ?? -1; at >= 0; at = parents[at]!)
        if (ids.has(idAt.at(at))) kin.add(id).add(idAt.at(at));
    return kin;
  };
}
