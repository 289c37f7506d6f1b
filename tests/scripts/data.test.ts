import { describe, expect, test } from "vitest";
import { LANTERN, sandbox, TERMINALS } from "./sandbox.ts";

const ORGANIZATIONS = "seeds/organizations.yaml";
const PROGRAMS = "seeds/programs.yaml";

interface Broken {
  name: string;
  file: string;
  /** What is patched, and with what. */
  from: string;
  to: string;
  /** What begins on the line that the rule points to, or stands within it. */
  at: string;
  message: string;
}

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
    message: "wrong-type: title_en is a list, should be a text",
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
    message: `duplicate-id: duplicate amount lantern-signs, first at ${LANTERN}:72`,
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
    message: `not-located: 21.5℃ has no start, end or digest, run npm run locate -- ${LANTERN}`,
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
  {
    name: "a part_of circle",
    file: LANTERN,
    from: "    duration: P3Y\n",
    to: "    duration: P3Y\n    part_of: lantern-signs\n",
    at: "part_of: lantern-signs",
    message: "part-of-cycle: part_of goes in a circle: lantern-fund → lantern-signs → lantern-fund",
  },
  {
    name: "a part of itself",
    file: LANTERN,
    from: "part_of: lantern-fund",
    to: "part_of: lantern-signs",
    at: "part_of: lantern-signs",
    message: "part-of-cycle: part_of goes in a circle: lantern-signs → lantern-signs",
  },
  {
    name: "a restates circle",
    file: LANTERN,
    from: "    duration: P3Y\n",
    to: "    duration: P3Y\n    restates: terminals-fund\n",
    at: "restates: terminals-fund",
    message:
      "restates-cycle: restates goes in a circle: lantern-fund → terminals-fund → lantern-fund",
  },
  {
    name: "a part of another group",
    file: LANTERN,
    from: "    kind: in_kind\n",
    to: "    kind: in_kind\n    part_of: lantern-fund\n",
    at: "part_of: lantern-fund\n    bound: undisclosed",
    message:
      "part-of-across-groups: in_kind (moved) is part of commitment (promised): lantern-fund",
  },
  {
    name: "a count as part of itself",
    file: LANTERN,
    from: "    value: 12000\n",
    to: "    value: 12000\n    part_of: lantern-terminals-before\n",
    at: "part_of: lantern-terminals-before",
    message:
      "part-of-cycle: part_of goes in a circle: lantern-terminals-before → lantern-terminals-before",
  },
  {
    name: "a child larger than its parent",
    file: LANTERN,
    from: "    value: 12000\n",
    to: "    value: 12000\n    part_of: lantern-terminals\n",
    at: "part_of: lantern-terminals",
    message: "child-larger-than-parent: 12000 is more than lantern-terminals has: 4540",
  },
  {
    name: "cumulative without as_of",
    file: LANTERN,
    from: '    as_of: "2023"\n',
    to: "",
    at: "accumulation: cumulative",
    message:
      "cumulative-without-as-of: accumulation cumulative without as_of: say as of when it was counted",
  },
  {
    name: "a done event after its article",
    file: LANTERN,
    from: "date: 2024-05-14",
    to: "date: 2024-05-21",
    at: "date: 2024-05-21",
    message:
      "done-after-article: done on 2024-05-21, after its article of 2024-05-20: planned, or another date",
  },
  {
    name: "a commitment to no event",
    file: TERMINALS,
    from: "    event_id: lantern-agreement\n",
    to: "",
    at: "kind: commitment",
    message:
      "commitment-without-instrument: commitment belongs to no event; it needs an agreement, or is a pledge",
  },
  {
    name: "a commitment without an instrument",
    file: TERMINALS,
    from: "event_id: lantern-agreement",
    to: "event_id: lantern-fair",
    at: "kind: commitment",
    message:
      "commitment-without-instrument: commitment belongs to a fair: lantern-fair; it needs an agreement, or is a pledge",
  },
  {
    name: "a draft",
    file: TERMINALS,
    from: "status: reviewed",
    to: "status: draft",
    at: "status: draft",
    message: "draft-record: status is draft, should be reviewed before data",
  },
  {
    name: "an e-mail address",
    file: LANTERN,
    from: "byline: 김가람 기자",
    to: "byline: 김가람 기자 garam@news.example",
    at: "byline:",
    message: "personal-data: e-mail address: garam@news.example, leave it out",
  },
  {
    name: "a telephone number, in a comment of a register",
    file: ORGANIZATIONS,
    from: "# Everybody here is invented.",
    to: "# Ask 02-1234-5678.",
    at: "# Ask",
    message: "personal-data: telephone number: 02-1234-5678, leave it out",
  },
  {
    name: "a parent without basis",
    file: ORGANIZATIONS,
    from: "  parent_basis: register\n",
    to: "",
    at: "parent_org_id: hanbit",
    message: "parent-basis: missing parent_basis: text or register",
  },
  {
    name: "a circle of parents",
    file: PROGRAMS,
    from: "parent_program_id: lantern",
    to: "parent_program_id: lantern-shops",
    at: "parent_program_id",
    message: "parent-cycle: parent_program_id goes in a circle: lantern-shops → lantern-shops",
  },
  {
    name: "a record under another name",
    file: TERMINALS,
    from: "article_id: terminals-2024-06",
    to: "article_id: terminals-2024-07",
    at: "article_id: terminals-2024-07",
    message:
      "file-name: article_id is terminals-2024-07, should be the file's name: terminals-2024-06",
  },
  {
    name: "a name borne by two (a warning)",
    file: ORGANIZATIONS,
    from: "{ name: 센터, kind: short }",
    to: "{ name: 한빛, kind: short }",
    at: "org_id: naru-center",
    message: "warning: shared-name: 한빛 names hanbit and naru-center",
  },
  {
    name: "a claim said again without a word (a warning)",
    file: TERMINALS,
    from: "    restates: lantern-fund\n",
    to: "",
    at: "krw: 12000000000",
    message:
      "warning: repeated-claim: hanbit, commitment, 12000000000 also in lantern-fund: give restates or a link",
  },
];

