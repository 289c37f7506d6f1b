import { bar } from "./bar.ts";
import { dot } from "./dot.ts";
import { amountWords, spoken } from "./figure-words.ts";
import {
  childIndent,
  gapToWords,
  overhang,
  sizes,
  strip,
  type PlacedBar,
  type PlacedRow,
  type Ruler,
} from "./funding-layout.ts";
import { isNarrow, type MarkOptions } from "./options.ts";
import type { MoneyColours, Palette } from "./palette.ts";
import { fact, words, type Pen } from "./svg.ts";
import { textWidth } from "./text.ts";

export interface RowStyle {
  palette: Palette;
  colours: MoneyColours;
  ruler: Ruler;
  log: boolean;
  options: Pick<MarkOptions, "width" | "locale">;
}

function drawn(pen: Pen, placed: PlacedBar, style: RowStyle) {
  const { row, role, x0, x1, y, height, onPale } = placed;
  const { palette, ruler, log } = style;
  const colours = onPale ? { ...style.colours, onMark: style.colours.text } : style.colours;
  const least = row.krw_min === null ? null : ruler.x(row.krw_min);
  if (log)
    return dot(pen, palette, colours, {
      row,
      role,
      x: x1,
      y: y + height / 2,
      left: ruler.left,
      least,
    });
  const from = least === null ? null : x0 + least - ruler.left;
  return bar(pen, palette, colours, {
    row,
    role,
    box: { x: x0, y, width: x1 - x0, height },
    least: from,
    onPale,
  });
}

/** Where the mark ends with what hangs over its figure. */
function endOf({ row, x1 }: PlacedBar, log: boolean): number {
  const beyond = row.bound === "about" || row.bound === "at_least" || row.bound === "over";
  return x1 + (beyond ? overhang : 0) + (log ? 8 : 0) + (log && row.bound === "about" ? 4 : 0);
}

function ownerWords(pen: Pen, placed: PlacedRow, style: RowStyle): SVGElement[] {
  const { owner, bar, top, child } = placed;
  const narrow = isNarrow(style.options.width);
  const first = narrow ? top + 9 : bar.y + bar.height / 2 - ((owner.length - 1) * 16) / 2;
  const x = narrow ? (child ? childIndent : 0) : style.ruler.left - 12;
  const weight = child ? "regular" : "semibold";
  const names = owner.map((line, i) =>
    words(pen, x, first + i * (narrow ? 18 : 16), line, {
      size: sizes.owner,
      weight,
      fill: style.palette.ink,
      anchor: narrow ? "start" : "end",
    }),
  );
  if (!child || owner.length === 0) return names;
  const start = narrow ? x : x - textWidth(owner[0] ?? "", sizes.owner, weight);
  const elbow = { d: `M${Math.round(start - 11)},${Math.round(first - 6)}v6h6`, fill: "none" };
  return [pen("path", { ...elbow, stroke: style.palette.quiet }), ...names];
}

/** A mark beside claims that cannot both hold; neighbours' marks run into one. */
function conflictMark(pen: Pen, { bar, top, height }: PlacedRow, style: RowStyle) {
  if (bar.row.conflicts.length === 0) return null;
  const x = Math.max(1, style.ruler.left - 5);
  return pen("path", {
    d: `M${x},${top}v${height}`,
    stroke: style.palette.accent,
    "stroke-width": 2.5,
    "stroke-dasharray": "4 3",
  });
}

/** As many steps as years: beside the sum, never a share of it. */
function yearLine(pen: Pen, { bar, years: line }: PlacedRow, { palette, colours }: RowStyle) {
  if (line === null) return [];
  const { y, years, step, text } = line;
  const end = bar.x0 + years * step;
  const ticks = Array.from({ length: Math.floor(years) + 1 }, (_, i) => bar.x0 + i * step);
  return [
    pen("path", {
      d: `M${bar.x0},${y}H${Math.round(end * 10) / 10}${ticks.map((x) => `M${Math.round(x * 10) / 10},${y - 3}v6`).join("")}`,
      fill: "none",
      stroke: colours.mark,
      "stroke-width": 1.25,
    }),
    words(pen, end + 8, y, text, { size: sizes.part, fill: palette.quiet, halo: palette.paper }),
  ];
}

/** Claims that say the row's money again. */
const againFacts = (pen: Pen, { bar, again }: PlacedRow, { palette, options }: RowStyle) =>
  again.map(({ row, text, y }) =>
    fact(
      pen,
      {
        id: `amounts:${row.amount_id}`,
        label: `${spoken(row, "whole", options.locale)}, ${text}`,
        target: {
          x: bar.x0 - 2,
          y: y - 9,
          width: Math.max(24, textWidth(text, sizes.part) + 6),
          height: 18,
        },
        attributes: { "data-x": Math.round(bar.x0), "data-y": Math.round(y) },
      },
      [
        words(pen, bar.x0 + 2, y, text, {
          size: sizes.part,
          fill: palette.quiet,
          halo: palette.paper,
        }),
      ],
    ),
  );

