import * as aq from "arquero";
import { rowReader } from "../../src/engine/columns.ts";
import { daySpans } from "../../src/engine/days.ts";
import { factDays } from "../../src/engine/fact-days.ts";
import { factAt } from "../../src/engine/fact-space.ts";
import type { FactIndex } from "../../src/engine/facts.ts";
import { select, type FilterState } from "../../src/engine/filter.ts";
import { funding } from "../../src/engine/funding.ts";
import { listOf, type Lists } from "../../src/engine/lists.ts";
import { occasionsOf } from "../../src/engine/occasions.ts";
import { timeline } from "../../src/engine/timeline.ts";
import { knownBoundsOf } from "../../src/model/edtf.ts";
import { valuesOf } from "../../src/model/vocabulary.ts";
import { unlimited, type Answer } from "./answer.ts";

type Table = aq.ColumnTable;
export type LongTables = ReturnType<typeof longTables>;

/**
 * The facts as long tables, one row a fact and value, which Arquero's verbs ask best. Made from the
 * index, joins and all, so that only the asking is compared: the verbs get the rest for nothing.
 */
export function longTables(index: FactIndex) {
  const { tables, universe } = index;
  const org = rowReader(tables, "organizations");
  const pairs = (lists: Lists, name: string, value: (code: number) => string): Table => {
    const rows: Record<string, unknown>[] = [];
    universe.scan((fact) => {
      for (const code of listOf(lists, fact)) rows.push({ fact, [name]: value(code) });
    });
    return aq.from(rows);
  };
  const masks = (of: Uint32Array, name: string, values: readonly string[]): Table => {
    const rows: Record<string, unknown>[] = [];
    universe.scan((fact) =>
      values.forEach((value, i) => (of[fact]! >>> i) & 1 && rows.push({ fact, [name]: value })),
    );
    return aq.from(rows);
  };
  const orgId = (row: number) => org(row).org_id;
  const days: Record<string, number>[] = [];
  const known = factDays(index, knownBoundsOf);
  universe.scan((fact) => {
    const [from, to] = [known.from[fact]!, known.to[fact]!];
    if (from <= to) days.push({ fact, from, to });
  });
  const facts: { fact: number; table: string }[] = [];
  universe.scan((fact) => facts.push({ fact, table: factAt(index, fact).table }));

  const everything = select(index, { company: [], agency: [], category: [], kind: [], for: [], period: null }); // prettier-ignore
  const byCompany = { lanes: "company" as const, fold: [] };
  const lanes = timeline(index, everything.shown, byCompany, unlimited.timeline).flatMap(
    ({ org_id, events }) =>
      events.map(({ event_id, from, to }) => ({
        fact: index.start.events + index.events.get(event_id)!,
        org_id,
        day: from ?? to ?? "",
      })),
  );
  const excluded = new Set(
    funding(index, everything.shown, "company", unlimited.funding).ledger.map(
      ({ amount_id }) => amount_id,
    ),
  );
  const amountAt = rowReader(tables, "amounts");
  const amounts = facts
    .filter(({ table }) => table === "amounts")
    .map(({ fact }) => ({ fact, ...amountAt(fact - index.start.amounts) }))
    .map(({ fact, amount_id, kind, krw, actor_org_id }) => ({
      fact,
      kind,
      krw,
      org_id: actor_org_id,
      added: !excluded.has(amount_id) && actor_org_id !== null,
    }));
  const relationAt = rowReader(tables, "relations");
  const ties = Array.from(occasionsOf(index), (fact, row) => ({ fact, ...relationAt(row) })).filter(
    ({ fact }) => fact >= 0,
  );
  const above = Array.from(index.parents, (_, row) => {
    const rows: { org_id: string; above: string }[] = [];
    for (let at = row; at >= 0; at = index.parents[at]!)
      rows.push({ org_id: orgId(row), above: orgId(at) });
    return rows;
  });
  return {
    facts: aq.from(facts),
    organization: pairs(index.participants, "org_id", orgId),
    category: masks(index.categories, "category", valuesOf("program_category")),
    kind: masks(index.kinds, "kind", valuesOf("amount_kind")),
    beneficiary: masks(index.beneficiaries, "for", valuesOf("beneficiary")),
    days: aq.from(days),
    above: aq.from(above.flat()),
    lanes: aq.from(lanes),
    amounts: aq.from(amounts),
    ties: aq.from(ties),
  };
}

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
    const period = daySpans()(state.period);
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
    .filter("d => d.added")
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
