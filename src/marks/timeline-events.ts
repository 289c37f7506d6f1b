import type { TimelineLane } from "../model/chart.ts";
import type { Locale } from "../model/vocabulary.ts";
import type { Frame } from "./frame.ts";
import { glyphRadius } from "./glyphs.ts";
import { Shelf, type Stretch } from "./shelf.ts";
import { textWidth } from "./text.ts";
import { bundlesOf, type Bundle } from "./timeline-bundle.ts";
import { bundleWords, datedWords, fitWords, wordSize, wordsOf } from "./timeline-label.ts";

export interface PlacedWords {
  /** They stand on the mark's own line, and part it. */
  on?: boolean;
  x: number;
  anchor: "start" | "end";
  text: string;
}

export interface PlacedBundle extends Bundle {
  row: number;
  words: PlacedWords | null;
}

/** What a placed thing with its words covers. */
export function cover({ x0, x1 }: Stretch, words: PlacedWords | null): Stretch {
  if (!words) return { x0, x1 };
  const width = textWidth(words.text, wordSize);
  return words.anchor === "start"
    ? { x0, x1: Math.max(x1, words.x + width) }
    : { x0: Math.min(x0, words.x - width), x1 };
}

/**
 * Where words may stand: right of the mark, left of it, or, last, on its own line beside the
 * glyph, which they part; at most `most` pixels of them, and no more than there is room for on that
 * side.
 */
function sides(text: string, bundle: Bundle, frame: Frame, most: number): PlacedWords[] {
  const { x0, x1, xs, glyphs } = bundle;
  const on = glyphs ? (xs.at(-1) ?? x0) + glyphRadius + 4 : x0 + 14;
  const places: (Omit<PlacedWords, "text"> & { room: number })[] = [
    { x: x1 + 4, anchor: "start", room: frame.right + 16 - x1 - 4 },
    { x: x0 - 4, anchor: "end", room: x0 - 4 - frame.left },
    { x: on, anchor: "start", room: x1 - 12 - on, on: true },
  ];
  return places.flatMap(({ room, ...place }) => {
    if (room < wordSize) return [];
    const short = fitWords(text, Math.min(most, room));
    // One word of many, or a part of a date, tells nothing.
    const isPart = short !== text && !(text.includes(": ") ? /: \S+/ : / /).test(short);
    return short === "" || isPart ? [] : [{ ...place, text: short }];
  });
}

/** What is told beside a bundle; the date too where the mark runs beyond the picture. */
function told(lane: TimelineLane, bundle: Bundle, locale: Locale): string {
  const [event] = bundle.events;
  if (!event) return "";
  if (bundle.events.length > 1) return bundleWords(event, bundle.events.length, locale);
  const words = wordsOf(lane, event, locale);
  return bundle.glyphs && bundle.start !== "cut" ? words : datedWords(words, event, locale);
}

export interface EventRows {
  placed: PlacedBundle[];
  rows: number;
}

export interface EventRoom {
  locale: Locale;
  /** Pixels between glyphs that share a line; null where each event has its own. */
  pitch: number | null;
  /** Widths of words to try, widest first, pixels. */
  mosts: readonly number[];
  /** Rows more than the marks alone would take, as a share of those and as a number. */
  spare: readonly [number, number];
}

/**
 * Puts events on rows without moving them in time: with their words where a row has room, and in
 * little more rows than the marks alone would take, else without.
 */
export function placeEvents(
  lane: TimelineLane,
  frame: Frame,
  { locale, pitch, mosts, spare: [share, more] }: EventRoom,
): EventRows {
  const bundles = bundlesOf(lane.events, frame, pitch);
  const bare = new Shelf(3);
  for (const bundle of bundles) bare.put(bare.find(bundle), bundle);
  const most = bare.size + Math.ceil(bare.size * share) + more;
  const shelf = new Shelf(5);
  const placed = bundles.map((bundle) => {
    const text = told(lane, bundle, locale);
    const fitting = mosts
      .flatMap((width) => sides(text, bundle, frame, width))
      .map((words) => ({ words, row: shelf.find(cover(bundle, words), most) }))
      .filter(({ row }) => row >= 0)
      .sort(
        (a, b) =>
          Number(a.words.on ?? false) - Number(b.words.on ?? false) ||
          b.words.text.length - a.words.text.length ||
          a.row - b.row,
      )[0];
    const { words, row } = fitting ?? { words: null, row: shelf.find(bundle) };
    shelf.put(row, cover(bundle, words));
    return { ...bundle, words, row };
  });
  return { placed, rows: shelf.size };
}

/**
 * Events on at most `rows` rows that the marks alone take, those of one line first, with words only
 * where they fit beside them; what has no row is not drawn.
 */
export function placeBare(
  lane: TimelineLane,
  frame: Frame,
  { locale, pitch, mosts, rows: most }: EventRoom & { rows: number },
): EventRows {
  const shelf = new Shelf(3);
  const bundles = bundlesOf(lane.events, frame, pitch);
  const rowOf = new Map<Bundle, number>();
  for (const bundle of [...bundles].sort((a, b) => b.events.length - a.events.length)) {
    const row = shelf.find(bundle, most);
    if (row < 0) continue;
    shelf.put(row, bundle);
    rowOf.set(bundle, row);
  }
  const drawn = bundles.flatMap((bundle) => {
    const row = rowOf.get(bundle);
    return row === undefined ? [] : [{ ...bundle, row }];
  });
  const taken = drawn.map(({ row, x0, x1 }) => ({ row, x0, x1 }));
  const placed = drawn.map((bundle, i) => {
    const isFree = (place: PlacedWords) => {
      const wide = textWidth(place.text, wordSize);
      const x0 = place.anchor === "start" ? place.x : place.x - wide;
      return taken.every(
        (other, j) =>
          i === j || other.row !== bundle.row || x0 + wide + 5 <= other.x0 || other.x1 + 5 <= x0,
      );
    };
    const text = told(lane, bundle, locale);
    const words =
      mosts
        .flatMap((width) => sides(text, bundle, frame, width))
        .find((place) => place.on === true || isFree(place)) ?? null;
    if (words) taken[i] = { row: bundle.row, ...cover(bundle, words) };
    return { ...bundle, words };
  });
  return { placed, rows: shelf.size };
}
