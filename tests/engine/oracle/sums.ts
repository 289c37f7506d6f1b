import * as aq from "arquero";
import { amountGroupOf, valuesOf, type ValueOf } from "../../../src/model/vocabulary.ts";
import type { Long } from "./long-tables.ts";

type Table = aq.ColumnTable;
type Kind = ValueOf<"amount_kind">;

/** Won and ids of each sum of a kind, and why they are not one. */
export interface ExpectedSums {
  kind: Kind;
  sums: [number, string[]][];
  apart: string[];
}

interface Cell {
  amount_id: string;
  kind: Kind;
  manner: string;
  bound: string;
  valuation: string;
  planned: boolean;
  accumulation: string;
  actor_org_id: string;
  krw: number;
}

/** By kind: `added` are the amounts in no ledger, `drawn` those whose kinds are told. */
export function expectedSums(
  long: Long,
  added: Table,
  drawn: Table,
): (group: string) => ExpectedSums[] {
  const planned = long.events.filter("d => d.status === 'planned'").select("event_id");
  const isPlan = aq.escape(({ kind }: { kind: Kind }) => amountGroupOf[kind] !== "promised");
  const plans = added.semijoin(planned, [["event"], ["event_id"]]).filter(isPlan);
  const cells = added
    .semijoin(plans, "amount_id")
    .derive({ planned: "d => true" })
    .concat(added.antijoin(plans, "amount_id").derive({ planned: "d => false" }))
    .derive({
      manner:
        "d => d.kind + d.bound + d.valuation + d.planned + (d.accumulation === 'cumulative' ? d.amount_id : '')",
    });
  const above = long.above.filter("d => d.org_id !== d.above");
  const pairs = above.concat(above.select({ above: "org_id", org_id: "above" }));
  const others = cells.select({ actor_org_id: "above", manner: "other_manner" });
  // Whoever has a relative in the same cell stands alone.
  const related = cells
    .join(pairs, [["actor_org_id"], ["org_id"]])
    .join(others, "above")
    .filter("d => d.manner === d.other_manner");
  const kin = related.select("amount_id").dedupe("amount_id");
  const shares = cells
    .semijoin(kin, "amount_id")
    .derive({ share: "d => d.manner + d.actor_org_id" })
    .concat(cells.antijoin(kin, "amount_id").derive({ share: "d => d.manner" }))
    .orderby(aq.desc("krw"), "amount_id");
  const rows = shares.objects() as (Cell & { share: string })[];
  const relatives = new Set(
    (pairs.objects() as { org_id: string; above: string }[]).map((p) => `${p.org_id} ${p.above}`),
  );

  const kinds = new Set(drawn.array("kind") as Kind[]);
  return (group) =>
    valuesOf("amount_kind")
      .filter((kind) => kinds.has(kind) && amountGroupOf[kind] === group)
      .map((kind) => {
        const own = rows.filter((row) => row.kind === kind);
        const sums = [...new Set(own.map(({ share }) => share))]
          .map((share) => own.filter((row) => row.share === share))
          .map((claims): [number, string[]] => [
            claims.reduce((sum, { krw }) => sum + krw, 0),
            claims.map(({ amount_id }) => amount_id),
          ])
          .sort(([a, [x = ""]], [b, [y = ""]]) => b - a || (x < y ? -1 : 1));
        const several = (column: keyof Cell) => new Set(own.map((row) => row[column])).size > 1;
        const why: [string, boolean][] = [
          ["bound", several("bound")],
          ["valuation", several("valuation")],
          ["planned", several("planned")],
          ["cumulative", own.some((row) => row.accumulation === "cumulative")],
          ["kin", own.some((a) => own.some((b) => relatives.has(`${a.actor_org_id} ${b.actor_org_id}`)))], // prettier-ignore
        ];
        const apart = why.filter(([, holds]) => holds).map(([name]) => name);
        return { kind, sums, apart: sums.length > 1 ? apart : [] };
      });
}
