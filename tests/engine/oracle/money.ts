import * as aq from "arquero";
import type { LedgerReason, LedgerRow } from "../../../src/model/chart.ts";
import type { ViewState } from "../../../src/model/view-state.ts";
import { headingsOf, isTarget, placed, type Shelf } from "./headings.ts";
import { amountGroupOf, valuesOf, type ValueOf } from "../../../src/model/vocabulary.ts";
import type { Long } from "./long-tables.ts";
import { expectedSums, type ExpectedSums } from "./sums.ts";

type Table = aq.ColumnTable;
type Kind = ValueOf<"amount_kind">;

interface Tree {
  [amountId: string]: {
    under: string | null;
    depth: number;
    conflicts: string[];
    restated: string[];
    parts: Tree;
    maybe: Tree;
  };
}

export interface ExpectedFunding {
  /** Ids as they nest, in the order of the rows. */
  panels: { group: string; rows: Tree; sums: ExpectedSums[] }[];
  ledger: LedgerRow[];
}

export const amountLinks = (long: Long, kind: string) =>
  long.t.links
    .params({ kind })
    .filter("(d, $) => d.kind === $.kind && d.from_table === 'amounts' && d.to_table === 'amounts'")
    .select({ from_id: "amount_id", to_id: "other" });

/** The lowest `other` of each amount. */
const lowest = (links: Table) =>
  links.groupby("amount_id").rollup({ other: "d => op.min(d.other)" });

export function expectedFunding(long: Long, shown: Table, by: ViewState["by"]): ExpectedFunding {
  const group = aq.escape(({ kind }: { kind: Kind }) => amountGroupOf[kind]);
  const size = "d => d.krw !== null ? d.krw : d.krw_max !== null ? d.krw_max : d.krw_min";
  const amounts = long.amounts.semijoin(shown, "fact").derive({ group, size });

  const conflicts = amountLinks(long, "conflicts");
  const turned = (links: Table) => links.select({ other: "amount_id", amount_id: "other" });
  const disputed = conflicts.concat(turned(conflicts)).dedupe("amount_id", "other");
  const superseded = turned(amountLinks(long, "supersedes"));
  const withOther = (table: Table) => amounts.join(table, "amount_id").select("amount_id", "other");
  const where = (condition: string, other: string) =>
    amounts.filter(condition).derive({ other }).select("amount_id", "other");
  const reasons: [LedgerReason, Table][] = [
    ["ceiling", where("d => d.kind === 'insurance_limit' || d.kind === 'guarantee'", "d => null")],
    ["restates", where("d => d.restates !== null", "d => d.restates")],
    ["undisclosed", where("d => d.bound === 'undisclosed'", "d => null")],
    ["package", where("d => d.kind === 'package'", "d => d.part_of")],
    ["part_of", where("d => d.part_of !== null", "d => d.part_of")],
    ["maybe_part_of", withOther(lowest(amountLinks(long, "maybe_part_of")))],
    ["conflicts", withOther(lowest(disputed))],
    ["superseded", withOther(lowest(superseded))],
    ["range", where("d => d.krw === null && d.bound === 'range'", "d => null")],
    ["undisclosed", where("d => d.krw === null", "d => null")],
    ["single_case", where("d => d.scope === 'single'", "d => null")],
    ["subset", where("d => d.scope === 'subset'", "d => null")],
    ["rate", where("d => d.accumulation === 'per_year' || d.accumulation === 'per_unit'", "d => null")], // prettier-ignore
    ["no_actor", where("d => d.actor_org_id === null", "d => null")],
  ];
  const none = aq.table({ amount_id: [], other: [], reason: [] });
  const excluded = reasons.reduce(
    (all, [reason, table]) =>
      all.concat(table.antijoin(all, "amount_id").derive({ reason: `d => '${reason}'` })),
    none,
  );
  const undrawn = excluded.filter("d => d.reason === 'ceiling' || d.reason === 'restates'");
  const drawn = amounts.antijoin(undrawn, "amount_id").filter("d => d.bound !== 'undisclosed'");

  const hosts = hostsOf(long, drawn);
  const again = amounts
    .join(excluded.filter("d => d.reason === 'restates'").select("amount_id"), "amount_id")
    .filter("d => d.bound !== 'undisclosed'");
  const trees = treesOf(drawn, hosts, {
    under: headingsOf(long, drawn, by),
    by,
    long,
    conflicts: disputed,
    again,
  });
  const added = amounts.antijoin(excluded, "amount_id").filter("d => d.actor_org_id !== null");
  const sums = expectedSums(long, added, drawn);

  const panels = valuesOf("amount_group")
    .map((name) => ({
      group: name as string,
      rows: trees(name),
      sums: sums(name),
    }))
    .filter(({ rows }) => Object.keys(rows).length > 0);
  return { panels, ledger: ledgerOf(amounts, excluded, hosts) };
}

