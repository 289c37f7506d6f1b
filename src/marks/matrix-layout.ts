import type { NetworkEdge, NetworkNode } from "../model/chart.ts";
import type { Locale } from "../model/vocabulary.ts";
import { isNarrow, nameOf } from "./options.ts";
import { textWidth } from "./text.ts";
import { nameLines } from "./network-names.ts";

export const matrixSize = 12;
/** Heads above their columns are of short lines. */
export const uprightSize = 11;
export const rowHeight = 30;
export const matrixLine = 15;
/** Narrower columns than this run into each other: then the matrix becomes a list. */
const leastPitch = 24;
/** Narrower columns than this take no head above them that can be read. */
const leastUpright = 56;
const mostPitch = 76;

/** All ties of a company with an agency, by kind. */
export interface Cell {
  company: NetworkNode;
  agency: NetworkNode;
  edges: NetworkEdge[];
}

export interface Column {
  node: NetworkNode;
  x: number;
  head: ColumnHead;
}

/** The words of a head, the last line at `y`: middle above its column, or ending at it. */
interface ColumnHead {
  anchor: "middle" | "end";
  y: number;
  lines: string[];
}

export interface Row {
  node: NetworkNode;
  y: number;
  lines: string[];
  cells: Cell[];
}

export interface Grid {
  columns: Column[];
  rows: Row[];
  left: number;
  top: number;
  pitch: number;
  bottom: number;
}

const byRank = (a: NetworkNode, b: NetworkNode) =>
  a.rank - b.rank || (a.org_id < b.org_id ? -1 : 1);

/** Companies with their cells, both in rank order; organizations without a tie across are left out. */
export function cellsOf(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
): { companies: { node: NetworkNode; cells: Cell[] }[]; agencies: NetworkNode[] } {
  const byId = new Map(nodes.map((node) => [node.org_id, node]));
  const cells = new Map<string, Cell>();
  for (const edge of edges) {
    const ends = [byId.get(edge.a_org_id), byId.get(edge.b_org_id)];
    const company = ends.find((node) => node?.side === "company");
    const agency = ends.find((node) => node?.side === "agency");
    if (!company || !agency) continue;
    const key = `${company.org_id} ${agency.org_id}`;
    const cell = cells.get(key) ?? { company, agency, edges: [] };
    cells.set(key, cell);
    cell.edges.push(edge);
  }
  const all = [...cells.values()];
  const companies = [...new Set(all.map(({ company }) => company))].sort(byRank);
  return {
    companies: companies.map((node) => ({
      node,
      cells: all
        .filter(({ company }) => company === node)
        .sort((p, q) => byRank(p.agency, q.agency)),
    })),
    agencies: [...new Set(all.map(({ agency }) => agency))].sort(byRank),
  };
}

/** Each head in as many lines as it takes above its column; null where a word is wider than that. */
function uprightHeads(names: readonly string[], pitch: number, top: number): ColumnHead[] | null {
  const heads = names.map((name) => nameLines(name, pitch - 4, uprightSize, "regular"));
  const letters = (text: string) => text.replaceAll(" ", "");
  const whole = heads.every((lines, i) => letters(lines.join("")) === letters(names[i] ?? ""));
  if (pitch < leastUpright || !whole) return null;
  const most = Math.max(...heads.map(({ length }) => length));
  const y = top + (most - 0.5) * matrixLine;
  return heads.map((lines) => ({ anchor: "middle", y, lines }));
}

/**
 * Heads as steps that fall to the left: each is written in full above the ones before it, and stands
 * on a line that runs down to its column.
 */
function steppedHeads(names: readonly string[], xs: readonly number[], top: number): ColumnHead[] {
  let y = top;
  return names
    .map((name, i) => ({ name, x: xs[i] ?? 0 }))
    .reverse()
    .map(({ name, x }): ColumnHead => {
      const lines = nameLines(name, x, matrixSize, "semibold");
      y += lines.length * matrixLine + 2;
      return { anchor: "end", lines, y: y - matrixLine / 2 - 2 };
    })
    .reverse();
}

/** Rows of companies and columns of agencies; null where the columns would be too narrow. */
export function layoutGrid(
  { companies, agencies }: ReturnType<typeof cellsOf>,
  { width, locale, top }: { width: number; locale: Locale; top: number },
): Grid | null {
  const longest = Math.max(
    72,
    ...companies.map(({ node }) => textWidth(nameOf(node, locale), matrixSize, "semibold")),
  );
  const names = Math.min(longest, width * 0.24);
  const left = Math.ceil(names + 34);
  const pitch = Math.min(mostPitch, (width - left - 2) / agencies.length);
  if (isNarrow(width) || pitch < leastPitch) return null;

  const headNames = agencies.map((node) => nameOf(node, locale));
  const xs = agencies.map((_, i) => Math.round(left + (i + 0.5) * pitch));
  const heads = uprightHeads(headNames, pitch, top) ?? steppedHeads(headNames, xs, top);
  const gridTop = Math.max(...heads.map(({ y }) => y + matrixLine / 2)) + 28;
  return {
    columns: agencies.flatMap((node, i) => {
      const [x, head] = [xs[i], heads[i]];
      return x === undefined || head === undefined ? [] : [{ node, x, head }];
    }),
    rows: companies.map(({ node, cells }, i) => ({
      node,
      cells,
      y: gridTop + (i + 0.5) * rowHeight,
      lines: nameLines(nameOf(node, locale), names, matrixSize, "semibold"),
    })),
    left,
    top: gridTop,
    pitch,
    bottom: gridTop + companies.length * rowHeight,
  };
}
