import type { ReachPanel, ReachRow } from "../../src/model/chart.ts";
import { valuesOf } from "../../src/model/vocabulary.ts";
import { reach } from "../../src/marks/reach.ts";
import { narrowKorean, pairwise, wideKorean, type Exhibit } from "./gallery.ts";

const haetsal = { name_ko: "햇살커머스", name_en: "Haetsal Commerce", org_id: "haetsal" };
const fair = { name_ko: "한마음장터", name_en: "One Heart Fair", program_id: "fair" };

const row = (
  count_id: string,
  unit: ReachRow["unit"],
  role: ReachRow["role"],
  value: number | null,
  label_ko: string,
  label_en: string,
  rest: Partial<ReachRow> = {},
): ReachRow => ({
  count_id,
  unit,
  role,
  party: "helped",
  bound: "exact",
  accumulation: "period",
  scope: "whole",
  value,
  value_min: null,
  value_max: null,
  as_of: null,
  actor: haetsal,
  program: fair,
  occasion: null,
  status: "done",
  label_ko,
  label_en,
  again: false,
  parts: [],
  baselines: [],
  ties: [],
  ...rest,
});

const panel = (unit: ReachRow["unit"], rows: ReachRow[], rate = false): ReachPanel => ({
  unit,
  party: rows[0]!.party,
  rate,
  rows,
  counts: rows.reduce((n, { parts, baselines }) => n + 1 + parts.length + baselines.length, 0),
});

const planned = row("planned", "market", "target", 60, "더할 시장", "Markets to add", {
  status: "planned",
  ties: [
    {
      kind: "fulfils",
      direction: "from",
      fact: "counts:joined",
      label_ko: "함께한 시장",
      label_en: "Markets that joined",
      figure: {
        unit: "market",
        bound: "exact",
        accumulation: "period",
        value: 90,
        value_min: null,
        value_max: null,
      },
    },
  ],
});
const helper = { party: "helper", actor: null, program: null } as const;
const panels: ReachPanel[] = [
  panel("merchant", [
    row("aimed", "merchant", "target", 20000, "보험 대상 상인", "Merchants meant to be insured", {
      bound: "about",
    }),
    row("helped", "merchant", "beneficiary", 4100, "도운 상인", "Merchants helped", {
      accumulation: "cumulative",
      as_of: "[2024-03-05..2024-03-31]",
      bound: "at_least",
      value_min: 4100,
    }),
    row("some", "merchant", "participant", 12, "잘 판 판매자", "Sellers who sold well", {
      scope: "subset",
    }),
    row("entries", "merchant", "applicant", null, "응모한 상인", "Merchants who entered", {
      bound: "undisclosed",
    }),
  ]),
  panel("person", [
    row("buyers", "person", "outcome", 1_200_000, "산 사람", "People who bought", {
      bound: "about",
      accumulation: "cumulative",
      as_of: "2024-02",
      actor: null,
    }),
  ]),
  panel("market", [
    row("joined", "market", "participant", 90, "함께한 시장", "Markets that joined", {
      parts: [
        row("first", "market", "selected", 30, "먼저 뽑은 시장", "Markets picked first"),
        row("second", "market", "selected", 45, "나중에 뽑은 시장", "Markets picked later"),
      ],
    }),
    planned,
  ]),
  panel(
    "percent",
    [
      row("growth", "percent", "outcome", 80, "상인의 성장", "Growth of the merchants", {
        baselines: [row("overall", "percent", "baseline", 25, "전체의 성장", "Growth of all")],
      }),
      row("coupon", "percent", "term", 10, "쿠폰의 할인율", "Discount of the coupons"),
    ],
    true,
  ),
  panel("company", [
    row("helping", "company", "participant", 3, "돕기로 나선 회사", "Companies that help", helper),
    row("judged", "company", "selected", 17, "상을 받은 회사", "Companies with a prize", helper),
  ]),
  panel(
    "rank",
    [row("place", "rank", "outcome", 1, "평가 순위", "Place in the test", helper)],
    true,
  ),
];

const roles = [
  panel(
    "company",
    valuesOf("count_role").map((role, i) =>
      row(`role-${role}`, "company", role, 1000 - i * 60, `${role}`, `As ${role}`),
    ),
  ),
];
const bounds = [
  panel("store", [
    row("b-range", "store", "participant", null, "범위", "A range", {
      bound: "range",
      value_min: 300,
      value_max: 900,
    }),
    ...(["exact", "about", "at_least", "over", "at_most", "under"] as const).map((bound, i) =>
      row(`b-${bound}`, "store", "participant", 800 - i * 90, "점포", "Stores", { bound }),
    ),
    row("b-zero", "store", "participant", 0, "없음", "None"),
    row("b-again", "store", "participant", 800, "다시 적은 점포", "Said again", { again: true }),
  ]),
];

export const exhibits: Exhibit[] = [
  { name: "reach", draw: (options) => reach(panels, options), settings: pairwise },
  { name: "reach-roles", draw: (options) => reach(roles, options), settings: wideKorean },
  {
    name: "reach-bounds",
    draw: (options) => reach(bounds, options),
    settings: pairwise.slice(1, 3),
  },
  { name: "reach-empty", draw: (options) => reach([], options), settings: narrowKorean },
];
