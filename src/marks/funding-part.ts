import { spoken } from "./figure-words.ts";
import { partLine, sizes, strip, type PlacedBar, type PlacedRow } from "./funding-layout.ts";
import { drawn, target, type RowStyle } from "./funding-mark.ts";
import { fact, words, type Pen } from "./svg.ts";

/** What lies inside a bar, each followed by what lies inside it. */
export function partFacts(
  pen: Pen,
  parts: readonly PlacedBar[],
  placed: PlacedRow,
  style: RowStyle,
): SVGElement[] {
  const { palette, colours, options } = style;
  return parts.flatMap((part) => {
    const below = placed.below.find(({ bar }) => bar === part);
    const box = { x: below?.x ?? 0, y: below ? below.y - 4.5 : 0, width: 9, height: 9 };
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
          ...(below?.lines ?? []).map((line, i) =>
            words(pen, (below?.x ?? 0) + 14, (below?.y ?? 0) + i * partLine, line, {
              size: sizes.part,
              fill: palette.quiet,
              halo: palette.paper,
            }),
          ),
        ],
      ),
      ...partFacts(pen, part.parts, placed, style),
    ];
  });
}
