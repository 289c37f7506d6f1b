import type { FundingRow } from "../model/chart.ts";
import { amountGroupOf } from "../model/vocabulary.ts";
import type { Amount } from "./claims.ts";
import { byCodeUnit, rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { listOf } from "./lists.ts";

/** The amount inside which another is drawn. */
export interface Host {
  amount_id: string;
  maybe: boolean;
}

/**
 * Inside which amount each is drawn, by id; those without a host have rows of their own. A part
 * goes into its whole if both are drawn in one panel, but never into a package, which is no bar of
 * one kind of money; what may be a part goes into the first such whole.
 */
export function hostsOf(
  drawn: readonly Amount[],
  maybePartOf: ReadonlyMap<string, string[]>,
): Map<string, Host> {
  const amounts = new Map(drawn.map((amount) => [amount.amount_id, amount]));
  const hosts = new Map<string, Host>();
  const isBelow = (id: string | undefined, above: string): boolean =>
    id !== undefined && (id === above || isBelow(hosts.get(id)?.amount_id, above));
  const place = ({ amount_id, kind }: Amount, wholes: readonly string[], maybe: boolean) => {
    const whole = wholes.find((id) => {
      const other = amounts.get(id);
      if (!other || amountGroupOf[other.kind] !== amountGroupOf[kind]) return false;
      // Two claims may each be said to be perhaps part of the other.
      return (maybe || other.kind !== "package") && !isBelow(id, amount_id);
    });
    if (whole !== undefined) hosts.set(amount_id, { amount_id: whole, maybe });
  };
  const sorted = [...drawn].sort((a, b) => byCodeUnit(a.amount_id, b.amount_id));
  for (const amount of sorted) if (amount.part_of !== null) place(amount, [amount.part_of], false);
  for (const amount of sorted)
    if (amount.part_of === null) place(amount, maybePartOf.get(amount.amount_id) ?? [], true);
  return hosts;
}

/** A drawn amount and its row number. */
export interface DrawnAmount {
  row: number;
  amount: Amount;
}

/** The rows of all panels, largest first, each with what is drawn inside it. */
export function fundingRows(
  index: FactIndex,
  drawn: readonly DrawnAmount[],
  hosts: ReadonlyMap<string, Host>,
): FundingRow[] {
  const ownerOf = owners(index);
  const eventAt = rowReader(index.tables, "events");
  const rows = new Map<string, FundingRow>();
  for (const { row, amount } of drawn) {
    const event = index.event.amounts[row]!;
    rows.set(amount.amount_id, {
      amount_id: amount.amount_id,
      kind: amount.kind,
      bound: amount.bound,
      valuation: amount.valuation,
      accumulation: amount.accumulation,
      scope: amount.scope,
      krw: amount.krw,
      krw_min: amount.krw_min,
      krw_max: amount.krw_max,
      duration: amount.duration,
      owner: ownerOf(row, amount),
      status: event < 0 ? null : eventAt(event).status,
      label_ko: amount.label_ko,
      label_en: amount.label_en,
      parts: [],
      maybe_parts: [],
    });
  }
  const top: FundingRow[] = [];
  for (const row of [...rows.values()].sort(bySize)) {
    const host = hosts.get(row.amount_id);
    const whole = host && rows.get(host.amount_id);
    (whole ? (host.maybe ? whole.maybe_parts : whole.parts) : top).push(row);
  }
  return top;
}

/** The printed figure, else the most that it can be. */
const size = ({ krw, krw_min, krw_max }: FundingRow) => krw ?? krw_max ?? krw_min ?? 0;

const bySize = (a: FundingRow, b: FundingRow) =>
  size(b) - size(a) || byCodeUnit(a.amount_id, b.amount_id);

/**
 * Whose row an amount is: its actor's, else its program's, else (where several act) it goes by its
 * event or, without one, by its article. `program_id` is also given beside an actor: its own, or
 * the only one of its event.
 */
function owners(index: FactIndex): (row: number, amount: Amount) => FundingRow["owner"] {
  const { tables, start } = index;
  const organizationAt = rowReader(tables, "organizations");
  const programAt = rowReader(tables, "programs");
  const eventAt = rowReader(tables, "events");
  const articleAt = rowReader(tables, "articles");
  return (row, { actor_org_id }) => {
    const programs = listOf(index.programsOf, start.amounts + row);
    const program = programs.length === 1 ? programAt(programs[0]!) : null;
    const program_id = program?.program_id ?? null;
    const actor = index.organizations.get(actor_org_id ?? "");
    const name = actor === undefined ? program : organizationAt(actor);
    const org_id = actor === undefined ? null : actor_org_id;
    if (name) return { name_ko: name.name_ko, name_en: name.name_en, org_id, program_id };
    const event = index.event.amounts[row]!;
    const article = index.article.amounts[row]!;
    const told = event >= 0 ? eventAt(event) : article >= 0 ? articleAt(article) : null;
    return { name_ko: told?.title_ko ?? "", name_en: told?.title_en ?? "", org_id, program_id };
  };
}
