import type { FundingPanel, FundingRow } from "../../src/model/chart.ts";
import { valuesOf } from "../../src/model/vocabulary.ts";
import { funding } from "../../src/marks/funding.ts";
import { narrowKorean, pairwise, wideKorean, type Exhibit } from "./gallery.ts";

const eok = 1e8;
const haetsal = {
  name_ko: "햇살커머스",
  name_en: "Haetsal Commerce",
  org_id: "haetsal",
  program_id: null,
};
const bada = { name_ko: "바다통신", name_en: "Bada Telecom", org_id: "bada", program_id: null };
const fair = { name_ko: "한마음장터", name_en: "One Heart Fair", org_id: null, program_id: "fair" };

const headingFor = ({ org_id, program_id, name_ko, name_en }: FundingRow["owner"]) => ({
  id: org_id ?? program_id ?? name_ko,
  name_ko,
  name_en,
});

const row = (
  amount_id: string,
  kind: FundingRow["kind"],
  krw: number | null,
  label_ko: string,
  label_en: string,
  rest: Partial<FundingRow> = {},
): FundingRow => ({
  amount_id,
  kind,
  krw,
  krw_min: null,
  krw_max: null,
  bound: "exact",
  valuation: "face",
  accumulation: "period",
  scope: "whole",
  duration: null,
  as_of: null,
  owner: haetsal,
  under: headingFor(rest.owner ?? haetsal),
  depth: 0,
  status: "done",
  conflicts: [],
  restated: [],
  parts: [],
  maybe_parts: [],
  holds: [],
  within: [],
  inferred: false,
  date: null,
  label_ko,
  label_en,
  ...rest,
});

const whole = { ...row("whole", "fund", 0, "", ""), maybe: true };
const nested = row("fund", "fund", 2400 * eok, "상생 기금", "Win-win fund", {
  duration: "P5Y",
  parts: [
    row("fund-markets", "fund", 900 * eok, "골목시장 몫", "Alley markets' share", {
      parts: [row("fund-seoul", "fund", 300 * eok, "서울", "Seoul")],
    }),
    row("fund-tiny", "fund", 12 * eok, "섬마을 상점", "Island shops"),
  ],
  maybe_parts: [
    row("fund-agreement", "commitment", 210 * eok, "상인회 협약", "Merchants' agreement", {
      within: [2400, 900].map((krw) => ({ ...whole, krw: krw * eok })),
      date: "[2023-08-01..]",
    }),
  ],
});

const plan = row("package", "package", 1300 * eok, "종합 방안", "The whole plan");
const early = row("early", "early_payment", 310 * eok, "명절 앞 납품대금", "Before the holiday", {
  owner: bada,
  within: [{ ...plan, maybe: false }],
});

const panels: FundingPanel[] = [
  {
    group: "promised",
    rows: [
      nested,
      row("package", "package", 1300 * eok, "종합 방안", "The whole plan", {
        owner: bada,
        parts: [row("package-pledge", "pledge", 400 * eok, "협력사 펀드", "Partner fund")],
        holds: [early],
        maybe_parts: [row("package-maybe", "pledge", 500 * eok, "설비 지원", "Equipment")],
      }),
      row("pledge-one", "pledge", 700 * eok, "동네 가게 지원", "Corner shops", { owner: bada }),
      row("pledge-two", "pledge", 70 * eok, "배움터 약속", "Classrooms", {
        bound: "at_least",
        krw_min: 70 * eok,
      }),
    ],
  },
  {
    group: "moved",
    rows: [
      row("bought", "purchase", 520 * eok, "중소기업 물건", "Small firms' goods", {
        owner: bada,
        valuation: "equivalent",
      }),
      row("to-buy", "purchase", 380 * eok, "하반기 물건", "Goods later this year", {
        status: "planned",
      }),
      row("given", "in_kind", 340 * eok, "통신 설비", "Network equipment", { bound: "about" }),
      row("paid", "disbursement", 90 * eok, "해마다 내는 돈", "Yearly support", {
        accumulation: "per_year",
      }),
    ],
  },
  {
    group: "brought_forward",
    rows: [early],
  },
  {
    group: "sales",
    rows: [
      row("goal", "sales_target", 28000 * eok, "세 차례 장터의 목표", "Target of three fairs", {
        owner: fair,
        status: "planned",
      }),
      row("sold", "sales_outcome", 11300 * eok, "봄 장터", "Spring fair", { owner: fair }),
      row("so-far", "sales_outcome", 268 * eok, "지난가을까지", "To last autumn", {
        accumulation: "cumulative",
        as_of: "2024-03",
      }),
    ],
  },
  {
    group: "ceiling",
    rows: [
      row("limit", "insurance_limit", 0.9 * eok, "보험 한도", "Insurance", { bound: "at_most" }),
    ],
  },
];

