import type { TimelineSpan } from "../model/chart.ts";
import { boundsOf, dayNumber } from "../model/edtf.ts";
import type { Locale } from "../model/vocabulary.ts";
import { formatSpan, isBetween } from "./days.ts";
import { endOf, type Frame } from "./frame.ts";
import { labelIn } from "./options.ts";
import type { Stretch } from "./shelf.ts";
import { textWidth } from "./text.ts";
import type { End } from "./timeline-bundle.ts";
import type { PlacedWords } from "./timeline-events.ts";
import { fitWords, wordSize } from "./timeline-label.ts";

export interface PlacedSpan extends Stretch {
  span: TimelineSpan;
  y: number;
  start: End;
  end: End;
  /** Where it has surely begun, pixels; `x0` where the day of its beginning is known. */
  sure: number;
  /** How much of the time in which it may have begun is over at `x0`, 0 to 1. */
  begun: number;
  words: (PlacedWords & { inside: boolean }) | null;
}

/** Beyond the last day on which an article tells of it a bar goes on for so many pixels, fading. */
export const untold = 40;
/** A span that nobody knows the start of is no longer than this before its end, pixels. */
const startless = 56;

/** Before which day it has begun; null where none is known. */
function sureDay({ from, to, begins }: TimelineSpan): number | null {
  const last = begins === null ? from : boundsOf(begins).to;
  if (last === null) return begins === null ? -Infinity : null;
  // What is told of a month, in that month, is of the whole of it.
  const isAll = to !== null && last >= to;
  return isAll || last === from ? dayNumber(from ?? last) : endOf(last);
}

/** The bar of a span with its words inside, or beside where they have more room; null wholly outside. */
export function placeSpan(
  span: TimelineSpan,
  { left, right, x }: Frame,
  locale: Locale,
): Omit<PlacedSpan, "y"> | null {
  const a = span.from === null ? -Infinity : x(dayNumber(span.from));
  const b = span.to === null ? Infinity : x(endOf(span.to));
  if (b <= left || a >= right) return null;
  const start: End = span.from === null ? "open" : a < left - 0.5 ? "cut" : "known";
  const end: End = span.to === null ? "open" : b > right + 0.5 ? "cut" : "known";
  // What no article tells of any more need not have gone on; where it ran before the picture, a short bar says so.
  const last = span.told === undefined ? b : Math.max(x(endOf(span.told)), a, left) + untold;
  const x1 = Math.min(b, last, right);
  const x0 = Math.max(a, left, start === "open" ? x1 - startless : left);
  const day = sureDay(span);
  const sure = day === null ? right : x(day);
  const begun = start === "cut" && day !== null && sure > left ? (x0 - a) / (sure - a) : 0;
  // Where the bar begins before the picture, or nobody knows where, only words can say what is known.
  const label = labelIn(span, locale);
  const isTold = start === "known" && !isBetween(span);
  const text = isTold ? label : `${label}, ${formatSpan(span, locale)}`;
  const surely = start === "open" ? x0 : Math.min(Math.max(sure, x0), x1);
  const common = { span, x0, x1, start, end, sure: surely, begun };
  const width = textWidth(text, wordSize);
  const inset = start === "cut" ? 14 : 8;
  const room = start === "open" ? 0 : x1 - x0 - inset - 10;
  if (width <= room)
    return { ...common, words: { x: x0 + inset, anchor: "start", text, inside: true } };
  const before = x0 - left - 8;
  const after = right - x1 - 10;
  const outside = Math.max(before, after);
  if (outside > room && (width <= outside || outside > 80)) {
    const isLeft = width <= before || before >= after;
    const words = isLeft
      ? { x: x0 - 6, anchor: "end" as const, text: fitWords(text, before), inside: false }
      : { x: x1 + 8, anchor: "start" as const, text: fitWords(text, after), inside: false };
    return { ...common, words };
  }
  const short = fitWords(text, room);
  const words =
    short === "" ? null : { x: x0 + inset, anchor: "start" as const, text: short, inside: true };
  return { ...common, words };
}
