import { valuesOf, type Locale } from "../model/vocabulary.ts";
import { byCodeUnit, codes, column } from "./columns.ts";
import { indexedTables } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";

/** The columns that the table of facts can be sorted by. */
export const factColumns = ["kind", "what", "who", "program", "date", "figure", "article"] as const;
export type FactColumn = (typeof factColumns)[number];

/** How the table is sorted; labels in the language that they are shown in. */
export interface FactOrder {
  column: FactColumn;
  descending: boolean;
  locale: Locale;
}

/** The text of a column of labels as it is shown; empty for none. */
export type LabelOf = (fact: number, column: FactColumn, locale: Locale) => string;

/**
 * What a column is sorted by: groups stay in their order whichever way the values within them run,
 * so that won, people and places are never mixed and what has no value stands last.
 */
interface SortKey {
  group: (fact: number) => number;
  compare: (a: number, b: number) => number;
}

const LACKING = 1000;

/** All facts in an order, worked out once for each; equal ones by table and id, in code units. */
export function factOrders(
  index: FactIndex,
  idOf: (fact: number) => string,
  labelOf: LabelOf,
): (order: FactOrder) => Uint32Array {
  const natural = facts(index);
  const ids = Array.from(natural, idOf);
  const tableOf = tableCodes(index);
  natural.sort((a, b) => tableOf[a]! - tableOf[b]! || byCodeUnit(ids[a]!, ids[b]!));
  const place = inverse(natural);

  const keyOf = (column: FactColumn, locale: Locale): SortKey => {
    if (column === "kind") return kindKey(index, tableOf);
    if (column === "date") return dateKey(index);
    if (column === "figure") return figureKey(index);
    return labelKey(index.size, (fact) => labelOf(fact, column, locale));
  };
  const known = new Map<string, Uint32Array>();
  return ({ column, descending, locale }) => {
    const name = `${column}.${descending}.${locale}`;
    let order = known.get(name);
    if (!order) {
      const { group, compare } = keyOf(column, locale);
      const groups = Float64Array.from(natural.keys(), group);
      const sign = descending ? -1 : 1;
      order = natural
        .slice()
        .sort((a, b) => groups[a]! - groups[b]! || sign * compare(a, b) || place[a]! - place[b]!);
      known.set(name, order);
    }
    return order;
  };
}

const facts = ({ size }: FactIndex) => Uint32Array.from({ length: size }, (_, fact) => fact);

function tableCodes({ start, size }: FactIndex): Uint8Array {
  const codes = new Uint8Array(size);
  indexedTables.forEach((table, i) => codes.fill(i, start[table]));
  return codes;
}

function inverse(order: Uint32Array): Uint32Array {
  const places = new Uint32Array(order.length);
  order.forEach((fact, place) => (places[fact] = place));
  return places;
}

/** By table, then by the kind of event or money, or the part of what is counted. */
function kindKey({ tables, start, size }: FactIndex, tableOf: Uint8Array): SortKey {
  const kinds = new Int32Array(size);
  kinds.set(codes(column(tables, "events", "kind"), valuesOf("event_kind")), start.events);
  kinds.set(codes(column(tables, "amounts", "kind"), valuesOf("amount_kind")), start.amounts);
  kinds.set(codes(column(tables, "counts", "role"), valuesOf("count_role")), start.counts);
  kinds.set(
    codes(column(tables, "memberships", "role"), valuesOf("membership_role")),
    start.memberships,
  );
  return {
    group: () => 0,
    compare: (a, b) => tableOf[a]! - tableOf[b]! || kinds[a]! - kinds[b]!,
  };
}

function dateKey({ from, to }: FactIndex): SortKey {
  return {
    group: (fact) => (from[fact]! <= to[fact]! ? 0 : LACKING),
    compare: (a, b) => from[a]! - from[b]! || to[a]! - to[b]!,
  };
}

/** Won, then each unit on its own. A figure that is a range or one-sided counts by the end it has. */
function figureKey({ tables, start, size }: FactIndex): SortKey {
  const groups = new Uint16Array(size).fill(LACKING);
  const values = new Float64Array(size);
  const write = (fact: number, group: number, ends: (number | null)[]) => {
    const value = ends.find((end) => end !== null);
    if (value === undefined || value === null) return;
    groups[fact] = group;
    values[fact] = value;
  };
  const [krw, krwMin, krwMax] = (["krw", "krw_min", "krw_max"] as const).map((name) =>
    column(tables, "amounts", name),
  );
  for (let row = 0; row < krw!.length; row += 1)
    write(start.amounts + row, 0, [krw!.at(row), krwMin!.at(row), krwMax!.at(row)]);
  const [value, min, max] = (["value", "value_min", "value_max"] as const).map((name) =>
    column(tables, "counts", name),
  );
  const units = codes(column(tables, "counts", "unit"), valuesOf("unit"));
  units.forEach((unit, row) =>
    write(start.counts + row, unit + 1, [value!.at(row), min!.at(row), max!.at(row)]),
  );
  return { group: (fact) => groups[fact]!, compare: (a, b) => values[a]! - values[b]! };
}

/** Labels as a Korean dictionary has them: each different one is compared, and then its rank. */
function labelKey(size: number, labelOf: (fact: number) => string): SortKey {
  const labels = Array.from({ length: size }, (_, fact) => labelOf(fact));
  const { compare } = new Intl.Collator("ko", { numeric: true });
  const sorted = [...new Set(labels)].sort((a, b) => compare(a, b) || byCodeUnit(a, b));
  const rankOf = new Map(sorted.map((label, rank) => [label, rank]));
  const ranks = Int32Array.from(labels, (label) => rankOf.get(label)!);
  return {
    group: (fact) => (labels[fact] === "" ? LACKING : 0),
    compare: (a, b) => ranks[a]! - ranks[b]!,
  };
}
