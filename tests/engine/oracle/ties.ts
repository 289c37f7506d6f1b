import * as aq from "arquero";
import type { Place } from "../../../src/engine/load.ts";
import { valuesOf } from "../../../src/model/vocabulary.ts";
import type { Long } from "./long-tables.ts";

type Table = aq.ColumnTable;

/** Nodes, edges and sentences of the ties whose occasion is shown; labels are not looked at. */
export function expectedNetwork(long: Long, shown: Table, layout: readonly Place[]) {
  const occasioned = (key: string, fact: string) =>
    long.t.relations.filter(`d => d.${key} !== null`).derive({ fact });
  const members = long.t.memberships.derive({
    row: "d => op.row_number()",
    fact: "d => 'memberships:' + d.membership_id",
  });
  const direct = members.rename({ org_id: "a_org_id", body_org_id: "b_org_id" });
  const turned = members.rename({ org_id: "b_org_id", body_org_id: "a_org_id" });
  const key = ["a_org_id", "b_org_id", "article_id"];
  const joined = (table: Table, order: number) =>
    long.t.relations
      .filter("d => d.kind === 'membership'")
      .join(table.select(...key, "row", "fact"), [key, key])
      .derive({ order: `d => ${order}` });
  const ofMembers = joined(direct, 1)
    .concat(joined(turned, 2))
    .groupby("relation_id")
    .orderby("order", "row")
    .slice(0, 1)
    .ungroup();
  const columns = ["relation_id", "a_org_id", "b_org_id", "kind", "date", "fact"];
  const ties = occasioned("event_id", "d => d.event_id")
    .join(long.standsFor, "event_id")
    .derive({ fact: "d => 'events:' + d.event" })
    .select(...columns)
    .concat(
      occasioned("program_id", "d => 'programs:' + d.program_id").select(...columns),
      ofMembers.select(...columns),
    )
    .semijoin(shown, "fact")
    .groupby("a_org_id", "b_org_id", "kind", "fact")
    .orderby("relation_id")
    .slice(0, 1)
    .ungroup()
    .reify();

  const kindOrder = aq.escape(({ kind }: { kind: never }) =>
    valuesOf("relation_kind").indexOf(kind),
  );
  const edges = ties
    .orderby("relation_id")
    .groupby("a_org_id", "b_org_id", "kind")
    .rollup({ relation_ids: "d => op.array_agg(d.relation_id)" })
    .derive({ order: kindOrder })
    .orderby("a_org_id", "b_org_id", "order")
    .select("a_org_id", "b_org_id", "kind", "relation_ids")
    .objects();

  const places = aq.table({
    org_id: layout.map(({ org_id }) => org_id),
    rank: layout.map(({ rank }) => rank),
    x: layout.map(({ x }) => x),
    y: layout.map(({ y }) => y),
  });
  const ends = ties
    .select({ a_org_id: "org_id", fact: "fact" })
    .concat(ties.select({ b_org_id: "org_id", fact: "fact" }))
    .dedupe("org_id", "fact")
    .groupby("org_id")
    .count({ as: "occasions" })
    .join(long.t.organizations, "org_id");
  const below = Math.max(-1, ...layout.map(({ rank }) => rank)) + 1;
  const unplaced = ends
    .antijoin(places, "org_id")
    .orderby("org_id")
    .params({ below })
    .derive({ rank: "(d, $) => $.below + op.row_number() - 1", x: "d => 0", y: "d => 0" });
  const nodes = ends
    .join(places, "org_id")
    .concat(unplaced)
    .derive({ order: "d => d.side === 'company' ? 0 : 1" })
    .orderby("order", "rank", "org_id")
    .select("org_id", "name_ko", "name_en", "kind", "side", "rank", "x", "y", "occasions")
    .objects();

  const sentences = ties
    .join_left(long.factDays.select("fact", "from"), "fact")
    .derive({ day: "d => d.from === undefined ? 1e12 : d.from" })
    .orderby("day", "relation_id")
    .select("relation_id", "a_org_id", "b_org_id", "kind", "date", "fact")
    .objects();
  return { nodes, edges, sentences };
}

/** Ties of every fact, both ways, as `fact kind direction other`. */
export function expectedTies(long: Long): string[] {
  const nesting = (["amounts", "counts"] as const).flatMap((name) =>
    (["part_of", "restates"] as const).map((kind) =>
      long.t[name]
        .params({ name, kind })
        .filter(aq.escape((d: Record<string, unknown>) => d[kind] !== null))
        .derive({
          from: `(d, $) => $.name + ':' + d.${name === "amounts" ? "amount_id" : "count_id"}`,
          to: `(d, $) => $.name + ':' + d.${kind}`,
          kind: "(d, $) => $.kind",
        })
        .select("from", "to", "kind"),
    ),
  );
  const links = long.t.links
    .derive({
      from: "d => d.from_table + ':' + d.from_id",
      to: "d => d.to_table + ':' + d.to_id",
    })
    .select("from", "to", "kind");
  const all = nesting.reduce((ties, table) => ties.concat(table), links);
  const there = all.derive({ text: "d => d.from + ' ' + d.kind + ' to ' + d.to" });
  const back = all.derive({ text: "d => d.to + ' ' + d.kind + ' from ' + d.from" });
  return (there.select("text").concat(back.select("text")).array("text") as string[]).sort();
}

/** `article fact previous next` for every fact that stands in an article. */
export function expectedNeighbours(long: Long): string[] {
  const tables = ["events", "programs", "amounts", "counts", "memberships"];
  const rows = long.t.evidence
    .derive({
      fact: "d => d.fact_table + ':' + d.fact_id",
      order: aq.escape((d: { fact_table: string }) => tables.indexOf(d.fact_table)),
    })
    .filter("d => d.order >= 0")
    .groupby("article_id", "fact")
    .orderby("start", "end")
    .slice(0, 1)
    .ungroup()
    .groupby("article_id")
    .orderby("start", "end", "order", "fact_id")
    .derive({ previous: "d => op.lag(d.fact)", next: "d => op.lead(d.fact)" })
    .ungroup()
    .objects() as Record<"article_id" | "fact" | "previous" | "next", string | undefined>[];
  return rows
    .map(
      ({ article_id, fact, previous, next }) =>
        `${article_id} ${fact} ${previous ?? "-"} ${next ?? "-"}`,
    )
    .sort();
}
