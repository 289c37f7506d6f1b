import * as aq from "arquero";
import { describe, expect, test } from "vitest";
import { select } from "../../src/engine/filter.ts";
import { reach } from "../../src/engine/reach.ts";
import type { ReachRow } from "../../src/model/chart.ts";
import { countWords } from "../../src/model/count.ts";
import { reachFinding } from "../../src/model/reach-finding.ts";
import type { ValueOf } from "../../src/model/vocabulary.ts";
import { randomAtlas, randomFilters } from "./random-atlas.ts";
import { indexOf, smallIndex, type Rows } from "./small-atlas.ts";

type Counts = NonNullable<Rows["counts"]>;

function ask(counts: Counts, rows: Rows = {}) {
  const filled = counts.map((count) => ({ value: 1, unit: "market" as const, ...count }));
  const index = smallIndex({ ...rows, counts: filled });
  return reach(index, index.universe);
}
/** Ids of rows; `a(b)[c]` holds b as a part and is compared with c. */
const shape = (rows: readonly ReachRow[]): string =>
  rows
    .map(({ count_id, parts, baselines }) => {
      const inside = parts.length > 0 ? `(${shape(parts)})` : "";
      return count_id + inside + (baselines.length > 0 ? `[${shape(baselines)}]` : "");
    })
    .join(" ");
const panels = (counts: Counts, rows?: Rows) =>
  ask(counts, rows).map(({ unit, rows }) => `${unit}: ${shape(rows)}`);
const link = (kind: "measured_on" | "fulfils", from_id: string, to_id: string) => ({
  from_table: "counts",
  from_id,
  to_table: "counts",
  to_id,
  kind,
});

test("a panel a unit: people first, then bodies, doings and rates; more counts first", () => {
  const units: ValueOf<"unit">[] = ["percent", "time", "store", "person", "merchant", "merchant"];
  const found = ask(units.map((unit, i) => ({ count_id: `c${i}`, unit })));
  expect(found.map(({ unit, counts, rate }) => [unit, counts, rate])).toEqual([
    ["merchant", 2, false],
    ["person", 1, false],
    ["store", 1, false],
    ["time", 1, false],
    ["percent", 1, true],
  ]);
});

test("counts of those who help are of no panel of those helped, and follow them", () => {
  const counts: Counts = [
    { count_id: "shops", value: 2 },
    { count_id: "rounds", value: 5, party: "helper" },
    { count_id: "inside", value: 1, part_of: "rounds" },
    { count_id: "buyers", value: 9, unit: "person" },
    { count_id: "before", value: 3, role: "baseline" },
  ];
  const links = [link("measured_on", "rounds", "before")];
  const found = ask(counts, { links });
  expect(found.map(({ party, unit, rows }) => [party, unit, shape(rows)])).toEqual([
    ["helped", "person", "buyers"],
    ["helped", "market", "before shops inside"],
    ["helper", "market", "rounds"],
  ]);
});

test("largest first, ranks smallest first, what is undisclosed or said again last", () => {
  expect(
    panels([
      { count_id: "undisclosed", value: null, bound: "undisclosed" },
      { count_id: "again", value: 9, restates: "small" },
      { count_id: "small", value: 2 },
      { count_id: "range", value: null, value_min: 1, value_max: 5, bound: "range" },
      { count_id: "third", unit: "rank", value: 3 },
      { count_id: "first", unit: "rank", value: 1 },
    ]),
  ).toEqual(["market: range small again undisclosed", "rank: first third"]);
});

test.each<[string, Counts, string[]]>([
  [
    "in its whole",
    [
      { count_id: "a", value: 9 },
      { count_id: "b", part_of: "a" },
    ],
    ["market: a(b)"],
  ],
  [
    "not in a whole of another unit",
    [
      { count_id: "a", unit: "store" },
      { count_id: "b", part_of: "a" },
    ],
    ["store: a", "market: b"],
  ],
  ["alone without its whole", [{ count_id: "b", part_of: "a" }], ["market: b"]],
  [
    "not in an undisclosed whole",
    [
      { count_id: "a", value: null, bound: "undisclosed" },
      { count_id: "b", part_of: "a" },
    ],
    ["market: b a"],
  ],
  [
    "never in a circle",
    [
      { count_id: "a", part_of: "b" },
      { count_id: "b", part_of: "a" },
    ],
    ["market: b(a)"],
  ],
])("a part lies %s", (_, counts, expected) => {
  expect(panels(counts)).toEqual(expected);
});

