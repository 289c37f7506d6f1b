import * as aq from "arquero";
import { column, type ColumnName } from "../../src/engine/columns.ts";
import { factDays } from "../../src/engine/fact-days.ts";
import { beneficiariesOf, categoriesOf, kindsOf, type Masks } from "../../src/engine/fact-lists.ts";
import { factAt } from "../../src/engine/fact-space.ts";
import type { FactIndex } from "../../src/engine/facts.ts";
import { select } from "../../src/engine/filter.ts";
import { funding } from "../../src/engine/funding.ts";
import { eachOf, type Lists } from "../../src/engine/lists.ts";
import { occasionsOf } from "../../src/engine/occasions.ts";
import { timeline } from "../../src/engine/timeline.ts";
import { knownBoundsOf } from "../../src/model/edtf.ts";
import { valuesOf } from "../../src/model/vocabulary.ts";
import { noFilter, unlimited } from "./answer.ts";

type Columns = Record<string, unknown[]>;
type Table = aq.ColumnTable;
export type LongTables = ReturnType<typeof longTables>;

/**
 * The facts as long tables, one row a fact and value, which Arquero's verbs ask best. Made from the
 * index, joins and all, so that only the asking is compared: the verbs get the rest for nothing.
 */
export function longTables(index: FactIndex) {
  const { tables, universe } = index;
  const orgs = column(tables, "organizations", "org_id");
  const pairs = (lists: Lists): Columns => {
    const rows = { fact: [] as number[], org_id: [] as string[] };
    for (const fact of universe.numbers())
      eachOf(lists, fact, (code) => {
        rows.fact.push(fact);
        rows.org_id.push(orgs.at(code));
      });
    return rows;
  };
  const masks = (of: Masks, name: string, values: readonly string[]): Columns => {
    const rows = { fact: [] as number[], [name]: [] as string[] };
    for (const fact of universe.numbers())
      values.forEach((value, i) => {
        if (((of[fact]! >>> i) & 1) === 0) return;
        rows.fact.push(fact);
        rows[name]!.push(value as never);
      });
    return rows;
  };
  const days = { fact: [] as number[], from: [] as number[], to: [] as number[] };
  const known = factDays(index, knownBoundsOf);
  const facts = { fact: [] as number[], table: [] as string[] };
  for (const fact of universe.numbers()) {
    facts.fact.push(fact);
    facts.table.push(factAt(index, fact).table);
    const [from, to] = [known.from[fact]!, known.to[fact]!];
    if (from > to) continue;
    days.fact.push(fact);
    days.from.push(from);
    days.to.push(to);
  }
  const above = { org_id: [] as string[], above: [] as string[] };
  index.parents.forEach((_, row) => {
    for (let at = row; at >= 0; at = index.parents[at]!) {
      above.org_id.push(orgs.at(row));
      above.above.push(orgs.at(at));
    }
  });
  const long = {
    facts,
    organization: pairs(index.participants),
    category: masks(
      categoriesOf(index, index.programsOf),
      "category",
      valuesOf("program_category"),
    ),
    kind: masks(kindsOf(index, index.programsOf), "kind", valuesOf("amount_kind")),
    beneficiary: masks(beneficiariesOf(index, index.programsOf), "for", valuesOf("beneficiary")),
    days,
    above,
    lanes: laneRows(index),
    amounts: amountRows(index),
    ties: tieRows(index),
  };
  const entries = Object.entries(long).map(([name, columns]) => [name, aq.table(columns)]);
  return Object.fromEntries(entries) as Record<keyof typeof long, Table>;
}

function laneRows(index: FactIndex) {
  const rows = { fact: [] as number[], org_id: [] as string[], day: [] as string[] };
  const byCompany = { lanes: "company" as const, fold: [] };
  const { shown } = select(index, noFilter);
  for (const { org_id, events } of timeline(index, shown, byCompany, unlimited.timeline))
    for (const { event_id, from, to } of events) {
      rows.fact.push(index.start.events + index.events.get(event_id)!);
      rows.org_id.push(org_id);
      rows.day.push(from ?? to ?? "");
    }
  return rows;
}

/** Amounts of somebody that some sum holds; the others are no row of the answer. */
function amountRows(index: FactIndex) {
  const { shown } = select(index, noFilter);
  const { ledger } = funding(index, shown, "company", { ...unlimited.funding, sums: 0, claims: 0 });
  const excluded = new Set(ledger.map(({ amount_id }) => amount_id));
  const of = <C extends ColumnName<"amounts">>(name: C) => column(index.tables, "amounts", name);
  const [ids, kinds, krw, actors] = [of("amount_id"), of("kind"), of("krw"), of("actor_org_id")];
  const rows = { fact: [] as number[], kind: [] as string[], krw: [] as number[], org_id: [] as string[] }; // prettier-ignore
  for (let row = 0; row < ids.length; row += 1) {
    const [sum, actor] = [krw.at(row), actors.at(row)];
    if (excluded.has(ids.at(row)) || actor === null || sum === null) continue;
    rows.fact.push(index.start.amounts + row);
    rows.kind.push(kinds.at(row));
    rows.krw.push(sum);
    rows.org_id.push(actor);
  }
  return rows;
}

function tieRows(index: FactIndex) {
  const of = <C extends ColumnName<"relations">>(name: C) =>
    column(index.tables, "relations", name);
  const [id, a, b, kind] = [of("relation_id"), of("a_org_id"), of("b_org_id"), of("kind")];
  const rows = { fact: [] as number[], relation_id: [] as string[], a_org_id: [] as string[], b_org_id: [] as string[], kind: [] as string[] }; // prettier-ignore
  occasionsOf(index).forEach((fact, row) => {
    if (fact < 0) return;
    rows.fact.push(fact);
    rows.relation_id.push(id.at(row));
    rows.a_org_id.push(a.at(row));
    rows.b_org_id.push(b.at(row));
    rows.kind.push(kind.at(row));
  });
  return rows;
}
