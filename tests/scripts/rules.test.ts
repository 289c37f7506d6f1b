import { describe, expect, test } from "vitest";
import { editDistance, unknown } from "../../scripts/records/suggest.ts";
import { parseSource } from "../../scripts/records/source.ts";
import { emptyCorpus } from "../../scripts/records/corpus.ts";
import { personalData } from "../../scripts/rules/personal.ts";
import { circlesOf } from "../../scripts/rules/registers.ts";
import { LANTERN, sandbox, TERMINALS } from "./sandbox.ts";

/** Two parts more, of 40 and 50 억, beside the fixture's 50. */
const parts = `  - amount_id: lantern-lamps
    kind: commitment
    krw: 4000000000
    bound: exact
    actor_org_id: hanbit
    event_id: lantern-agreement
    label_ko: 등
    label_en: Lamps
    part_of: lantern-fund
    evidence:
      - { figure: 소담페이, field: krw, support: derived, start: 0, end: 4, digest: 0123456789abcdef }
`;
const more = (kind: string, krw: number, id: string) =>
  parts
    .replace("lantern-lamps", id)
    .replace("kind: commitment", `kind: ${kind}`)
    .replace("krw: 4000000000", `krw: ${krw}`);

describe("parts and wholes", () => {
  const rulesOf = (box: ReturnType<typeof sandbox>) =>
    box.data().filter((line) => line.includes("child-larger") || line.includes("across-groups"));

  test("children of one kind must not sum to more than their parent", () => {
    const box = sandbox();
    box.patch(LANTERN, "amounts:\n", `amounts:\n${more("commitment", 4e9, "lamps")}`);
    expect(rulesOf(box)).toEqual([]);
    box.patch(LANTERN, "amounts:\n", `amounts:\n${more("commitment", 5e9, "poles")}`);
    expect(rulesOf(box)).toEqual([
      `${box.at(LANTERN, "part_of: lantern-fund\n    evidence:\n      - { figure: 약")}: child-larger-than-parent: commitment parts of lantern-fund sum to 14000000000, more than it has: 12000000000`,
    ]);
  });

  test("children of different kinds are not summed", () => {
    const box = sandbox();
    box.patch(LANTERN, "amounts:\n", `amounts:\n${more("pledge", 11e9, "lamps")}`);
    expect(rulesOf(box)).toEqual([]);
  });

  test("rates and what is said again are not summed", () => {
    const box = sandbox();
    const yearly = more("commitment", 9e9, "lamps").replace(
      "    actor",
      "    accumulation: per_year\n    actor",
    );
    const again = more("commitment", 9e9, "poles").replace(
      "    part_of",
      "    restates: lamps\n    part_of",
    );
    box.patch(LANTERN, "amounts:\n", `amounts:\n${yearly}${again}`);
    expect(rulesOf(box)).toEqual([]);
  });

  test("a whole of at least so much has no most", () => {
    const box = sandbox();
    box.patch(
      LANTERN,
      "krw: 12000000000\n    bound: exact",
      "krw: 1000000000\n    krw_min: 1000000000\n    bound: at_least",
    );
    expect(rulesOf(box)).toEqual([]);
  });

  test("a package may hold other groups, each kind held against it alone", () => {
    const box = sandbox();
    box.patch(LANTERN, "kind: commitment", "kind: package");
    box.patch(
      LANTERN,
      "amounts:\n",
      `amounts:\n${more("disbursement", 11e9, "lamps")}${more("purchase", 13e9, "poles")}`,
    );
    expect(rulesOf(box)).toEqual([
      expect.stringMatching(
        "child-larger-than-parent: 13000000000 is more than lantern-fund has: 12000000000$",
      ),
    ]);
  });
});

