import type { BitSet } from "./bit-set.ts";
import type { ReachPanel, ReachRow } from "../model/chart.ts";
import { valuesOf, type ValueOf } from "../model/vocabulary.ts";
import { byCodeUnit, rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { chosenCounts } from "./reach-chosen.ts";
import { baselinesOf, countLinks, panelOf, type PanelName } from "./reach-links.ts";
import { reachRows } from "./reach-rows.ts";

type Unit = ValueOf<"unit">;

/** Units by what they count: people, then bodies, then doings and things; rates last. */
const meanings: readonly (readonly Unit[])[] = [
  ["person", "merchant", "household", "friend"],
  ["company", "store", "market", "channel", "organization"],
  ["time", "event", "language", "tonne"],
  ["percent", "percentage_point", "multiple", "ratio", "rank", "year"],
];
const parties = valuesOf("party");
/** Counts of one panel that somebody can still read. */
const readable = 12;
const meaningOf = (unit: Unit) => meanings.findIndex((units) => units.includes(unit));
const rates = meanings.length - 1;

/**
 * The counts in `shown`, a panel for each unit, those helped before those who help: people-like units first and rates last, among these
 * by the number of counts. A part lies in its whole and a baseline with the count that it is
 * compared with, where both are of one panel and shown.
 */
export function reach(index: FactIndex, shown: BitSet, most = readable): ReachPanel[] {
  const countAt = rowReader(index.tables, "counts");
  const chosen = chosenCounts(index, shown, most);
  const counts = chosen.rows.map((row) => ({ row, count: countAt(row) }));
  const ids = new Set(counts.map(({ count }) => count.count_id));
  const links = countLinks(index).filter(
    ({ from_id, to_id }) => ids.has(from_id) || ids.has(to_id),
  );
  const rows = reachRows(index, counts, links);
  const hosts = baselinesOf(
    counts.map(({ count }) => count),
    links,
  );
  const panels = new Map(counts.map(({ count }) => [count.count_id, panelOf(count)]));
  const isOpen = (id: string) => rows.get(id)?.bound !== "undisclosed";
  const wholes = new Map<string, string>();
  const isBelow = (id: string | undefined, above: string): boolean =>
    id !== undefined && (id === above || isBelow(wholes.get(id), above));
  for (const { count } of counts) {
    const { count_id: id, part_of: whole } = count;
    if (whole === null || panels.get(whole) !== panelOf(count) || rows.get(id)?.again) continue;
    if (isOpen(id) && isOpen(whole) && !rows.get(whole)?.again && !isBelow(whole, id))
      wholes.set(id, whole);
  }

  type Gathered = Pick<ReachPanel, "unit" | "party" | "rows" | "counts"> & { drawn: number };
  const top = new Map<PanelName, Gathered>();
  for (const row of [...rows.values()].sort(byPlace)) {
    const { unit, party } = row;
    const name = panelOf(row);
    const panel = top.get(name) ?? {
      unit,
      party,
      rows: [],
      counts: chosen.all.get(name)!,
      drawn: 0,
    };
    top.set(name, panel);
    panel.drawn += 1;
    const whole = wholes.get(row.count_id);
    const host = hosts.get(row.count_id);
    if (whole !== undefined) rows.get(whole)!.parts.push(row);
    else if (host !== undefined && !isBelow(host, row.count_id))
      rows.get(host)!.baselines.push(row);
    else panel.rows.push(row);
  }
  const order = valuesOf("unit");
  return [...top.values()]
    .map(({ drawn, ...panel }) => ({
      ...panel,
      rate: meaningOf(panel.unit) === rates,
      ...(drawn < panel.counts ? { drawn } : {}),
    }))
    .sort(
      (a, b) =>
        parties.indexOf(a.party) - parties.indexOf(b.party) ||
        meaningOf(a.unit) - meaningOf(b.unit) ||
        b.counts - a.counts ||
        order.indexOf(a.unit) - order.indexOf(b.unit),
    );
}

/** The printed figure, else the most that it can be; the first rank is the largest. */
function size({ unit, value, value_min, value_max }: ReachRow): number {
  const figure = value ?? value_max ?? value_min ?? 0;
  return unit === "rank" ? -figure : figure;
}
const last = ({ again, bound }: ReachRow) => (bound === "undisclosed" ? 2 : again ? 1 : 0);

const byPlace = (a: ReachRow, b: ReachRow) =>
  last(a) - last(b) || size(b) - size(a) || byCodeUnit(a.count_id, b.count_id);
