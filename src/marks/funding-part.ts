import { spoken } from "./figure-words.ts";
import {
  partLine,
  sizes,
  strip,
  type PlacedBar,
  type PlacedRow,
  type ToldBar,
} from "./funding-layout.ts";
import { coloursOf, drawn, type RowStyle } from "./funding-mark.ts";
import { barTarget, toldTarget } from "./funding-target.ts";
import { isNarrow } from "./options.ts";
import { fact, words, type Pen } from "./svg.ts";

/** Its words, where they stand outside the bar, are touched and framed; the bar is touched too. */
const partFact = (
  pen: Pen,
  part: PlacedBar,
  { told, inset }: { told: ToldBar | undefined; inset: number },
  { options }: RowStyle,
  children: (SVGElement | null)[],
): SVGElement =>
  fact(
    pen,
    {
      id: `amounts:${part.row.amount_id}`,
      label: spoken(part.row, part.role, options.locale),
      target: told ? toldTarget(told, inset, isNarrow(options.width)) : barTarget(part),
      attributes: {
        "data-x": Math.round((part.x0 + part.x1) / 2),
        "data-y": Math.round(part.y + part.height / 2),
      },
    },
    [
      told ? pen("rect", { ...barTarget(part), fill: "none", "pointer-events": "all" }) : null,
      ...children,
    ],
  );

const lines = (pen: Pen, told: ToldBar | undefined, inset: number, { palette }: RowStyle) =>
  (told?.lines ?? []).map((line, i) =>
    words(pen, (told?.x ?? 0) + inset, (told?.y ?? 0) + i * partLine, line, {
      size: sizes.part,
      fill: palette.quiet,
      halo: palette.paper,
    }),
  );

/** What lies inside a bar, each followed by what lies inside it. */
export function partFacts(
  pen: Pen,
  parts: readonly PlacedBar[],
  placed: PlacedRow,
  style: RowStyle,
): SVGElement[] {
  return parts.flatMap((part) => {
    const below = placed.below.find(({ bar }) => bar === part);
    const colours = coloursOf(part, style);
    const middle = part.y + (part.parts.length > 0 ? strip : part.height) / 2;
    const own = partFact(pen, part, { told: below, inset: 14 }, style, [
      ...drawn(pen, part, style),
      part.words
        ? words(pen, part.x0 + 7, middle, part.words, { size: sizes.part, fill: colours.onDeep })
        : null,
      below
        ? pen("rect", {
            ...{ x: below.x, y: below.y - 4.5, width: 9, height: 9 },
            ...{ fill: colours.deep, stroke: colours.mark },
          })
        : null,
      ...lines(pen, below, 14, style),
    ]);
    return [own, ...partFacts(pen, part.parts, placed, style)];
  });
}

/** What may lie inside, below the whole. */
export const maybeFacts = (pen: Pen, placed: PlacedRow, style: RowStyle): SVGElement[] =>
  placed.maybes.flatMap((told) => [
    partFact(pen, told.bar, { told, inset: 0 }, style, [
      ...drawn(pen, told.bar, style),
      ...lines(pen, told, 0, style),
    ]),
    ...partFacts(pen, told.bar.parts, placed, style),
  ]);