describe("data tells what is wrong, and where", () => {
  test("nothing is wrong with the fixture", () => {
    expect(sandbox().data()).toEqual([]);
  });

  test.each(cases)("$name", ({ file, from, to, at, message }) => {
    const box = sandbox();
    box.patch(file, from, to);
    expect(box.data()).toContain(`${box.at(file, at)}: ${message}`);
  });
});

describe("each wrong thing is told alone", () => {
  const alone = ["an unknown enumeration value", "31 September", "a part of itself", "a draft"];
  test.each(cases.filter(({ name }) => alone.includes(name)))("$name", ({ file, from, to }) => {
    const box = sandbox();
    box.patch(file, from, to);
    expect(box.data()).toHaveLength(1);
  });
});

describe("as a command", () => {
  const spoil = (name: string) => {
    const box = sandbox();
    const found = cases.find((one) => one.name === name);
    if (!found) throw new Error(`missing case: ${name}`);
    box.patch(found.file, found.from, found.to);
    return { box, line: `${box.at(found.file, found.at)}: ${found.message}` };
  };

  test("writes all tables, says how many rows, and touches nothing when nothing changed", () => {
    const box = sandbox();
    const first = box.run("data");
    expect(first).toMatchObject({ status: 0, stderr: [] });
    expect(first.stdout).toMatch(/^articles 2, organizations 5, .*relations 8, .*ignored 3\n$/);
    const before = box.snapshot("data");
    expect(Object.keys(before)).toHaveLength(19);
    expect(box.run("data", "--check")).toMatchObject({ status: 0, stderr: [] });
    box.write("data/articles.json", "[]\n");
    expect(box.run("data", "--check")).toMatchObject({
      status: 1,
      stderr: ["data/articles.json:1: stale: differs from seeds, run npm run data"],
    });
    expect(box.read("data/articles.json")).toBe("[]\n");
    expect(box.run("data").status).toBe(0);
    expect(box.snapshot("data")).toEqual(before);
  });

  test("a YAML file that does not parse: every syntax error, no dangling ids, data/ untouched", () => {
    const box = sandbox();
    box.run("data");
    const before = box.snapshot("data");
    box.patch("seeds/organizations.yaml", "name_ko: 한빛전자", "name_ko: 'a' 'b'");
    box.patch(TERMINALS, "kind: report", "kind: [report");
    const { status, stdout, stderr } = box.run("data");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr.every((line) => line.includes(": yaml-syntax: "))).toBe(true);
    expect(stderr.some((line) => line.startsWith("seeds/organizations.yaml:3: "))).toBe(true);
    expect(stderr.some((line) => line.startsWith(TERMINALS))).toBe(true);
    expect(box.snapshot("data")).toEqual(before);
  });

  test.each([
    "a phrase that reads another value",
    "a child larger than its parent",
    "an e-mail address",
  ])("%s: exit 1, data/ untouched", (name) => {
    const { box, line } = spoil(name);
    const { status, stdout, stderr } = box.run("data", "--out", "data");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(line);
    expect(box.snapshot("data")).toEqual({});
  });

  test("several at once are all printed, by file and line", () => {
    const { box, line: draft } = spoil("a draft");
    box.patch(LANTERN, "bound: about", "bound: abuot");
    box.patch(LANTERN, "date: 2024-09", "date: 2024-13");
    box.patch("seeds/programs.yaml", "categories: [funding, promotion]", "categories: [fund]");
    const { status, stderr } = box.run("data");
    expect(status).toBe(1);
    expect(stderr).toEqual([
      `${box.at(LANTERN, "date: 2024-13")}: invalid-date: invalid date: 2024-13, months go from 01 to 12, quarters from 33 to 36, half-years are 40 and 41`,
      `${box.at(LANTERN, "bound: abuot")}: unknown-value: unknown bound: abuot, did you mean about`,
      draft,
      "seeds/programs.yaml:4: unknown-value: unknown category: fund, did you mean funding",
    ]);
  });

  test("warnings do not stop it", () => {
    const { box, line } = spoil("a name borne by two (a warning)");
    const { status, stderr } = box.run("data");
    expect({ status, stderr }).toEqual({ status: 0, stderr: [line] });
    expect(Object.keys(box.snapshot("data"))).toHaveLength(19);
  });

  test("an unknown option is told in a line", () => {
    const { status, stderr } = sandbox().run("data", "--sedes", "x");
    expect(status).toBe(1);
    expect(stderr[0]).toMatch(/^data: Unknown option '--sedes'/);
  });
});