describe("baselines", () => {
  const three: Counts = [
    { count_id: "growth", unit: "percent", role: "outcome", value: 5 },
    { count_id: "overall", unit: "percent", role: "baseline", value: 2 },
    { count_id: "gap", unit: "percentage_point", role: "outcome", value: 3 },
  ];
  test("stand with what a gap is measured on beside them", () => {
    const links = [link("measured_on", "gap", "growth"), link("measured_on", "gap", "overall")];
    expect(panels(three, { links })).toEqual(["percent: growth[overall]", "percentage_point: gap"]);
  });
  test("stand with what they are linked to directly, in either direction", () => {
    for (const [from, to] of [
      ["growth", "overall"],
      ["overall", "growth"],
    ] as const)
      expect(panels(three, { links: [link("measured_on", from, to)] })[0]).toBe(
        "percent: growth[overall]",
      );
  });
  test("stand alone without a link", () => {
    expect(panels(three)[0]).toBe("percent: growth overall");
  });
});

test("a plan fulfilled is told on both ends, with the other's figure", () => {
  const [panel] = ask(
    [
      { count_id: "done", value: 9 },
      { count_id: "plan", value: 8 },
    ],
    { links: [link("fulfils", "done", "plan")] },
  );
  const told = panel!.rows.map(({ ties }) =>
    ties.map(({ kind, direction, fact, figure }) => [kind, direction, fact, figure?.value]),
  );
  expect(told).toEqual([
    [["fulfils", "to", "counts:plan", 8]],
    [["fulfils", "from", "counts:done", 9]],
  ]);
});

test("whose a count is: its actor and program, its event's program, else the event's title", () => {
  const rows: Rows = {
    organizations: [{ org_id: "o", name_ko: "오" }],
    programs: [{ program_id: "p", name_ko: "피" }],
    events: [
      { event_id: "e", title_ko: "이", status: "planned" },
      { event_id: "f", title_ko: "에프" },
    ],
    event_programs: [{ event_id: "e", program_id: "p" }],
  };
  const [panel] = ask(
    [
      { count_id: "a", value: 3, actor_org_id: "o", program_id: "p" },
      { count_id: "b", value: 2, event_id: "e" },
      { count_id: "c", value: 1, event_id: "f" },
    ],
    rows,
  );
  expect(
    panel!.rows.map(({ actor, program, occasion, status }) => [
      actor?.name_ko,
      program?.name_ko,
      occasion?.name_ko,
      status,
    ]),
  ).toEqual([
    ["오", "피", undefined, null],
    [undefined, "피", undefined, "planned"],
    [undefined, undefined, "에프", "planned"],
  ]);
});

test("on random tables every count shown is drawn once, in its unit's panel", () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const atlas = randomAtlas(seed);
    const index = indexOf(atlas);
    const { shown } = select(index, randomFilters(seed, atlas));
    const flat = (row: ReachRow): ReachRow[] => [
      row,
      ...[...row.parts, ...row.baselines].flatMap(flat),
    ];
    const found = reach(index, shown);
    const drawn = found.flatMap(({ rows }) => rows.flatMap(flat).map(({ count_id }) => count_id));
    const own = atlas.counts.filter((_, row) => shown.get(index.start.counts + row));
    expect(drawn.sort()).toEqual(own.map(({ count_id }) => count_id).sort());
    type Tally = { party: string; unit: string; count: number };
    const tally = own.length
      ? (aq.from(own).groupby("party", "unit").count().objects() as Tally[])
      : [];
    const named = ({ party, unit }: { party: string; unit: string }) => `${party} ${unit}`;
    expect(Object.fromEntries(found.map((panel) => [named(panel), panel.counts]))).toEqual(
      Object.fromEntries(tally.map((one) => [named(one), one.count])),
    );
    for (const panel of found)
      expect(new Set([named(panel), ...panel.rows.flatMap(flat).map(named)]).size).toBe(1);
  }
});

