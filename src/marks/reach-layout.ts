import type { ReachPanel, ReachRow } from "../model/chart.ts";
import { countWords } from "../model/count.ts";
import type { Locale } from "../model/vocabulary.ts";
import { labelIn } from "./options.ts";
import { softEdge } from "./reach-bar.ts";
import { quietWords, reachSays, tieWords, toldTies, type ReachPlace } from "./reach-words.ts";
import { textWidth, wrap } from "./text.ts";

export const reachSizes = { title: 15, label: 13, figure: 14, alone: 17, quiet: 12 } as const;
export const lines = { label: 18, quiet: 17, bar: 16 } as const;
/** Left of the words: the role's sign. */
export const signWidth = 20;
/** Below a count; on a phone, where all panels stand one below the other, they are nearer. */
const gaps = { wide: 14, narrow: 10 } as const;
const headHeight = 36;

/** One count with its words laid out; pixels from the picture's top and the panel's left edge. */
export interface PlacedCount {
  row: ReachRow;
  place: ReachPlace;
  /** How far the words are moved in: parts and baselines stand under another. */
  indent: number;
  top: number;
  height: number;
  label: string[];
  quiet: string[];
  figure: string;
  /** Null where the figure is only said. */
  bar: { y: number; height: number; x0: number; x1: number; least: number | null } | null;
  /** A part's place inside its whole's bar. */
  strip: { x: number; y: number; width: number; height: number } | null;
  /** Where the figure stands: after its bar, or at the panel's edge. */
  at: { x: number; y: number; anchor: "start" | "end"; size: number };
}

export interface PlacedPanel {
  panel: ReachPanel;
  top: number;
  height: number;
  counts: PlacedCount[];
}

/** The figure that a bar reaches to; null when nothing can be drawn. */
const figureOf = ({ value, value_min, value_max, again, bound }: ReachRow): number | null => {
  const most = value ?? value_max ?? value_min;
  return again || bound === "undisclosed" || most === null || most < 0 ? null : most;
};

/** How far a bar goes on behind its figure. */
const overhang = ({ bound }: ReachRow, width: number): number =>
  bound === "about" ? softEdge(width) : bound === "at_least" || bound === "over" ? 12 : 0;
const canCompare: readonly string[] = ["percent", "percentage_point", "multiple"];

/**
 * Rows that share a scale: of a panel of numbers all, unless there is but one, whose bar would say
 * nothing; of rates only one with the baselines that it is compared with, as a share and a growth
 * are not of one scale.
 */
function scaled(panel: ReachPanel): ReachRow[][] {
  if (!panel.rate) return panel.counts > 1 ? [panel.rows] : [];
  return panel.rows
    .filter(({ unit, baselines }) => canCompare.includes(unit) && baselines.length > 0)
    .map((row) => [row]);
}

/** Pixels a unit of each scaled row, so that its figure's words fit after it. */
function scalesOf(panel: ReachPanel, width: number, locale: Locale): Map<ReachRow, number> {
  const scales = new Map<ReachRow, number>();
  for (const group of scaled(panel)) {
    const all = group.flatMap((row) => [row, ...row.baselines]);
    const rooms = all.flatMap((row) => {
      const figure = figureOf(row);
      const words = textWidth(countWords(row, locale), reachSizes.figure, "semibold");
      const room = width - signWidth - words - 10 - overhang(row, width);
      return figure === null || figure === 0 ? [] : [Math.max(room, width * 0.25) / figure];
    });
    const scale = Math.min(...rooms);
    for (const row of all) scales.set(row, Number.isFinite(scale) ? scale : 0);
  }
  return scales;
}

const stripHeight = 7;

const descendants = (row: ReachRow): ReachRow[] =>
  row.parts.flatMap((part) => [part, ...descendants(part)]);