const ORDER = ["ceiling", "part_of", "maybe_part_of", "restates", "package", "undisclosed", "single_case", "subset", "rate", "range", "conflicts", "superseded", "no_actor"]; // prettier-ignore

function ledgerOf(amounts: Table, excluded: Table, hosts: Map<string, HostRow>): LedgerRow[] {
  const rows = amounts
    .join(excluded, "amount_id")
    .derive({ order: aq.escape(({ reason }: { reason: string }) => ORDER.indexOf(reason)) })
    .orderby("order", "amount_id")
    .select(
      "amount_id",
      "kind",
      "krw",
      "krw_min",
      "krw_max",
      "bound",
      "valuation",
      "label_ko",
      "label_en",
      "reason",
      "other",
    )
    .objects() as (Omit<LedgerRow, "other_amount_id"> & { other: string | null })[];
  return rows.map(({ other, ...row }) => {
    const host = row.reason === "maybe_part_of" ? hosts.get(row.amount_id)?.whole : undefined;
    return { ...row, other_amount_id: host ?? other };
  });
}

interface HostRow {
  amount_id: string;
  whole: string;
  maybe: boolean;
}

/** What is drawn inside what; of wholes that would close a circle the next one is taken. */
function hostsOf(long: Long, drawn: Table): Map<string, HostRow> {
  const wholes = drawn.select({ amount_id: "whole", kind: "whole_kind", group: "whole_group" });
  const parts = drawn
    .filter("d => d.part_of !== null")
    .join(wholes, [["part_of"], ["whole"]])
    .filter("d => d.group === d.whole_group && d.whole_kind !== 'package'")
    .derive({ maybe: "d => false" });
  const maybes = drawn
    .filter("d => d.part_of === null")
    .join(amountLinks(long, "maybe_part_of").rename({ other: "whole" }), "amount_id")
    .join(wholes, "whole")
    .filter("d => d.group === d.whole_group")
    .derive({ maybe: "d => true" });
  const candidates = parts
    .select("amount_id", "whole", "maybe")
    .concat(maybes.select("amount_id", "whole", "maybe"))
    .orderby("maybe", "amount_id", "whole")
    .objects() as HostRow[];
  const hosts = new Map<string, HostRow>();
  for (const row of candidates) {
    const above: string[] = [];
    for (let id: string | undefined = row.whole; id; id = hosts.get(id)?.whole) above.push(id);
    if (!hosts.has(row.amount_id) && !above.includes(row.amount_id)) hosts.set(row.amount_id, row);
  }
  return hosts;
}

function treesOf(
  drawn: Table,
  hosts: Map<string, HostRow>,
  { under, by, long, conflicts, again }: Omit<Shelf, "rivals"> & { conflicts: Table; again: Table },
): (group: string) => Tree {
  type Row = { amount_id: string; group: string; size: number; kind: string };
  const sorted = drawn
    .orderby(aq.desc("size"), "amount_id")
    .select("amount_id", "group", "size", "kind")
    .objects() as Row[];
  const weighed = sorted.toSorted((a, b) => Number(isTarget(a)) - Number(isTarget(b)));
  const rivals = (
    conflicts
      .semijoin(drawn, "amount_id")
      .semijoin(drawn, [["other"], ["amount_id"]])
      .orderby("amount_id", "other")
      .objects() as { amount_id: string; other: string }[]
  ).map(({ amount_id, other }) => [amount_id, other] as const);
  const said = again.orderby(aq.desc("size"), "amount_id").objects() as {
    amount_id: string;
    restates: string;
  }[];
  const behind = (id: string): string => {
    const next = said.find(({ amount_id }) => amount_id === id);
    return next ? behind(next.restates) : id;
  };
  const inside = (id: string, maybe: boolean): Tree =>
    tree(
      sorted
        .filter(({ amount_id }) => {
          const host = hosts.get(amount_id);
          return host?.whole === id && host.maybe === maybe;
        })
        .map(({ amount_id }) => ({ amount_id, depth: 0 })),
    );
  const tree = (rows: { amount_id: string; depth: number }[]): Tree =>
    Object.fromEntries(
      rows.map(({ amount_id: id, depth }) => [
        id,
        {
          under: under.get(id) ?? null,
          depth,
          conflicts: rivals.filter(([one]) => one === id).map(([, other]) => other),
          restated: said.filter((row) => behind(row.restates) === id).map((row) => row.amount_id),
          parts: inside(id, false),
          maybe: inside(id, true),
        },
      ]),
    );
  return (group) =>
    tree(
      placed(
        weighed.filter((row) => row.group === group && !hosts.has(row.amount_id)),
        { under, by, long, rivals },
      ),
    );
}
