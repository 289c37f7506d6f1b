import { bar } from "./bar.ts";
import { dot } from "./dot.ts";
import { amountWords, spoken } from "./figure-words.ts";
import {
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

function ownerWords(pen: Pen, { owner, bar, top }: PlacedRow, style: RowStyle): SVGElement[] {
  const narrow = isNarrow(style.options.width);
  const first = bar.y + bar.height / 2 - ((owner.length - 1) * 16) / 2;
  return owner.map((line, i) =>
    words(
      pen,
      narrow ? 0 : style.ruler.left - 12,
      narrow ? top + 9 + i * 18 : first + i * 16,
      line,
      {
        size: sizes.owner,
        weight: "semibold",
        fill: style.palette.ink,
        anchor: narrow ? "start" : "end",
      },
    ),
  );
}

function besideWords(
  pen: Pen,
  placed: PlacedRow,
  { palette, options, log }: RowStyle,
): SVGElement[] {
  const { bar, amount, quiet, beside, owner, top } = placed;
  const x = endOf(bar, log) + gapToWords;
  const middle = bar.y + bar.height / 2;
  const strong = { size: sizes.amount, weight: "semibold", fill: palette.ink } as const;
  const soft = { size: sizes.quiet, fill: palette.quiet, halo: palette.paper };
  if (isNarrow(options.width)) {
    const after = textWidth(owner.at(-1) ?? "", sizes.owner, "semibold") + 8;
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
        ...ownerWords(pen, placed, style),
        ...drawn(pen, whole, style),
        ...besideWords(pen, placed, style),
      ],
    ),
    ...partFacts(pen, whole.parts, placed, style),
  ];
}

/** Parts on a logarithmic scale stand on lines of their own under their whole. */
export function logRow(pen: Pen, rows: readonly PlacedRow[], style: RowStyle): SVGElement[] {
  return rows.map((placed) => {
    const { bar } = placed;
    return fact(
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
        ...(bar.role === "whole" ? ownerWords(pen, placed, style) : []),
        ...drawn(pen, bar, style),
        ...besideWords(
          pen,
          { ...placed, amount: amountWords(bar.row, style.options.locale) },
          style,
        ),
      ],
    );
  });
}
