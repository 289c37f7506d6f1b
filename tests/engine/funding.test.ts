import { describe, expect, test } from "vitest";
import type { FundingRow } from "../../src/model/chart.ts";
import { funding } from "../../src/engine/funding.ts";
import { select } from "../../src/engine/filter.ts";
import { defaultViewState } from "../../src/model/view-state.ts";
import { smallIndex, type Rows } from "./small-atlas.ts";

type Amounts = NonNullable<Rows["amounts"]>;
const organizations: NonNullable<Rows["organizations"]> = [
  { org_id: "solo", name_ko: "혼자", name_en: "Solo" },
  { org_id: "other" },
];

function ask(amounts: Amounts, rows: Rows = {}) {
  const filled = amounts.map((amount) => ({ actor_org_id: "solo", ...amount }));
  const index = smallIndex({ organizations, ...rows, amounts: filled });
  return funding(index, index.universe);
}
/** Ids of rows; `a=d(b)[c]` is said again by d, holds b as a part and perhaps c. */
const shape = (rows: readonly FundingRow[]): string =>
  rows
    .map(({ amount_id, restated, parts, maybe_parts }) => {
      const inside = parts.length > 0 ? `(${shape(parts)})` : "";
      const again = restated.map((row) => `=${row.amount_id}`).join("");
      return amount_id + again + inside + (maybe_parts.length > 0 ? `[${shape(maybe_parts)}]` : "");
    })
    .join(" ");
const panels = (amounts: Amounts, rows?: Rows) =>
  ask(amounts, rows).panels.map(({ group, rows }) => `${group}: ${shape(rows)}`);
const ledger = (amounts: Amounts, rows?: Rows) =>
  ask(amounts, rows).ledger.map((row) => [row.amount_id, row.reason, row.other_amount_id]);
/** `pledge: 3 a+b, 8 c; bound`: each sum with what is in it, and why they are not one. */
const sums = (amounts: Amounts, rows?: Rows) =>
  ask(amounts, rows)
    .panels.flatMap(({ sums }) => sums)
    .filter(({ sums }) => sums.length > 0)
    .map(({ kind, sums, apart }) => {
      const told = sums.map(
        ({ krw, claims }) => `${krw} ${claims.map(({ amount_id }) => amount_id).join("+")}`,
      );
      return `${kind}: ${told.join(", ")}${apart.map((why) => `; ${why}`).join("")}`;
    });
const link = (kind: "maybe_part_of" | "conflicts" | "supersedes", from: string, to: string) => ({
  links: [{ from_table: "amounts", from_id: from, to_table: "amounts", to_id: to, kind }],
});

test("one panel a group, the largest first, in the order of the vocabulary", () => {
  const amounts: Amounts = [
    { amount_id: "s", kind: "sales_outcome" },
    { amount_id: "m", kind: "in_kind" },
    { amount_id: "b", krw: 2 },
    { amount_id: "a", krw: 2 },
    { amount_id: "c", krw: 3, kind: "fund" },
    { amount_id: "r", krw: null, krw_min: 1, krw_max: 9, bound: "range" },
  ];
  expect(panels(amounts)).toEqual(["promised: r c a b", "moved: m", "sales: s"]);
});

test("what is a target only stands below what was sold, however large, also under one heading", () => {
  const sold = { kind: "sales_outcome" as const };
  const aimed = { kind: "sales_target" as const };
  const amounts: Amounts = [
    { amount_id: "goal", krw: 30, ...aimed },
    { amount_id: "own", krw: 1, ...sold },
    { amount_id: "goal2", krw: 90, actor_org_id: "other", ...aimed },
    { amount_id: "more", krw: 2, ...sold },
  ];
  expect(panels(amounts)).toEqual(["sales: more own goal goal2"]);
});

