import { spoken } from "./figure-words.ts";
import { besideWords, conflictMark, ownerWords, yearLine } from "./funding-beside.ts";
import type { PlacedRow } from "./funding-layout.ts";
import { sizes } from "./funding-layout.ts";
import { drawn, type RowStyle } from "./funding-mark.ts";
import { maybeFacts, partFacts } from "./funding-part.ts";
import { againTarget, wholeTarget } from "./funding-target.ts";
import { isNarrow } from "./options.ts";
import { fact, words, type Pen } from "./svg.ts";

/** Claims that say the row's money again. */
const againFacts = (pen: Pen, { bar, again }: PlacedRow, { palette, options }: RowStyle) =>
  again.map(({ row, text, y }) =>
    fact(
      pen,
      {
        id: `amounts:${row.amount_id}`,
        label: `${spoken(row, "whole", options.locale)}, ${text}`,
        target: againTarget(bar.x0, y, text, isNarrow(options.width)),
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

/** A row's facts: the whole, then what lies inside it. */
export function fundingRow(pen: Pen, placed: PlacedRow, style: RowStyle): SVGElement[] {
  const { bar: whole } = placed;
  return [
    fact(
      pen,
      {
        id: `amounts:${whole.row.amount_id}`,
        label: spoken(whole.row, "whole", style.options.locale),
        target: wholeTarget(placed, style),
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
    ...maybeFacts(pen, placed, style),
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
        target: wholeTarget(placed, style),
        attributes: { "data-x": Math.round(bar.x1), "data-y": Math.round(bar.y + bar.height / 2) },
      },
      [
        conflictMark(pen, placed, style),
        ...(bar.role === "whole" ? ownerWords(pen, placed, style) : []),
        ...drawn(pen, bar, style),
        ...besideWords(pen, placed, style),
      ],
    );
    return [own, ...againFacts(pen, placed, style)];
  });
}
