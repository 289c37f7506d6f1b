import type { FundingPanel, FundingRow } from "../model/chart.ts";
import type { Locale } from "../model/vocabulary.ts";
import { besideWords, isPale, partWords, quietWords, type Role } from "./figure-words.ts";
import { headingWords, type HeadingWords } from "./funding-heading.ts";
import { overYears, sameMoney, yearsOf } from "./funding-words.ts";
import { isNarrow } from "./options.ts";
import { fit, textWidth, wrap } from "./text.ts";

/** A bar, or a part of one; pixels. `words` are set inside it, or below the whole when they do not fit. */
export interface PlacedBar {
  row: FundingRow;
  role: Role;
  x0: number;
  x1: number;
  y: number;
  height: number;
  words: string | null;
  /** It lies on a pale bar. */
  onPale: boolean;
  parts: PlacedBar[];
}

/** A bar, and where the lines of its words begin. */
export interface ToldBar {
  bar: PlacedBar;
  lines: string[];
  x: number;
  y: number;
}

export interface PlacedRow {
  bar: PlacedBar;
  top: number;
  height: number;
  owner: string[];
  /** The owner stands below a group. */
  child: boolean;
  amount: string;
  /** Lines of quiet words; after the amount when there is one and it fits, below it else. */
  quiet: string[];
  beside: boolean;
  /** Parts whose words did not fit inside them, told below. */
  below: ToldBar[];
  /** What may lie inside, each as a thin bar of its own below the whole: beside the parts it would read as added to them. */
  maybes: ToldBar[];
  /** Claims that say the same money again, told below in quiet words. */
  again: { row: FundingRow; text: string; y: number }[];
  /** A line as long as the years that a promise lasts; `step` pixels a year. */
  years: { y: number; years: number; step: number; text: string } | null;
}

/** How the figures of one scale become pixels. */
export interface Ruler {
  left: number;
  domain: [number, number];
  /** End of the longest bar, so that its words still fit after it. */
  right: number;
  x: (krw: number) => number;
}

export const sizes = { owner: 13, amount: 13, quiet: 12, part: 11 };
const leaf = 22;
/** What of a whole stays above its parts. */
export const strip = 15;
const inner = 26;
/** What may be inside. */
const thin = 14;
const belowLine = 16;
/** What a finger can hit; in a narrow drawing every claim that is told below has as much. */
export const touchable = 44;
/** From line to line of words that are wrapped below. */
export const partLine = 15;
/** What a subsidiary's name is set in by. */
export const childIndent = 14;
/** What an arrow, a bracket or a soft edge may take beyond the figure. */
export const overhang = 12;
export const gapToWords = 8;

/** The figure that a bar reaches to; null when it cannot be drawn. */
export const reach = (row: FundingRow): number | null =>
  row.bound === "undisclosed" ? null : (row.krw ?? row.krw_max ?? row.krw_min);

export const drawable = (rows: readonly FundingRow[]): FundingRow[] =>
  rows.filter((row) => reach(row) !== null);

const hasEdge = ({ bound }: FundingRow) =>
  bound === "about" || bound === "at_least" || bound === "over";

const wordsAfter = (row: FundingRow) => gapToWords + (hasEdge(row) ? overhang : 0);

/** Width that owners' names take at the left of the wide drawing; 0 in the narrow one. */
export function ownersWidth(
  panels: readonly FundingPanel[],
  width: number,
  locale: Locale,
): number {
  if (isNarrow(width)) return 0;
  const names = panels.flatMap(({ rows }) =>
    rows.map((row) => {
      const { text, child } = headingWords(row, undefined, locale);
      return textWidth(text, sizes.owner, "semibold") + (child ? childIndent : 0);
    }),
  );
  return Math.min(Math.max(90, ...names) + 14, Math.round(width * 0.2));
}

/**
 * How far the scale may go so that each row's words fit after its mark: `share` is where a figure
 * stands on the scale, 0 to 1.
 */
