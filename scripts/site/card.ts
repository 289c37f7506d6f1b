import { palettes } from "../../src/marks/palette.ts";
import { penFor, words, type Child } from "../../src/marks/svg.ts";
import { fontFamily, wrap } from "../../src/marks/text.ts";
import type { Locale } from "../../src/model/vocabulary.ts";

/** What social sites cut a picture to. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 56;
const inner = cardSize.width - 2 * margin;

/** Charts are drawn this wide and enlarged, for their words to be read in a small preview. */
export const chartWidth = 660;
const scale = inner / chartWidth;

const excerpt = { ko: "그림은 일부입니다", en: "The chart is an excerpt" } as const;

export interface Card {
  title: string;
  /** Above the title, small: whose page it is. */
  brand: string;
  /** Below the title where there is room. */
  sentence: string;
  /** Draws the chart in at most `height` pixels of its own, as far as it can be made so low. */
  chart: ((height: number) => SVGSVGElement) | null;
}

/** A page's picture for social sites: its finding, and the beginning of its chart. */
export function drawCard(
  { title, brand, sentence, chart }: Card,
  { locale, document }: { locale: Locale; document: Document },
): SVGSVGElement {
  const pen = penFor(document);
  const palette = palettes.light;
  const children: Child[] = [
    pen("rect", { ...cardSize, fill: palette.paper }),
    pen("rect", { x: margin, y: 44, width: 56, height: 6, fill: palette.accent }),
    words(pen, margin + 72, 47, brand, { size: 25, weight: "semibold", fill: palette.quiet }),
  ];
  let y = 84;
  const paragraph = (text: string, size: number, most: number, fill: string, bold: boolean) => {
    if (text === "") return;
    const weight = bold ? "semibold" : "regular";
    const pitch = Math.round(size * 1.3);
    for (const line of wrap(text, inner, size, weight, most)) {
      children.push(words(pen, margin, y + pitch / 2, line, { size, weight, fill }));
      y += pitch;
    }
  };
  paragraph(title, chart ? 44 : 60, chart ? 2 : 4, palette.ink, true);
  y += 8;
  paragraph(sentence, chart ? 25 : 32, chart ? 2 : 5, chart ? palette.quiet : palette.ink, false);
  y += 18;
  if (chart) {
    const room = (cardSize.height - y - 24) / scale;
    const drawn = chart(room);
    const own = Number(drawn.getAttribute("height"));
    const nested = pen(
      "svg",
      {
        class: drawn.getAttribute("class"),
        x: margin,
        y,
        width: inner,
        height: cardSize.height - y,
        // What is too high after all runs off the lower edge.
        viewBox: `0 0 ${chartWidth} ${Math.max(1, (cardSize.height - y) / scale)}`,
        preserveAspectRatio: "xMinYMin meet",
        color: palette.ink,
      },
      [...drawn.childNodes],
    );
    children.push(nested);
    if (own > room + 24 / scale) children.push(...fade(pen, palette.paper));
    if (own > room || drawn.classList.contains("excerpt"))
      children.push(
        words(pen, cardSize.width - margin, 47, excerpt[locale], {
          size: 21,
          anchor: "end",
          fill: palette.quiet,
        }),
      );
  }
  return pen(
    "svg",
    { ...cardSize, viewBox: "0 0 1200 630", "font-family": fontFamily, lang: locale },
    children,
  ) as SVGSVGElement;
}

/** The lower edge of a chart that goes on. */
function fade(pen: ReturnType<typeof penFor>, paper: string): SVGElement[] {
  const height = 72;
  const stops = [0, 1].map((offset) =>
    pen("stop", { offset, "stop-color": paper, "stop-opacity": offset }),
  );
  return [
    pen("linearGradient", { id: "fade", x1: 0, y1: 0, x2: 0, y2: 1 }, stops),
    pen("rect", {
      x: 0,
      y: cardSize.height - height,
      width: cardSize.width,
      height,
      fill: "url(#fade)",
    }),
  ];
}