const year = (text: string) => ({ id: text, name_ko: `${text}년`, name_en: text });
const unit = {
  name_ko: "햇살페이",
  name_en: "Haetsal Pay",
  org_id: "haetsal-pay",
  program_id: null,
};

/** A group and what is below it, money said again, and two claims of which one is wrong. */
const told: FundingRow[] = [
  row("five", "pledge", 100 * eok, "창작자 지원", "Support for authors", {
    duration: "P5Y",
    restated: [
      row("yearly", "pledge", 20 * eok, "창작자 지원, 해마다", "Support for authors, yearly", {
        accumulation: "per_year",
        bound: "about",
      }),
    ],
  }),
  row("lessons", "fund", 30 * eok, "금융 교실", "Money lessons", {
    duration: "P1Y6M",
    owner: unit,
    depth: 1,
  }),
  row("one-says", "pledge", 60 * eok, "설비", "Equipment", {
    owner: bada,
    conflicts: ["other-says"],
  }),
  row("other-says", "pledge", 50 * eok, "설비", "Equipment", {
    owner: bada,
    conflicts: ["one-says"],
  }),
];
const byCompany: FundingPanel[] = [{ group: "promised", rows: told }];
const byYear: FundingPanel[] = [
  {
    group: "promised",
    rows: told.map((one, i) => ({ ...one, depth: 0, under: year(i === 0 ? "2022" : "2023") })),
  },
];
const byProgram: FundingPanel[] = [
  {
    group: "promised",
    rows: told.map((one, i) => ({
      ...one,
      depth: 0,
      under: i === 0 ? { id: "school", name_ko: "장사 학교", name_en: "Shop school" } : null,
    })),
  },
];

const bounds: FundingPanel[] = [
  {
    group: "promised",
    rows: valuesOf("bound").map((bound) =>
      row(
        `bound-${bound}`,
        "pledge",
        bound === "range" || bound === "undisclosed" ? null : 400 * eok,
        "묶음",
        "Bundle",
        {
          bound,
          krw_min: bound === "range" ? 200 * eok : null,
          krw_max: bound === "range" ? 500 * eok : null,
        },
      ),
    ),
  },
  {
    group: "moved",
    rows: [
      ...valuesOf("accumulation").map((accumulation) =>
        row(`sum-${accumulation}`, "disbursement", 300 * eok, "지원금", "Support", {
          accumulation,
        }),
      ),
      ...valuesOf("scope").map((scope) =>
        row(`scope-${scope}`, "disbursement", 200 * eok, "점포 지원", "Shop support", { scope }),
      ),
      row("sum-soft", "disbursement", 250 * eok, "어림한 누적", "Rough total", {
        accumulation: "cumulative",
        as_of: "2024-03",
        bound: "about",
      }),
    ],
  },
];

const long: FundingPanel[] = [
  {
    group: "promised",
    rows: [
      row(
        "long",
        "pledge",
        1_234_567_890_123,
        "이름이 아주 길어서 한 줄에 다 들어가지 않는 상생 협력 종합 지원 약속",
        "A promise whose name is much too long to stand on a single line of the picture",
        {
          owner: {
            ...haetsal,
            name_ko: "햇살커머스와 열두 협력사 모임",
            name_en: "Haetsal Commerce and Its Twelve Partners",
          },
        },
      ),
      row("short", "pledge", 1_000_000, "작은 가게", "A small shop"),
    ],
  },
];

export const exhibits: Exhibit[] = [
  { name: "funding", draw: (options) => funding(panels, options), settings: pairwise },
  {
    name: "funding-log",
    draw: (options) => funding(panels, { ...options, scale: "log" }),
    settings: pairwise.slice(0, 3),
  },
  {
    name: "funding-bounds",
    draw: (options) => funding(bounds, options),
    settings: pairwise.slice(0, 2),
  },
  {
    name: "funding-bounds-log",
    draw: (options) => funding(bounds, { ...options, scale: "log" }),
    settings: wideKorean,
  },
  { name: "funding-long", draw: (options) => funding(long, options), settings: pairwise.slice(1) },
  { name: "funding-told", draw: (options) => funding(byCompany, options), settings: pairwise },
  {
    name: "funding-told-log",
    draw: (options) => funding(byCompany, { ...options, scale: "log" }),
    settings: pairwise.slice(1, 3),
  },
  {
    name: "funding-year",
    draw: (options) => funding(byYear, { ...options, by: "year" }),
    settings: pairwise,
  },
  {
    name: "funding-program",
    draw: (options) => funding(byProgram, { ...options, by: "program" }),
    settings: pairwise.slice(0, 3),
  },
  {
    name: "funding-most",
    draw: (options) => funding(panels, { ...options, most: 3 }),
    settings: pairwise.slice(0, 3),
  },
  { name: "funding-empty", draw: (options) => funding([], options), settings: narrowKorean },
];
