import { valuesOf, type ValueOf } from "../../src/model/vocabulary.ts";
import type { Articles } from "./articles.ts";
import type { Bodies } from "./bodies.ts";
import { pastDate, plannedDate, Texts } from "./dates.ts";
import { ownersOf, partsOf, PartsMaker, type Parts } from "./parts.ts";
import type { Programs } from "./programs.ts";
import { Random, weighted, zipf } from "./random.ts";
import type { Source } from "./source.ts";

export type EventKind = ValueOf<"event_kind">;
export type EventRole = ValueOf<"event_role">;

/** The events in the order of their articles. */
export interface Events {
  count: number;
  article: Int32Array;
  kind: EventKind[];
  status: ValueOf<"event_status">[];
  date: Int32Array;
  dates: Texts;
  /** Up to two programs each, the lower row first; -1 for none. */
  programs: Int32Array;
  parts: Parts<EventRole>;
  id(row: number): string;
}

const kinds = weighted<EventKind>({
  operation: 27,
  campaign: 9,
  fair: 7,
  selection: 8,
  launch: 12,
  report: 7,
  recruitment: 5,
  pledge: 8,
  agreement: 9,
  award: 4, // prettier-ignore
  payment: 6,
  relocation: 1,
});
const statuses = weighted<ValueOf<"event_status">>({ done: 68, ongoing: 20, planned: 12 });

export function makeEvents(
  count: number,
  articles: Articles,
  bodies: Bodies,
  programs: Programs,
  seed: number,
): Events {
  const random = new Random(seed, 4);
  const dates = new Texts();
  const parts = new PartsMaker<EventRole>(valuesOf("event_role"));
  const popular = zipf(programs.count);
  const made = {
    count,
    article: new Int32Array(count),
    kind: new Array<EventKind>(count),
    status: new Array<ValueOf<"event_status">>(count),
    date: new Int32Array(count),
    dates,
    programs: new Int32Array(2 * count).fill(-1),
    id: (row: number) => `event-${String(row + 1).padStart(7, "0")}`,
  };
  for (let row = 0; row < count; row += 1) {
    const article = Math.floor((row * articles.count) / count);
    const day = articles.day[article]!;
    const kind = (made.kind[row] = kinds(random));
    const status = (made.status[row] = statuses(random));
    made.article[row] = article;
    made.date[row] = dates.add(
      status === "planned" ? plannedDate(random, day) : pastDate(random, day),
    );

    // Most events belong to a program that is new in the news, the others to one of the well-known.
    const told = Math.max(1, Math.floor(((row + 1) * programs.count) / count));
    const program = () =>
      random.percent(65) ? told - 1 - random.below(Math.min(told, 40)) : popular(random) % told;
    const first = random.percent(88) ? program() : -1;
    const second = first >= 0 && random.percent(18) ? program() : first;
    made.programs[2 * row] = Math.min(first, second);
    if (second !== first) made.programs[2 * row + 1] = Math.max(first, second);
    takePart(random, kind, first < 0 ? -1 : leadOf(programs, first), bodies, parts);
    parts.next();
  }
  return { ...made, parts: parts.done() };
}

const leadOf = ({ parts }: Programs, program: number): number =>
  partsOf(parts, program).find(({ role }) => role === "lead")?.org ?? -1;

function takePart(
  random: Random,
  kind: EventKind,
  lead: number,
  bodies: Bodies,
  parts: PartsMaker<EventRole>,
): void {
  const anybody = () => (random.percent(40) ? bodies.company(random) : bodies.agency(random));
  const first = lead >= 0 && random.percent(75) ? lead : bodies.company(random);
  if (kind === "award" || kind === "selection") {
    parts.add(random.percent(70) ? bodies.agency(random) : first, "giver");
    parts.add(bodies.company(random), "receiver");
    return;
  }
  if (kind === "payment" || kind === "pledge") {
    parts.add(first, random.percent(60) ? "giver" : "actor");
    if (random.percent(55)) parts.add(bodies.agency(random), "receiver");
    return;
  }
  if (kind === "fair" || kind === "recruitment") {
    parts.add(random.percent(50) ? bodies.agency(random) : first, "host");
    for (let more = random.below(3); more > 0; more -= 1) parts.add(anybody(), "participant");
    return;
  }
  parts.add(first, "actor");
  const others = kind === "agreement" ? 1 + random.below(3) : random.percent(35) ? 1 : 0;
  for (let more = others; more > 0; more -= 1)
    parts.add(more === 1 ? bodies.agency(random) : anybody(), "counterpart");
}

/** What an event is called: who, which program, what. */
export function titles(
  events: Events,
  bodies: Bodies,
  programNames: (row: number) => { ko: string; en: string },
  labels: Record<"ko" | "en", (kind: EventKind) => string>,
) {
  // prettier-ignore
  const title = (locale: "ko" | "en") => (row: number) => {
    const org = events.parts.org[events.parts.offsets[row]!]!;
    const program = events.programs[2 * row]!;
    const said = labels[locale](events.kind[row]!);
    const what = program < 0 ? said : `${programNames(program)[locale]} ${said}`;
    return locale === "ko" ? `${bodies.names[org]!.ko}, ${what}` : `${bodies.names[org]!.en}: ${what}`;
  };
  return { ko: title("ko"), en: title("en") };
}

export function eventSources(
  events: Events,
  ids: {
    article: (row: number) => string;
    program: (row: number) => string;
    org: (row: number) => string;
  },
  title: { ko: (row: number) => string; en: (row: number) => string },
): Source[] {
  const { id, parts } = events;
  const owner = ownersOf(parts);
  const belonging = Array.from(events.programs.keys()).filter((i) => events.programs[i]! >= 0);
  const links = Int32Array.from(belonging);
  return [
    {
      table: "events",
      rows: events.count,
      points: { article_id: (row) => events.article[row]! },
      cells: {
        event_id: id,
        article_id: (row) => ids.article(events.article[row]!),
        kind: (row) => events.kind[row]!,
        status: (row) => events.status[row]!,
        date: (row) => events.dates.at(events.date[row]!),
        date_basis: (row) => (["inferred", "relative", "stated"] as const)[row % 7 < 3 ? 0 : row % 7 < 6 ? 1 : 2], // prettier-ignore
        title_ko: title.ko,
        title_en: title.en,
        note_ko: () => null,
        note_en: () => null,
      },
    },
    {
      table: "event_programs",
      rows: links.length,
      points: {
        event_id: (row) => links[row]! >> 1,
        program_id: (row) => events.programs[links[row]!]!,
      },
      cells: {
        event_id: (row) => id(links[row]! >> 1),
        program_id: (row) => ids.program(events.programs[links[row]!]!),
      },
    },
    {
      table: "event_organizations",
      rows: parts.org.length,
      points: { event_id: (row) => owner[row]!, org_id: (row) => parts.org[row]! },
      cells: {
        event_organization_id: (row) =>
          `${id(owner[row]!)}.${ids.org(parts.org[row]!)}.${parts.roles[parts.role[row]!]}`,
        event_id: (row) => id(owner[row]!),
        org_id: (row) => ids.org(parts.org[row]!),
        role: (row) => parts.roles[parts.role[row]!]!,
      },
    },
  ];
}
