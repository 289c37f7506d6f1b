import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { factIndex } from "../../src/engine/facts.ts";
import { knownIds } from "../../src/engine/known.ts";
import { loadLayout, tablesFromJson } from "../../src/engine/load.ts";
import { tableNames, type RowOf, type TableName } from "../../src/model/tables.ts";
import { defaultViewState, formatViewState, parseViewState } from "../../src/model/view-state.ts";
import { formatWon } from "../../src/model/won.ts";
import { answerTo } from "../../src/views/answers.ts";
import { questionOf, questionSlugs, type QuestionSlug } from "../../src/views/questions.ts";

const data = new URL("../../data/", import.meta.url);
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, data), "utf8"));
const layout = await loadLayout(
  data.href,
  async (url) => new Response(readFileSync(new URL(String(url)))),
);

type Rows = { [T in TableName]: RowOf<T>[] };
const published = Object.fromEntries(
  tableNames.map((name) => [name, read(name)]),
) as unknown as Rows;
const indexOf = (rows: Rows) => factIndex(tablesFromJson(rows, { version: "1.0.0" }));
const index = indexOf(published);
const answer = (slug: QuestionSlug, rows?: (copy: Rows) => void) => {
  if (!rows) return answerTo(slug, index, layout);
  const copy = structuredClone(published);
  rows(copy);
  return answerTo(slug, indexOf(copy), layout);
};

describe("questions", () => {
  // Addresses are printed and shared: one that is here may be added to, never dropped or renamed.
  test("keep their addresses", () => {
    expect(questionSlugs).toEqual(
      expect.arrayContaining([
        "promises-and-sales",
        "largest-promise",
        "open-promises",
        "agency-with-most-companies",
        "partners-of-semas",
        "merchants-reached",
        "early-payment",
        "festival-sales",
        "traditional-markets",
        "digital-help",
        "year-2023",
        "undisclosed-sums",
      ]),
    );
    for (const slug of questionSlugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each(questionSlugs)("%s stands for a state that an address can say", (slug) => {
    const state = { ...defaultViewState(), ...questionOf(slug).state };
    const back = parseViewState(formatViewState(state), knownIds(index));
    expect(back).toEqual({ state, problems: [] });
  });

  test.each(questionSlugs)("%s has an answer of its own in both languages", (slug) => {
    const { ko, en } = answer(slug);
    expect(ko).toMatch(/[다]\.$/);
    expect(ko).not.toContain("답할 수 없다");
    expect(en).toMatch(/^[A-Z0-9“].*\.$/);
    expect(en).not.toMatch(/[가-힣]/);
    expect(`${ko}${en}`).not.toMatch(/undefined|null|NaN/);
  });

  test("are answered with what the tables say, also where that changes", () => {
    const sums = (kind: string) => published.amounts.filter((row) => row.kind === kind);
    for (const { krw } of sums("early_payment"))
      expect(answer("early-payment").ko).toContain(formatWon(krw!, "ko"));
    for (const { krw } of sums("sales_target"))
      expect(answer("festival-sales").en).toContain(formatWon(krw!, "en"));

    const claims = published.amounts.filter(({ restates }) => restates === null);
    const without = claims.filter(({ bound }) => bound === "undisclosed").length;
    expect(answer("undisclosed-sums").ko).toContain(`${claims.length}건 가운데 ${without}건`);

    const doubled = answer("early-payment", ({ amounts }) => {
      for (const row of amounts)
        if (row.kind === "early_payment") Object.assign(row, { krw: 7e12 });
    });
    expect(doubled.ko).toContain("7조 원");
    expect(doubled.ko).not.toContain("1,310억");
  });

  test("keep promises, sales and targets apart", () => {
    const { ko, en } = answer("promises-and-sales");
    const [promised, sold, aimed] = ko.split(/(?<=다\.) /);
    expect(promised).toContain("카카오 3,000억 원");
    expect(sold).toContain("1조 1,934억 원");
    expect(sold).not.toContain("3조 원");
    expect(aimed).toContain("3조 원");
    expect(en).toMatch(/^Promises: .*Sales: .*Sales targets: ₩3 trillion \(/);
    // A package holds money of other kinds too.
    expect(ko).toContain("SK텔레콤 1,130억 원(묶음 발표)");
    expect(en).toContain("SK Telecom ₩113 billion (a package)");
    const unsold = answer("promises-and-sales", ({ amounts }) => {
      for (const row of amounts)
        if (row.kind === "sales_outcome") Object.assign(row, { kind: "sales_target" });
    });
    expect(unsold.ko).not.toMatch(/(^| )매출은/);
  });

  test("say what kinds of events a year had, and which brought most together", () => {
    const { ko, en } = answer("year-2023");
    expect(en).toMatch(/^\d+ events fall, or may fall, in 2023; .* The one that names most /);
    expect(ko).toMatch(/^2023년에 걸친 사건은 \d+건이며, \S+ \d+건, \S+ \d+건, \S+ \d+건이 많다\./);
    expect(ko).toContain("가장 많은 곳이 이름을 올린 것은 5월");
    // Nobody stands out where all events name as many.
    const alone = answer("year-2023", (copy) => {
      copy.event_organizations = [];
    });
    expect(alone.ko).not.toContain("이름을 올린");
  });

  test("say so where the tables have no answer", () => {
    const none = (change: (copy: Rows) => void, slug: QuestionSlug) =>
      expect(answer(slug, change).ko).toContain("답할 수 없다");
    const withoutAmounts = (copy: Rows) => {
      const dropped = new Set(["amounts"]);
      copy.links = copy.links.filter(
        (row) => !dropped.has(row.from_table) && !dropped.has(row.to_table),
      );
      copy.amounts = [];
    };
    for (const slug of [
      "early-payment",
      "festival-sales",
      "undisclosed-sums",
      "largest-promise",
    ] as const)
      none(withoutAmounts, slug);
  });
});
