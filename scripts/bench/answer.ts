import { organizationChoices } from "../../src/engine/choices.ts";
import { factIndex, type FactIndex } from "../../src/engine/facts.ts";
import { select, type FilterState } from "../../src/engine/filter.ts";
import { funding } from "../../src/engine/funding.ts";
import { tablesFromJson, type Place } from "../../src/engine/load.ts";
import { network } from "../../src/engine/network.ts";
import { wholeTimeline } from "../../src/engine/timeline.ts";
import { TABLES_VERSION, type Atlas } from "../../src/model/tables.ts";

/** What both ways of asking must agree on, one text a row, sorted. */
export interface Answer {
  /** `organization events` for each lane. */
  lanes: string[];
  /** `kind organization won amounts` for each sum. */
  sums: string[];
  /** `a b kind ties` for each edge. */
  edges: string[];
}

export const indexOf = (atlas: Atlas): FactIndex =>
  factIndex(tablesFromJson(atlas, { version: TABLES_VERSION }));

/** What the page asks of the engine at a change of filters: all that the three charts draw. */
export function drawn(index: FactIndex, state: FilterState, layout: readonly Place[]) {
  const { shown } = select(index, state);
  return {
    lanes: wholeTimeline(index, shown).lanes,
    panels: funding(index, shown).panels,
    edges: network(index, shown, layout).edges,
  };
}

const all = Infinity;

/** No limits of what somebody can read: what is held against other ways of asking is all there is. */
export const unlimited = {
  timeline: { lanes: all, events: all, spans: all },
  // The rows are the same claims as those in the sums and in the ledger.
  funding: { rows: 0, sums: all, claims: all, ledger: all },
  network: { nodes: all, edges: all, sentences: all },
};

/** What is drawn, and what the limits leave out of it. */
export function everything(index: FactIndex, state: FilterState): ReturnType<typeof drawn> {
  const { shown } = select(index, state);
  const lanes = { lanes: "company" as const, fold: [] };
  return {
    lanes: wholeTimeline(index, shown, lanes, unlimited.timeline).lanes,
    panels: funding(index, shown, "company", unlimited.funding).panels,
    edges: network(index, shown, [], { limits: unlimited.network }).edges,
  };
}

export function answerOf({ lanes, panels, edges }: ReturnType<typeof drawn>): Answer {
  return {
    lanes: lanes
      .filter(({ events }) => events.length > 0)
      .map(({ org_id, events }) => `${org_id} ${events.length}`)
      .sort(),
    sums: ofOneOrganization(panels),
    edges: edges
      .map(({ a_org_id, b_org_id, kind, relation_ids }) =>
        [a_org_id, b_org_id, kind, relation_ids.length].join(" "),
      )
      .sort(),
  };
}

/** The engine keeps bounds and plans apart; the verbs add all that one organization says of a kind. */
function ofOneOrganization(panels: ReturnType<typeof drawn>["panels"]): string[] {
  const found = new Map<string, { krw: number; claims: number }>();
  for (const panel of panels)
    for (const { kind, sums } of panel.sums)
      for (const { claims } of sums)
        for (const { org_id, krw } of claims) {
          const key = `${kind} ${org_id}`;
          const known = found.get(key) ?? { krw: 0, claims: 0 };
          found.set(key, { krw: known.krw + krw, claims: known.claims + 1 });
        }
  return [...found].map(([key, { krw, claims }]) => `${key} ${krw} ${claims}`).sort();
}

export const noFilter: FilterState = {
  company: [],
  agency: [],
  category: [],
  kind: [],
  for: [],
  period: null,
};

/**
 * Filters as a reader sets them, one after the other: none, one, several at once; of companies and
 * agencies those with most facts.
 */
export function statesOf(index: FactIndex): FilterState[] {
  const largest = (side: "company" | "agency") =>
    organizationChoices(index, noFilter, select(index, noFilter), side).listed.map(({ value }) => value); // prettier-ignore
  const [first = "", second = ""] = largest("company");
  const [body = ""] = largest("agency");
  return [
    noFilter,
    { ...noFilter, company: [first] },
    { ...noFilter, company: [first, second] },
    { ...noFilter, agency: [body] },
    { ...noFilter, kind: ["pledge"] },
    { ...noFilter, kind: ["pledge", "fund", "early_payment"] },
    { ...noFilter, period: "2022" },
    { ...noFilter, period: "2021-05/2023-06" },
    { ...noFilter, company: [first], period: "2022/2023" },
    { ...noFilter, category: ["digital_transformation"], for: ["small_merchant"] },
  ];
}