describe("the finding", () => {
  const organizations = ["하나", "두나"].map((name_ko, i) => ({ org_id: `o${i}`, name_ko }));
  const title = (counts: Counts) => {
    const filled = counts.map((count) => ({ actor_org_id: "o0", ...count }));
    return reachFinding(ask(filled, { organizations })).ko;
  };
  const base = { unit: "merchant", role: "beneficiary" } as const;
  test("under filters is one within them", () => {
    const counts = [
      { ...base, value: 50, actor_org_id: "o0" },
      { ...base, value: 70, actor_org_id: "o1" },
    ];
    const said = reachFinding(ask(counts, { organizations }), true);
    expect(said.ko).toBe("고른 조건에서 지원받은 상인은 두나의 70명이 가장 많다");
    expect(said.en).toMatch(/^Within the filters .* has the largest number of /);
  });
  test.each<[string, Counts, string]>([
    [
      "the largest of one role",
      [
        { ...base, value: 50 },
        { ...base, value: 70, actor_org_id: "o1" },
      ],
      "지원받은 상인은 두나의 70명이 가장 많다",
    ],
    [
      "and, apart from it, the largest aimed at",
      [
        { ...base, value: 50 },
        { ...base, value: 70 },
        { ...base, role: "target", value: 900, actor_org_id: "o1" },
        { ...base, role: "target", value: 3 },
      ],
      "지원받은 상인은 하나의 70명이 가장 많고, 대상으로 삼은 상인은 두나의 900명이 가장 많다",
    ],
    [
      "nothing where another may be larger",
      [
        { ...base, value: 50, value_min: 50, bound: "at_least" },
        { ...base, value: 70 },
      ],
      "몇 명, 몇 곳에 닿았나",
    ],
    [
      "until when a running total was counted",
      [
        { ...base, value: 50 },
        { ...base, value: 70, accumulation: "cumulative", as_of: "[2022-10-13..2022-10-31]" },
      ],
      "지원받은 상인은 하나의 2022년 10월까지 누적 70명이 가장 많다",
    ],
    [
      "nothing of those who help",
      [
        { ...base, party: "helper", value: 50 },
        { ...base, party: "helper", value: 70 },
      ],
      "몇 명, 몇 곳에 닿았나",
    ],
    ["nothing on a tie", [base, base], "몇 명, 몇 곳에 닿았나"],
    [
      "nothing across units or roles",
      [
        { ...base, value: 50 },
        { ...base, unit: "store", value: 70 },
        { ...base, role: "participant", value: 9 },
      ],
      "몇 명, 몇 곳에 닿았나",
    ],
  ])("says %s", (_, counts, expected) => {
    expect(title(counts)).toBe(expected);
  });
});

test.each<[Partial<ReachRow>, string, string]>([
  [
    { unit: "merchant", value: 4540, accumulation: "cumulative" },
    "누적 4,540명",
    "4,540 merchants so far",
  ],
  [{ unit: "person", value: 1_100_000, bound: "about" }, "약 110만 명", "about 1,100,000 people"],
  [{ unit: "time", value: 3, accumulation: "per_year" }, "연 3회", "3 times a year"],
  [{ unit: "ratio", value: 2.7 }, "2.7 대 1", "2.7 to 1"],
  [{ unit: "rank", value: 22 }, "22위", "22nd"],
  [{ unit: "rank", value: 11 }, "11위", "11th"],
  [{ unit: "language", value: 13 }, "13개 언어", "13 languages"],
  [{ unit: "store", value: 1 }, "1곳", "1 store"],
  [{ unit: "company", value: null, bound: "undisclosed" }, "밝히지 않음", "not disclosed"],
  [{ unit: "percent", value: null, value_min: 3, value_max: 5, bound: "range" }, "3%~5%", "3%–5%"],
])("words of %j", (row, ko, en) => {
  const figure = {
    bound: "exact",
    accumulation: "period",
    value: null,
    value_min: null,
    value_max: null,
    ...row,
  } as ReachRow;
  expect(countWords(figure, "ko")).toBe(ko);
  expect(countWords(figure, "en")).toBe(en);
});
