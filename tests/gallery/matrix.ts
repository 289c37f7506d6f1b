import { matrix } from "../../src/marks/matrix.ts";
import type { NetworkNode } from "../../src/model/chart.ts";
import { narrowKorean, pairwise, wideKorean, type Exhibit } from "./gallery.ts";
import { kinds, rows } from "./network.ts";

/** As many agencies as the columns hold, with names as long as ministries have. */
const many: NetworkNode[] = Array.from({ length: 18 }, (_, i) => ({
  org_id: `body-${i}`,
  name_ko: i % 3 === 0 ? `이름이 아주 긴 ${i}번째 소상공인 지원 기관 협의회` : `${i}번째 재단`,
  name_en:
    i % 3 === 0 ? `Council number ${i} of Agencies that Support Small Merchants` : `Body ${i}`,
  kind: "association",
  side: "agency",
  rank: i,
  x: 0,
  y: 0,
  occasions: 1 + i,
}));
const [company] = rows.nodes;
const crowd = {
  nodes: [...rows.nodes, ...many],
  edges: many.map(({ org_id }, i) => ({
    a_org_id: company!.org_id,
    b_org_id: org_id,
    kind: "support" as const,
    relation_ids: Array.from({ length: 1 + (i % 12) }, (_, n) => `${org_id}-${n}`),
  })),
};

export const exhibits: Exhibit[] = [
  { name: "matrix", draw: (options) => matrix(rows, options), settings: pairwise },
  {
    name: "matrix-selected",
    draw: (options) => matrix(rows, { ...options, selected: ["markets"] }),
    settings: pairwise.slice(0, 3),
  },
  {
    name: "matrix-pair",
    draw: (options) => matrix(rows, { ...options, selected: ["haetsal", "markets"] }),
    settings: pairwise,
  },
  { name: "matrix-crowd", draw: (options) => matrix(crowd, options), settings: pairwise },
  {
    name: "matrix-kinds",
    draw: (options) => matrix({ ...rows, edges: kinds }, options),
    settings: wideKorean,
  },
  {
    name: "matrix-empty",
    draw: (options) => matrix({ nodes: [], edges: [] }, options),
    settings: narrowKorean,
  },
];