export function scaleEnd(
  rows: readonly FundingRow[],
  share: (krw: number) => number,
  { left, width, locale, sign }: { left: number; width: number; locale: Locale; sign: number },
): number {
  const narrow = isNarrow(width);
  const ends = rows.map((row) => {
    const amount = textWidth(besideWords(row, locale), sizes.amount, "semibold");
    const quiet = narrow ? 0 : 8 + Math.min(textWidth(quietWords(row, locale), sizes.quiet), 330);
    const room = width - left - amount - quiet - wordsAfter(row) - sign - 2;
    return left + room / Math.max(0.01, share(reach(row) ?? 0));
  });
  // Quiet words may go below a bar, the amount may not: on a phone it takes what it needs.
  const least = left + (width - left) * (narrow ? 0.2 : 0.45);
  return Math.round(Math.max(least, Math.min(width - 60, ...ends)));
}

/** Places `row` and what lies inside it, from `x0`; parts in one line where there is room. */
function placeBar(
  row: FundingRow,
  role: Role,
  x0: number,
  y: number,
  ruler: Ruler,
  locale: Locale,
): PlacedBar {
  const x1 = x0 + Math.max(2, ruler.x(reach(row) ?? 0) - ruler.left);
  const lines: number[] = [];
  const inside = drawable([...row.parts, ...row.holds]).map((part) => {
    const wide = ruler.x(reach(part) ?? 0) - ruler.left;
    const fitting = lines.findIndex((end) => end + wide <= x1 + 0.5);
    const line = fitting < 0 ? lines.length : fitting;
    const from = lines[line] ?? x0;
    lines[line] = from + wide;
    return { part, line, from };
  });
  const deep = inside.some(({ part }) => part.parts.length > 0);
  const lineHeight = deep ? inner + strip : inner;
  // A target is a line to reach: a full bar would be read as money.
  const full = row.kind === "sales_target" ? thin : leaf;
  const own = role === "whole" ? full : role === "maybe" ? thin : inner;
  const height = inside.length === 0 ? own : strip + Math.max(1, lines.length) * lineHeight;
  const parts = inside.map(({ part, line, from }) => {
    const top = y + strip + line * lineHeight;
    return {
      ...placeBar(part, "part", from, top, ruler, locale),
      height: lineHeight,
      onPale: isPale(row),
    };
  });
  const text = role === "whole" ? "" : partWords(row, role, locale);
  const words = text !== "" && textWidth(text, sizes.part) <= x1 - x0 - 12 ? text : null;
  return { row, role, x0, x1, y, height, words, onPale: false, parts };
}

/** What may lie inside a bar, with the left edge of the bar. */
interface Maybe {
  row: FundingRow;
  x0: number;
}

const maybesIn = ({ row, x0 }: Maybe): Maybe[] =>
  drawable(row.maybe_parts).flatMap((row) => [{ row, x0 }, ...maybesIn({ row, x0 })]);

const nested = (bar: PlacedBar): PlacedBar[] =>
  bar.parts.flatMap((part) => [part, ...nested(part)]);

