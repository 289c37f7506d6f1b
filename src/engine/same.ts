import { byCodeUnit, column, dictionary, references } from "./columns.ts";
import { daySpans, widthOf } from "./days.ts";
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
  const span = daySpans();
  const width = (row: number) => widthOf(span(dates.at(row)));

  const same = Int32Array.from({ length: ids.length }, (_, row) => row);
  const root = (row: number): number => {
    while (same[row] !== row) row = same[row]!;
    return row;
  };
  const kinds = column(tables, "links", "kind");
  const fromTables = column(tables, "links", "from_table");
  const toTables = column(tables, "links", "to_table");
  const from = references(column(tables, "links", "from_id"), rows);
  const to = references(column(tables, "links", "to_id"), rows);
  for (let link = 0; link < kinds.length; link += 1) {
    if (kinds.at(link) !== "same_as") continue;
    if (fromTables.at(link) !== "events" || toTables.at(link) !== "events") continue;
    if (from[link]! < 0 || to[link]! < 0) continue;
    const [a, b] = [root(from[link]!), root(to[link]!)];
    // Two open widths differ by NaN, and the ids decide.
    const order = width(a) - width(b) || byCodeUnit(ids.at(a), ids.at(b));
    if (order <= 0) same[b] = a;
    else same[a] = b;
  }
  return same.map((_, row) => root(row));
}