describe("sums", () => {
  test("stay within one kind, of organizations that are named", () => {
    const amounts: Amounts = [
      { amount_id: "a", krw: 1 },
      { amount_id: "b", krw: 2 },
      { amount_id: "c", krw: 4, kind: "commitment" },
      { amount_id: "d", krw: 8, actor_org_id: "other" },
      { amount_id: "e", krw: 16, actor_org_id: null },
      { amount_id: "f", krw: 32, kind: "disbursement" },
    ];
    expect(sums(amounts)).toEqual(["pledge: 11 d+b+a", "commitment: 4 c", "disbursement: 32 f"]);
    expect(ledger(amounts)).toEqual([["e", "no_actor", null]]);
  });
  test("keep bounds, worths, plans and running totals apart", () => {
    const rows: Rows = { events: [{ event_id: "plan", status: "planned" }] };
    const pledges: Amounts = [
      { amount_id: "a", krw: 7, bound: "at_least", krw_min: 7 },
      { amount_id: "b", krw: 5, bound: "at_least", krw_min: 5 },
      { amount_id: "c", krw: 4 },
      { amount_id: "d", krw: 3, event_id: "plan" },
    ];
    expect(sums(pledges, rows)).toEqual(["pledge: 12 a+b, 7 c+d; bound"]);
    const bought: Amounts = [
      { amount_id: "a", kind: "purchase", krw: 9, valuation: "equivalent" },
      { amount_id: "b", kind: "purchase", krw: 8, event_id: "plan" },
      { amount_id: "c", kind: "purchase", krw: 7, accumulation: "cumulative" },
      { amount_id: "d", kind: "purchase", krw: 6, accumulation: "cumulative" },
    ];
    expect(sums(bought, rows)).toEqual([
      "purchase: 9 a, 8 b, 7 c, 6 d; valuation; planned; cumulative",
    ]);
  });
  test("never add an organization to what is below it, however far", () => {
    const family: Rows = {
      organizations: [
        { org_id: "group" },
        { org_id: "middle", parent_org_id: "group" },
        { org_id: "unit", parent_org_id: "middle" },
        { org_id: "one" },
        { org_id: "two" },
      ],
    };
    const amounts: Amounts = [
      { amount_id: "a", krw: 50, actor_org_id: "group" },
      { amount_id: "b", krw: 20, actor_org_id: "group" },
      { amount_id: "c", krw: 8, actor_org_id: "unit" },
      { amount_id: "d", krw: 4, actor_org_id: "one" },
      { amount_id: "e", krw: 2, actor_org_id: "two" },
    ];
    expect(sums(amounts, family)).toEqual(["pledge: 70 a+b, 8 c, 6 d+e; kin"]);
  });
});

describe("in no sum, and why", () => {
  test.each<[string, Amounts[number], string[], string]>([
    ["a ceiling", { kind: "insurance_limit" }, [], "ceiling"],
    ["a guarantee", { kind: "guarantee" }, [], "ceiling"],
    ["an undisclosed sum", { krw: null, bound: "undisclosed" }, [], "undisclosed"],
    ["a package", { kind: "package" }, ["promised: x"], "package"],
    ["a range", { krw: null, bound: "range" }, ["promised: x"], "range"],
    ["a single case", { scope: "single" }, ["promised: x"], "single_case"],
    ["a subset", { scope: "subset" }, ["promised: x"], "subset"],
    ["a rate", { accumulation: "per_year" }, ["promised: x"], "rate"],
    ["one that names no actor", { actor_org_id: null }, ["promised: x"], "no_actor"],
    ["a price", { accumulation: "per_unit" }, ["promised: x"], "rate"],
  ])("%s", (_, amount, drawn, reason) => {
    const amounts = [{ amount_id: "x", ...amount }];
    expect(panels(amounts)).toEqual(drawn);
    expect(ledger(amounts)).toEqual([["x", reason, null]]);
    expect(sums(amounts)).toEqual([]);
  });

  test("what restates another, a yearly rate too, is drawn in words under it", () => {
    const amounts: Amounts = [
      { amount_id: "total", krw: 300 },
      { amount_id: "again", krw: 300, restates: "total" },
      { amount_id: "rate", krw: 60, accumulation: "per_year", restates: "total" },
    ];
    expect(panels(amounts)).toEqual(["promised: total=again=rate"]);
    expect(ledger(amounts)).toEqual([
      ["again", "restates", "total"],
      ["rate", "restates", "total"],
    ]);
    expect(sums(amounts)).toEqual(["pledge: 300 total"]);
  });

  test("claims that conflict, both; a superseded one, alone", () => {
    const amounts: Amounts = [{ amount_id: "a" }, { amount_id: "b" }, { amount_id: "c" }];
    expect(panels(amounts, link("conflicts", "a", "b"))).toEqual(["promised: a b c"]);
    expect(ledger(amounts, link("conflicts", "a", "b"))).toEqual([
      ["a", "conflicts", "b"],
      ["b", "conflicts", "a"],
    ]);
    expect(ledger(amounts, link("supersedes", "a", "b"))).toEqual([["b", "superseded", "a"]]);
    expect(sums(amounts, link("supersedes", "a", "b"))).toEqual(["pledge: 200 a+c"]);
  });
});

