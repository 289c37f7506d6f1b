import "../../src/state/with-funding.ts";
import "../../src/state/with-network.ts";
import "../../src/state/with-timeline.ts";
import { organizationPage } from "../../src/engine/organization.ts";
import { reach as reachPanels } from "../../src/engine/reach.ts";
import { funding } from "../../src/marks/funding.ts";
import { network } from "../../src/marks/network.ts";
import type { MarkOptions } from "../../src/marks/options.ts";
import { reach } from "../../src/marks/reach.ts";
import { busiest } from "../../src/marks/timeline-busiest.ts";
import { timeline } from "../../src/marks/timeline.ts";
import type { NetworkEdge, NetworkNode, ReachPanel, TimelineLane } from "../../src/model/chart.ts";
import type { Route } from "../../src/pages/routes.ts";
import type { Explorer } from "../../src/state/explorer.svelte.ts";
import { questionOf } from "../../src/views/questions.ts";
import { chartWidth } from "./card.ts";

type Draw = (most: number) => SVGSVGElement;
type Options = MarkOptions & { theme: "light" };

const heightOf = (svg: SVGSVGElement) => Number(svg.getAttribute("height"));

/** Fewer and fewer of a chart's rows until it is low enough, one at least; then it says so by its class. */
const lowEnough =
  (draw: Draw, from: number) =>
  (height: number): SVGSVGElement => {
    let drawn = draw(from);
    for (let most = from - 1; heightOf(drawn) > height && most > 0; most -= 1) {
      drawn = draw(most);
      drawn.classList.add("excerpt");
    }
    return drawn;
  };

const timelineCard = (lanes: readonly TimelineLane[], options: Options) =>
  lowEnough((most) => timeline(busiest(lanes, most).lanes, { ...options, compact: true }), 8);

function fundingCard({ funding: { panels }, view }: Explorer, options: Options) {
  if (panels.length === 0) return null;
  const { scale, by } = view;
  // The first of the panels is the one that the finding speaks of.
  return lowEnough(
    (most) => funding(panels.slice(0, most > 4 ? 2 : 1), { ...options, scale, by, most: Math.min(most, 4) }), // prettier-ignore
    6,
  );
}

function networkCard({ network: { nodes, edges }, chosen }: Explorer, options: Options) {
  const ties = (id: string) => edges.filter((edge) => edge.a_org_id === id || edge.b_org_id === id);
  const isNear = (node: NetworkNode) =>
    chosen.length === 0 ||
    chosen.includes(node.org_id) ||
    ties(node.org_id).some((edge) =>
      [edge.a_org_id, edge.b_org_id].some((id) => chosen.includes(id)),
    );
  const order = nodes.filter(isNear).sort((a, b) => ties(b.org_id).length - ties(a.org_id).length);
  if (order.length === 0) return null;
  return lowEnough((most) => {
    const kept = new Set(
      (["company", "agency"] as const).flatMap((side) =>
        order.filter((node) => node.side === side).slice(0, most),
      ),
    );
    const has = (id: string) => [...kept].some(({ org_id }) => org_id === id);
    const shown = edges.filter((edge: NetworkEdge) => has(edge.a_org_id) && has(edge.b_org_id));
    const tied = new Set(shown.flatMap((edge) => [edge.a_org_id, edge.b_org_id]));
    return network({ nodes: nodes.filter((node) => tied.has(node.org_id)), edges: shown }, { ...options, selected: chosen }); // prettier-ignore
  }, 9);
}

function reachCard(panels: readonly ReachPanel[], options: Options) {
  const told = panels.filter(({ rate }) => !rate);
  if (told.length === 0) return null;
  return lowEnough((most) => {
    const shown = told.slice(0, most > 3 ? 2 : 1);
    const few = shown.map((panel) => ({ ...panel, rows: panel.rows.slice(0, most) }));
    return reach(few, options);
  }, 6);
}

/** Draws the chart of a page's picture; null for a page without one. */
export function cardChart(
  route: Route,
  explorer: Explorer,
  document: Document,
): ((height: number) => SVGSVGElement) | null {
  const options = { width: chartWidth, locale: route.locale, theme: "light", document } as const;
  const lanes = (): TimelineLane[] => {
    const groups = explorer.lanes(explorer.view.lanes, []);
    const fold = [...new Set(groups.lanes.flatMap(({ parent_org_id: id }) => id ?? []))];
    return explorer.lanes(explorer.view.lanes, fold).lanes;
  };
  switch (route.view === "q" ? questionOf(route.id).view : route.view) {
    case "funding":
      return fundingCard(explorer, options);
    case "network":
      return networkCard(explorer, options);
    case "reach":
      return reachCard(reachPanels(explorer.index, explorer.selection.shown), options);
    case "org": {
      const page = "id" in route && organizationPage(explorer.index, route.id, explorer.layout);
      return page && page.lanes.length > 0 ? timelineCard(page.lanes, options) : null;
    }
    case "overview":
    case "timeline":
    case "facts":
    case "articles":
      return timelineCard(lanes(), options);
    case "about":
    case "corrections":
    case "data":
    case "embed":
      return null;
  }
}