/** Lays out a panel of `width` pixels from `top` down. */
export function placePanel(
  panel: ReachPanel,
  top: number,
  { width, locale, narrow }: { width: number; locale: Locale; narrow: boolean },
): PlacedPanel {
  const gap = gaps[narrow ? "narrow" : "wide"];
  const scales = scalesOf(panel, width, locale);
  const counts: PlacedCount[] = [];
  let y = top + headHeight;
  for (const row of panel.rows) place(row, "top", scales.get(row));
  return { panel, top, height: y - top, counts };

  function place(row: ReachRow, where: ReachPlace, scale: number | undefined): PlacedCount {
    const indent = where === "top" ? signWidth : signWidth * 2;
    const figure = figureOf(row);
    const drawn = scale !== undefined && figure !== null && where !== "part";
    const said = countWords(row, locale);
    const size = panel.counts === 1 && !panel.rate ? reachSizes.alone : reachSizes.figure;
    const wide = textWidth(said, size, "semibold") + 12;
    // Beside the label at the panel's edge, or beneath it where the label would be squeezed.
    const beside = !drawn && wide <= (width - indent) * 0.45;
    const taken = beside ? wide : 0;
    const prefix = where === "part" ? `${reachSays.ofWhich[locale]} ` : "";
    const room = width - indent;
    const label = wrap(prefix + labelIn(row, locale), room - taken, reachSizes.label, "regular", 3);
    const told = [
      quietWords(row, where, locale),
      ...toldTies(row).map((tie) => `→ ${tieWords(tie, locale)}`),
    ];
    const quiet = told.flatMap((line, i) =>
      // The figure may be taller than the label that it stands beside.
      wrap(
        line,
        i === 0 && label.length === 1 ? room - taken : room,
        reachSizes.quiet,
        "regular",
        3,
      ),
    );
    const start = y;
    y += label.length * lines.label + quiet.length * lines.quiet;
    const inside = drawn ? descendants(row).length : 0;
    const height = lines.bar + inside * (stripHeight + 2);
    const x1 = signWidth + (drawn ? Math.max(2, figure * scale) : 0);
    const bar = drawn
      ? {
          y: y + 4,
          height,
          x0: signWidth,
          x1,
          least:
            row.bound === "range" && row.value_min !== null
              ? signWidth + row.value_min * scale
              : null,
        }
      : null;
    const at = bar
      ? {
          x: x1 + 8 + overhang(row, x1 - signWidth),
          y: bar.y + height / 2,
          anchor: "start" as const,
          size,
        }
      : beside
        ? { x: width, y: start + lines.label / 2, anchor: "end" as const, size }
        : { x: indent, y: y + 13, anchor: "start" as const, size };
    if (bar) y += height + 5;
    else if (!beside) y += 24;
    const tall = y - start;
    y = start + Math.max(tall + gap, 44);
    const placed: PlacedCount = {
      row,
      place: where,
      indent,
      top: start,
      height: tall,
      label,
      quiet,
      figure: said,
      bar,
      strip: null,
      at,
    };
    counts.push(placed);
    placeParts(row, bar && scale !== undefined ? { bar, scale } : null);
    for (const baseline of row.baselines) place(baseline, "baseline", scale);
    return placed;
  }

  /** Parts of one whole stand end to end while they fit in it; each has a line of its own in the bar. */
  function placeParts(
    row: ReachRow,
    host: { bar: NonNullable<PlacedCount["bar"]>; scale: number } | null,
  ) {
    let line = 0;
    const within = (whole: ReachRow, from: number, to: number) => {
      let x = from;
      for (const part of whole.parts) {
        const placed = place({ ...part, parts: [] }, "part", undefined);
        const wide = host ? Math.max(2, (figureOf(part) ?? 0) * host.scale) : 0;
        if (x + wide > to + 0.5) x = from;
        if (host)
          placed.strip = {
            x,
            y: host.bar.y + lines.bar / 2 + line * (stripHeight + 2) + 3,
            width: Math.min(wide, Math.max(2, to - x)),
            height: stripHeight,
          };
        line += 1;
        within(part, x, x + wide);
        x += wide;
      }
    };
    within(row, host?.bar.x0 ?? 0, host?.bar.x1 ?? 0);
  }
}
