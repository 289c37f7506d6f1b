import type { NetworkEdge, NetworkNode } from "../../src/model/chart.ts";
import { valuesOf } from "../../src/model/vocabulary.ts";
import { network } from "../../src/marks/network.ts";
import { narrowKorean, pairwise, wideKorean, type Exhibit } from "./gallery.ts";

const node = (
  org_id: string,
  side: NetworkNode["side"],
  rank: number,
  [x, y]: [number, number],
  occasions: number,
  name_ko: string,
  name_en: string,
): NetworkNode => ({
  org_id,
  side,
  rank,
  x,
  y,
  occasions,
  name_ko,
  name_en,
  kind: side === "company" ? "company" : "public_agency",
});

const edge = (
  a_org_id: string,
  b_org_id: string,
  kind: NetworkEdge["kind"],
  n = 1,
): NetworkEdge => ({
  a_org_id,
  b_org_id,
  kind,
  relation_ids: Array.from({ length: n }, (_, i) => `${a_org_id}-${b_org_id}-${kind}-${i + 1}`),
});

const nodes = [
  node("haetsal", "company", 0, [0, 0], 9, "햇살커머스", "Haetsal Commerce"),
  node("haetsal-pay", "company", 1, [30, 60], 2, "햇살페이", "Haetsal Pay"),
  node("bada", "company", 2, [120, 10], 4, "바다통신", "Bada Telecom"),
  node("sanmaru", "company", 3, [90, 90], 1, "산마루식품", "Sanmaru Foods"),
  node(
    "markets",
    "agency",
    0,
    [60, 30],
    12,
    "골목시장진흥재단",
    "Alley Market Promotion Foundation",
  ),
  node(
    "merchants",
    "agency",
    1,
    [20, 110],
    3,
    "한마음상인연합회",
    "One Heart Federation of Merchants",
  ),
  node(
    "islands",
    "agency",
    2,
    [150, 70],
    1,
    "섬마을상점협의회의긴이름모임",
    "Council of Island Village Shops",
  ),
];
const edges = [
  edge("haetsal", "markets", "agreement", 4),
  edge("haetsal", "markets", "award", 2),
  edge("haetsal", "merchants", "joint_program"),
  edge("bada", "markets", "participation", 9),
  edge("bada", "islands", "support"),
  edge("sanmaru", "merchants", "selection"),
  edge("haetsal", "haetsal-pay", "funding", 2),
  edge("haetsal", "bada", "membership"),
  edge("markets", "merchants", "joint_program"),
  edge("markets", "islands", "support", 2),
];
/** Shared with the matrix, which is the diagram's twin. */
export const rows = { nodes, edges };

export const kinds = valuesOf("relation_kind").map((kind) => edge("haetsal", "markets", kind));

export const exhibits: Exhibit[] = [
  { name: "network", draw: (options) => network(rows, options), settings: pairwise },
  {
    name: "network-selected",
    draw: (options) => network(rows, { ...options, selected: ["merchants"] }),
    settings: pairwise.slice(0, 3),
  },
  {
    name: "network-pair",
    draw: (options) => network(rows, { ...options, selected: ["haetsal", "markets"] }),
    settings: pairwise.slice(0, 3),
  },
  {
    name: "network-map",
    draw: (options) => network(rows, { ...options, layout: "map" }),
    settings: pairwise,
  },
  {
    name: "network-kinds",
    draw: (options) => network({ nodes, edges: kinds }, options),
    settings: wideKorean,
  },
  {
    name: "network-alone",
    draw: (options) => network({ nodes: nodes.slice(0, 1), edges }, { ...options, layout: "map" }),
    settings: narrowKorean,
  },
  {
    name: "network-empty",
    draw: (options) => network({ nodes: [], edges: [] }, options),
    settings: narrowKorean,
  },
];
