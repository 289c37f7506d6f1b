import { column } from "./columns.ts";
import { daySpans, NO_DAYS, type DaySpan } from "./days.ts";
import type { FactSpace } from "./fact-space.ts";
import { listOf } from "./lists.ts";

/**
 * The days of each fact: an event's date; an amount's or count's is its event's, else its period,
 * else its article's; a program's is its period, else the hull of its events' dates, else none; a
 * membership's is its date or none. Throws `invalid date: …`.
 */
export function factDays(space: FactSpace): { from: Int32Array; to: Int32Array } {
  const { tables, start } = space;
  const from = new Int32Array(space.size).fill(NO_DAYS.from);
  const to = new Int32Array(space.size).fill(NO_DAYS.to);
  const span = daySpans();
  const write = (fact: number, days: DaySpan) => {
    from[fact] = days.from;
    to[fact] = days.to;
  };

  const dates = column(tables, "events", "date");
  for (let row = 0; row < dates.length; row += 1) write(start.events + row, span(dates.at(row)));

  const periods = column(tables, "programs", "period");
  for (let row = 0; row < periods.length; row += 1) {
    const period = periods.at(row);
    if (period !== null) write(start.programs + row, span(period));
  }
  // A program without a period: each of its events widens it.
  for (let event = 0; event < dates.length; event += 1)
    for (const program of listOf(space.eventPrograms, event)) {
      if (periods.at(program) !== null) continue;
      const days = span(dates.at(event));
      const fact = start.programs + program;
      from[fact] = Math.min(from[fact]!, days.from);
      to[fact] = Math.max(to[fact]!, days.to);
    }

  const published = column(tables, "articles", "published");
  for (const table of ["amounts", "counts"] as const) {
    const period = column(tables, table, "period");
    for (let row = 0; row < period.length; row += 1) {
      const event = space.event[table][row]!;
      const article = space.article[table][row]!;
      const date =
        event >= 0
          ? dates.at(event)
          : (period.at(row) ?? (article >= 0 ? published.at(article) : null));
      if (date !== null) write(start[table] + row, span(date));
    }
  }

  const joined = column(tables, "memberships", "date");
  for (let row = 0; row < joined.length; row += 1) {
    const date = joined.at(row);
    if (date !== null) write(start.memberships + row, span(date));
  }
  return { from, to };
}
