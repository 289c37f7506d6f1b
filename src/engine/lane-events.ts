import { valuesOf } from "../model/vocabulary.ts";
import { BitSet } from "./bit-set.ts";
import { codes, column, references } from "./columns.ts";
import { OPEN_FROM, OPEN_TO } from "./days.ts";
import type { FactIndex } from "./facts.ts";
import { eachOf, gathered, grouped, type Lists } from "./lists.ts";
import { isoDay } from "../model/edtf.ts";
import { perIndex } from "./per-index.ts";
import { idRanks, inverted, ranked, sortedBy } from "./ranks.ts";

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

/** Rows of events by the first day that is known of them, then id. */
export const eventsByDay = perIndex(({ tables, from, to, start, eventOf }: FactIndex) => {
  const known = new Float64Array(eventOf.length);
  for (let row = 0; row < known.length; row += 1) {
    const first = from[start.events + row]!;
    // Where the beginning is open, the end is what is known; such a lane would else always come first.
    known[row] = first === OPEN_FROM ? to[start.events + row]! : first;
  }
  const { ranks, size } = ranked(known);
  return { known, rows: sortedBy(ranks, size, inverted(idRanks(column(tables, "events", "event_id")))) }; // prettier-ignore
});

/** Events that stand in a lane; and year → those of them all of whose possible days are in it. */
export const standing = perIndex((index: FactIndex): { facts: BitSet; ofYear: Lists } => {
  const { from, to, start, eventOf, size } = index;
  const { offsets } = lanesOf.company(index);
  const years = new Map<number, number>();
  const yearOf = (day: number) => {
    if (day === OPEN_FROM || day === OPEN_TO) return -1;
    let found = years.get(day);
    if (found === undefined) years.set(day, (found = Number(isoDay(day).slice(0, 4))));
    return found;
  };
  const facts = new BitSet(size);
  const year = new Int32Array(size).fill(-1);
  for (let row = 0; row < eventOf.length; row += 1) {
    if (offsets[row] === offsets[row + 1]) continue;
    const fact = start.events + row;
    facts.set(fact);
    const first = yearOf(from[fact]!);
    if (first === yearOf(to[fact]!)) year[fact] = first;
  }
  return { facts, ofYear: grouped(year, 10_000) };
});