describe("parts", () => {
  test("are drawn inside a whole of the same group, and in the ledger", () => {
    const amounts: Amounts = [
      { amount_id: "whole", krw: 300 },
      { amount_id: "part", krw: 100, kind: "fund", part_of: "whole" },
      { amount_id: "piece", krw: 10, part_of: "part" },
    ];
    expect(panels(amounts)).toEqual(["promised: whole(part(piece))"]);
    expect(ledger(amounts)).toEqual([
      ["part", "part_of", "whole"],
      ["piece", "part_of", "part"],
    ]);
    expect(sums(amounts)).toEqual(["pledge: 300 whole"]);
  });
  test("of a package keep their own panel and row", () => {
    const amounts: Amounts = [
      { amount_id: "all", kind: "package", krw: 300 },
      { amount_id: "promised", krw: 100, part_of: "all" },
      { amount_id: "paid", kind: "disbursement", part_of: "all" },
    ];
    expect(panels(amounts)).toEqual(["promised: all promised", "moved: paid"]);
    expect(ledger(amounts)).toEqual([
      ["paid", "part_of", "all"],
      ["promised", "part_of", "all"],
      ["all", "package", null],
    ]);
    expect(sums(amounts)).toEqual([]);
  });
  test("have a row of their own where the whole is not shown, and are still in no sum", () => {
    const index = smallIndex({
      organizations,
      events: [{ event_id: "e1", date: "2020" }],
      amounts: [
        { amount_id: "whole", event_id: "e1", actor_org_id: "solo" },
        { amount_id: "part", part_of: "whole", actor_org_id: "solo" },
      ],
    });
    const { shown } = select(index, { ...defaultViewState(), period: "2022" });
    const { panels, ledger } = funding(index, shown);
    expect(panels).toMatchObject([{ rows: [{ amount_id: "part" }], sums: [{ sums: [] }] }]);
    expect(ledger).toMatchObject([{ amount_id: "part", other_amount_id: "whole" }]);
  });
  test("of a whole that is only in the ledger have a row of their own", () => {
    const amounts: Amounts = [
      { amount_id: "whole", krw: null, bound: "undisclosed" },
      { amount_id: "part", part_of: "whole" },
    ];
    expect(panels(amounts)).toEqual(["promised: part"]);
  });
});

describe("what may be a part", () => {
  const amounts: Amounts = [
    { amount_id: "a", krw: 300 },
    { amount_id: "b", krw: 100, kind: "fund" },
    { amount_id: "c", kind: "disbursement" },
  ];
  test("is drawn inside as such, and is in the ledger", () => {
    expect(panels(amounts, link("maybe_part_of", "b", "a"))).toEqual([
      "promised: a[b]",
      "moved: c",
    ]);
    expect(ledger(amounts, link("maybe_part_of", "b", "a"))).toEqual([["b", "maybe_part_of", "a"]]);
  });
  test("of another group has a row of its own", () => {
    expect(panels(amounts, link("maybe_part_of", "c", "a"))).toEqual(["promised: a b", "moved: c"]);
    expect(ledger(amounts, link("maybe_part_of", "c", "a"))).toEqual([["c", "maybe_part_of", "a"]]);
  });
  test("of one another does not swallow both", () => {
    const links = ["ab", "ba"].flatMap(
      ([from = "", to = ""]) => link("maybe_part_of", from, to).links,
    );
    expect(panels(amounts, { links })).toEqual(["promised: b[a]", "moved: c"]);
  });
});

