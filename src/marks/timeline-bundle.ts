import type { TimelineEvent } from "../model/chart.ts";
import { isUnderWay } from "../model/event-date.ts";
import { dayNumber } from "../model/edtf.ts";
import { endOf, type Frame } from "./frame.ts";
import { glyphRadius } from "./glyphs.ts";
import type { Stretch } from "./shelf.ts";

/** How a stretch of time ends: where it says, at no known day, or beyond the picture. */
export type End = "known" | "open" | "cut";

/** Events with the same days in question: one line for the days, a glyph for each event. */
export interface Bundle extends Stretch {
  events: TimelineEvent[];
  /** The glyphs' middles, one for each event. */
  xs: number[];
  start: End;
  end: End;
  /** Whether glyphs are drawn: not where the day that they would stand at lies outside the picture. */
  glyphs: boolean;
  /** Known only to have been under way at its day. */
  underWay: boolean;
}

/** Length of the line that says "some time before" or "after"; shorter where glyphs share lines. */
const openTail = 44;
const packedTail = 26;
/** Half of the band of what was under way. */
const bandHalf = 16;
/** An open line beside more glyphs than this tells no time any more. */
const mostOpen = 6;
/** What reaches past the last day may use some of the margin. */
const overhang = 12;

/** The same events a bundle each, or, with a `pitch` between glyphs, as few bundles as their days allow. */
export function bundlesOf(
  events: readonly TimelineEvent[],
  frame: Frame,
  pitch: number | null,
): Bundle[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const days = `${event.from} ${event.to} ${isUnderWay(event.date, event.status)}`;
    const key = pitch === null ? event.event_id : days;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()].flatMap((group) => bundles(group, frame, pitch ?? 0));
}

/** Events of one stretch of days, in as many bundles as their glyphs need; none wholly outside. */
function bundles(events: readonly TimelineEvent[], frame: Frame, pitch: number): Bundle[] {
  const [first] = events;
  if (!first) return [];
  const { left, right, x } = frame;
  const a = first.from === null ? -Infinity : x(dayNumber(first.from));
  const b = first.to === null ? Infinity : x(endOf(first.to));
  if (b <= left || a >= right) return [];
  const start: End = first.from === null ? "open" : a < left - 0.5 ? "cut" : "known";
  const end: End = first.to === null ? "open" : b > right + 0.5 ? "cut" : "known";
  const middle = start === "open" ? b : end === "open" ? a : (a + b) / 2;
  // Where the days run on beyond an edge, a glyph at that edge would look like their beginning or end.
  const clear = glyphRadius + 2;
  const glyphs =
    middle >= left + (start === "cut" ? clear : -0.5) &&
    middle <= right - (end === "cut" ? clear : -0.5);
  const underWay = isUnderWay(first.date, first.status);
  const [from, to] = [Math.max(a, left), Math.min(b, right)];
  const isOpen = start === "open" || end === "open";
  const room = isOpen ? mostOpen : Math.floor((to - from) / Math.max(pitch, 1));
  const most = pitch === 0 || !glyphs ? 1 : Math.max(1, room);
  const common = { start, end, glyphs, underWay };
  const tail = pitch === 0 ? openTail : packedTail;
  const found: Bundle[] = [];
  for (let i = 0; i < events.length; i += most) {
    const some = events.slice(i, i + most);
    const wide = (some.length - 1) * pitch;
    if (!glyphs) {
      const x0 = start === "open" ? Math.max(left, right - tail) : from;
      const x1 = end === "open" ? Math.min(right, left + tail) : to;
      found.push({ ...common, events: some, xs: [(x0 + x1) / 2], x0, x1 });
      continue;
    }
    // Of what was some time before a day, every place left of it is as true.
    const first = start === "open" ? b - wide : end === "open" ? a : middle - wide / 2;
    const within = isOpen ? first : Math.max(from, Math.min(first, to - wide));
    const xs = some.map((_, j) => within + j * pitch);
    const last = within + wide;
    const x0 = start === "open" ? Math.max(left, within - (underWay ? bandHalf : tail)) : from;
    const x1 =
      end === "open"
        ? Math.min(right + overhang, last + tail)
        : underWay
          ? Math.min(right + overhang, last + bandHalf)
          : to;
    found.push({
      ...common,
      events: some,
      xs,
      x0: Math.min(x0, within - glyphRadius),
      x1: Math.max(x1, last + glyphRadius),
    });
  }
  return found;
}
