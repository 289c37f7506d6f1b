import { column, dictionary } from "./columns.ts";
import type { AtlasTables } from "./load.ts";

/** Ties between amounts that `part_of` and `restates` do not say, by rows; each list by id. */
export interface AmountLinks {
  maybePartOf: ReadonlyMap<number, readonly number[]>;
  /** Both ways. */
  conflicts: ReadonlyMap<number, readonly number[]>;
  supersededBy: ReadonlyMap<number, readonly number[]>;
}

/** The links between amounts; `ranks` is the order of the ids. */
export function amountLinks(tables: AtlasTables, ranks: Int32Array): AmountLinks {
  const rows = dictionary(column(tables, "amounts", "amount_id"));
  const [kind, fromTable, fromId, toTable, toId] = (
    ["kind", "from_table", "from_id", "to_table", "to_id"] as const
  ).map((name) => column(tables, "links", name) as { at(row: number): string });
  const lists = { maybePartOf: new Map<number, number[]>(), conflicts: new Map<number, number[]>(), supersededBy: new Map<number, number[]>() }; // prettier-ignore
  const add = (map: Map<number, number[]>, from: number, to: number) => {
    const known = map.get(from) ?? [];
    if (!known.includes(to)) known.push(to);
    map.set(from, known);
  };
  for (let row = 0; row < tables.links.totalRows(); row += 1) {
    if (fromTable!.at(row) !== "amounts" || toTable!.at(row) !== "amounts") continue;
    const [from, to] = [rows.get(fromId!.at(row)), rows.get(toId!.at(row))];
    if (from === undefined || to === undefined) continue;
    const said = kind!.at(row);
    if (said === "maybe_part_of") add(lists.maybePartOf, from, to);
    if (said === "conflicts") add(lists.conflicts, from, to);
    if (said === "conflicts") add(lists.conflicts, to, from);
    if (said === "supersedes") add(lists.supersededBy, to, from);
  }
  for (const map of Object.values(lists))
    for (const known of map.values()) known.sort((a, b) => ranks[a]! - ranks[b]!);
  return lists;
}