test("the owner is the actor, else the program, else the event tells whose it is", () => {
  const rows: Rows = {
    programs: [{ program_id: "p1", name_ko: "사업" }, { program_id: "p2" }],
    events: [{ event_id: "e1", title_ko: "협약", status: "done" }, { event_id: "e2" }],
    event_programs: [
      { event_id: "e2", program_id: "p1" },
      { event_id: "e2", program_id: "p2" },
    ],
  };
  const owner = (amount: Amounts[number]) => ask([amount], rows).panels[0]?.rows[0];
  expect(owner({ program_id: "p1" })).toMatchObject({
    owner: { org_id: "solo", program_id: "p1", name_ko: "혼자" },
    status: null,
  });
  expect(owner({ actor_org_id: null, program_id: "p1" })).toMatchObject({
    owner: { org_id: null, program_id: "p1", name_ko: "사업" },
  });
  expect(owner({ actor_org_id: null, event_id: "e1" })).toMatchObject({
    owner: { org_id: null, program_id: null, name_ko: "협약" },
    status: "done",
  });
  expect(owner({ event_id: "e2" })?.owner.program_id).toBeNull();
});

describe("rows stand under", () => {
  const rows: Rows = {
    organizations: [
      { org_id: "zebra" },
      { org_id: "stripes", parent_org_id: "between" },
      { org_id: "between", parent_org_id: "zebra" },
      { org_id: "solo" },
    ],
    programs: [{ program_id: "p1", name_ko: "사업" }],
    events: [
      { event_id: "e1", date: "2021-05" },
      { event_id: "e2", date: "[..2021-02]" },
    ],
  };
  const amounts: Amounts = [
    { amount_id: "a", krw: 10, actor_org_id: "solo", event_id: "e1" },
    { amount_id: "b", krw: 5, actor_org_id: "zebra", program_id: "p1" },
    { amount_id: "c", krw: 20, actor_org_id: "stripes", event_id: "e2" },
    { amount_id: "d", krw: 15, actor_org_id: "solo", program_id: "p1" },
  ];
  const index = smallIndex({ ...rows, amounts });
  const under = (by: "company" | "program" | "year") =>
    funding(index, index.universe, by).panels[0]?.rows.map((row) => [
      row.amount_id,
      row.under?.name_ko || row.under?.id || null,
      row.depth,
    ]);
  test("companies, a subsidiary after the nearest group with a row", () => {
    expect(under("company")).toEqual([
      ["b", "zebra", 0],
      ["c", "stripes", 1],
      ["d", "solo", 0],
      ["a", "solo", 0],
    ]);
  });
  test("programs, what names none at the end", () => {
    expect(under("program")).toEqual([
      ["d", "사업", 0],
      ["b", "사업", 0],
      ["c", null, 0],
      ["a", null, 0],
    ]);
  });
  test("years of the event, else of the article, in time", () => {
    expect(under("year")).toEqual([
      ["a", "2021년", 0],
      ["c", "2021년까지의 어느 때", 0],
      ["d", "2022년", 0],
      ["b", "2022년", 0],
    ]);
  });
});

test("claims that conflict stand side by side and name each other", () => {
  const amounts: Amounts = [
    { amount_id: "a", krw: 9 },
    { amount_id: "b", krw: 5 },
    { amount_id: "c", krw: 2 },
  ];
  expect(panels(amounts, link("conflicts", "c", "a"))).toEqual(["promised: a c b"]);
  expect(ask(amounts, link("conflicts", "c", "a")).panels[0]?.rows).toMatchObject([
    { conflicts: ["c"] },
    { conflicts: ["a"] },
    { conflicts: [] },
  ]);
});

test("of more than there is room for, the largest; all are counted", () => {
  const amounts = [1, 2, 3].map((krw) => ({ amount_id: `a${krw}`, krw, actor_org_id: "solo" }));
  const unstated = ["x", "y"].map((amount_id) => ({ amount_id, krw: null, bound: "undisclosed" as const })); // prettier-ignore
  const index = smallIndex({ organizations, amounts: [...amounts, ...unstated] });
  const few = funding(index, index.universe, "company", { rows: 1, sums: 1, claims: 2, ledger: 1 });
  expect(few.panels).toMatchObject([{ more: 2, rows: [{ amount_id: "a3" }] }]);
  expect(few.panels[0]?.sums[0]?.sums).toMatchObject([
    { krw: 6, count: 3, claims: [{ amount_id: "a3" }, { amount_id: "a2" }] },
  ]);
  expect(few.ledger.map(({ amount_id }) => amount_id)).toEqual(["x"]);
  expect(few.unsummed).toMatchObject([{ reason: "undisclosed", undisclosed: true, claims: 2 }]);
});
