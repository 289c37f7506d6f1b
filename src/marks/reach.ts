import type { ReachPanel } from "../model/chart.ts";
import { labelOf, valuesOf } from "../model/vocabulary.ts";
import { legend } from "./legend.ts";
import { nameOfPanel, panelColumns } from "./reach-columns.ts";
import { sectionHead } from "./reach-section.ts";
import { placePanel, reachSizes, type PlacedPanel } from "./reach-layout.ts";
import { countBar } from "./reach-bar.ts";
import { roleGlyph } from "./reach-glyph.ts";
import { countFact, type CountStyle } from "./reach-row.ts";
import { reachSays } from "./reach-words.ts";
import { isNarrow, type MarkOptions } from "./options.ts";
import { palettes } from "./palette.ts";
import { decoration, penFor, picture, words, type Pen } from "./svg.ts";
import { textWidth } from "./text.ts";

const columnGap = 40;
const panelGaps = { wide: 12, narrow: 2 } as const;

/** Small multiples want width for their words: a column is never below about 300 pixels. */
// Two in the column of an article, 656 pixels: in one all of it would be higher than a frame may be.
const columnsFor = (width: number): number => (width >= 1040 ? 3 : width >= 610 ? 2 : 1);

/**
 * Counts in small multiples, a panel for each unit with a scale of its own; panels follow each other
 * down the columns, like a newspaper's. Roles are told by sign, fill and word; a part lies inside its
 * whole, a baseline stands under what it is compared with. Counts of those who help stand apart, in
 * grey, under a heading. Facts are `counts:`.
 */
export function reach(
  panels: readonly ReachPanel[],
  { width, locale, theme, document, label }: MarkOptions,
): SVGSVGElement {
  const pen = penFor(document, `reach-${width}`);
  const palette = palettes[theme];
  const colours = palette.count;
  const name = label ?? reachSays.reach[locale];
  if (panels.length === 0) {
    const nothing = words(pen, 0, 20, reachSays.nothing[locale], {
      size: 13,
      fill: palette.quiet,
    });
    return picture(pen, "reach", { width, height: 40, label: name }, [nothing]);
  }
  const keys = roleKeys();
  const n = Math.min(columnsFor(width), panels.length);
  const narrow = isNarrow(width);
  const panelGap = panelGaps[narrow ? "narrow" : "wide"];
  const columnWidth = Math.floor((width - (n - 1) * columnGap) / n);
  const place = (panel: ReachPanel, y: number) =>
    placePanel(panel, y, { width: columnWidth, locale, narrow });
  const parties = valuesOf("party").filter((party) => panels.some((one) => one.party === party));
  // Where all are counts of those helped, as usually, no heading need say so.
  const headed = parties.includes("helper");
  let bottom = keys.height + (narrow ? 14 : 20);
  const sections = parties.map((party) => {
    const heading = headed ? sectionHead(pen, palette, party, { y: bottom, width, locale }) : null;
    const own = panels.filter((panel) => panel.party === party);
    const top = bottom + (heading?.height ?? 0);
    const heights = own.map((panel) => place(panel, 0).height + panelGap);
    const drawn = panelColumns(heights, n).flatMap(({ from, to }, column) => {
      let y = top;
      return own.slice(from, to).map((panel) => {
        const placed = place(panel, y);
        y += placed.height + panelGap;
        bottom = Math.max(bottom, y);
        return panelGroup(placed, column * (columnWidth + columnGap));
      });
    });
    return heading
      ? [pen("g", { role: "group", "aria-label": heading.name }, [heading.element, ...drawn])]
      : drawn;
  });
  return picture(pen, "reach", { width, height: bottom - panelGap, label: name }, [
    keys.element,
    ...sections.flat(),
  ]);

  function panelGroup({ panel, top, counts }: PlacedPanel, x: number): SVGElement {
    const colours = panel.party === "helper" ? palette.helper : palette.count;
    const style: CountStyle = { palette, colours, left: x, width: columnWidth, locale };
    const title = nameOfPanel(panel, locale);
    return pen("g", { class: "panel", role: "group", "aria-label": title }, [
      decoration(pen, "panel-head", head(pen, panel, title, { x, y: top })),
      ...counts.map((placed) => countFact(pen, placed, style)),
    ]);
  }

  function head(pen: Pen, panel: ReachPanel, title: string, { x, y }: { x: number; y: number }) {
    const after = x + textWidth(title, reachSizes.title, "semibold") + 8;
    const size = reachSizes.title;
    const tally = locale === "ko" ? `${panel.counts}건` : String(panel.counts);
    return [
      pen("path", {
        d: `M${x},${Math.round(y) + 0.5}h${columnWidth}`,
        stroke: palette.ink,
        "stroke-width": 1,
      }),
      words(pen, x, y + 17, title, { size, weight: "semibold", fill: palette.ink }),
      words(pen, after, y + 17.5, tally, { size: reachSizes.quiet, fill: palette.quiet }),
    ];
  }

  /** Sign, fill and word of each role that is shown. */
  function roleKeys() {
    const every = panels.flatMap(({ rows }) => rows.flatMap(within));
    const shown = valuesOf("count_role").filter((role) => every.some((row) => row.role === role));
    const sample = every[0]!;
    const usual = { bound: "exact", accumulation: "period", status: null } as const;
    return legend(
      pen,
      palette,
      shown.map((role) => ({
        word: labelOf("count_role", role, locale),
        sign: 36,
        draw: (x, y) => [
          ...roleGlyph(pen, palette, { role, colour: colours.mark, x: x - 11, y }),
          ...countBar(pen, palette, colours, {
            row: { ...sample, ...usual, role },
            box: { x: x - 2, y: y - 5.5, width: 20, height: 11 },
            least: null,
          }),
        ],
      })),
      { width },
    );
  }
}

const within = (row: ReachPanel["rows"][number]): ReachPanel["rows"] => [
  row,
  ...[...row.parts, ...row.baselines].flatMap(within),
];
