import { describe, expect, test } from "vitest";
import type { FundingRow } from "../../src/model/chart.ts";
import { partWords, quietWords, spoken } from "../../src/marks/figure-words.ts";
import { rulerFor, ticksFor } from "../../src/marks/ruler.ts";
import { textWidth } from "../../src/marks/text.ts";
import { formatWonShort } from "../../src/model/won.ts";

const row = (rest: Partial<FundingRow> = {}): FundingRow => ({
  amount_id: "a",
  kind: "pledge",
  bound: "exact",
  valuation: "face",
  accumulation: "period",
  scope: "whole",
  krw: 35_000_000_000,
  krw_min: null,
  krw_max: null,
  duration: null,
  as_of: null,
  owner: { name_ko: "햇살", name_en: "Haetsal", org_id: "haetsal", program_id: null },
  under: { id: "haetsal", name_ko: "햇살", name_en: "Haetsal" },
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
  label_ko: "가게 지원",
  label_en: "Shop support",
  ...rest,
});
const plan = { ...row({ krw: 113_000_000_000, label_ko: "종합안" }), maybe: false };

describe("what is spoken of an amount", () => {
  test.each([
    ["a promise", row(), "햇살, 350억 원, 약속, 가게 지원"],
    ["a promise of a planned event", row({ status: "planned" }), "햇살, 350억 원, 약속, 가게 지원"],
    ["what was paid", row({ kind: "disbursement" }), "햇살, 350억 원, 지급, 가게 지원"],
    ["a target", row({ kind: "sales_target", status: "planned" }), "햇살, 350억 원, 매출 목표, 가게 지원"], // prettier-ignore
    ["a plan", row({ kind: "purchase", status: "planned" }), "햇살, 350억 원, 구매, 가게 지원, 계획"], // prettier-ignore
    ["a part of another panel's", row({ kind: "early_payment", within: [plan] }), "햇살, 350억 원, 대금 조기 지급, 가게 지원, 1,130억 원에 포함"], // prettier-ignore
  ])("%s", (_, amount, words) => {
    expect(spoken(amount, "whole", "ko")).toBe(words);
  });
});

test("a claim that is, or may be, part of another says of which sum", () => {
  expect(quietWords(row({ within: [plan] }), "ko")).toBe("가게 지원 · 1,130억 원에 포함");
  expect(quietWords(row({ within: [plan] }), "en")).toBe(
    "Shop support · included in the ₩113 billion",
  );
  const maybe = row({ within: [{ ...plan, maybe: true }] });
  expect(quietWords(maybe, "ko")).toBe("가게 지원 · 1,130억 원에 들 수 있음");
  const untold = { ...plan, krw: null, bound: "undisclosed" as const };
  expect(quietWords(row({ within: [untold] }), "ko")).toBe("가게 지원 · ‘종합안’에 포함");
});

test("what may lie in several sums names each, and is heard to be unknown", () => {
  const wholes = [plan, { ...plan, krw: 90_000_000_000 }].map((whole) => ({
    ...whole,
    maybe: true,
  }));
  const maybe = row({ within: wholes });
  expect(partWords(maybe, "maybe", "ko")).toBe(
    "350억 원? 가게 지원 · 1,130억 원 또는 900억 원에 들 수 있음",
  );
  expect(spoken(maybe, "maybe", "ko")).toBe(
    "햇살, 350억 원, 약속, 가게 지원, 1,130억 원 또는 900억 원에 들 수 있음, 포함 여부는 기사에 없음",
  );
  expect(quietWords(maybe, "en")).toBe(
    "Shop support · may be included in the ₩113 billion or the ₩90 billion",
  );
});

test.each([
  [
    "[2021-04-22..]",
    "2021년 4월 22일 이후, 날짜 미상",
    "on or after 22 April 2021, date not given",
  ],
  ["[..2021-04-23]", "2021년 4월 23일 이전, 날짜 미상", "by 23 April 2021, date not given"],
  ["[2022-05..2023-12-28]", "2022년 5월~2023년 12월 28일 사이, 날짜 미상", "between May 2022 and 28 December 2023, date not given"], // prettier-ignore
])("an open date is said: %s", (date, ko, en) => {
  expect(quietWords(row({ date }), "ko")).toBe(`가게 지원 · ${ko}`);
  expect(quietWords(row({ date }), "en")).toBe(`Shop support · ${en}`);
  expect(spoken(row({ date }), "whole", "ko")).toContain(ko);
  expect(quietWords(row({ date: "2022-05" }), "ko")).toBe("가게 지원");
});

test("a running total says until when, unless its label does", () => {
  const total = row({ accumulation: "cumulative", as_of: "2024-03" });
  expect(quietWords(total, "ko")).toBe("가게 지원 · 2024년 3월까지");
  expect(quietWords(total, "en")).toBe("Shop support · up to March 2024");
  expect(quietWords({ ...total, label_ko: "2024년 3월까지의 지원" }, "ko")).toBe(
    "2024년 3월까지의 지원",
  );
});

test("a part says its amount before what it is", () => {
  expect(partWords(row(), "part", "ko")).toBe("이 가운데 350억 원: 가게 지원");
  expect(partWords(row(), "part", "en")).toBe("of which ₩35 billion: Shop support");
  expect(partWords(row(), "maybe", "ko")).toBe("350억 원? 가게 지원");
});

test.each(["ko", "en"] as const)(
  "figures on a narrow logarithmic axis do not touch, %s",
  (locale) => {
    const rows = [1e8, 1e9, 3e12].map((krw, i) => row({ amount_id: `a${i}`, krw }));
    const ruler = rulerFor(rows, { left: 10, width: 328, locale, log: true });
    const ticks = ticksFor(rows, ruler, { log: true, locale, narrow: true });
    expect(ticks.length).toBeGreaterThan(2);
    const spans = ticks.map((krw, i) => {
      const word = textWidth(formatWonShort(krw, locale), 11);
      const from = i === 0 ? ruler.x(krw) : ruler.x(krw) - word / 2;
      return { from, to: from + word };
    });
    for (const [i, { from }] of spans.entries())
      expect(from).toBeGreaterThan(spans[i - 1]?.to ?? -Infinity);
  },
);
