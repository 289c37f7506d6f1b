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
/** Ids of rows; `a(b)[c]` holds b as a part and perhaps c. */
const shape = (rows: readonly FundingRow[]): string =>
  rows
    .map(({ amount_id, parts, maybe_parts }) => {
      const inside = parts.length > 0 ? `(${shape(parts)})` : "";
      return amount_id + inside + (maybe_parts.length > 0 ? `[${shape(maybe_parts)}]` : "");
    })
    .join(" ");
const panels = (amounts: Amounts, rows?: Rows) =>
  ask(amounts, rows).panels.map(({ group, rows }) => `${group}: ${shape(rows)}`);
const ledger = (amounts: Amounts, rows?: Rows) =>
  ask(amounts, rows).ledger.map((row) => [row.amount_id, row.reason, row.other_amount_id]);
const sums = (amounts: Amounts, rows?: Rows) =>
  ask(amounts, rows).panels.flatMap(({ sums }) => sums.map((sum) => Object.values(sum)));
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

test("sums stay within one kind and one actor", () => {
  const amounts: Amounts = [
    { amount_id: "a", krw: 1 },
    { amount_id: "b", krw: 2 },
    { amount_id: "c", krw: 4, kind: "commitment" },
    { amount_id: "d", krw: 8, actor_org_id: "other" },
    { amount_id: "e", krw: 16, actor_org_id: null },
    { amount_id: "f", krw: 32, kind: "disbursement" },
  ];
  expect(sums(amounts)).toEqual([
    ["pledge", "other", 8, 1],
    ["pledge", "solo", 3, 2],
    ["commitment", "solo", 4, 1],
    ["disbursement", "solo", 32, 1],
  ]);
  expect(ledger(amounts)).toEqual([]);
});

describe("in no sum, and why", () => {
  test.each<[string, Amounts[number], string[], string]>([
    ["a ceiling", { kind: "insurance_limit" }, [], "ceiling"],
    ["an undisclosed sum", { krw: null, bound: "undisclosed" }, [], "undisclosed"],
    ["a package", { kind: "package" }, ["promised: x"], "package"],
    ["a range", { krw: null, bound: "range" }, ["promised: x"], "undisclosed"],
    ["a single case", { scope: "single" }, ["promised: x"], "single_case"],
    ["a subset", { scope: "subset" }, ["promised: x"], "single_case"],
    ["a rate", { accumulation: "per_year" }, ["promised: x"], "single_case"],
    ["a price", { accumulation: "per_unit" }, ["promised: x"], "single_case"],
  ])("%s", (_, amount, drawn, reason) => {
    const amounts = [{ amount_id: "x", ...amount }];
    expect(panels(amounts)).toEqual(drawn);
    expect(ledger(amounts)).toEqual([["x", reason, null]]);
    expect(sums(amounts)).toEqual([]);
  });

  test("what restates another, a yearly rate too, is in the ledger only", () => {
    const amounts: Amounts = [
      { amount_id: "total", krw: 300 },
      { amount_id: "again", krw: 300, restates: "total" },
      { amount_id: "rate", krw: 60, accumulation: "per_year", restates: "total" },
    ];
    expect(panels(amounts)).toEqual(["promised: total"]);
    expect(ledger(amounts)).toEqual([
      ["again", "restates", "total"],
      ["rate", "restates", "total"],
    ]);
    expect(sums(amounts)).toEqual([["pledge", "solo", 300, 1]]);
  });

  test("claims that conflict, both; a superseded one, alone", () => {
    const amounts: Amounts = [{ amount_id: "a" }, { amount_id: "b" }, { amount_id: "c" }];
    expect(panels(amounts, link("conflicts", "a", "b"))).toEqual(["promised: a b c"]);
    expect(ledger(amounts, link("conflicts", "a", "b"))).toEqual([
      ["a", "conflicts", "b"],
      ["b", "conflicts", "a"],
    ]);
    expect(ledger(amounts, link("supersedes", "a", "b"))).toEqual([["b", "conflicts", "a"]]);
    expect(sums(amounts, link("supersedes", "a", "b"))).toEqual([["pledge", "solo", 200, 2]]);
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
    expect(sums(amounts)).toEqual([["pledge", "solo", 300, 1]]);
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
    expect(panels).toMatchObject([{ rows: [{ amount_id: "part" }], sums: [] }]);
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
