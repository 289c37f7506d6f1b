import type { NetworkEdge, NetworkNode } from "../model/chart.ts";
import { legend } from "./legend.ts";
import { edgeFact, nodeFact, strengths } from "./network-facts.ts";
import { layoutMap } from "./network-map.ts";
import { layoutSides } from "./network-sides.ts";
import { networkKeys } from "./network-style.ts";
import type { MarkOptions } from "./options.ts";
import { palettes } from "./palette.ts";
import { decoration, penFor, picture, round, words } from "./svg.ts";
import { textWidth } from "./text.ts";
import { says } from "./words.ts";

export interface NetworkRows {
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
}

export interface NetworkOptions extends MarkOptions {
  /** `sides` when not given: two columns. `map`: the baked places. */
  layout?: "sides" | "map";
  /** Organizations whose ties stand out; the rest recedes. */
  selected?: readonly string[];
  /** The organization that the title is about, where nothing is chosen: its name is set in bold. */
  leading?: string | null;
}

const headHeight = 30;

/**
 * Organizations and their ties: thickness by occasions, stroke by kind. Facts are `organizations:` and
 * `relations:` (an edge bears its first relation's id, and all of them in `data-ids`): ties first,
 * since they lie under the marks, what is chosen after what recedes; then companies, then agencies.
 */
export function network({ nodes, edges }: NetworkRows, options: NetworkOptions): SVGSVGElement {
  const { width, locale, theme, document, label, layout = "sides", selected = [] } = options;
  const pen = penFor(document);
  const palette = palettes[theme];
  const shown = new Set(nodes.map(({ org_id }) => org_id));
  const ties = edges.filter(({ a_org_id, b_org_id }) => shown.has(a_org_id) && shown.has(b_org_id));
  const name = label ?? says.network[locale];
  if (nodes.length === 0)
    return picture(pen, "network", { width, height: 40, label: name }, [
      words(pen, 0, 20, says.nothing[locale], { size: 13, fill: palette.quiet }),
    ]);

  const keys = legend(pen, palette, networkKeys(pen, palette, ties, locale), { width });
  const start = keys.height + 8;
  const sides =
    layout === "sides"
      ? layoutSides(nodes, ties, { width, locale, top: start + headHeight })
      : null;
  const { ofNode, ofEdge } = strengths(ties, selected);
  const placed = sides ?? layoutMap(nodes, ties, { width, locale, top: start, ofNode });
  // Over its column, and where short names put that at the edge, within the picture.
  const heading = (x: number, text: string, anchor: "start" | "end") => {
    const long = textWidth(text, 12);
    const within = anchor === "end" ? Math.max(x, long) : Math.min(x, width - long);
    return words(pen, round(within), start + 12, text, { size: 12, fill: palette.quiet, anchor });
  };
  const heads = sides
    ? [
        heading(sides.columns[0] + 6, says.companies[locale], "end"),
        heading(sides.columns[1] - 6, says.agencies[locale], "start"),
      ]
    : [];
  const order = { receded: 0, usual: 1, chosen: 2 };
  const lines = [...placed.edges].sort((a, b) => order[ofEdge(a.edge)] - order[ofEdge(b.edge)]);
  return picture(pen, "network", { width, height: placed.bottom + 8, label: name }, [
    keys.element,
    decoration(pen, "heads", heads),
    pen(
      "g",
      { class: "edges", role: "group", "aria-label": says.ties[locale] },
      lines.map((one) => edgeFact(pen, palette, one, ofEdge(one.edge), locale)),
    ),
    pen(
      "g",
      { class: "nodes", role: "group", "aria-label": says.organizations[locale] },
      placed.nodes.map((one) => {
        const { org_id } = one.node;
        const isSelected = selected.includes(org_id);
        return nodeFact(pen, palette, one, ofNode(org_id), {
          locale,
          size: placed.size,
          isSelected,
          isLeading: selected.length === 0 && org_id === options.leading,
        });
      }),
    ),
  ]);
}
