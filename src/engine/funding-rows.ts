import type { FundingRow } from "../model/chart.ts";
import type { ViewState } from "../model/view-state.ts";
import type { BitSet } from "./bit-set.ts";
import type { Claims } from "./claims.ts";
import { partReader, rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { headings, owners } from "./funding-headings.ts";
import type { Hosts } from "./funding-hosts.ts";
import { isInferred, wholeOf } from "./funding-wholes.ts";

/** Reads claims as rows, each with what is drawn inside it and what says it again. */
export function fundingRows(
  index: FactIndex,
  claims: Claims,
  { shown, hosts, by }: { shown: BitSet; hosts: Hosts; by: ViewState["by"] },
): (row: number) => FundingRow {
  const { tables, start } = index;
  const amountAt = rowReader(tables, "amounts");
  const eventAt = partReader(tables, "events", ["status", "date"]);
  const ownerOf = owners(index);
  const headingOf = headings(index, by);
  const isDrawn = (row: number) => claims.drawn[row] === 1 && shown.get(start.amounts + row);
  const again = restatements(claims, (row) => shown.get(start.amounts + row));

  const plain = (row: number): FundingRow => {
    const amount = amountAt(row);
    const event = index.event.amounts[row]!;
    const owner = ownerOf(row, amount);
    return {
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
      as_of: amount.as_of,
      owner,
      under: headingOf(row, owner),
      depth: 0,
      status: event < 0 ? null : eventAt(event).status,
      label_ko: amount.label_ko,
      label_en: amount.label_en,
      conflicts: [],
      restated: [],
      parts: [],
      maybe_parts: [],
      holds: [],
      within: [],
      inferred: amount.part_of !== null && isInferred(index, row),
      date: event < 0 ? null : eventAt(event).date,
    };
  };
  const wholesOf = (rows: readonly number[], maybe: boolean) =>
    rows
      .map((whole) => wholeOf(amountAt(whole), maybe))
      .sort((a, b) => (b.krw ?? 0) - (a.krw ?? 0));
  return function read(row): FundingRow {
    const inside = hosts.inside.get(row) ?? [];
    const isSure = (part: number) => claims.partOf[part]! >= 0;
    const rivals = (claims.conflicts.get(row) ?? []).filter(isDrawn);
    const sure = claims.isPart[row] === 1;
    const isOwn = hosts.of[row]! < 0 || !sure;
    const wholes = sure ? [claims.partOf[row]!] : (claims.maybePartOf.get(row) ?? []);
    return {
      ...plain(row),
      conflicts: rivals.map((rival) => amountAt(rival).amount_id),
      restated: (again.get(row) ?? []).map(plain),
      parts: inside.filter(isSure).map(read),
      maybe_parts: inside.filter((part) => !isSure(part)).map(read),
      holds: (claims.held.get(row) ?? []).filter(isDrawn).map(read),
      within: isOwn
        ? wholesOf(
            wholes.filter((whole) => whole >= 0),
            !sure,
          )
        : [],
    };
  };
}

/** What says each claim again, by size. A claim may say again what itself only says again. */
function restatements({ again, restates, reason }: Claims, isShown: (row: number) => boolean) {
  const found = new Map<number, number[]>();
  const saysAgain = new Set(again.filter(isShown));
  for (const row of saysAgain) {
    let at = row;
    for (let steps = 0; at >= 0 && saysAgain.has(at); steps += 1)
      at = steps > reason.length ? -1 : restates[at]!;
    if (at < 0) continue;
    const known = found.get(at);
    if (known) known.push(row);
    else found.set(at, [row]);
  }
  return found;
}

/** The printed figure, else the most that it can be. */
export const sizeOf = ({ krw, krw_min, krw_max }: FundingRow) => krw ?? krw_max ?? krw_min ?? 0;

/** Largest first, then by id. */
export const bySize = (a: FundingRow, b: FundingRow) =>
  sizeOf(b) - sizeOf(a) || (a.amount_id < b.amount_id ? -1 : a.amount_id > b.amount_id ? 1 : 0);
