import * as aq from "arquero";
import type { FilterName, FilterState, LeftOut } from "../../../src/engine/filter.ts";
import { isoDay } from "../../../src/model/edtf.ts";
import { span, type Long } from "./long-tables.ts";

type Table = aq.ColumnTable;

const isIn = (column: string, values: readonly string[]) =>
  aq.escape((d: Record<string, string>) => values.includes(d[column]!));

/** For each filter the facts that pass it and those that have a value for it; null where it is not set. */
function clause(
  long: Long,
  state: FilterState,
  filter: FilterName,
): { passes: Table; valued: Table } | null {
  const side = (name: string) =>
    long.factOrganization.semijoin(long.t.organizations.filter(isIn("side", [name])), "org_id");
  const enumerated = (table: Table, column: string, values: readonly string[]) =>
    values.length === 0 ? null : { passes: table.filter(isIn(column, values)), valued: table };
  switch (filter) {
    case "company": {
      if (state.company.length === 0) return null;
      const below = long.above.filter(isIn("above", state.company));
      return { passes: long.factOrganization.semijoin(below, "org_id"), valued: side("company") };
    }
    case "agency": {
      if (state.agency.length === 0) return null;
      const passes = long.factOrganization.filter(isIn("org_id", state.agency));
      return { passes, valued: side("agency") };
    }
    case "category":
      return enumerated(long.factCategory, "category", state.category);
    case "kind":
      return enumerated(long.factKind, "kind", state.kind);
    case "for":
      return enumerated(long.factBeneficiary, "beneficiary", state.for);
    case "period": {
      if (state.period === null) return null;
      const { from, to } = span(state.period);
      const days = long.factDays.params({ from, to });
      const passes = days.filter("(d, $) => d.known_from <= $.to && d.known_to >= $.from");
      // What may have been in the period, or not, counts as having no value.
      return { passes, valued: days.filter("(d, $) => d.from > $.to || d.to < $.from") };
    }
  }
}

const filters: FilterName[] = ["company", "agency", "category", "kind", "for", "period"];

/** Facts that pass all filters, but for one that is left aside. */
export function passing(long: Long, state: FilterState, except?: FilterName): Table {
  return filters
    .filter((filter) => filter !== except)
    .flatMap((filter) => clause(long, state, filter) ?? [])
    .reduce((facts, { passes }) => facts.semijoin(passes, "fact"), long.facts);
}

export function expectedLeftOut(long: Long, state: FilterState): LeftOut {
  const set = filters.flatMap((filter) => {
    const found = clause(long, state, filter);
    if (!found) return [];
    const lacks = long.facts.antijoin(found.valued, "fact").antijoin(found.passes, "fact");
    return [{ filter, lacks, open: found.passes.select("fact").concat(lacks) }];
  });
  const open = set.reduce((facts, clause) => facts.semijoin(clause.open, "fact"), long.facts);
  return {
    facts: open.antijoin(passing(long, state), "fact").numRows(),
    lacking: set.map(({ filter, lacks }) => ({
      filter,
      facts: open.semijoin(lacks, "fact").numRows(),
    })),
  };
}

/** Facts by value, without those that have none. */
export function expectedChoices(long: Long, state: FilterState) {
  const tally = (filter: FilterName, table: Table, column: string): Record<string, number> => {
    const rows = table
      .semijoin(passing(long, state, filter), "fact")
      .dedupe("fact", column)
      .groupby(column)
      .count()
      .objects() as Record<string, never>[];
    return Object.fromEntries(rows.map((row) => [row[column], row["count"]]));
  };
  const side = (name: string) => long.t.organizations.filter(isIn("side", [name]));
  const deep = long.factOrganization
    .join(long.above, "org_id")
    .semijoin(side("company"), [["above"], ["org_id"]]);
  const agencies = long.factOrganization.semijoin(side("agency"), "org_id");
  return {
    company: tally("company", deep, "above"),
    agency: tally("agency", agencies, "org_id"),
    category: tally("category", long.factCategory, "category"),
    kind: tally("kind", long.factKind, "kind"),
    for: tally("for", long.factBeneficiary, "beneficiary"),
  };
}

/** The hull of the closed ends of the events, as ISO days. */
export function covered(long: Long, facts: Table) {
  const ends = long.factDays
    .semijoin(facts, "fact")
    .filter("d => op.startswith(d.fact, 'events:')");
  const closed = ends
    .select({ from: "day" })
    .concat(ends.select({ to: "day" }))
    .filter("d => op.is_finite(d.day)");
  if (closed.numRows() === 0) return { from: null, to: null };
  const { from, to } = closed.rollup({ from: "d => op.min(d.day)", to: "d => op.max(d.day)" }).object() as { from: number; to: number }; // prettier-ignore
  return { from: isoDay(from), to: isoDay(to) };
}

/** Events by month, each spread over its days one by one; months without any are left out. */
export function expectedMonths(long: Long, state: FilterState): Record<string, number> {
  const events = long.factDays
    .semijoin(passing(long, state, "period"), "fact")
    .filter("d => op.startswith(d.fact, 'events:') && op.is_finite(d.from) && op.is_finite(d.to)")
    .objects() as { from: number; to: number }[];
  const days = events.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, i) => ({
      month: isoDay(from + i).slice(0, 7),
      share: 1 / (to - from + 1),
    })),
  );
  if (days.length === 0) return {};
  const months = aq.from(days).groupby("month").rollup({ events: "d => op.sum(d.share)" });
  return Object.fromEntries(
    (months.objects() as { month: string; events: number }[]).map((row) => [row.month, row.events]),
  );
}

export function expectedSummary(long: Long, state: FilterState) {
  const shown = passing(long, state);
  const inTable = (name: string) =>
    shown.filter(aq.escape((d: { fact: string }) => d.fact.startsWith(`${name}:`))).numRows();
  const side = (name: string) =>
    long.factOrganization
      .semijoin(shown, "fact")
      .semijoin(long.t.organizations.filter(isIn("side", [name])), "org_id")
      .dedupe("org_id")
      .numRows();
  const canonical = long.t.events.join(long.standsFor, "event_id");
  const said = [
    canonical.derive({ fact: "d => 'events:' + d.event" }),
    long.t.amounts.derive({ fact: "d => 'amounts:' + d.amount_id" }),
    long.t.counts.derive({ fact: "d => 'counts:' + d.count_id" }),
    long.t.memberships.derive({ fact: "d => 'memberships:' + d.membership_id" }),
    long.t.evidence
      .filter("d => d.fact_table !== 'events'")
      .derive({ fact: "d => d.fact_table + ':' + d.fact_id" }),
    long.t.evidence
      .filter("d => d.fact_table === 'events'")
      .select({ fact_id: "event_id", article_id: "article_id" })
      .join(long.standsFor, "event_id")
      .derive({ fact: "d => 'events:' + d.event" }),
  ].map((table) => table.select("fact", "article_id"));
  return {
    facts: shown.numRows(),
    tables: {
      events: inTable("events"),
      programs: inTable("programs"),
      amounts: inTable("amounts"),
      counts: inTable("counts"),
      memberships: inTable("memberships"),
    },
    disclosed_amounts: long.amounts
      .semijoin(shown, "fact")
      .filter("d => d.bound !== 'undisclosed' && d.restates === null")
      .numRows(),
    companies: side("company"),
    agencies: side("agency"),
    articles: said
      .reduce((all, table) => all.concat(table))
      .semijoin(shown, "fact")
      .dedupe("article_id")
      .numRows(),
    ...covered(long, shown),
    left_out: expectedLeftOut(long, state),
  };
}
