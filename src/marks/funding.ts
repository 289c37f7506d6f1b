import { ruleX, text } from "@observablehq/plot";
import type { FundingPanel, FundingRow } from "../model/chart.ts";
import { formatWonShort } from "../model/won.ts";
import {
  drawable,
  ownersWidth,
  placeRow,
  reach,
  type PlacedRow,
  type Ruler,
} from "./funding-layout.ts";
import { headingWords } from "./funding-heading.ts";
import { placeLogRow } from "./funding-log.ts";
import { fundingRow, logRow } from "./funding-row.ts";
import { fundingSays, moreRows, yearsOf } from "./funding-words.ts";
import { isNarrow, type MarkOptions } from "./options.ts";
import { palettes } from "./palette.ts";
import { panelHead } from "./panel-head.ts";
import { plotted } from "./plot.ts";
import { rulerFor, ticksFor } from "./ruler.ts";
import { penFor, picture, words } from "./svg.ts";
import { labelOf } from "../model/vocabulary.ts";
import { says } from "./words.ts";

export interface FundingOptions extends MarkOptions {
  /** `linear` when not given. A logarithmic scale has dots instead of bars. */
  scale?: "linear" | "log";
  /** What the rows are sorted under; by year, promises also show how many years they last. */
  by?: "company" | "program" | "year";
  /** At most so many rows a panel, the largest; how many are left out is said. */
  most?: number;
}

const axisHeight = 20;
const panelGap = 18;

/** Money of a company can be compared along one scale; what was sold is of another order and nature. */
const groupsOf = (panels: readonly FundingPanel[]): FundingPanel[][] => {
  const shown = panels.filter(
    ({ group, rows }) => group !== "ceiling" && drawable(rows).length > 0,
  );
  const own = shown.filter(({ group }) => group === "sales");
  const common = shown.filter(({ group }) => group !== "sales");
  return [common, own].filter((group) => group.length > 0);
};

/** The largest `most` rows in the order that they have. */
export function largest(rows: readonly FundingRow[], most: number): FundingRow[] {
  const chosen = new Set(
    [...rows].sort((a, b) => (reach(b) ?? 0) - (reach(a) ?? 0)).slice(0, most),
  );
  return rows.filter((row) => chosen.has(row));
}

/**
 * Amounts as bars, a panel for each nature of money, sales on a scale of their own. A part lies inside
 * its whole, a maybe-part dotted; ceilings and undisclosed sums are not drawn. Facts are `amounts:`,
 * panel by panel, each whole followed by its parts.
 */
export function funding(panels: readonly FundingPanel[], options: FundingOptions): SVGSVGElement {
  const { width, locale, theme, document, label } = options;
  const { scale = "linear", by = "company", most = Infinity } = options;
  const pen = penFor(document, `funding-${width}`);
  const palette = palettes[theme];
  const log = scale === "log";
  const groups = groupsOf(panels).map((group) =>
    group.map((panel) => {
      const all = drawable(panel.rows);
      const rows = largest(all, most);
      return { ...panel, rows, more: all.length - rows.length + (panel.more ?? 0) };
    }),
  );
  const left = ownersWidth(groups.flat(), width, locale);
  const children: SVGElement[] = [];
  let y = 0;
  for (const [g, group] of groups.entries()) {
    const rows = group.flatMap((panel) => panel.rows);
    const ruler = rulerFor(rows, { left: left + (log && left === 0 ? 10 : 0), width, locale, log });
    const ticks = ticksFor(rows, ruler, { log, locale, narrow: isNarrow(width) });
    const grid: { x: number; y1: number; y2: number }[] = [];
    const names: { x: number; y: number }[] = [];
    const facts: SVGElement[] = [];
    const start = y;
    for (const [p, panel] of group.entries()) {
      const colours = palette.money[panel.group];
      const withYears = by === "year" && !log && panel.group === "promised";
      const notes = [
        g > 0 && p === 0 ? says.ownScale[locale] : "",
        log && p === 0 ? says.logScale[locale] : "",
        withYears && panel.rows.some((row) => yearsOf(row) > 0) ? fundingSays.yearStep[locale] : "",
      ];
      const head = panelHead(
        pen,
        palette,
        panel,
        notes.filter((note) => note !== ""),
        { top: y, width, locale, log },
      );
      y += head.height;
      if (p === 0) {
        names.push(...ticks.map((x) => ({ x, y: y + axisHeight / 2 - start })));
        y += axisHeight;
      }
      const rowsTop = y;
      const style = { palette, colours, ruler, log, options: { width, locale } };
      const drawn = panel.rows.flatMap((row, i) => {
        const heading = headingWords(row, panel.rows[i - 1], locale);
        const placed: PlacedRow[] = log
          ? placeLogRow(row, y, ruler, { width, locale, heading })
          : [placeRow(row, y, ruler, { width, locale, heading, withYears })];
        const last = placed.at(-1);
        y = last ? last.top + last.height : y;
        return log
          ? logRow(pen, placed, style)
          : placed.flatMap((one) => fundingRow(pen, one, style));
      });
      grid.push(...ticks.map((x) => ({ x, y1: rowsTop - start - 2, y2: y - start })));
      if (panel.more > 0) {
        const style = { size: 12, fill: palette.quiet };
        drawn.push(words(pen, ruler.left, y + 9, moreRows(panel.more, locale), style));
        y += 20;
      }
      facts.push(
        head.element,
        pen(
          "g",
          {
            class: "panel",
            role: "group",
            "aria-label": labelOf("amount_group", panel.group, locale),
          },
          drawn,
        ),
      );
      y += panelGap;
    }
    children.push(axis(ruler, grid, names, start, y - start), ...facts);
  }
  y -= panelGap - 4;
  if (groups.length === 0) {
    children.push(words(pen, 0, 20, says.nothing[locale], { size: 13, fill: palette.quiet }));
    y = 40;
  }
  return picture(
    pen,
    "funding",
    { width, height: y, label: label ?? says.funding[locale] },
    children,
  );

  function axis(
    ruler: Ruler,
    grid: { x: number; y1: number; y2: number }[],
    names: { x: number; y: number }[],
    top: number,
    height: number,
  ): SVGElement {
    const tick = {
      x: "x",
      y: "y",
      text: ({ x }: { x: number }) => formatWonShort(x, locale),
      fontSize: 11,
      fill: palette.quiet,
      ariaHidden: "true" as const,
    };
    const options = {
      width,
      height,
      margin: 0,
      x: { type: scale, domain: ruler.domain, range: [ruler.left, ruler.right], axis: null },
      y: { type: "identity" as const, axis: null },
      marks: [
        ruleX(grid, { x: "x", y1: "y1", y2: "y2", stroke: palette.grid, ariaHidden: "true" }),
        // The first figure may stand at the very edge of the picture.
        text(names.slice(0, 1), { ...tick, textAnchor: isNarrow(width) ? "start" : "middle" }),
        text(names.slice(1), tick),
      ],
    };
    return plotted(pen, document, options, top);
  }
}
