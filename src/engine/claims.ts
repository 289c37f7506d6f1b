import type { LedgerReason } from "../model/chart.ts";
import type { RowOf } from "../model/tables.ts";
import { amountGroupOf, valuesOf } from "../model/vocabulary.ts";
import { amountLinks, type AmountLinks } from "./amount-links.ts";
import { codes, column, dictionary, filled, numbers, references } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { along, grouped, listOf, type Lists } from "./lists.ts";
import { perIndex } from "./per-index.ts";
import { idRanks, inverted, ranked, sortedBy } from "./ranks.ts";

export type Amount = RowOf<"amounts">;

/** Why a claim is in no sum, in the order in which the ledger tells it. */
export const reasons: readonly LedgerReason[] = [
  "ceiling",
  "part_of",
  "maybe_part_of",
  "restates",
  "package",
  "undisclosed",
  "single_case",
  "subset",
  "rate",
  "range",
  "conflicts",
  "superseded",
  "no_actor",
];

/** What of the amounts no filter changes, by row; orders are lists of rows. */
export interface Claims extends AmountLinks {
  kind: Int32Array;
  /** Position in `amount_group`. */
  group: Int32Array;
  krw: Float64Array;
  /** Position in `reasons`, or -1 for what may be in a sum. */
  reason: Int8Array;
  /** 1 where the article names no sum. */
  undisclosed: Uint8Array;
  /** 1 for what is drawn at all, as a row or inside one. */
  drawn: Uint8Array;
  /** 1 where an article calls it a part of another. */
  isPart: Uint8Array;
  /** What lies in a package as another kind of money, by the package; each list by size. */
  held: ReadonlyMap<number, readonly number[]>;
  /** Rows of amounts, -1 for none. */
  partOf: Int32Array;
  restates: Int32Array;
  /** Row of organizations, or -1. */
  actor: Int32Array;
  /** Rows by size, the largest first, then by id; and the place of each. */
  bySize: Int32Array;
  sizePlace: Int32Array;
  /** What is drawn of each kind, and of each group; each list by size. */
  drawnOfKind: Lists;
  drawnOfGroup: Lists;
  /** What is in no sum, for each reason by id. */
  inLedger: Lists;
  /** The same by reason, kind and whether a sum is named; none that is empty. */
  unsummed: {
    kind: Amount["kind"];
    reason: LedgerReason;
    undisclosed: boolean;
    rows: Int32Array;
  }[];
  /** What is drawn and may lie inside another: those that an article calls parts first, then by id. */
  nested: Int32Array;
  /** What says another claim again, by size. */
  again: Int32Array;
}

