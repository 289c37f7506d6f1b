import { column, rowReader } from "../engine/columns.ts";
import { rowsIn } from "../engine/fact-space.ts";
import { withParticle } from "../model/particle.ts";
import { labelOf, type Locale } from "../model/vocabulary.ts";
import type { Asked } from "./questions-asked.ts";

type Both = Record<Locale, string>;

/** Kinds that are named; more would be a list. */
const mostKinds = 3;

/**
 * What the events of a chosen year are: how many, of which kinds most, and which one brought most
 * organizations together, where one stands out. Null without events.
 */
export function yearAnswer({ index, selection }: Asked, year: string): Both | null {
  const { tables } = index;
  const events = rowsIn(index, selection.shown, "events").map(rowReader(tables, "events"));
  if (events.length === 0) return null;
  const kinds = new Map<(typeof events)[number]["kind"], number>();
  for (const { kind } of events) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const most = [...kinds].sort(([, a], [, b]) => b - a).slice(0, mostKinds);
  const told = (locale: Locale) =>
    most
      .map(([kind, n]) => {
        const word = labelOf("event_kind", kind, locale);
        return locale === "ko" ? `${word} ${n}건` : `${word} (${n})`;
      })
      .join(", ");
  const n = events.length;
  const count = {
    // Not "in": what has a vague date may lie beside the year.
    ko: `${year}년에 걸친 사건은 ${n}건이며, ${withParticle(told("ko"), "이/가")} 많다.`,
    en: `${n === 1 ? "One event falls, or may fall," : `${n} events fall, or may fall,`} in ${year}; the most frequent kinds are ${told("en")}.`,
  };
  const bodies = new Map<string, Set<string>>();
  const [ofEvent, who] = [
    column(tables, "event_organizations", "event_id"),
    column(tables, "event_organizations", "org_id"),
  ];
  for (let row = 0; row < ofEvent.length; row += 1) {
    const id = ofEvent.at(row);
    const together = bodies.get(id) ?? new Set();
    bodies.set(id, together.add(who.at(row)));
  }
  const sized = events
    .map((event) => ({ event, size: bodies.get(event.event_id)?.size ?? 0 }))
    .sort((a, b) => b.size - a.size);
  const [first, second] = sized;
  if (!first || first.size < 2 || first.size === second?.size) return count;
  const { title_ko, title_en } = first.event;
  return {
    ko: `${count.ko} 가장 많은 곳이 이름을 올린 것은 ${title_ko}(${first.size}곳)이다.`,
    en: `${count.en} The one that names most organizations, ${first.size}, is “${title_en}”.`,
  };
}
