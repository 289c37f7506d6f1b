import {
  laneNames,
  type DayRange,
  type TimelineEvent,
  type TimelineLane,
  type TimelineSpan,
} from "../model/chart.ts";
import { dayNumber } from "../model/edtf.ts";
import type { Locale } from "../model/vocabulary.ts";
import { endOf, laneLabelSize, type Frame } from "./frame.ts";
import { glyphRadius } from "./glyphs.ts";
import { isNarrow, labelIn, nameOf } from "./options.ts";
import { Shelf, type Stretch } from "./shelf.ts";
import { fit, textWidth, wrap } from "./text.ts";

/** How a stretch of time ends: where it says, at no known day, or beyond the picture. */
export type End = "known" | "open" | "cut";

export interface PlacedWords {
  /** They stand on the mark's own line, and part it. */
  on?: boolean;
  x: number;
  anchor: "start" | "end";
  text: string;
}

export interface PlacedSpan extends Stretch {
  span: TimelineSpan;
  y: number;
  start: End;
  end: End;
  words: (PlacedWords & { inside: boolean }) | null;
}

export interface PlacedEvent extends Stretch {
  event: TimelineEvent;
  /** The glyph's middle. */
  x: number;
  y: number;
  start: End;
  end: End;
  words: PlacedWords | null;
}

export interface PlacedLane {
  lane: TimelineLane;
  top: number;
  height: number;
  /** Lines of the lane's name. */
  name: string[];
  /** Its organization belongs to the lane above or further up. */
  child: boolean;
  spans: PlacedSpan[];
  events: PlacedEvent[];
}

export const spanHeight = 16;
export const wordSize = 11;
const spanRow = spanHeight + 4;
const eventRow = 17;
const padding = 7;
const nameLine = 16;
/** Length of the line that says "some time before" or "after". */
const openTail = 44;

/** Where days lie, cut at the frame; null when wholly outside. */
function stretchOf({ from, to }: DayRange, { left, right, x }: Frame) {
  const [a, b] = [
    from === null ? -Infinity : x(dayNumber(from)),
    to === null ? Infinity : x(endOf(to)),
  ];
  if (b <= left || a >= right) return null;
  const start: End = from === null ? "open" : a < left - 0.5 ? "cut" : "known";
  const end: End = to === null ? "open" : b > right + 0.5 ? "cut" : "known";
  return { x0: Math.max(a, left), x1: Math.min(b, right), start, end };
}

function placeSpan(span: TimelineSpan, frame: Frame, locale: Locale): Omit<PlacedSpan, "y"> | null {
  const stretch = stretchOf(span, frame);
  if (!stretch) return null;
  const { x0, x1, start, end } = stretch;
  const text = labelIn(span, locale);
  const width = textWidth(text, wordSize);
  const inset = start === "open" ? 22 : start === "cut" ? 14 : 8;
  const room = x1 - x0 - inset - 10;
  if (width <= room)
    return { span, ...stretch, words: { x: x0 + inset, anchor: "start", text, inside: true } };
  const before = x0 - frame.left - 8;
  const after = frame.right - x1 - 10;
  const outside = Math.max(before, after);
  if (outside > room && (width <= outside || outside > 80)) {
    const left = width <= before || before >= after;
    const words = left
      ? { x: x0 - 6, anchor: "end" as const, text: fit(text, before, wordSize), inside: false }
      : { x: x1 + 8, anchor: "start" as const, text: fit(text, after, wordSize), inside: false };
    return { span, x0, x1, start, end, words };
  }
  const short = fit(text, room, wordSize);
  const words =
    short === "" ? null : { x: x0 + inset, anchor: "start" as const, text: short, inside: true };
  return { span, ...stretch, words };
}

/** What a placed thing with its words covers. */
function cover({ x0, x1 }: Stretch, words: PlacedWords | null): Stretch {
  if (!words) return { x0, x1 };
  const width = textWidth(words.text, wordSize);
  return words.anchor === "start"
    ? { x0, x1: Math.max(x1, words.x + width) }
    : { x0: Math.min(x0, words.x - width), x1 };
}

/** The glyph stands in the middle of the days in question; at the known bound when one end is open. */
function placeEvent(event: TimelineEvent, frame: Frame) {
  const stretch = stretchOf(event, frame);
  if (!stretch) return null;
  let { x0, x1 } = stretch;
  const { start, end } = stretch;
  if (start === "open") x0 = Math.max(frame.left, x1 - openTail);
  if (end === "open") x1 = Math.min(frame.right, x0 + openTail);
  const x = start === "open" ? x1 : end === "open" ? x0 : (x0 + x1) / 2;
  return {
    event,
    x,
    x0: Math.min(x0, x - glyphRadius),
    x1: Math.max(x1, x + glyphRadius),
    start,
    end,
  };
}

/**
 * Where words may stand: right of the mark, left of it, or, last, on its own line beside the
 * glyph, which they part; at most `most` pixels of them.
 */
