import { palettes, type Theme } from "../marks/palette.ts";
import { penFor, words, type Child, type TextStyle } from "../marks/svg.ts";
import { fontFamily, wrap } from "../marks/text.ts";
import { isNarrow } from "../marks/options.ts";
import type { Locale } from "../model/vocabulary.ts";
import { wrapAddress } from "./address-lines.ts";

/** What stands around a chart that leaves the page. */
export interface SheetWords {
  /** The finding. */
  title: string;
  /** The view's sentence. */
  sentence: string;
  /** How to read it, and what is not in it. */
  notes: readonly string[];
  /** How far the articles reach. */
  source: string;
  /** Whose picture it is, and on what terms it may be used. */
  brand: string;
  terms: string;
  /** The whole address that shows the same. */
  address: string;
}

export interface SheetOptions {
  locale: Locale;
  theme: Theme;
  document: Document;
}

/** As many lines as a text needs: nothing that is said is cut. */
const unlimited = 99;

/**
 * A chart with its words above and below, on its paper, as one picture without any style sheet: what
 * a newspaper prints. `chart` is a mark's drawing, whose children are taken out of it. The same chart
 * and words give the same picture.
 */
export function sheet(
  chart: SVGSVGElement,
  { title, sentence, notes, source, brand, terms, address }: SheetWords,
  { locale, theme, document }: SheetOptions,
): SVGSVGElement {
  const pen = penFor(document);
  const palette = palettes[theme];
  const inner = Number(chart.getAttribute("width"));
  const narrow = isNarrow(inner);
  const margin = narrow ? 16 : 28;
  const children: Child[] = [];
  let y = margin;

  const paragraph = (lines: readonly string[], pitch: number, style: TextStyle) => {
    for (const line of lines) {
      children.push(words(pen, margin, y + pitch / 2, line, style));
      y += pitch;
    }
  };
  const text = (said: string, pitch: number, style: TextStyle) =>
    paragraph(wrap(said, inner, style.size, style.weight, unlimited), pitch, style);

  children.push(pen("rect", { x: margin, y, width: 36, height: 4, fill: palette.ink }));
  y += 14;
  text(title, narrow ? 26 : 30, {
    size: narrow ? 19 : 23,
    weight: "semibold",
    fill: palette.ink,
  });
  y += 4;
  text(sentence, narrow ? 20 : 22, { size: narrow ? 13.5 : 15, fill: palette.ink });
  y += narrow ? 16 : 20;

  children.push(
    pen(
      "g",
      {
        class: chart.getAttribute("class"),
        transform: `translate(${margin},${y})`,
        role: "group",
        "aria-label": chart.getAttribute("aria-label"),
      },
      [...chart.childNodes],
    ),
  );
  y += Number(chart.getAttribute("height")) + (narrow ? 16 : 20);

  children.push(pen("path", { d: `M${margin},${y + 0.5}h${inner}`, stroke: palette.grid }));
  y += 10;
  const quiet: TextStyle = { size: 12, fill: palette.quiet };
  for (const note of notes) {
    text(note, 18, quiet);
    y += 3;
  }
  text(`${locale === "ko" ? "자료" : "Source"}: ${source}`, 18, quiet);
  y += 8;
  children.push(
    words(pen, margin, y + 9, brand, { size: 13, weight: "semibold", fill: palette.ink }),
    words(pen, margin + inner, y + 9, terms, { ...quiet, anchor: "end" }),
  );
  y += 20;
  const before = children.length;
  paragraph(wrapAddress(address, inner, 12), 17, { size: 12, fill: palette.ink });
  if (/^https?:/.test(address)) children.push(pen("a", { href: address }, children.splice(before)));

  const width = inner + 2 * margin;
  const height = Math.ceil(y + margin - 6);
  return pen(
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": fontFamily,
      // Plot's groups are filled with it.
      color: palette.ink,
      role: "graphics-document",
      "aria-label": title,
    },
    [
      pen("title", {}, [title]),
      pen("desc", {}, [`${sentence} ${source}`]),
      pen("rect", { width, height, fill: palette.paper }),
      ...children,
    ],
  ) as SVGSVGElement;
}
