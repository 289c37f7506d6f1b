import { byCodeUnit, column, dictionary } from "./columns.ts";
import { daySpan, widthOf } from "./days.ts";
import type { AtlasTables } from "./load.ts";

/**
 * For each row of events the row that stands for it: itself, or, where rows are linked
 * `same_as`, the one with the narrowest date, then the lowest id. Events said twice are drawn and
 * counted once, and the most exact claim of the date is the one worth drawing.
 */
export function sameEvents(tables: AtlasTables): Int32Array {
  const ids = column(tables, "events", "event_id");
  const dates = column(tables, "events", "date");
  const rows = dictionary(ids);
  const width = (row: number) => widthOf(daySpan(dates.at(row)));

  const same = new Int32Array(ids.length).map((_, row) => row);
  const root = (row: number): number => {
    while (same[row] !== row) row = same[row]!;
    return row;
  };
  const kinds = column(tables, "links", "kind");
  const fromTables = column(tables, "links", "from_table");
  const toTables = column(tables, "links", "to_table");
  const from = column(tables, "links", "from_id");
  const to = column(tables, "links", "to_id");
  for (let link = 0; link < kinds.length; link += 1) {
    if (kinds.at(link) !== "same_as") continue;
    if (fromTables.at(link) !== "events" || toTables.at(link) !== "events") continue;
    const [one, other] = [rows.get(from.at(link)), rows.get(to.at(link))];
    if (one === undefined || other === undefined) continue;
    const [a, b] = [root(one), root(other)];
    // Two open widths differ by NaN, and the ids decide.
    const order = width(a) - width(b) || byCodeUnit(ids.at(a), ids.at(b));
    if (order <= 0) same[b] = a;
    else same[a] = b;
  }
  return same.map((_, row) => root(row));
}
