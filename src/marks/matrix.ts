import { legend } from "./legend.ts";
import { cellFact, headFact } from "./matrix-cell.ts";
import {
  cellsOf,
  layoutGrid,
  matrixLine,
  matrixSize,
  rowHeight,
  uprightSize,
  type Grid,
} from "./matrix-layout.ts";
import { matrixList } from "./matrix-list.ts";
import { strengths } from "./network-facts.ts";
import { networkKeys } from "./network-style.ts";
import type { NetworkRows } from "./network.ts";
import type { MarkOptions } from "./options.ts";
import type { Palette } from "./palette.ts";
import { palettes } from "./palette.ts";
import { decoration, penFor, picture, words, type Pen } from "./svg.ts";
import { textWidth } from "./text.ts";
import { says } from "./words.ts";

export interface MatrixOptions extends MarkOptions {
  /** Organizations whose ties stand out; the rest recedes. */
  selected?: readonly string[];
}

interface Drawing {
  pen: Pen;
  palette: Palette;
  locale: MarkOptions["locale"];
  width: number;
  selected: readonly string[];
  strength: ReturnType<typeof strengths>;
}

/**
 * Companies by agencies: the diagram's twin, with the same strokes. A cell is one fact,
 * `relations:` with all its ties in `data-ids`. Heads come first, then each row with its cells.
 * Ties within a side have no place here. Narrow, it is a list of companies with their agencies.
 */
export function matrix(
  { nodes, edges }: NetworkRows,
  { width, locale, theme, document, label, selected = [] }: MatrixOptions,
): SVGSVGElement {
  const pen = penFor(document);
  const palette = palettes[theme];
  const name = label ?? says.network[locale];
  const cells = cellsOf(nodes, edges);
  if (cells.companies.length === 0)
    return picture(pen, "matrix", { width, height: 40, label: name }, [
      words(pen, 0, 20, says.nothing[locale], { size: 13, fill: palette.quiet }),
    ]);
  const drawn = cells.companies.flatMap(({ cells: own }) => own.flatMap((cell) => cell.edges));
  const keys = legend(pen, palette, networkKeys(pen, palette, drawn, locale), { width });
  const top = keys.height + 12;
  const drawing = { pen, palette, locale, width, selected, strength: strengths(drawn, selected) };
  const grid = layoutGrid(cells, { width, locale, top });
  if (!grid) {
    const list = matrixList(pen, palette, cells.companies, { ...drawing, top });
    return picture(pen, "matrix", { width, height: list.bottom, label: name }, [
      keys.element,
      pen("g", { role: "group", "aria-label": says.ties[locale] }, list.elements),
    ]);
  }
  return picture(pen, "matrix", { width, height: grid.bottom + 4, label: name }, [
    keys.element,
    rules(grid, drawing),
    pen("g", { role: "group", "aria-label": says.agencies[locale] }, heads(grid, drawing)),
    pen("g", { role: "group", "aria-label": says.ties[locale] }, rows(grid, drawing)),
  ]);
}

/** Bands behind what is chosen, thin lines between rows, and from each head down to its column. */
function rules(grid: Grid, { pen, palette, selected }: Drawing): SVGElement {
  const { columns, rows, left, top, pitch, bottom } = grid;
  const right = left + columns.length * pitch;
  const bands = [
    ...rows
      .filter(({ node }) => selected.includes(node.org_id))
      .map(({ y }) => ({ x: 0, y: y - rowHeight / 2, width: right, height: rowHeight })),
    ...columns
      .filter(({ node }) => selected.includes(node.org_id))
      .map(({ x }) => ({ x: x - pitch / 2, y: top - 20, width: pitch, height: bottom - top + 20 })),
  ];
  return decoration(pen, "rules", [
    ...bands.map((band) => pen("rect", { ...band, fill: palette.rule })),
    ...rows.map(({ y }) =>
      pen("path", { d: `M0,${y + rowHeight / 2}H${Math.round(right)}`, stroke: palette.grid }),
    ),
    ...columns.map(({ x, head }) => {
      const from = head.anchor === "end" ? head.y + 9 : top;
      return pen("path", {
        d: `M${x},${Math.round(from)}V${Math.round(bottom)}`,
        stroke: palette.grid,
      });
    }),
  ]);
}

function heads({ columns, top }: Grid, drawing: Drawing): SVGElement[] {
  const { pen, palette, locale, selected, strength } = drawing;
  return columns.map(({ node, x, head: { anchor, y, lines } }) => {
    const size = anchor === "end" ? matrixSize : uprightSize;
    const wide = Math.max(...lines.map((line) => textWidth(line, size, "semibold")));
    const height = lines.length * matrixLine;
    const at = anchor === "end" ? x + 3 : x;
    const left = anchor === "end" ? at - wide : at - wide / 2;
    const under = anchor === "end" ? y + matrixLine / 2 : top - 2;
    return headFact(pen, palette, node, {
      locale,
      strength: strength.ofNode(node.org_id),
      isSelected: selected.includes(node.org_id),
      mark: { x, y: top - 10 },
      text: { x: at, y, anchor, lines, size },
      target: {
        x: left,
        y: y + matrixLine / 2 - height,
        width: wide,
        height: under - y - matrixLine / 2 + height,
      },
    });
  });
}

function rows({ columns, rows: all, left, pitch }: Grid, drawing: Drawing): SVGElement[] {
  const { pen, palette, locale, selected, strength } = drawing;
  const placeOf = new Map(columns.map(({ node, x }) => [node, x]));
  return all.flatMap(({ node, y, lines, cells }) => [
    headFact(pen, palette, node, {
      locale,
      strength: strength.ofNode(node.org_id),
      isSelected: selected.includes(node.org_id),
      mark: { x: left - 12, y },
      text: {
        x: left - 26,
        y: y + ((lines.length - 1) / 2) * matrixLine,
        anchor: "end",
        lines,
      },
      target: { x: 0, y: y - rowHeight / 2, width: left - 2, height: rowHeight },
    }),
    ...cells.map((cell) =>
      cellFact(
        pen,
        palette,
        cell,
        {
          x: (placeOf.get(cell.agency) ?? left) - pitch / 2,
          y: y - rowHeight / 2,
          width: pitch,
          height: rowHeight,
        },
        {
          locale,
          strength: cell.edges[0] ? strength.ofEdge(cell.edges[0]) : "usual",
          isChosen: [cell.company, cell.agency].every(({ org_id }) => selected.includes(org_id)),
        },
      ),
    ),
  ]);
}