function besideWords(
  pen: Pen,
  placed: PlacedRow,
  { palette, options, log }: RowStyle,
): SVGElement[] {
  const { bar, amount, quiet, beside, owner, top, child } = placed;
  const x = endOf(bar, log) + gapToWords;
  const middle = bar.y + bar.height / 2;
  const strong = { size: sizes.amount, weight: "semibold", fill: palette.ink } as const;
  const soft = { size: sizes.quiet, fill: palette.quiet, halo: palette.paper };
  if (isNarrow(options.width)) {
    const indent = child ? childIndent : 0;
    const after = indent + textWidth(owner.at(-1) ?? "", sizes.owner, "semibold") + 8;
    const above = quiet.map((line, i) =>
      words(
        pen,
        beside ? after : 0,
        top + 9 + (owner.length - (beside ? 1 : 0) + i) * 18,
        line,
        soft,
      ),
    );
    return [...above, words(pen, x, middle, amount, { ...strong, halo: palette.paper })];
  }
  const first = beside ? middle : middle - (quiet.length * 17) / 2;
  const width = textWidth(amount, sizes.amount, "semibold");
  return [
    words(pen, x, first, amount, { ...strong, halo: palette.paper }),
    ...quiet.map((line, i) =>
      words(pen, beside ? x + width + 8 : x, beside ? first : first + (i + 1) * 17, line, soft),
    ),
  ];
}

const target = ({ x0, x1, y, height }: PlacedBar) => ({
  x: x0 - 2,
  y,
  width: Math.max(24, x1 - x0 + 4),
  height,
});

function partFacts(
  pen: Pen,
  parts: readonly PlacedBar[],
  placed: PlacedRow,
  style: RowStyle,
): SVGElement[] {
  const { palette, colours, options } = style;
  return parts.flatMap((part) => {
    const below = placed.below.find(({ bar }) => bar === part);
    const box = { x: part.x0, y: below ? below.y - 4.5 : 0, width: 9, height: 9 };
    return [
      fact(
        pen,
        {
          id: `amounts:${part.row.amount_id}`,
          label: spoken(part.row, part.role, options.locale),
          target: target(part),
          attributes: {
            "data-x": Math.round((part.x0 + part.x1) / 2),
            "data-y": Math.round(part.y + part.height / 2),
          },
        },
        [
          ...drawn(pen, part, style),
          part.words
            ? words(
                pen,
                part.x0 + 7,
                part.y + (part.parts.length > 0 ? strip : part.height) / 2,
                part.words,
                {
                  size: sizes.part,
                  fill:
                    part.role === "part"
                      ? colours.onDeep
                      : part.onPale
                        ? colours.text
                        : colours.onMark,
                },
              )
            : null,
          below && part.role === "part"
            ? pen("rect", { ...box, fill: colours.deep, stroke: colours.mark })
            : null,
          below && part.role === "maybe"
            ? pen("rect", {
                ...box,
                fill: "none",
                stroke: colours.mark,
                "stroke-width": 1.25,
                "stroke-dasharray": "2 2",
              })
            : null,
          below
            ? words(pen, part.x0 + 14, below.y, below.text, {
                size: sizes.part,
                fill: palette.quiet,
                halo: palette.paper,
              })
            : null,
        ],
      ),
      ...partFacts(pen, part.parts, placed, style),
    ];
  });
}

/** A row's facts: the whole, then what lies inside it. */
export function fundingRow(pen: Pen, placed: PlacedRow, style: RowStyle): SVGElement[] {
  const { bar: whole } = placed;
  return [
    fact(
      pen,
      {
        id: `amounts:${whole.row.amount_id}`,
        label: spoken(whole.row, "whole", style.options.locale),
        target: target(whole),
        attributes: {
          "data-x": Math.round(whole.x1),
          "data-y": Math.round(whole.y + whole.height / 2),
        },
      },
      [
        conflictMark(pen, placed, style),
        ...ownerWords(pen, placed, style),
        ...drawn(pen, whole, style),
        ...besideWords(pen, placed, style),
        ...yearLine(pen, placed, style),
      ],
    ),
    ...partFacts(pen, whole.parts, placed, style),
    ...againFacts(pen, placed, style),
  ];
}

/** Parts on a logarithmic scale stand on lines of their own under their whole. */
export function logRow(pen: Pen, rows: readonly PlacedRow[], style: RowStyle): SVGElement[] {
  return rows.flatMap((placed) => {
    const { bar } = placed;
    const own = fact(
      pen,
      {
        id: `amounts:${bar.row.amount_id}`,
        label: spoken(bar.row, bar.role, style.options.locale),
        target: {
          x: style.ruler.left,
          y: bar.y,
          width: Math.max(24, bar.x1 - style.ruler.left + 8),
          height: bar.height,
        },
        attributes: { "data-x": Math.round(bar.x1), "data-y": Math.round(bar.y + bar.height / 2) },
      },
      [
        conflictMark(pen, placed, style),
        ...(bar.role === "whole" ? ownerWords(pen, placed, style) : []),
        ...drawn(pen, bar, style),
        ...besideWords(
          pen,
          { ...placed, amount: amountWords(bar.row, style.options.locale) },
          style,
        ),
      ],
    );
    return [own, ...againFacts(pen, placed, style)];
  });
}
