import { laneNames, type TimelineLane, type TimelineSpan } from "../model/chart.ts";
import type { Locale } from "../model/vocabulary.ts";
import { laneLabelSize, type Frame } from "./frame.ts";
import { isNarrow, nameOf } from "./options.ts";
import { Shelf } from "./shelf.ts";
import { textWidth, wrap } from "./text.ts";
import { densities, type Density } from "./timeline-density.ts";
import { cover, placeBare, placeEvents, type PlacedBundle } from "./timeline-events.ts";
import { placeSpan, type PlacedSpan } from "./timeline-spans.ts";

export interface PlacedLane {
  lane: TimelineLane;
  top: number;
  height: number;
  /** Lines of the lane's name. */
  name: string[];
  /** Its organization belongs to the lane above or further up. */
  child: boolean;
  spans: PlacedSpan[];
  events: (PlacedBundle & { y: number })[];
  /** Spans and events of the period that have no room here. */
  left: number;
  /** In place of events, and where it stands. */
  density: (Density & { bottom: number }) | null;
}

export const spanHeight = 16;
const nameLine = 16;
/** Where a lane's name begins on a narrow screen, which has no column for it, pixels. */
export const nameInset = 8;

/** Heights and widths, pixels: compact beside other charts, packed on narrow screens. */
const measures = {
  full: {
    spanRow: 20,
    eventRow: 17,
    padding: 7,
    pitch: null,
    mosts: [460, 320, 200],
    spare: [0.5, 2],
    dense: 34,
  },
  packed: {
    spanRow: 18,
    eventRow: 17,
    padding: 5,
    pitch: 16,
    mosts: [320, 230, 150, 90],
    spare: [0.25, 1],
    dense: 28,
  },
  compact: {
    spanRow: 18,
    eventRow: 15,
    padding: 4,
    pitch: 14,
    mosts: [240, 160, 90],
    spare: [0, 0],
    dense: 24,
  },
} as const;
/** Rows that a lane of a compact timeline may have of each. */
const compactRows = { spans: 3, events: 4, eventsNarrow: 3 };

const byTable = ({ span: a }: { span: TimelineSpan }, { span: b }: { span: TimelineSpan }) =>
  Number(a.table === "programs") - Number(b.table === "programs");

function placeSpans(lane: TimelineLane, frame: Frame, locale: Locale, most: number) {
  const shelf = new Shelf(6);
  const inside = lane.spans
    .map((span) => placeSpan(span, frame, locale))
    .filter((span) => span !== null);
  // Where not all have room, promises go before programs.
  const first = most < Infinity ? [...inside].sort(byTable) : inside;
  const rows = new Map<(typeof inside)[number], number>();
  for (const span of first) {
    const row = shelf.find(cover(span, span.words), most);
    if (row < 0) continue;
    shelf.put(row, cover(span, span.words));
    rows.set(span, row);
  }
  const placed = inside.flatMap((span) => {
    const row = rows.get(span);
    return row === undefined ? [] : [{ ...span, row }];
  });
  return { placed, rows: shelf.size, left: inside.length - placed.length };
}

/** Lanes from `top` down, each as tall as its content. */
export function layoutLanes(
  lanes: readonly TimelineLane[],
  frame: Frame,
  options: { width: number; locale: Locale; top: number; compact: boolean },
): PlacedLane[] {
  const { width, locale, top, compact } = options;
  const narrow = isNarrow(width);
  const measure = measures[compact ? "compact" : narrow ? "packed" : "full"];
  const { spanRow, eventRow, padding } = measure;
  const shown = new Set(lanes.map(({ org_id }) => org_id));
  const dense = densities(lanes, frame, measure.dense);
  let y = top;
  return lanes.map((lane, i) => {
    const name = wrap(
      nameOf(laneNames(lane), locale),
      narrow ? width - 16 : frame.left - 16,
      laneLabelSize,
      "semibold",
    );
    const room = { locale, ...measure };
    const bars = placeSpans(lane, frame, locale, compact ? compactRows.spans : Infinity);
    const marks = compact
      ? placeBare(lane, frame, {
          ...room,
          rows: narrow ? compactRows.eventsNarrow : compactRows.events,
        })
      : placeEvents(lane, frame, room);
    const firstRow = [...(bars.rows > 0 ? bars.placed : marks.placed)].filter(
      ({ row }) => row === 0,
    );
    const nameEnd = nameInset + textWidth(name[0] ?? "", laneLabelSize, "semibold") + 8;
    const beside =
      name.length === 1 && firstRow.every((mark) => cover(mark, mark.words).x0 > nameEnd);
    const nameHeight = name.length * nameLine;
    const start = y + padding + (narrow && !(beside && !compact) ? nameHeight + 2 : 0);
    const density = dense[i] ?? null;
    const eventsTop = start + bars.rows * spanRow + (bars.rows > 0 && marks.rows > 0 ? 2 : 0);
    const left =
      bars.left +
      (lane.more ?? 0) +
      (compact
        ? lane.events.length - marks.placed.reduce((n, { events }) => n + events.length, 0)
        : 0);
    const named = narrow ? 0 : y + padding + nameHeight + (left > 0 || density ? nameLine : 0);
    const high = density ? measure.dense + 4 : marks.rows * eventRow;
    const bottom = Math.max(eventsTop + high, named) + padding;
    const height = bottom - y;
    y = bottom;
    return {
      lane,
      top: bottom - height,
      height,
      name,
      child: lane.parent_org_id !== null && shown.has(lane.parent_org_id),
      spans: bars.placed.map((bar) => ({ ...bar, y: start + bar.row * spanRow })),
      events: marks.placed.map((mark) => ({ ...mark, y: eventsTop + (mark.row + 0.5) * eventRow })),
      left,
      density: density && { ...density, bottom: bottom - padding },
    };
  });
}
