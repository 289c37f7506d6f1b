import { describe, expect, test } from "vitest";
import { timelineFinding } from "../../src/model/findings.ts";
import { fundingFinding } from "../../src/model/funding-finding.ts";
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
    date: null,
    label_ko: "소상공인 몫, 5년간",
    label_en: "Share for merchants, five years",
  }) as unknown as FundingRow;
const panel = (...rows: FundingRow[]): FundingPanel[] => [{ group: "promised", rows }];

describe("titles say what stands out", () => {
  test("who has most events, with the particle that its name asks for", () => {
    const title = timelineFinding([lane("한빛", "2022", "2023", "2023"), lane("소담", "2023")]);
    expect(title.ko).toBe("사건은 한빛이 3건으로 가장 많다");
    expect(title.en).toBe("한빛 has most events, with 3");
    expect(timelineFinding([lane("소담", "2022", "2023"), lane("한빛", "2022")]).ko).toMatch(
      /^사건은 소담이 2건/,
    );
  });

  test("a cluster is a year with more than half of six or more events of a known year", () => {
    const most = lane("한빛", "2021", "2022", "2023", "2023", "2023");
    const seven = timelineFinding([most, lane("소담", "2023", "2022")]);
    expect(seven.ko).toBe(
      "사건은 한빛이 5건으로 가장 많고, 해를 아는 사건은 절반 넘게 2023년에 있다",
    );
    expect(seven.en).toBe(
      "한빛 has most events, with 5; more than half of those of a known year fall in 2023",
    );
    // Half is not more than half; five are too few.
    expect(timelineFinding([most, lane("소담", "2022")]).en).toBe("한빛 has most events, with 5");
    const five = [lane("한빛", "2023", "2023", "2023", "2023"), lane("소담", "2023")];
    expect(timelineFinding(five).en).toBe("한빛 has most events, with 4");
  });

  test("an event in many lanes makes no cluster", () => {
    const fair = lane("장터", "2023").events;
    const lanes = ["가온", "나래", "다솜", "라온", "마루"].map((name) => ({
      ...lane(name),
      events: fair,
    }));
    const all = [lane("한빛", "2020", "2021", "2022", "2019", "2018"), ...lanes];
    expect(timelineFinding(all).en).toBe("한빛 has most events, with 5");
  });

  test("of those that the reader filters by, how many events involve them, and no more", () => {
    const shared = lane("한빛", "2023");
    const lanes = [
      { ...lane("소담"), events: shared.events },
      lane("한빛", "2023", "2023", "2022"),
    ];
    const names = (...all: string[]) => all.map((name) => ({ name_ko: name, name_en: name }));
    const of = (companies: string[], agencies: string[], period: string | null = null) =>
      timelineFinding(lanes, period, {
        companies: names(...companies),
        agencies: names(...agencies),
      });
    expect(of(["한빛"], [])).toEqual({
      ko: "한빛과 관련된 사건 3건",
      en: "3 events involving 한빛",
    });
    expect(of(["한빛", "소담"], []).ko).toBe("한빛이나 소담과 관련된 사건 3건");
    expect(of(["한빛"], ["마을청"])).toEqual({
      ko: "한빛과 마을청과 관련된 사건 3건",
      en: "3 events involving both 한빛 and 마을청",
    });
    expect(of(["a", "b", "c", "d"], []).en).toBe("3 events involving any of 4 chosen companies");
    expect(of(["한빛"], [], "2023")).toEqual({
      ko: "2023년에 걸친 사건 가운데 한빛과 관련된 것은 3건",
      en: "3 events involving 한빛 fall or may fall in 2023",
    });
    expect(timelineFinding([], null, { companies: names("한빛"), agencies: [] }).en).toBe(
      "What happened when",
    );
  });

  test("in a chosen period who has most of what may lie in it, the period first", () => {
    const lanes = [lane("한빛", "2022", "2023", "2023"), lane("소담", "2023")];
    const said = (period: string) => timelineFinding(lanes, period);
    expect(said("2023-01/2023-12").ko).toBe("2023년에 걸친 사건은 한빛이 3건으로 가장 많다");
    expect(said("2023-01/2023-12").en).toBe(
      "한빛 has most events that fall or may fall in 2023, with 3",
    );
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
    ["2023", "2023-08", "2023년에 발표된 약속 가운데 가장 큰 것은"],
    ["2023-01/2023-12", "[2022-12..2023-01]", "2023년에 발표되었을 수 있는 약속 가운데"],
    ["2022-03/2023-12", "2022-04", "2022년 3월–2023년 12월에 발표된 약속 가운데"],
    ["../2022", "[..2022-04]", "2022년까지 발표된 약속 가운데"],
  ])("under the period %s it is the largest announced in it", (period, date, begins) => {
    const announced = { ...row(9), date };
    expect(fundingFinding(panel(announced), period).ko.startsWith(begins)).toBe(true);
  });

  test("under other filters it is the largest within them, never of all", () => {
    const said = (period: string | null) =>
      fundingFinding(panel({ ...row(9), date: "2023-08" }), period, true);
    expect(said(null).ko).toMatch(/^고른 조건에서 가장 큰 약속은 한빛의/);
    expect(said(null).en).toMatch(/ is the largest promise within the filters$/);
    expect(said("2023").ko).toMatch(/^고른 조건에서 2023년에 발표된 약속 가운데 가장 큰 것은/);
    expect(said("2023").en).toMatch(/^Of the promises announced in 2023 within the filters, /);
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
