import { isoDay } from "../../src/model/edtf.ts";
import type { Articles } from "./articles.ts";
import { period, Texts } from "./dates.ts";
import type { Events } from "./events.ts";
import { partsOf } from "./parts.ts";
import type { Random } from "./random.ts";

/** What amounts and counts have in common, by row; -1 is none. */
export interface Measures {
  count: number;
  article: Int32Array;
  event: Int32Array;
  program: Int32Array;
  actor: Int32Array;
  period: Int32Array;
  duration: Int32Array;
  asOf: Int32Array;
  texts: Texts;
  accumulation: ("period" | "cumulative" | "per_year" | "per_unit")[];
  scope: ("whole" | "subset" | "single")[];
  partOf: Int32Array;
  restates: Int32Array;
  id(row: number): string;
}

/** Places so many figures in the articles, most of them at an event and under its program. */
export function makeMeasures(
  count: number,
  name: string,
  random: Random,
  { articles, events }: { articles: Articles; events: Events },
): Measures {
  const none = () => new Int32Array(count).fill(-1);
  const texts = new Texts();
  const made: Measures = {
    count,
    ...{ article: none(), event: none(), program: none(), actor: none(), period: none() },
    ...{ duration: none(), asOf: none(), partOf: none(), restates: none() },
    texts,
    accumulation: new Array<Measures["accumulation"][number]>(count).fill("period"),
    scope: new Array<Measures["scope"][number]>(count).fill("whole"),
    id: (row) => `${name}-${String(row + 1).padStart(7, "0")}`,
  };
  for (let row = 0; row < count; row += 1) {
    const near = Math.min(
      events.count - 1,
      Math.floor((row * events.count) / count) + random.below(2),
    );
    const article = (made.article[row] = events.article[near]!);
    const day = articles.day[article]!;
    if (random.percent(82)) made.event[row] = near;
    const program = events.programs[2 * near]!;
    if (program >= 0 && random.percent(made.event[row]! < 0 ? 80 : 55)) made.program[row] = program;
    const parts = partsOf(events.parts, near);
    const leading = parts.find(
      ({ role }) => role === "actor" || role === "giver" || role === "host",
    );
    if (random.percent(88)) made.actor[row] = (leading ?? parts[0])?.org ?? -1;
    if (random.percent(25)) made.period[row] = texts.add(period(random, day));
    else if (random.percent(8)) made.duration[row] = 1 + random.below(7);
    if (random.percent(8)) made.scope[row] = random.percent(60) ? "subset" : "single";
    if (random.percent(9)) {
      made.accumulation[row] = "cumulative";
      made.asOf[row] = texts.add(isoDay(day).slice(0, random.percent(50) ? 10 : 7));
    } else if (random.percent(7)) made.accumulation[row] = random.percent(70) ? "per_year" : "per_unit"; // prettier-ignore
  }
  return made;
}

/** An earlier row, or -1. */
export const earlier = (random: Random, row: number, within: number): number =>
  row === 0 ? -1 : row - 1 - random.below(Math.min(row, within));

export interface Ids {
  article: (row: number) => string;
  event: (row: number) => string;
  program: (row: number) => string;
  org: (row: number) => string;
}

export function measureCells(measures: Measures, ids: Ids) {
  const { texts, id } = measures;
  const to = (codes: Int32Array, idOf: (row: number) => string) => (row: number) =>
    codes[row]! < 0 ? null : idOf(codes[row]!);
  return {
    article_id: (row: number) => ids.article(measures.article[row]!),
    accumulation: (row: number) => measures.accumulation[row]!,
    scope: (row: number) => measures.scope[row]!,
    period: (row: number) => texts.at(measures.period[row]!),
    duration: (row: number) => (measures.duration[row]! < 0 ? null : `P${measures.duration[row]}Y`),
    as_of: (row: number) => texts.at(measures.asOf[row]!),
    actor_org_id: to(measures.actor, ids.org),
    program_id: to(measures.program, ids.program),
    event_id: to(measures.event, ids.event),
    note_ko: () => null,
    note_en: () => null,
    part_of: to(measures.partOf, id),
    restates: to(measures.restates, id),
  };
}

export const measurePoints = (measures: Measures) => ({
  article_id: (row: number) => measures.article[row]!,
  actor_org_id: (row: number) => measures.actor[row]!,
  program_id: (row: number) => measures.program[row]!,
  event_id: (row: number) => measures.event[row]!,
  part_of: (row: number) => measures.partOf[row]!,
  restates: (row: number) => measures.restates[row]!,
});
