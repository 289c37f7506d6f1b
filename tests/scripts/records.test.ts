import { describe, expect, test } from "vitest";
import { LANTERN, sandbox, spoil, TERMINALS, type Broken } from "./sandbox.ts";

const PROGRAMS = "seeds/programs.yaml";

const alone = ["an unknown enumeration value", "31 September", "an unknown key"];

const cases: Broken[] = [
  {
    name: "an unknown key",
    file: LANTERN,
    from: "    krw: 5000000000",
    to: "    kwr: 5000000000",
    at: "kwr:",
    message: "unknown-key: unknown key: kwr, did you mean krw",
  },
  {
    name: "a missing key",
    file: LANTERN,
    from: "    bound: about\n",
    to: "",
    at: "amount_id: lantern-signs",
    message: "missing-key: missing key: bound",
  },
  {
    name: "a list where a text should be",
    file: LANTERN,
    from: "title_en: Lantern fair",
    to: "title_en: [Lantern fair]",
    at: "title_en: [",
    message: "wrong-type: title_en is a list, should be a text: quote it",
  },
  {
    name: "a figure with thousands separators",
    file: LANTERN,
    from: "krw: 5000000000",
    to: "krw: 5,000,000,000",
    at: "krw: 5,",
    message: "wrong-type: krw is 5,000,000,000, should be a whole number in digits",
  },
  {
    name: "an unknown enumeration value",
    file: LANTERN,
    from: "bound: about",
    to: "bound: abuot",
    at: "bound: abuot",
    message: "unknown-value: unknown bound: abuot, did you mean about",
  },
  {
    name: "a value like no other of its enumeration",
    file: LANTERN,
    from: "bound: about",
    to: "bound: weather",
    at: "bound: weather",
    message:
      "unknown-value: unknown bound: weather, one of exact, about, at_least, over, at_most, under, range, undisclosed",
  },
  {
    name: "a field that is no column",
    file: LANTERN,
    from: "field: duration",
    to: "field: duraton",
    at: "field: duraton",
    message: "unknown-value: unknown field: duraton, did you mean duration",
  },
  {
    name: "an id that is no slug",
    file: PROGRAMS,
    from: "program_id: lantern-shops",
    to: "program_id: Lantern_Shops",
    at: "Lantern_Shops",
    message: "invalid-id: program_id is Lantern_Shops, should be a slug such as kakao-win-win-fund",
  },
  {
    name: "a duplicate id, in another record",
    file: TERMINALS,
    from: "amount_id: terminals-fund",
    to: "amount_id: lantern-signs",
    at: "amount_id: lantern-signs",
    message: `duplicate-id: duplicate amount lantern-signs, first at ${LANTERN}:74`,
  },
  {
    name: "a dangling id",
    file: TERMINALS,
    from: "restates: lantern-fund",
    to: "restates: lantern-fnd",
    at: "restates: lantern-fnd",
    message: "dangling-id: unknown amount: lantern-fnd, did you mean lantern-fund",
  },
  {
    name: "a dangling organization in a part",
    file: TERMINALS,
    from: "org_id: nuri-merchants",
    to: "org_id: nuri-merchant",
    at: "org_id: nuri-merchant,",
    message: "dangling-id: unknown organization: nuri-merchant, did you mean nuri-merchants",
  },
  {
    name: "a link to an unknown table",
    file: TERMINALS,
    from: "from_table: counts",
    to: "from_table: count",
    at: "from_table: count,",
    message: "unknown-value: unknown from_table: count, did you mean counts",
  },
  {
    name: "31 September",
    file: TERMINALS,
    from: 'date: "2024-06-03"',
    to: "date: 2023-09-31",
    at: "date: 2023-09-31",
    message: "invalid-date: invalid date: 2023-09-31, September has 30 days",
  },
  {
    name: "a date of another form",
    file: TERMINALS,
    from: 'date: "2024-06-03"',
    to: 'date: "{2024-04,2024-06}"',
    at: "date: ",
    message:
      'invalid-date: invalid date: {2024-04,2024-06}; dates are 2023, 2023-04, 2023-04-30, 2023-40 and 2023-41 (half-years), 2023-33 to 2023-36 (quarters); A/B, A/.. or ../B from one to the other; "[..A]", "[A..]" or "[A..B]" some day in there; ~ about, ? uncertain',
  },
  {
    name: "a date that YAML takes for a mapping",
    file: TERMINALS,
    from: 'date: "2024-06-03"',
    to: "date: {2024-04,2024-06}",
    at: "date: ",
    message: "wrong-type: date is a mapping, should be a text: quote it",
  },
  {
    name: "an interval the wrong way round",
    file: PROGRAMS,
    from: "period: 2024-03/..",
    to: "period: 2024/2023",
    at: "period:",
    message: "date-order: invalid date: 2024/2023, start after end",
  },
  {
    name: "an invalid duration",
    file: LANTERN,
    from: "duration: P3Y",
    to: "duration: 3Y",
    at: "duration: 3Y",
    message: "invalid-duration: invalid duration: 3Y",
  },
  {
    name: "a phrase that reads another value",
    file: LANTERN,
    from: "krw: 5000000000",
    to: "krw: 500000000",
    at: "약 50억 원",
    message:
      "figure-mismatch: 약 50억 원 reads krw 5000000000, bound about, valuation face; the row has krw 500000000, bound about, valuation face",
  },
  {
    name: "a phrase that reads another bound",
    file: LANTERN,
    from: "bound: about",
    to: "bound: exact",
    at: "약 50억 원",
    message:
      "figure-mismatch: 약 50억 원 reads krw 5000000000, bound about, valuation face; the row has krw 5000000000, bound exact, valuation face",
  },
  {
    name: "a phrase that reads another valuation",
    file: LANTERN,
    from: "valuation: free",
    to: "valuation: full_cost",
    at: "단말기를 무료로",
    message:
      "figure-mismatch: 단말기를 무료로 reads bound undisclosed, valuation free; the row has bound undisclosed, valuation full_cost",
  },
  {
    name: "a figure without a phrase",
    file: LANTERN,
    from: "{ figure: 누적 1만 2000명,",
    to: "{ figure: 누적 1만 2000명, field: role,",
    at: "    evidence:\n      - { figure: 누적",
    message:
      "no-evidence: no evidence for the figure of lantern-terminals-before: give one without field",
  },
  {
    name: "a phrase of 41 characters",
    file: LANTERN,
    from: "figure: 약 50억 원",
    to: `figure: ${"가".repeat(41)}`,
    at: "가".repeat(41),
    message: "figure-too-long: figure has 41 characters, at most 40",
  },
  {
    name: "a fact without evidence",
    file: TERMINALS,
    from: "    evidence:\n      - { figure: 소담페이는 3일, start: 18, end: 26, digest: 9757decb774ce1a7 }\n",
    to: "",
    at: "event_id: terminals-report",
    message: "no-evidence: no evidence for event terminals-report",
  },
  {
    name: "a program that no record states",
    file: PROGRAMS,
    from: "- program_id: lantern\n",
    to: "- program_id: candle\n  name_ko: 촛불\n  name_en: Candle\n  categories: [other]\n- program_id: lantern\n",
    at: "program_id: candle",
    message: "no-evidence: no record has evidence for program candle",
  },
  {
    name: "a locator that is not written yet",
    file: LANTERN,
    from: "start: 347, ",
    to: "",
    at: "figure: 21.5℃",
    message: `not-located: 21.5℃ has no start, end or digest: run npm run locate -- ${LANTERN}`,
  },
  {
    name: "a locator that ends where it starts",
    file: LANTERN,
    from: "start: 347, end: 352",
    to: "start: 347, end: 347",
    at: "figure: 21.5℃",
    message: "locator-order: start 347 is not before end 347",
  },
  {
    name: "a locator past the end",
    file: LANTERN,
    from: "start: 347, end: 352",
    to: "start: 349, end: 354",
    at: "figure: 21.5℃",
    message: "locator-past-end: end 354 is past the end of lantern-2024-05: 353 characters",
  },
  {
    name: "a locator longer than its phrase",
    file: LANTERN,
    from: "start: 347, end: 352",
    to: "start: 342, end: 352",
    at: "figure: 21.5℃",
    message: `locator-length: span of 10 characters for a figure of 5, run npm run locate -- ${LANTERN}`,
  },
];

test("nothing is wrong with the fixture", () => {
  expect(sandbox().data()).toEqual([]);
});

describe("data tells what is wrong in a record, and where", () => {
  test.each(cases)("$name", (one) => {
    const { found, line } = spoil(one);
    expect(found).toContain(line);
  });

  test.each(cases.filter(({ name }) => alone.includes(name)))("$name: told alone", (one) => {
    expect(spoil(one).found).toEqual([spoil(one).line]);
  });
});
