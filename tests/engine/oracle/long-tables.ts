import * as aq from "arquero";
import { tablesFromJson, type AtlasTables } from "../../../src/engine/load.ts";
import { boundsOf, dayNumber, knownBoundsOf } from "../../../src/model/edtf.ts";
import { TABLES_VERSION, type Atlas, type TableName } from "../../../src/model/tables.ts";

export type Long = ReturnType<typeof longTables>;
type Table = aq.ColumnTable;

/** First and last possible day as numbers; infinite where open. */
export const span = (edtf: string, bounds = boundsOf): { from: number; to: number } => {
  const { from, to } = bounds(edtf);
  return {
    from: from === null ? -Infinity : dayNumber(from),
    to: to === null ? Infinity : dayNumber(to),
  };
};

/** The engine's tables with all of Arquero's verbs, which the engine does without. */
const withVerbs = (tables: AtlasTables) =>
  Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, new aq.ColumnTable(table.data())]),
  ) as Record<TableName, Table>;

/** Pairs a, b and all that follow from them. */
function closure(pairs: Table): Table {
  const next = pairs
    .concat(pairs.join(pairs.rename({ a: "b", b: "c" }), "b").select({ a: "a", c: "b" }))
    .dedupe("a", "b");
  return next.numRows() === pairs.numRows() ? pairs : closure(next);
}

/** `has`: rows of `table` where `column` is not null, as fact and `as`. */
const has = (table: Table, column: string, as: string): Table =>
  table
    .filter(aq.escape((d: Record<string, unknown>) => d[column] !== null))
    .select({ fact: "fact", [column]: as });

/**
 * What filters ask, written with Arquero's verbs over one row a fact and value: the slow and plain
 * way to the answers of the engine, and the measure of them.
 */
