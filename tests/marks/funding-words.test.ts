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
  owner: { name_ko: "햇살", name_en: "Haetsal", org_id: "haetsal", program_id: null },
  under: { id: "haetsal", name_ko: "햇살", name_en: "Haetsal" },
  depth: 0,
  status: "done",
  conflicts: [],
  restated: [],
  parts: [],
  maybe_parts: [],
  within: null,
  inferred: false,
  announced: null,
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
    ["a part of another panel's", row({ kind: "early_payment", within: plan }), "햇살, 350억 원, 대금 조기 지급, 가게 지원, 1,130억 원에 포함"], // prettier-ignore
  ])("%s", (_, amount, words) => {
    expect(spoken(amount, "whole", "ko")).toBe(words);
  });
});

test("a claim that is, or may be, part of another says of which sum", () => {
  expect(quietWords(row({ within: plan }), "ko")).toBe("가게 지원 · 1,130억 원에 포함");
  expect(quietWords(row({ within: plan }), "en")).toBe(
    "Shop support · included in the ₩113 billion",
  );
  const maybe = row({ within: { ...plan, maybe: true } });
  expect(quietWords(maybe, "ko")).toBe("가게 지원 · 1,130억 원에 들 수 있음");
  const untold = { ...plan, krw: null, bound: "undisclosed" as const };
  expect(quietWords(row({ within: untold }), "ko")).toBe("가게 지원 · ‘종합안’에 포함");
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
