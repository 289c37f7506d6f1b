import { describe, expect, test } from "vitest";
import { fundingFinding, timelineFinding } from "../../src/model/findings.ts";
import { sentence } from "../../src/model/sentence.ts";
import type { FundingPanel, FundingRow, TimelineLane } from "../../src/model/chart.ts";

const lane = (name: string, ...days: string[]): TimelineLane => ({
  org_id: name,
  name_ko: name,
  name_en: name,
  side: "company",
  parent_org_id: null,
  folded: 0,
  spans: [],
  events: days.map((day, i) => ({
    event_id: `${name}-${i}`,
    kind: "launch",
    status: "done",
    date: day,
    from: `${day}-01-01`,
    to: `${day}-12-31`,
    label_ko: "",
    label_en: "",
  })),
});

const row = (krw: number, parts: FundingRow[] = []): FundingRow =>
  ({
    amount_id: `a${krw}`,
    kind: "pledge",
    bound: "exact",
    valuation: "face",
    accumulation: "period",
    scope: "whole",
    krw,
    krw_min: null,
    krw_max: null,
    duration: "P5Y",
    owner: { name_ko: "한빛", name_en: "Hanbit", org_id: "hanbit", program_id: null },
    status: "done",
    parts,
    maybe_parts: [],
    inferred: false,
    announced: null,
    label_ko: "소상공인 몫, 5년간",
    label_en: "Share for merchants, five years",
  }) as unknown as FundingRow;
const panel = (...rows: FundingRow[]): FundingPanel[] => [{ group: "promised", rows }];

describe("titles say what stands out", () => {
  test("who has most events, with the particle that its name asks for, and the fullest year", () => {
    const title = timelineFinding([lane("한빛", "2022", "2023", "2023"), lane("소담", "2023")]);
    expect(title.ko).toBe("한빛이 3건으로 가장 많고, 날짜가 알려진 사건은 2023년에 몰렸다");
    expect(title.en).toBe("한빛 has most, with 3; dated events cluster in 2023");
    expect(timelineFinding([lane("소담", "2022", "2023"), lane("한빛", "2022")]).ko).toMatch(
      /^소담이 2건/,
    );
  });

  test("in a chosen period who has most of what may lie in it, the period first", () => {
    const lanes = [lane("한빛", "2022", "2023", "2023"), lane("소담", "2023")];
    const said = (period: string) => timelineFinding(lanes, period);
    expect(said("2023-01/2023-12").ko).toBe("2023년에 걸친 사건은 한빛이 3건으로 가장 많다");
    expect(said("2023-01/2023-12").en).toBe("한빛 has most events that touch 2023, with 3");
    expect(said("2022-04/2023").ko).toMatch(/^2022년 4월–2023년.*에 걸친 사건은/);
    expect(said("2022/..").ko).toMatch(/^2022년부터의 사건은/);
    expect(timelineFinding([], "2023").ko).toBe("2023년에 무슨 일이 있었나");
    expect(timelineFinding([], "2023").en).toBe("What happened, 2023");
  });

  test("a folded group is named as one", () => {
    const [first, second] = [lane("Hanbit", "2022", "2023"), lane("소담", "2023")];
    expect(timelineFinding([{ ...first!, folded: 2 }, second!]).en).toMatch(
      /^The Hanbit group has/,
    );
  });

  test("the largest promise, its length and its largest part; a part by our reading as one", () => {
    const part = row(100_000_000_000);
    const title = fundingFinding(panel(row(300_000_000_000, [part]), row(1)), null);
    expect(title.ko).toBe(
      "가장 큰 약속은 한빛의 5년 3,000억 원, 그중 1,000억 원은 소상공인 몫이다",
    );
    expect(title.en).toBe(
      "Hanbit’s ₩300 billion over 5 years is the largest promise; the ₩100 billion “Share for merchants” is part of it",
    );
    const read = fundingFinding(panel(row(300_000_000_000, [{ ...part, inferred: true }])), null);
    expect(read.ko).toBe(
      "가장 큰 약속은 한빛의 5년 3,000억 원, 그중 1,000억 원은 소상공인 몫으로 읽힌다",
    );
    expect(read.en).toMatch(
      /; as we read it, the ₩100 billion “Share for merchants” is part of it$/,
    );
  });

  test.each([
    ["2023", "2023-08-01", "2023-08-31", "2023년에 발표된 약속 가운데 가장 큰 것은"],
    ["2023-01/2023-12", "2022-12-01", "2023-01-31", "2023년에 발표되었을 수 있는 약속 가운데"],
    ["2022-03/2023-12", "2022-04-01", "2022-04-30", "2022년 3월–2023년 12월에 발표된 약속 가운데"],
    ["../2022", null, "2022-04-30", "2022년까지 발표된 약속 가운데"],
  ])("under the period %s it is the largest announced in it", (period, from, to, begins) => {
    const announced = { ...row(9), announced: { from, to } };
    expect(fundingFinding(panel(announced), period).ko.startsWith(begins)).toBe(true);
  });

  test("and what is shown where nothing does", () => {
    expect(timelineFinding([lane("한빛", "2022"), lane("소담", "2023")]).ko).toBe(
      "언제 무슨 일이 있었나",
    );
    expect(timelineFinding([]).en).toBe("What happened when");
    expect(fundingFinding(panel(row(5), row(5)), null).ko).toBe("성격이 다른 돈은 따로 본다");
    expect(fundingFinding([], null).en).toBe("Money of different kinds, kept apart");
  });
});

describe("the sentence", () => {
  const told = {
    events: 12,
    amounts: 3,
    companies: 2,
    agencies: 0,
    articles: 1,
    from: "2021-01-01",
    to: "2023-12-31",
  };
  test.each([
    [told, "ko", "2021–2023년 기업 2곳의 사건 12건, 금액이 적힌 사실 3건. 기사 1건이 근거입니다."],
    [told, "en", "12 events by 2 companies, 2021–2023, with 3 stated sums, from 1 article."],
    [
      { ...told, agencies: 1, to: "2021-03-01", events: 1, amounts: 1 },
      "en",
      "1 event by 2 companies and 1 agency or body, 2021, with 1 stated sum, from 1 article.",
    ],
    [
      { ...told, companies: 0, from: null, to: null },
      "ko",
      "사건 12건, 금액이 적힌 사실 3건. 기사 1건이 근거입니다.",
    ],
  ] as const)("%j in %s", (numbers, locale, expected) => {
    expect(sentence(numbers, locale)).toBe(expected);
  });
});
