import { labelOf, type Locale } from "../model/vocabulary.ts";
import type { NetworkNode } from "../model/chart.ts";
import type { Cell } from "./matrix-layout.ts";
import { matrixLine, matrixSize } from "./matrix-layout.ts";
import { radiusOf } from "./network-facts.ts";
import { edgeOpacity, edgePath, thickness, type Strength } from "./network-style.ts";
import { nameOf } from "./options.ts";
import type { Palette } from "./palette.ts";
import { fact, words, type Pen } from "./svg.ts";
import { textWidth } from "./text.ts";
import { occasionsCounted } from "./words.ts";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface CellOptions {
  locale: Locale;
  strength: Strength;
  /** Both its organizations are chosen. */
  isChosen: boolean;
}

/** In a short stroke a thick dash would look solid: past three the number beside it tells how many. */
const mostShown = 3;
const tiesIn = ({ edges }: Cell) => edges.reduce((sum, edge) => sum + edge.relation_ids.length, 0);
const gap = 2.5;

/** A stroke for each kind of tie, as in the diagram, and how many ties there are where it is more than one. */
function strokes(
  pen: Pen,
  palette: Palette,
  cell: Cell,
  at: { x: number; y: number; width: number },
  strength: Strength,
): SVGElement[] {
  const edges = cell.edges.map((edge) => ({
    ...edge,
    relation_ids: edge.relation_ids.slice(0, mostShown),
  }));
  const tall = edges.map((edge) => thickness(edge.relation_ids.length));
  const height = tall.reduce((sum, t) => sum + t + gap, -gap);
  const shrink = Math.min(1, 22 / height);
  let y = at.y - (height * shrink) / 2;
  return edges.map((edge, i) => {
    const t = (tall[i] ?? 0) * shrink;
    const d = `M${Math.round(at.x * 10) / 10},${Math.round((y + t / 2) * 10) / 10}h${Math.round(at.width)}`;
    y += t + gap * shrink;
    const path = edgePath(pen, palette, edge, d, strength === "chosen" ? "usual" : strength);
    if (shrink < 1) path.setAttribute("stroke-width", String(Math.round(t * 10) / 10));
    path.setAttribute("stroke-opacity", String(strength === "receded" ? edgeOpacity.receded : 1));
    return path;
  });
}

/** One company's ties with one agency, as one fact: `data-ids` has all of them. `extra` is drawn with it. */
export function cellFact(
  pen: Pen,
  palette: Palette,
  cell: Cell,
  box: Box,
  { locale, strength, isChosen }: CellOptions,
  extra: SVGElement[] = [],
): SVGElement {
  const ids = cell.edges.flatMap(({ relation_ids }) => relation_ids);
  const kinds = cell.edges.map(
    ({ kind, relation_ids }) =>
      `${labelOf("relation_kind", kind, locale)} ${occasionsCounted(relation_ids.length, locale)}`,
  );
  const n = tiesIn(cell);
  const count = n > 1 ? String(n) : "";
  const wide = count === "" ? 0 : textWidth(count, 11) + 4;
  const length = Math.min(26, box.width - 10 - wide);
  const from = box.x + (box.width - length - wide) / 2;
  const y = box.y + box.height / 2;
  const element = fact(
    pen,
    {
      id: `relations:${ids[0] ?? ""}`,
      label: `${nameOf(cell.company, locale)} – ${nameOf(cell.agency, locale)}, ${kinds.join(", ")}`,
      target: extra.length === 0 ? box : { ...box, x: 0, width: box.x + box.width },
      attributes: {
        "data-ids": ids.map((id) => `relations:${id}`).join(" "),
        "data-a": cell.company.org_id,
        "data-b": cell.agency.org_id,
        "data-x": Math.round(box.x + box.width / 2),
        "data-y": Math.round(y),
      },
    },
    [
      pen("rect", {
        class: "cell",
        x: box.x + 2,
        y: box.y + 2,
        width: box.width - 4,
        height: box.height - 4,
        rx: 4,
        // The more ties, the more the cell stands out from the paper.
        fill: palette.grid,
        "fill-opacity": strength === "receded" ? 0.25 : Math.min(1, 0.4 + 0.15 * n),
        stroke: isChosen ? palette.accent : null,
        "stroke-width": isChosen ? 2 : null,
      }),
      ...strokes(pen, palette, cell, { x: from, y, width: length }, strength),
      count === ""
        ? null
        : words(pen, from + length + 4, y, count, {
            size: 11,
            fill: strength === "receded" ? palette.quiet : palette.ink,
          }),
      ...extra,
    ],
  );
  element.classList.add(strength);
  return element;
}

interface HeadOptions {
  locale: Locale;
  strength: Strength;
  isSelected: boolean;
  /** Where the mark stands, and where the words end or begin. */
  mark: { x: number; y: number };
  text: {
    x: number;
    y: number;
    anchor: "start" | "middle" | "end";
    lines: string[];
    size?: number;
  };
  target: Box;
}

/** An organization as a head of a row or a column: its mark as in the diagram, and its name. */
export function headFact(
  pen: Pen,
  palette: Palette,
  node: NetworkNode,
  { locale, strength, isSelected, mark, text, target }: HeadOptions,
): SVGElement {
  const r = Math.min(7, radiusOf(node, true));
  const fill = isSelected
    ? palette.accent
    : strength === "receded"
      ? palette.receded
      : palette.nodeUsual;
  const element = fact(
    pen,
    {
      id: `organizations:${node.org_id}`,
      label: `${nameOf(node, locale)}, ${labelOf("org_kind", node.kind, locale)}, ${occasionsCounted(node.occasions, locale)}`,
      target,
      attributes: { "data-x": mark.x, "data-y": mark.y },
    },
    [
      node.side === "company"
        ? pen("circle", { class: "node", cx: mark.x, cy: mark.y, r, fill })
        : pen("rect", {
            class: "node",
            x: mark.x - r,
            y: mark.y - r,
            width: r * 2,
            height: r * 2,
            fill,
          }),
      ...text.lines.map((line, i, { length }) =>
        words(pen, text.x, text.y + (i - (length - 1)) * matrixLine, line, {
          size: text.size ?? matrixSize,
          anchor: text.anchor,
          fill: strength === "receded" ? palette.quiet : palette.ink,
          weight: strength === "chosen" ? "semibold" : "regular",
        }),
      ),
    ],
  );
  element.classList.add(strength);
  return element;
}