/** One row from `top`: wide with the owner at the left, narrow with owner and words above the bar. */
export function placeRow(
  row: FundingRow,
  top: number,
  ruler: Ruler,
  options: { width: number; locale: Locale; heading: HeadingWords; withYears: boolean },
): PlacedRow {
  const { width, locale, heading, withYears } = options;
  const { child } = heading;
  const indent = child ? childIndent : 0;
  const narrow = isNarrow(width);
  const amount = besideWords(row, locale);
  const amountWidth = textWidth(amount, sizes.amount, "semibold");
  const quietText = quietWords(row, locale);
  const room = (narrow ? width - 4 : ruler.left - 14) - indent;
  const owner = heading.text === "" ? [] : wrap(heading.text, room, sizes.owner, "semibold");
  if (narrow) {
    const used = textWidth(owner[0] ?? "", sizes.owner, "semibold") + 8 + indent;
    const beside = owner.length > 0 && used + textWidth(quietText, sizes.quiet) <= width;
    const quiet = beside ? [quietText] : wrap(quietText, width - 4, sizes.quiet);
    const above = 18 * (owner.length + (beside ? 0 : quiet.length)) + 2;
    return finish({ owner, amount, quiet, beside }, above);
  }
  return finish({ owner, amount, quiet: [], beside: true }, 0);

  function finish(
    said: Pick<PlacedRow, "owner" | "amount" | "quiet" | "beside">,
    above: number,
  ): PlacedRow {
    const bar = placeBar(row, "whole", ruler.left, top + above + 2, ruler, locale);
    let { quiet, beside } = said;
    let lines = 1;
    if (!narrow) {
      const room = width - bar.x1 - wordsAfter(row);
      beside = amountWidth + 8 + textWidth(quietText, sizes.quiet) <= room;
      quiet = beside
        ? [quietText]
        : wrap(quietText, room, sizes.quiet, "regular", bar.height > 40 ? 2 : 1);
      lines = beside ? 1 : 1 + quiet.length;
    }
    const block = Math.max(bar.height, leaf, lines * 17, narrow ? 0 : owner.length * 16);
    const shift = (block - bar.height) / 2;
    const placed =
      shift === 0 ? bar : placeBar(row, "whole", ruler.left, bar.y + shift, ruler, locale);
    let bottom = top + above + 2 + block;
    // In a narrow drawing the words begin at its edge: below a part at the right there is no room.
    const below = tellBelow(placed);
    if (below.length > 0) bottom += 2;
    const maybes = [placed, ...nested(placed)].flatMap(maybesIn).map(placeMaybe);
    const nextLine = (high = belowLine) => (bottom += high) - high / 2;
    const years = withYears && yearsOf(row) > 0 ? yearLine(nextLine()) : null;
    const again = row.restated.map((other) => ({
      row: other,
      text: fit(sameMoney(other, locale), width - ruler.left - 2, sizes.part),
      y: nextLine(narrow ? touchable : belowLine),
    }));
    const height = bottom - top + 6;
    return { ...said, child, quiet, beside, bar: placed, top, height, below, maybes, again, years };

    /** Words that did not fit inside a part. */
    function tellBelow(whole: PlacedBar): ToldBar[] {
      return nested(whole)
        .filter(({ words }) => words === null)
        .map((part) => {
          // In a narrow drawing the words begin at its edge: below a part at the right there is no room.
          const x = narrow ? ruler.left : part.x0;
          const text = partWords(part.row, part.role, locale);
          const lines = wrap(text, width - x - 18, sizes.part, "regular", 3);
          const high = 4 + belowLine + (lines.length - 1) * partLine;
          // A finger's room is shared out above and below: left under the words it would read as a gap.
          const spare = narrow ? Math.max(0, touchable - high) : 0;
          const y = bottom + 4 + (belowLine + spare) / 2;
          bottom += high + spare;
          return { bar: part, lines, x, y };
        });
    }

    /** A thin bar with its words after it, or below it. */
    function placeMaybe({ row: maybe, x0 }: Maybe): ToldBar {
      const bar = placeBar(maybe, "maybe", x0, bottom + 5, ruler, locale);
      const text = partWords(maybe, "maybe", locale);
      const after = bar.x1 + gapToWords;
      const fits = textWidth(text, sizes.part) <= width - after;
      const x = fits ? after : narrow ? ruler.left : x0;
      const lines = fits ? [text] : wrap(text, width - x - 2, sizes.part, "regular", 3);
      const end = bar.y + bar.height + 4;
      const y = fits ? bar.y + bar.height / 2 : end + partLine / 2;
      const high = end + (fits ? 0 : 4 + lines.length * partLine);
      bottom = narrow ? Math.max(high, bar.y + touchable) : high;
      below.push(...tellBelow(bar));
      return { bar, lines, x, y };
    }
  }

  function yearLine(y: number) {
    const years = yearsOf(row);
    const text = overYears(row, locale);
    const most = width - ruler.left - textWidth(text, sizes.part) - 20;
    return { y, years, step: Math.min(22, most / years), text };
  }
}
