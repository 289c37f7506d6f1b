import type { Cell, cellsOf } from "./matrix-layout.ts";
import { matrixLine, matrixSize } from "./matrix-layout.ts";
import { cellFact, headFact } from "./matrix-cell.ts";
import type { strengths } from "./network-facts.ts";
import { nameOf, type MarkOptions } from "./options.ts";
import type { Palette } from "./palette.ts";
import { words, type Pen } from "./svg.ts";
import { textWidth, wrap } from "./text.ts";

const headHeight = 34;
const cellWidth = 56;
const step = 44;
const indent = 18;

/** The narrow form: each company with its agencies beneath it, one line for each cell of the matrix. */
export function matrixList(
  pen: Pen,
  palette: Palette,
  companies: ReturnType<typeof cellsOf>["companies"],
  {
    width,
    locale,
    top,
    selected,
    strength: { ofNode, ofEdge },
  }: Pick<MarkOptions, "width" | "locale"> & {
    top: number;
    selected: readonly string[];
    strength: ReturnType<typeof strengths>;
  },
): { elements: SVGElement[]; bottom: number } {
  const strengthOf = ({ edges }: Cell) => (edges[0] ? ofEdge(edges[0]) : "usual");
  let y = top;
  const elements = companies.flatMap(({ node, cells }) => {
    const head = headFact(pen, palette, node, {
      locale,
      strength: ofNode(node.org_id),
      isSelected: selected.includes(node.org_id),
      mark: { x: 8, y: y + headHeight / 2 },
      text: {
        x: indent,
        y: y + headHeight / 2,
        anchor: "start",
        lines: wrap(nameOf(node, locale), width - indent, matrixSize + 1, "semibold", 1),
      },
      target: { x: 0, y, width, height: headHeight },
    });
    y += headHeight;
    const lines = cells.map((cell) => {
      const from = indent + cellWidth + 10;
      const name = wrap(nameOf(cell.agency, locale), width - from, matrixSize, "semibold", 2);
      const strength = strengthOf(cell);
      const box = { x: indent, y: y + 4, width: cellWidth, height: step - 8 };
      const middle = y + step / 2;
      const element = cellFact(
        pen,
        palette,
        cell,
        box,
        {
          locale,
          strength,
          isChosen: [cell.company, cell.agency].every(({ org_id }) => selected.includes(org_id)),
        },
        name.map((line, i, { length }) =>
          words(pen, from, middle + (i - (length - 1) / 2) * matrixLine, line, {
            size: matrixSize,
            fill: strength === "receded" ? palette.quiet : palette.ink,
            weight: strength === "chosen" ? "semibold" : "regular",
          }),
        ),
      );
      const longest = Math.max(...name.map((line) => textWidth(line, matrixSize, "semibold")));
      const target = element.querySelector(".target");
      target?.setAttribute("width", String(Math.ceil(Math.min(width, from + longest + 4))));
      y += step;
      return element;
    });
    y += 6;
    return [head, ...lines];
  });
  return { elements, bottom: y };
}
