import * as aq from "arquero";
import { daySpan } from "../../src/engine/days.ts";
import type { FilterState } from "../../src/engine/filter.ts";
import type { Answer } from "./answer.ts";
import type { LongTables } from "./long-tables.ts";

type Table = aq.ColumnTable;

/** The facts that a state shows. */
export function passing(long: LongTables, state: FilterState): Table {
  const oneOf = (column: string, values: readonly string[]) =>
    aq.escape((d: Record<string, string>) => values.includes(d[column]!));
  let shown = long.facts;
  if (state.company.length > 0) {
    const below = long.above.filter(oneOf("above", state.company));
    shown = shown.semijoin(long.organization.semijoin(below, "org_id"), "fact");
  }
  if (state.agency.length > 0)
    shown = shown.semijoin(long.organization.filter(oneOf("org_id", state.agency)), "fact");
  for (const [name, table] of [
    ["category", long.category],
    ["kind", long.kind],
    ["for", long.beneficiary],
  ] as const)
    if (state[name].length > 0)
      shown = shown.semijoin(table.filter(oneOf(name, state[name])), "fact");
  if (state.period !== null) {
    const period = daySpan(state.period);
    const overlapping = long.days
      .params(period)
      .filter("(d, $) => d.from <= $.to && d.to >= $.from");
    shown = shown.semijoin(overlapping, "fact");
  }
  return shown;
}

/** The three charts' rows, by filter, group and roll-up, as Arquero's documentation writes them. */
export function asked(long: LongTables, state: FilterState) {
  const shown = passing(long, state);
  const lanes = long.lanes
    .semijoin(shown, "fact")
    .groupby("org_id")
    .rollup({ events: "d => op.count()", first: "d => op.min(d.day)" })
    .orderby("first", "org_id");
  const sums = long.amounts
    .semijoin(shown, "fact")
    .groupby("kind", "org_id")
    .rollup({ krw: "d => op.sum(d.krw)", amounts: "d => op.count()" })
    .orderby("kind", aq.desc("krw"), "org_id");
  const edges = long.ties
    .semijoin(shown, "fact")
    .dedupe("a_org_id", "b_org_id", "kind", "fact")
    .groupby("a_org_id", "b_org_id", "kind")
    .rollup({ ties: "d => op.array_agg(d.relation_id)" })
    .orderby("a_org_id", "b_org_id", "kind");
  return { lanes: lanes.objects(), sums: sums.objects(), edges: edges.objects() };
}

export function askedAnswer({ lanes, sums, edges }: ReturnType<typeof asked>): Answer {
  const texts = (rows: object[], columns: string[]) =>
    rows
      .map((row) => row as Record<string, unknown>)
      .map((row) => columns.map((c) => (Array.isArray(row[c]) ? row[c].length : row[c])).join(" "))
      .sort();
  return {
    lanes: texts(lanes, ["org_id", "events"]),
    sums: texts(sums, ["kind", "org_id", "krw", "amounts"]),
    edges: texts(edges, ["a_org_id", "b_org_id", "kind", "ties"]),
  };
}