export const claimsOf = perIndex((index: FactIndex): Claims => {
  const { tables } = index;
  const ids = column(tables, "amounts", "amount_id");
  const rows = dictionary(ids);
  const ranks = idRanks(ids);
  const links = amountLinks(tables, ranks);
  const [krw, least, most] = (["krw", "krw_min", "krw_max"] as const).map((name) => numbers(column(tables, "amounts", name))) as [Float64Array, Float64Array, Float64Array]; // prettier-ignore
  const coded = <N extends "kind" | "bound" | "scope" | "accumulation">(name: N) => {
    const values: readonly string[] = valuesOf(name === "kind" ? "amount_kind" : name);
    return {
      at: codes(column(tables, "amounts", name), values),
      of: (value: string) => values.indexOf(value),
    };
  };
  const [kind, bound, scope, accumulation] = [coded("kind"), coded("bound"), coded("scope"), coded("accumulation")]; // prettier-ignore
  const [isPart, isAgain] = [filled(column(tables, "amounts", "part_of")), filled(column(tables, "amounts", "restates"))]; // prettier-ignore
  const hasActor = filled(column(tables, "amounts", "actor_org_id"));

  const ceilings = [kind.of("insurance_limit"), kind.of("guarantee")];
  /**
   * It does not depend on what is shown, so that a sum never changes its meaning with a filter. The
   * first reason that holds is given: those for which a claim is not drawn either come first.
   */
  const reasonOf = (row: number): LedgerReason | null => {
    if (ceilings.includes(kind.at[row] ?? -1)) return "ceiling";
    if (isAgain[row]) return "restates";
    if (bound.at[row] === bound.of("undisclosed")) return "undisclosed";
    if (kind.at[row] === kind.of("package")) return "package";
    if (isPart[row]) return "part_of";
    if (links.maybePartOf.has(row)) return "maybe_part_of";
    if (links.conflicts.has(row)) return "conflicts";
    if (links.supersededBy.has(row)) return "superseded";
    if (Number.isNaN(krw[row])) return bound.at[row] === bound.of("range") ? "range" : "undisclosed"; // prettier-ignore
    if (scope.at[row] === scope.of("single")) return "single_case";
    if (scope.at[row] === scope.of("subset")) return "subset";
    // The money of one year or one piece; as a total it would be too small.
    if (accumulation.at[row] === accumulation.of("per_year")) return "rate";
    if (accumulation.at[row] === accumulation.of("per_unit")) return "rate";
    // A group's money may hold its subsidiary's, and nothing says whose this is.
    return hasActor[row] ? null : "no_actor";
  };
  const [ceiling, again] = [reasons.indexOf("ceiling"), reasons.indexOf("restates")];
  const reason = new Int8Array(ids.length).fill(-1);
  const [undisclosed, drawn] = [new Uint8Array(ids.length), new Uint8Array(ids.length)];
  // The printed figure, else the most that it can be; the largest first.
  const sizes = new Float64Array(ids.length);
  for (let row = 0; row < ids.length; row += 1) {
    const why = reasonOf(row);
    if (why !== null) reason[row] = reasons.indexOf(why);
    undisclosed[row] = Number(bound.at[row] === bound.of("undisclosed"));
    drawn[row] = Number(!undisclosed[row] && reason[row] !== ceiling && reason[row] !== again);
    const bounded = Number.isNaN(most[row]!) ? least[row]! : most[row]!;
    sizes[row] = -(Number.isNaN(krw[row]!) ? bounded : krw[row]!) || 0;
  }

  const byId = inverted(ranks);
  const { ranks: sizeRanks, size } = ranked(sizes);
  const bySize = sortedBy(sizeRanks, size, byId);
  const groups = valuesOf("amount_kind").map((name) => valuesOf("amount_group").indexOf(amountGroupOf[name])); // prettier-ignore
  const drawnById = byId.filter((row) => drawn[row] === 1);
  const drawnBySize = bySize.filter((row) => drawn[row] === 1);
  const group = along(kind.at, Int32Array.from(groups));
  const listed = (rows: Int32Array, of: Int32Array, size: number): Lists => {
    const { offsets, values } = grouped(along(rows, of), size);
    return { offsets, values: along(values, rows) };
  };
  const partOf = references(column(tables, "amounts", "part_of"), rows);
  const held = new Map<number, number[]>();
  for (const row of drawnBySize) {
    const whole = partOf[row]!;
    const isHeld = whole >= 0 && kind.at[whole] === kind.of("package") && groups[kind.at[whole]!] !== groups[kind.at[row]!]; // prettier-ignore
    if (isHeld) held.set(whole, [...(held.get(whole) ?? []), row]);
  }
  const inLedger = listed(byId, Int32Array.from(reason), reasons.length);
  return {
    ...links,
    isPart,
    held,
    kind: kind.at,
    group,
    krw,
    reason,
    undisclosed,
    drawn,
    partOf,
    restates: references(column(tables, "amounts", "restates"), rows),
    actor: references(column(tables, "amounts", "actor_org_id"), index.organizations),
    bySize,
    drawnOfKind: listed(drawnBySize, kind.at, groups.length),
    drawnOfGroup: listed(drawnBySize, group, valuesOf("amount_group").length),
    sizePlace: inverted(bySize),
    inLedger,
    unsummed: reasons.flatMap((name, why) => unsummedBy(name, listOf(inLedger, why), kind.at, undisclosed)), // prettier-ignore
    nested: sortedBy(
      Int32Array.from(isPart, (part) => 1 - part),
      2,
      drawnById.filter((row) => isPart[row] || links.maybePartOf.has(row)),
    ),
    again: bySize.filter((row) => reason[row] === again && !undisclosed[row]),
  };
});

function unsummedBy(
  reason: LedgerReason,
  rows: Int32Array,
  kinds: Int32Array,
  undisclosed: Uint8Array,
): Claims["unsummed"] {
  return valuesOf("amount_kind").flatMap((kind, code) =>
    [false, true].flatMap((is) => {
      const own = rows.filter((row) => kinds[row] === code && undisclosed[row] === Number(is));
      return own.length === 0 ? [] : [{ kind, reason, undisclosed: is, rows: own }];
    }),
  );
}