describe("bounds at odds with min, max and figure", () => {
  test.each([
    ["bound: exact", "krw_max: 5\n    bound: exact", "bound exact leaves krw_min and krw_max out"],
    ["bound: exact", "bound: at_least", "bound at_least takes krw_min 12000000000, no krw_max"],
    ["bound: exact", "bound: under", "bound under takes krw_max 12000000000, no krw_min"],
    ["bound: exact", "bound: range", "bound range takes krw_min below krw_max, and leaves krw out"],
    ["bound: exact", "bound: undisclosed", "bound undisclosed leaves krw, krw_min and krw_max out"],
    ["    krw: 12000000000\n", "", "bound exact without krw"],
    [
      "krw: 12000000000\n    bound: exact",
      "krw_min: 3\n    krw_max: 2\n    bound: range",
      "krw_min 3 is above krw_max 2",
    ],
    [
      "krw: 12000000000\n    bound: exact",
      "krw_min: 2\n    krw_max: 2\n    bound: range",
      "bound range takes",
    ],
  ])("%j to %j", (from, to, message) => {
    const box = sandbox();
    box.patch(LANTERN, from, to);
    expect(box.data().some((line) => new RegExp(message).test(line))).toBe(true);
  });
});

describe("warnings", () => {
  test("a slip of 만 for 억, in a row that restates another", () => {
    const box = sandbox();
    box.patch(TERMINALS, "krw: 12000000000", "krw: 1200000");
    expect(box.data()).toContain(
      `${box.at(TERMINALS, "krw: 1200000")}: warning: magnitude-slip: 1200000 and lantern-fund's 12000000000 are 10000 times apart: 만 for 억`,
    );
  });

  test("the same claim in two articles is no news where a link says so", () => {
    const box = sandbox();
    box.patch(TERMINALS, "    restates: lantern-fund\n", "");
    box.patch(
      TERMINALS,
      "links:\n",
      "links:\n  - { from_table: amounts, from_id: terminals-fund, to_table: amounts, to_id: lantern-fund, kind: conflicts }\n",
    );
    expect(box.data()).toEqual([]);
  });
});

describe("suggestions", () => {
  test.each([
    ["kakaoo", "kakao", 1],
    ["abuot", "about", 1],
    ["", "abc", 3],
    ["same", "same", 0],
  ])("%j to %j", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  test("only what is near", () => {
    expect(unknown("bound", "abuot", ["exact", "about"])).toBe(
      "unknown bound: abuot, did you mean about",
    );
    expect(unknown("bound", "zzz", ["exact", "about"])).toBe("unknown bound: zzz");
    expect(unknown("bound", "x", [])).toBe("unknown bound: x");
  });
});

describe("personal data", () => {
  const found = (text: string) => {
    const { source } = parseSource("a.yaml", text);
    return personalData({ ...emptyCorpus(), sources: [source] }).map(({ message }) => message);
  };

  test.each([
    "010-1234-5678",
    "010.1234.5678",
    "01012345678",
    "02-123-4567",
    "(02) 1234-5678",
    "+82 10 1234 5678",
    "1588-1234",
    "070 1234 5678",
  ])("%s is a telephone number", (text) =>
    expect(found(`a: 문의 ${text}`)).toEqual([`telephone number: ${text}, leave it out`]),
  );

  test.each([
    "2024-05-14",
    "2019/2023",
    "035720",
    "krw: 12000000000",
    "digest: 0101234567812345",
    "digest: a01012345678bcde",
    "start: 1021, end: 1034",
    "sha256: 02abc0212345678f",
    "https://example.org/@name",
  ])("%s is none", (text) => expect(found(`a: ${text}`)).toEqual([]));

  test("e-mail addresses", () => {
    expect(found("# a.b+c@news.co.kr 기자")).toEqual([
      "e-mail address: a.b+c@news.co.kr, leave it out",
    ]);
  });
});

test.each<[[string, string][], string[][]]>([
  [[], []],
  [
    [
      ["a", "b"],
      ["b", "c"],
    ],
    [],
  ],
  [
    [
      ["b", "a"],
      ["a", "b"],
      ["c", "a"],
    ],
    [["a", "b"]],
  ],
  [
    [
      ["a", "a"],
      ["x", "y"],
      ["y", "x"],
    ],
    [["a"], ["x", "y"]],
  ],
])("circles of %j", (edges, circles) => {
  expect(circlesOf(new Map(edges))).toEqual(circles);
});