export function longTables(atlas: Atlas) {
  const t = withVerbs(tablesFromJson(atlas, { version: TABLES_VERSION }));
  const named = (name: "events" | "programs" | "amounts" | "counts" | "memberships", id: string) =>
    t[name].derive({ fact: aq.escape((d: Record<string, string>) => `${name}:${d[id]}`) });

  const same = t.links
    .filter("d => d.kind === 'same_as' && d.from_table === 'events' && d.to_table === 'events'")
    .select({ from_id: "a", to_id: "b" });
  const standsFor = closure(
    t.events
      .select({ event_id: "a" })
      .derive({ b: "d => d.a" })
      .concat(same, same.select({ b: "a", a: "b" }))
      .dedupe("a", "b"),
  )
    .join(
      t.events.derive({
        width: aq.escape(({ date }: { date: string }) => span(date).to - span(date).from),
      }),
      [["b"], ["event_id"]],
      [["a", "b"], ["width"]],
    )
    .groupby("a")
    .orderby("width", "b")
    .slice(0, 1)
    .ungroup()
    .select({ a: "event_id", b: "event" })
    .reify();

  const events = named("events", "event_id").semijoin(standsFor, [["event_id"], ["event"]]);
  const programs = named("programs", "program_id");
  const memberships = named("memberships", "membership_id");
  const figures = (["amounts", "counts"] as const).map((name) =>
    named(name, name === "amounts" ? "amount_id" : "count_id")
      .join_left(standsFor, "event_id")
      .derive({ event: "d => d.event === undefined ? null : d.event" }),
  );
  const [amounts, counts] = figures as [Table, Table];
  const figure = amounts
    .select("fact", "event", "program_id", "actor_org_id", "period", "article_id")
    .concat(counts.select("fact", "event", "program_id", "actor_org_id", "period", "article_id"));

  const facts = [events, programs, amounts, counts, memberships]
    .map((table) => table.select("fact"))
    .reduce((all, table) => all.concat(table));
  const eventProgram = t.event_programs
    .join(standsFor, "event_id")
    .select("event", "program_id")
    .dedupe("event", "program_id");
  const eventPart = t.event_organizations.join(standsFor, "event_id");

  const factEvent = events
    .select({ fact: "fact", event_id: "event" })
    .concat(has(figure, "event", "event"));
  const factProgram = events
    .select({ fact: "fact", event_id: "event" })
    .concat(has(figure.filter("d => d.program_id === null"), "event", "event"))
    .join(eventProgram, "event")
    .select("fact", "program_id")
    .concat(programs.select("fact", "program_id"), has(figure, "program_id", "program_id"))
    .dedupe("fact", "program_id");
  const factOrganization = factEvent
    .join(eventPart, "event")
    .select("fact", "org_id")
    .concat(
      has(figure, "actor_org_id", "org_id"),
      factProgram.join(t.program_organizations, "program_id").select("fact", "org_id"),
      memberships.select("fact", "org_id"),
      memberships.select({ fact: "fact", body_org_id: "org_id" }),
    )
    .dedupe("fact", "org_id");

  const isAmount = "d => op.startswith(d.fact, 'amounts:')";
  const kinds = amounts.select({ fact: "amount", kind: "kind" });
  const kindOf = (table: Table, key: string) =>
    table
      .filter(isAmount)
      .join(kinds, [["fact"], ["amount"]])
      .join(table.filter(`d => !op.startswith(d.fact, 'amounts:')`).rename({ fact: "other" }), key)
      .select({ other: "fact", kind: "kind" });
  const factKind = amounts
    .select("fact", "kind")
    .concat(kindOf(factEvent, "event"), kindOf(factProgram, "program_id"))
    .dedupe("fact", "kind");

  const dated = (table: Table, date: string) =>
    has(table, date, "date").derive({
      from: aq.escape(({ date }: { date: string }) => span(date).from),
      to: aq.escape(({ date }: { date: string }) => span(date).to),
      known_from: aq.escape(({ date }: { date: string }) => span(date, knownBoundsOf).from),
      known_to: aq.escape(({ date }: { date: string }) => span(date, knownBoundsOf).to),
    });
  const days = ["from", "to", "known_from", "known_to"];
  const eventDays = dated(events, "date");
  const ofEvent = has(figure, "event", "event")
    .join(events.select({ event_id: "event", date: "date" }), "event")
    .select("fact", "date");
  const ofPeriod = has(figure.filter("d => d.event === null"), "period", "date");
  const ofArticle = figure
    .filter("d => d.event === null && d.period === null")
    .join(t.articles, "article_id", [["fact"], ["published"]])
    .rename({ published: "date" });
  const hulls = programs
    .filter("d => d.period === null")
    .join(eventProgram, "program_id", [["fact"], ["event"]])
    .join(
      eventDays.derive({ event: "d => op.substring(d.fact, 7)" }).select("event", ...days),
      "event",
    )
    .groupby("fact")
    .rollup({
      from: "d => op.min(d.from)",
      to: "d => op.max(d.to)",
      known_from: "d => op.min(d.known_from)",
      known_to: "d => op.max(d.known_to)",
    });
  const factDays = dated(ofEvent.concat(ofPeriod, ofArticle), "date")
    .concat(eventDays, dated(programs, "period"), dated(memberships, "date"))
    .select("fact", ...days)
    .concat(hulls);

  const parents = t.organizations
    .filter("d => d.parent_org_id !== null")
    .select({ org_id: "a", parent_org_id: "b" });
  const above = closure(
    t.organizations.select({ org_id: "a" }).derive({ b: "d => d.a" }).concat(parents),
  ).select({ a: "org_id", b: "above" });

  return {
    t,
    facts,
    standsFor,
    events,
    amounts,
    eventPart,
    factEvent,
    factProgram,
    factOrganization,
    factCategory: factProgram.join(t.program_categories, "program_id").dedupe("fact", "category"),
    factBeneficiary: factProgram
      .join(t.program_beneficiaries, "program_id")
      .dedupe("fact", "beneficiary"),
    factKind,
    factDays,
    above,
  };
}
