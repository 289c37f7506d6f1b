import { labelOf, type Locale, type ValueOf } from "../model/vocabulary.ts";
import type { Palette } from "./palette.ts";
import { reachSays } from "./reach-words.ts";
import { decoration, words, type Pen } from "./svg.ts";
import { textWidth, wrap } from "./text.ts";

const size = { name: 16, says: 12.5 } as const;

/** Whose counts follow, between two heavy rules: its words and how many pixels they take. */
export function sectionHead(
  pen: Pen,
  palette: Palette,
  party: ValueOf<"party">,
  { y, width, locale }: { y: number; width: number; locale: Locale },
): { element: SVGElement; name: string; height: number } {
  const said = labelOf("party", party, locale);
  const name = locale === "en" ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  const after = textWidth(name, size.name, "semibold") + 12;
  const says = reachSays[party][locale];
  const beside = after + textWidth(says, size.says) <= width;
  const lines = beside ? [says] : wrap(says, width, size.says, "regular", 3);
  const element = decoration(pen, "section-head", [
    pen("path", { d: `M0,${Math.round(y) + 1}h${width}`, stroke: palette.ink, "stroke-width": 2 }),
    words(pen, 0, y + 22, name, { size: size.name, weight: "semibold", fill: palette.ink }),
    ...lines.map((line, i) =>
      words(pen, beside ? after : 0, beside ? y + 22.5 : y + 44 + i * 17, line, {
        size: size.says,
        fill: palette.quiet,
      }),
    ),
  ]);
  return { element, name, height: beside ? 44 : 44 + lines.length * 17 + 4 };
}
