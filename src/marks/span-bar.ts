import { formatSpan } from "./days.ts";
import { fade } from "./fade.ts";
import { labelIn, type MarkOptions } from "./options.ts";
import type { Palette } from "./palette.ts";
import { fact, words, type Pen } from "./svg.ts";
import { wordSize } from "./timeline-label.ts";
import { spanHeight } from "./timeline-layout.ts";
import { untold, type PlacedSpan } from "./timeline-spans.ts";

const faded = 26;
const tip = 8;
const post = 3;

/**
 * A promise or program as a bar: a post where it is known to begin, a point where it runs beyond the
 * picture, and a fade with an arrow where its end is not known. Over the time in which it may have
 * begun it fades in, on a dashed edge; where nothing is known of its beginning, it is short.
 */
export function spanBar(
  pen: Pen,
  palette: Palette,
  { span, x0, x1, y, start, end, sure, begun, words: place }: PlacedSpan,
  { locale }: Pick<MarkOptions, "locale">,
): SVGElement {
  const colours = palette.span[span.table];
  const bar = { y, height: spanHeight };
  const middle = y + spanHeight / 2;
  const room = (x1 - x0) / 2;
  const tail = end === "open" ? Math.min(span.told === undefined ? faded : untold, room) : 0;
  const b = end === "cut" ? x1 : Math.round(x1 - tail);
  const doubt = Math.min(sure, b) - x0;
  const isVague = start !== "open" && doubt > post;
  const head = start === "open" ? Math.round((x1 - x0) * 0.7) : isVague ? Math.round(doubt) : 0;
  const isCut = start === "cut" && !isVague;
  const a = isCut ? x0 + tip * 0.7 : Math.round(x0 + head);
  const left = isCut
    ? `M${a},${y}L${x0},${middle}L${a},${y + spanHeight}`
    : `M${a},${y}V${y + spanHeight}`;
  const right = end === "cut" ? `H${b}L${b + tip},${middle}L${b},${y}Z` : `H${b}V${y}Z`;
  const arrow = (x: number) =>
    pen("path", {
      d: `M${Math.round(x - 4)},${middle - 4}l4.5,4l-4.5,4`,
      fill: "none",
      stroke: colours.edge,
      "stroke-width": 1.5,
    });
  return fact(
    pen,
    {
      id: `${span.table}:${span.id}`,
      label: `${formatSpan(span, locale)}, ${labelIn(span, locale)}`,
      target: { x: x0, y, width: Math.max(x1 - x0, 8), height: spanHeight },
      attributes: { "data-x": Math.round(x0), "data-y": Math.round(middle) },
    },
    [
      ...(head > 0 ? fade(pen, { x: x0, width: a - x0, ...bar }, colours.fill, "left", begun) : []),
      pen("path", { d: left + right, fill: colours.fill }),
      ...(tail > 0 ? fade(pen, { x: b, width: x1 - b, ...bar }, colours.fill, "right") : []),
      pen("path", {
        d: `M${Math.round(a)},${y + spanHeight - 0.75}H${Math.round(b)}`,
        stroke: colours.edge,
        "stroke-width": 1.5,
      }),
      isVague
        ? pen("path", {
            d: `M${Math.round(x0)},${y + spanHeight - 0.75}H${Math.round(a)}`,
            stroke: colours.edge,
            "stroke-width": 1.5,
            "stroke-dasharray": "3 2",
          })
        : null,
      start === "known" && !isVague
        ? pen("rect", { x: x0, y, width: post, height: spanHeight, fill: colours.edge })
        : null,
      // An arrow would say that it goes on.
      end === "open" && span.told === undefined ? arrow(x1) : null,
      place
        ? words(pen, place.x, middle - (place.inside ? 0.5 : 0), place.text, {
            size: wordSize,
            fill: colours.text,
            anchor: place.anchor,
            ...(place.inside ? {} : { halo: palette.paper }),
          })
        : null,
    ],
  );
}
