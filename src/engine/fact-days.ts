import { boundsOf } from "../model/edtf.ts";
import { column, reading } from "./columns.ts";
import { daySpan, NO_DAYS, type DaySpan } from "./days.ts";
import type { FactSpace } from "./fact-space.ts";
import { eachOf } from "./lists.ts";
import type { Values } from "./values.ts";

/**
 * The days of each fact: an event's date; an amount's or count's is its event's, else its period,
 * else its article's; a program's is its period, else the hull of its events' dates, else none; a
 * membership's is its date or none. `bounds` says which days of a date are meant, the possible ones
 * unless told. Throws `invalid date: …`.
 */
export function factDays(
  space: FactSpace,
  bounds = boundsOf,
): { from: Int32Array; to: Int32Array } {
  const { tables, start } = space;
  const from = new Int32Array(space.size).fill(NO_DAYS.from);
  const to = new Int32Array(space.size).fill(NO_DAYS.to);
  const spans = (values: Values<string | null>) => reading(values, (edtf) => daySpan(edtf, bounds));
  const write = (fact: number, days: DaySpan | null) => {
    if (days === null) return;
    from[fact] = days.from;
    to[fact] = days.to;
  };

  const dates = spans(column(tables, "events", "date"));
  for (let row = 0; row < space.events.size; row += 1) write(start.events + row, dates(row));

  const periods = spans(column(tables, "programs", "period"));
  for (let row = 0; row < space.programs.size; row += 1) write(start.programs + row, periods(row));
  // A program without a period: each of its events widens it.
  for (let event = 0; event < space.events.size; event += 1)
    eachOf(space.eventPrograms, event, (program) => {
      if (periods(program) !== null) return;
      const days = dates(event)!;
      const fact = start.programs + program;
      from[fact] = Math.min(from[fact]!, days.from);
      to[fact] = Math.max(to[fact]!, days.to);
    });

  const published = spans(column(tables, "articles", "published"));
  for (const table of ["amounts", "counts"] as const) {
    const period = spans(column(tables, table, "period"));
    const [events, articles] = [space.event[table], space.article[table]];
    for (let row = 0; row < events.length; row += 1) {
      const event = events[row]!;
      const article = articles[row]!;
      const days =
        event >= 0 ? dates(event) : (period(row) ?? (article >= 0 ? published(article) : null));
      write(start[table] + row, days);
    }
  }

  const joined = spans(column(tables, "memberships", "date"));
  for (let fact = start.memberships; fact < space.size; fact += 1) write(fact, joined(fact - start.memberships)); // prettier-ignore
  return { from, to };
}