function sides(
  text: string,
  { x, x0, x1 }: Stretch & { x: number },
  frame: Frame,
  most: number,
): PlacedWords[] {
  const short = fit(text, most, wordSize);
  const width = textWidth(short, wordSize);
  const places: PlacedWords[] = [];
  if (x1 + 4 + width <= frame.right + 16) places.push({ x: x1 + 4, anchor: "start", text: short });
  if (x0 - 4 - width >= frame.left) places.push({ x: x0 - 4, anchor: "end", text: short });
  const on = x + glyphRadius + 4;
  if (on + width + 12 <= x1) places.push({ x: on, anchor: "start", text: short, on: true });
  return short === "" ? [] : places;
}

/** An event's words without the name of the lane that they stand in: `카카오, 상생 기금 발표` → `상생 기금 발표`. */
function wordsIn(lane: TimelineLane, event: TimelineEvent, locale: Locale): string {
  const label = labelIn(event, locale);
  const own = `${nameOf(lane, locale)}${locale === "ko" ? ", " : " "}`;
  return label.startsWith(own) ? label.slice(own.length) : label;
}

/**
 * Puts events on rows without moving them in time: with their words where a row has room, and in at
 * most about half as many rows again as the marks alone would take, else without.
 */
function placeEvents(lane: TimelineLane, frame: Frame, locale: Locale, narrow: boolean) {
  const marks = lane.events
    .map((event) => placeEvent(event, frame))
    .filter((mark) => mark !== null);
  const bare = new Shelf(3);
  for (const mark of marks) bare.put(bare.find(mark), mark);
  const most = bare.size + Math.ceil(bare.size / 2) + 1;
  const shelf = new Shelf(5);
  const placed = marks.map((mark) => {
    const places = sides(wordsIn(lane, mark.event, locale), mark, frame, narrow ? 150 : 200);
    const fitting = places
      .map((words) => ({ words, row: shelf.find(cover(mark, words), most) }))
      .filter(({ row }) => row >= 0)
      .sort(
        (a, b) => Number(a.words.on ?? false) - Number(b.words.on ?? false) || a.row - b.row,
      )[0];
    const { words, row } = fitting ?? { words: null, row: shelf.find(mark) };
    shelf.put(row, cover(mark, words));
    return { ...mark, words, row };
  });
  return { placed, rows: shelf.size };
}

/** Events on the rows that the marks alone take, with words only where they fit beside them. */
function placeBare(lane: TimelineLane, frame: Frame, locale: Locale, narrow: boolean) {
  const shelf = new Shelf(3);
  const marks = lane.events
    .map((event) => placeEvent(event, frame))
    .filter((mark) => mark !== null)
    .map((mark) => {
      const row = shelf.find(mark);
      shelf.put(row, mark);
      return { ...mark, row };
    });
  const taken = marks.map(({ row, x0, x1 }) => ({ row, x0, x1 }));
  const placed = marks.map((mark, i) => {
    const isFree = (place: PlacedWords) => {
      const wide = textWidth(place.text, wordSize);
      const x0 = place.anchor === "start" ? place.x : place.x - wide;
      return taken.every(
        (other, j) =>
          i === j || other.row !== mark.row || x0 + wide + 5 <= other.x0 || other.x1 + 5 <= x0,
      );
    };
    const places = sides(wordsIn(lane, mark.event, locale), mark, frame, narrow ? 110 : 160);
    const words = places.find((place) => place.on !== true && isFree(place)) ?? null;
    if (words) taken[i] = { row: mark.row, ...cover(mark, words) };
    return { ...mark, words };
  });
  return { placed, rows: shelf.size };
}

/** Lanes from `top` down, each as tall as its content. */
export function layoutLanes(
  lanes: readonly TimelineLane[],
  frame: Frame,
  options: { width: number; locale: Locale; top: number; compact: boolean },
): PlacedLane[] {
  const { width, locale, top, compact } = options;
  const narrow = isNarrow(width);
  const shown = new Set(lanes.map(({ org_id }) => org_id));
  let y = top;
  return lanes.map((lane) => {
    const shelf = new Shelf(6);
    const name = wrap(
      nameOf(laneNames(lane), locale),
      narrow ? width - 16 : frame.left - 16,
      laneLabelSize,
      "semibold",
    );
    const start = y + padding + (narrow ? name.length * nameLine + 4 : 0);
    const spans = lane.spans
      .map((span) => placeSpan(span, frame, locale))
      .filter((span) => span !== null)
      .map((span) => {
        const row = shelf.find(cover(span, span.words));
        shelf.put(row, cover(span, span.words));
        return { ...span, y: start + row * spanRow };
      });
    const eventsTop = start + shelf.size * spanRow + (shelf.size > 0 ? 2 : 0);
    const place = compact ? placeBare : placeEvents;
    const { placed, rows } = place(lane, frame, locale, narrow);
    const events = placed.map((mark) => ({ ...mark, y: eventsTop + (mark.row + 0.5) * eventRow }));
    const content = eventsTop + rows * eventRow;
    const bottom = Math.max(content, y + padding + name.length * nameLine) + padding;
    const height = bottom - y;
    y = bottom;
    const child = lane.parent_org_id !== null && shown.has(lane.parent_org_id);
    return { lane, top: bottom - height, height, name, child, spans, events };
  });
}
