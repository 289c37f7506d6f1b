import { valuesOf } from "../model/vocabulary.ts";
import type { BitSet } from "./bit-set.ts";
import { codes, column, dictionary, numbers, references } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { perIndex } from "./per-index.ts";
import { idRanks, inverted, ranked, sortedBy } from "./ranks.ts";
import { countLinks, panelOf, type PanelName } from "./reach-links.ts";

/** Counts in the order in which they stand in a panel, their panels, and what bears on each, by row. */
const ordered = perIndex((index: FactIndex) => {
  const { tables } = index;
  const ids = column(tables, "counts", "count_id");
  const rows = dictionary(ids);
  const units = valuesOf("unit");
  const unit = codes(column(tables, "counts", "unit"), units);
  const party = codes(column(tables, "counts", "party"), valuesOf("party"));
  const panel = unit.map((code, row) => code + units.length * party[row]!);
  const bound = codes(column(tables, "counts", "bound"), ["undisclosed"]);
  const [value, least, most] = (["value", "value_min", "value_max"] as const).map((name) => numbers(column(tables, "counts", name))) as [Float64Array, Float64Array, Float64Array]; // prettier-ignore
  const rank = units.indexOf("rank");
  const sizes = value.map((figure, row) => {
    const size = [figure, most[row]!, least[row]!].find((one) => !Number.isNaN(one)) ?? 0;
    if (bound[row] === 0) return Infinity;
    return (unit[row] === rank ? size : -size) || 0;
  });
  const { ranks, size } = ranked(sizes);
  const beside = new Map<number, number[]>();
  const add = (one: number, other: number) => {
    if (one < 0 || other < 0) return;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      // prettier-ignore
      const known = beside.get(from);
      if (known) known.push(to);
      else beside.set(from, [to]);
    }
  };
  for (const { from_table, from_id, to_table, to_id } of countLinks(index))
    if (from_table === "counts" && to_table === "counts") add(rows.get(from_id) ?? -1, rows.get(to_id) ?? -1); // prettier-ignore
  for (const name of ["part_of", "restates"] as const)
    references(column(tables, "counts", name), rows).forEach((whole, row) => add(row, whole));
  return { order: sortedBy(ranks, size, inverted(idRanks(ids))), panel, beside };
});

/** By party, then by unit. */
const panelNames = valuesOf("party").flatMap((party) =>
  valuesOf("unit").map((unit) => panelOf({ party, unit })),
);

/** Counts to be drawn. */
export interface ChosenCounts {
  /** The `most` largest of each panel and what bears on them, by row. */
  rows: number[];
  /** How many there are in each panel. */
  all: ReadonlyMap<PanelName, number>;
}

/** The largest counts of each panel in `shown`, with those that they are part of or are compared with. */
export function chosenCounts(index: FactIndex, shown: BitSet, most: number): ChosenCounts {
  const { order, panel, beside } = ordered(index);
  const found = new Uint32Array(panelNames.length);
  const chosen = new Set<number>();
  const isShown = (row: number) => shown.get(index.start.counts + row);
  for (const row of order) {
    if (!isShown(row)) continue;
    if ((found[panel[row]!]! += 1) <= most) chosen.add(row);
  }
  for (const row of chosen)
    for (const other of beside.get(row) ?? []) if (isShown(other)) chosen.add(other);
  const all = panelNames.flatMap((name, code) => (found[code]! > 0 ? [[name, found[code]!] as const] : [])); // prettier-ignore
  return { rows: [...chosen].sort((a, b) => a - b), all: new Map(all) };
}
