import { valuesOf, type ValueOf } from "../../src/model/vocabulary.ts";
import { eventTies, programTies, tied } from "../tables/relations.ts";
import type { Articles } from "./articles.ts";
import type { Bodies } from "./bodies.ts";
import type { Events } from "./events.ts";
import { joined, type Memberships } from "./memberships.ts";
import { partsOf } from "./parts.ts";
import type { Programs } from "./programs.ts";
import type { Source } from "./source.ts";

const kinds = valuesOf("relation_kind");

interface Facts {
  articles: Articles;
  bodies: Bodies;
  programs: Programs;
  events: Events;
  memberships: Memberships;
  /** 1 for each event that only says another again, and so ties nobody. */
  repeated: Uint8Array;
}

/** Relations by row; `occasion` is a row of events, memberships or programs, one after the other. */
export interface Ties {
  source: Source;
  a: Int32Array;
  b: Int32Array;
}

/**
 * Who is tied to whom, as `deriveRelations` says it of tables of rows, by the same ties of roles; here
 * on numbers. The rows come sorted: the ids of events stand before those of bodies, by which
 * memberships begin, and these before those of programs.
 */
export function makeTies({
  articles,
  bodies,
  programs,
  events,
  memberships,
  repeated,
}: Facts): Ties {
  const [occasions, as, bs, ks]: [number[], number[], number[], number[]] = [[], [], [], []];
  let found: [a: number, b: number, kind: number][] = [];
  const ends = (one: number, two: number): [number, number] => {
    const swap = bodies.isCompany[one] === bodies.isCompany[two] ? one > two : bodies.isCompany[two] === 1; // prettier-ignore
    return swap ? [two, one] : [one, two];
  };
  const add = (kind: ValueOf<"relation_kind">, one: number, two: number) => {
    if (one === two) return;
    const [[a, b], k] = [ends(one, two), kinds.indexOf(kind)];
    if (!found.some((tie) => tie[0] === a && tie[1] === b && tie[2] === k)) found.push([a, b, k]);
  };
  const flush = (occasion: number) => {
    found.sort((x, y) => x[0] - y[0] || x[1] - y[1] || (kinds[x[2]]! < kinds[y[2]]! ? -1 : 1));
    for (const [a, b, kind] of found) {
      occasions.push(occasion);
      as.push(a);
      bs.push(b);
      ks.push(kind);
    }
    found = [];
  };

  // What an event of a program tells already, the program does not tell again.
  const told = new Set<number>();
  const key = (program: number, kind: ValueOf<"relation_kind">, one: number, two: number) =>
    ((program * kinds.length + kinds.indexOf(kind)) * bodies.count + Math.min(one, two)) * bodies.count + Math.max(one, two); // prettier-ignore
  for (let event = 0; event < events.count; event += 1) {
    if (repeated[event] === 1) continue;
    const own = events.programs.subarray(2 * event, 2 * event + 2).filter((row) => row >= 0);
    for (const [kind, a, b] of tied(eventTies[events.kind[event]!], partsOf(events.parts, event))) {
      add(kind, a.org, b.org);
      for (const program of own) told.add(key(program, kind, a.org, b.org));
    }
    flush(event);
  }
  for (let row = 0; row < memberships.count; row += 1) {
    add("membership", memberships.org[row]!, memberships.body[row]!);
    flush(events.count + row);
  }
  for (let program = 0; program < programs.count; program += 1) {
    for (const [kind, a, b] of tied(programTies, partsOf(programs.parts, program)))
      if (!told.has(key(program, kind, a.org, b.org))) add(kind, a.org, b.org);
    flush(events.count + memberships.count + program);
  }

  const [occasion, a, b, kind] = [Int32Array.from(occasions), Int32Array.from(as), Int32Array.from(bs), Uint8Array.from(ks)]; // prettier-ignore
  const date = joined(memberships, articles);
  /** The same question to each kind of occasion, by its row. */
  const asking =
    <T>(
      ofEvent: (row: number) => T,
      ofMembership: (row: number) => T,
      ofProgram: (row: number) => T,
    ) =>
    (row: number): T => {
      const at = occasion[row]!;
      if (at < events.count) return ofEvent(at);
      const rest = at - events.count;
      return rest < memberships.count ? ofMembership(rest) : ofProgram(rest - memberships.count);
    };
  const only = (event: number) => (events.programs[2 * event + 1]! < 0 ? events.programs[2 * event]! : -1); // prettier-ignore
  const ids = asking(events.id, memberships.id, programs.id);
  const points = {
    a_org_id: (row: number) => a[row]!,
    b_org_id: (row: number) => b[row]!,
    program_id: asking(only, () => -1, (row) => row), // prettier-ignore
    event_id: asking((row) => row, () => -1, () => -1), // prettier-ignore
    article_id: asking((row) => events.article[row]!, (row) => memberships.article[row]!, (row) => programs.article[row]!), // prettier-ignore
  };
  const idAt = (point: (row: number) => number, id: (row: number) => string) => (row: number) =>
    point(row) < 0 ? null : id(point(row));
  const source: Source = {
    table: "relations",
    rows: occasion.length,
    points,
    cells: {
      relation_id: (row) =>
        `${ids(row)}.${bodies.id(a[row]!)}.${bodies.id(b[row]!)}.${kinds[kind[row]!]}`,
      a_org_id: (row) => bodies.id(a[row]!),
      b_org_id: (row) => bodies.id(b[row]!),
      kind: (row) => kinds[kind[row]!]!,
      date: asking((row) => events.dates.at(events.date[row]!), date, (row) => programs.periods.at(programs.period[row]!)), // prettier-ignore
      program_id: idAt(points.program_id, programs.id),
      event_id: idAt(points.event_id, events.id),
      article_id: (row) => articles.id(points.article_id(row)),
    },
  };
  return { source, a, b };
}
