import { valuesOf, type Locale } from "../model/vocabulary.ts";
import { tables as schema } from "../model/tables.ts";
import { byCodeUnit, codes, column, type ColumnName } from "./columns.ts";
import { indexedTables, type IndexedTable } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { idRanks, inverted, ranked, sortedBy } from "./ranks.ts";
import type { Values } from "./values.ts";

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
  /** By fact. */
  groups: Uint16Array;
  values: Float64Array;
}

const LACKING = 1000;

/** All facts in an order, worked out once for each; equal ones by table and id, in code units. */
export function factOrders(index: FactIndex, labelOf: LabelOf): (order: FactOrder) => Int32Array {
  const natural = new Int32Array(index.size);
  for (const table of indexedTables) {
    const key = schema[table].key[0] as ColumnName<IndexedTable>;
    const ids = column(index.tables, table, key) as Values<string>;
    const start = index.start[table];
    natural.set(inverted(idRanks(ids)).map((row) => start + row), start); // prettier-ignore
  }
  const keyOf = (column: FactColumn, locale: Locale): SortKey => {
    if (column === "kind") return kindKey(index);
    if (column === "date") return dateKey(index);
    if (column === "figure") return figureKey(index);
    return labelKey(index.size, (fact) => labelOf(fact, column, locale));
  };
  const known = new Map<string, Int32Array>();
  return ({ column, descending, locale }) => {
    const name = `${column}.${descending}.${locale}`;
    let order = known.get(name);
    if (!order) {
      const { groups, values } = keyOf(column, locale);
      const { ranks, size } = ranked(descending ? values.map((value) => -value) : values);
      const within = sortedBy(ranks, size, natural);
      order = sortedBy(Int32Array.from(groups), LACKING + 1, within);
      known.set(name, order);
    }
    return order;
  };
}

/** By table, then by the kind of event or money, or the part of what is counted. */
function kindKey({ tables, start, size }: FactIndex): SortKey {
  const values = new Float64Array(size);
  indexedTables.forEach((table, i) => values.fill(i * 1000, start[table]));
  const add = (at: number, kinds: Int32Array) =>
    kinds.forEach((kind, row) => (values[at + row]! += kind));
  add(start.events, codes(column(tables, "events", "kind"), valuesOf("event_kind")));
  add(start.amounts, codes(column(tables, "amounts", "kind"), valuesOf("amount_kind")));
  add(start.counts, codes(column(tables, "counts", "role"), valuesOf("count_role")));
  add(start.memberships, codes(column(tables, "memberships", "role"), valuesOf("membership_role")));
  return { groups: new Uint16Array(size), values };
}

/** By first day, then by last: as one number, days within 32 bits. */
function dateKey({ from, to, size }: FactIndex): SortKey {
  const { ranks, size: lasts } = ranked(Float64Array.from(to));
  const groups = new Uint16Array(size);
  const values = new Float64Array(size);
  for (let fact = 0; fact < size; fact += 1) {
    if (from[fact]! > to[fact]!) groups[fact] = LACKING;
    else values[fact] = from[fact]! * lasts + ranks[fact]!;
  }
  return { groups, values };
}

/** Won, then each unit on its own. A figure that is a range or one-sided counts by the end it has. */
function figureKey({ tables, start, size }: FactIndex): SortKey {
  const groups = new Uint16Array(size).fill(LACKING);
  const values = new Float64Array(size);
  const write = (fact: number, group: number, ends: readonly (Values<number | null>)[], row: number) => {
    for (const end of ends) {
      const value = end.at(row);
      if (value === null) continue;
      groups[fact] = group;
      values[fact] = value;
      return;
    }
  }; // prettier-ignore
  const won = (["krw", "krw_min", "krw_max"] as const).map((name) => column(tables, "amounts", name)); // prettier-ignore
  const counts = (["value", "value_min", "value_max"] as const).map((name) => column(tables, "counts", name)); // prettier-ignore
  const units = codes(column(tables, "counts", "unit"), valuesOf("unit"));
  for (let row = 0; row < won[0]!.length; row += 1) write(start.amounts + row, 0, won, row);
  for (let row = 0; row < units.length; row += 1) write(start.counts + row, units[row]! + 1, counts, row); // prettier-ignore
  return { groups, values };
}

/** Labels as a Korean dictionary has them: each different one is compared, and then its rank. */
function labelKey(size: number, labelOf: (fact: number) => string): SortKey {
  const labels = Array.from({ length: size }, (_, fact) => labelOf(fact));
  const { compare } = new Intl.Collator("ko", { numeric: true });
  const sorted = [...new Set(labels)].sort((a, b) => compare(a, b) || byCodeUnit(a, b));
  const rankOf = new Map(sorted.map((label, rank) => [label, rank]));
  return {
    groups: Uint16Array.from(labels, (label) => (label === "" ? LACKING : 0)),
    values: Float64Array.from(labels, (label) => rankOf.get(label)!),
  };
}
