import { valuesOf } from "../model/vocabulary.ts";
import { codes, column, references } from "./columns.ts";
import { OPEN_FROM, OPEN_TO } from "./days.ts";
import type { FactIndex } from "./facts.ts";
import { eachOf, gathered, type Lists } from "./lists.ts";
import { isoDay } from "../model/edtf.ts";
import { perIndex } from "./per-index.ts";
import { idRanks } from "./ranks.ts";

const LEADING: readonly string[] = ["actor", "host", "giver"];

/**
 * Event → organizations in whose lanes it stands, by the side that is asked for: all of that side
 * that take part, else those that act, host or give, else all that take part.
 */
export const lanesOf = {
  company: perIndex((index) => lanes(index, 1)),
  agency: perIndex((index) => lanes(index, 0)),
};

function lanes(index: FactIndex, side: 0 | 1): Lists {
  const { tables, organizations, isCompany, eventParts, eventOf } = index;
  const orgs = references(column(tables, "event_organizations", "org_id"), organizations);
  const roles = valuesOf("event_role");
  const leads = roles.map((role) => LEADING.includes(role));
  const role = codes(column(tables, "event_organizations", "role"), roles);
  return gathered(eventOf.length, (event, add) => {
    let placed = false;
    const place = (part: number) => {
      if (orgs[part]! < 0) return;
      add(orgs[part]!);
      placed = true;
    };
    eachOf(eventParts, event, (part) => {
      if (orgs[part]! >= 0 && isCompany[orgs[part]!] === side) place(part);
    });
    if (!placed)
      eachOf(eventParts, event, (part) => {
        if (leads[role[part]!]) place(part);
      });
    if (!placed) eachOf(eventParts, event, place);
  });
}

/** What orders the events of a lane, by row. */
export const eventOrder = perIndex(({ tables, from, to, start, eventOf }: FactIndex) => {
  const known = new Int32Array(eventOf.length);
  const year = new Int32Array(eventOf.length);
  const years = new Map<number, number>();
  const yearOf = (day: number) => {
    if (day === OPEN_FROM || day === OPEN_TO) return -1;
    let found = years.get(day);
    if (found === undefined) years.set(day, (found = Number(isoDay(day).slice(0, 4))));
    return found;
  };
  for (let row = 0; row < known.length; row += 1) {
    const [first, last] = [from[start.events + row]!, to[start.events + row]!];
    // Where the beginning is open, the end is what is known; such a lane would else always come first.
    known[row] = first === OPEN_FROM ? last : first;
    year[row] = first !== OPEN_FROM && yearOf(first) === yearOf(last) ? yearOf(first) : -1;
  }
  return {
    known,
    /** The year that all possible days are in, or -1. */
    year,
    ranks: idRanks(column(tables, "events", "event_id")),
  };
});
