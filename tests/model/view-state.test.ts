import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { valuesOf } from "../../src/model/vocabulary.ts";
import {
  defaultViewState,
  formatViewState,
  parseFocus,
  parseViewState,
  printFocus,
  QUERY_LENGTH,
  type FocusTable,
  type Known,
  type ViewState,
} from "../../src/model/view-state.ts";

const companies = ["kakao", "kakao-pay", "naver", "lotte-mart"];
const agencies = ["mss", "semas", "seoul"];
const known: Known = {
  company: (id) => companies.includes(id),
  agency: (id) => agencies.includes(id),
  focus: ({ table, id }) => table !== "counts" && /^[a-z0-9.-]+$/.test(id),
};
const anything: Known = { company: () => true, agency: () => true, focus: () => true };
const parse = (search: string) => parseViewState(search, known);
const state = (changed: Partial<ViewState>): ViewState => ({ ...defaultViewState(), ...changed });

describe("formatViewState", () => {
  test.each<[string, Partial<ViewState>]>([
    ["", {}],
    ["v=1&company=~kakao", { company: ["kakao"] }],
    ["v=1&company=~kakao~naver", { company: ["naver", "kakao", "naver"] }],
    ["v=1&agency=~mss&kind=~fund~pledge", { kind: ["pledge", "fund"], agency: ["mss"] }],
    ["v=1&for=~small_merchant", { for: ["small_merchant"] }],
    ["v=1&period=2022-01..2023-12", { period: "2022-01/2023-12" }],
    ["v=1&period=2022..", { period: "2022/.." }],
    ["v=1&period=..2022-40", { period: "../2022-40" }],
    ["v=1&period=2022-04-30", { period: "2022-04-30" }],
    ["v=1&q=%EC%83%81%EC%83%9D%20%26%27", { q: "상생 &'" }],
    ["v=1&q=%EF%BF%BD", { q: "\ud800" }],
    ["v=1&focus=amount:kakao-fund", { focus: { table: "amounts", id: "kakao-fund" } }],
    ["v=1&fold=~naver&unfold=~kakao&scale=log", { unfold: ["kakao"], fold: ["naver"], scale: "log" }], // prettier-ignore
    ["v=1&scale=log&layout=matrix&theme=dark", { theme: "dark", layout: "matrix", scale: "log" }],
  ])("prints %j", (query, changed) => {
    expect(formatViewState(state(changed))).toBe(query);
  });

  it("writes the defaults out for embeds", () => {
    expect(formatViewState(state({ company: ["kakao"] }), { resolved: true })).toBe(
      "v=1&company=~kakao&agency=&category=&kind=&for=&period=&q=&focus=" +
        "&with=&fold=&unfold=&scale=linear&layout=sides&lanes=company&by=company&ties=all&table=all&sort=date&order=descending&theme=auto",
    );
  });
});

describe("parseViewState", () => {
  test.each<[string, Partial<ViewState>]>([
    ["", {}],
    ["?", {}],
    ["?v=1", {}],
    ["company=kakao", { company: ["kakao"] }],
    ["?company=~naver~kakao~~naver~", { company: ["kakao", "naver"] }],
    ["with=~mss~kakao~mss", { with: ["mss", "kakao"] }],
    ["with=mss", { with: ["mss"] }],
    ["unfold=~naver~kakao", { unfold: ["kakao", "naver"] }],
    ["company=%7Ekakao", { company: ["kakao"] }],
    ["kind=~fund&utm_source=x&fbclid=~y&__proto__=1&constructor=2", { kind: ["fund"] }],
    ["period=2022-01/2023-12", { period: "2022-01/2023-12" }],
    ["period=2022-01%2F..", { period: "2022-01/.." }],
    ["q=a+b%20c", { q: "a b c" }],
    ["q=%E0%A4%A", { q: "\ufffd%A" }],
    ["company=&scale=&period=&focus=&q=", {}],
  ])("reads %j without a problem", (query, changed) => {
    expect(parse(query)).toEqual({ state: state(changed), problems: [] });
  });

  test.each<[string, Partial<ViewState>, [string, string][]]>([
    ["company=~kakao~nobody", { company: ["kakao"] }, [["company", "nobody"]]],
    ["company=~카카오~mss", {}, [["company", "mss"], ["company", "카카오"]]], // prettier-ignore
    ["category=~funding~toString", { category: ["funding"] }, [["category", "toString"]]],
    ["kind=pledge,fund", {}, [["kind", "pledge,fund"]]],
    ["period=2023-13..2024", {}, [["period", "2023-13..2024"]]],
    ["period=2024..2023", {}, [["period", "2024..2023"]]],
    ["period=..", {}, [["period", ".."]]],
    ["period=2022~", {}, [["period", "2022~"]]],
    ["period=[2022..]", {}, [["period", "[2022..]"]]],
    ["period=2021..2022..2023", {}, [["period", "2021..2022..2023"]]],
    ["focus=amounts:x", {}, [["focus", "amounts:x"]]],
    ["focus=__proto__:x", {}, [["focus", "__proto__:x"]]],
    ["focus=count:x", {}, [["focus", "count:x"]]],
    ["focus=amount", {}, [["focus", "amount"]]],
    ["with=~a~b~c", { with: ["a", "b"] }, [["with", "c"]]],
    ["with=A", {}, [["with", "A"]]],
    ["unfold=~kakao~mss", { unfold: ["kakao"] }, [["unfold", "mss"]]],
    ["scale=cubic&layout=map", { layout: "map" }, [["scale", "cubic"]]],
    ["scale=constructor", {}, [["scale", "constructor"]]],
    ["v=2&theme=dark", { theme: "dark" }, [["v", "2"]]],
    ["q=a&q=b", { q: "a" }, [["q", "b"]]],
    ["q=a%00b", {}, [["q", "a\0b"]]],
    [`q=${"가".repeat(QUERY_LENGTH + 1)}`, {}, [["q", "가".repeat(QUERY_LENGTH + 1)]]],
  ])("drops and names what is invalid in %j", (query, changed, dropped) => {
    const problems = dropped.map(([parameter, value]) => ({ parameter, value }));
    expect(parse(query)).toEqual({ state: state(changed), problems });
  });
});

test("focus has one text", () => {
  expect(printFocus({ table: "memberships", id: "a.b.founder" })).toBe("membership:a.b.founder");
  expect(parseFocus("membership:a:b")).toEqual({ table: "memberships", id: "a:b" });
  expect(parseFocus("amount:")).toBeNull();
  expect(parseFocus(":x")).toBeNull();
});

const subset = <T extends string>(values: readonly T[]) =>
  fc.subarray([...values]).map((list) => list.sort());
const day = fc.date({
  min: new Date("1900-01-01"),
  max: new Date("2100-12-31"),
  noInvalidDate: true,
});
const date = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([value, length]) => value.toISOString().slice(0, length));
const period = fc.oneof(
  date,
  date.map((start) => `${start}/..`),
  date.map((end) => `../${end}`),
  fc.tuple(date, date).map((ends) => ends.sort().join("/")),
  fc.constantFrom("2022-40", "2021-33/2022-36"),
);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}([.-][a-z0-9]{1,8}){0,3}$/);
const states: fc.Arbitrary<ViewState> = fc.record({
  company: subset(companies),
  agency: subset(agencies),
  category: subset(valuesOf("program_category")),
  kind: subset(valuesOf("amount_kind")),
  for: subset(valuesOf("beneficiary")),
  period: fc.option(period),
  q: fc
    .string({ unit: "binary", maxLength: 60 })
    .map((text) => text.replace(/\p{Cc}/gu, ""))
    .filter((text) => !/\p{Surrogate}/u.test(text)),
  focus: fc.option(
    fc.record({
      table: fc.constantFrom<FocusTable>("events", "amounts", "relations", "organizations"),
      id: slug,
    }),
  ),
  with: fc.uniqueArray(slug, { maxLength: 2 }),
  fold: subset(companies),
  unfold: subset(companies),
  scale: fc.constantFrom("linear", "log"),
  lanes: fc.constantFrom("company", "agency"),
  by: fc.constantFrom("company", "program", "year"),
  ties: fc.constantFrom("all", "across"),
  table: fc.constantFrom("all", "events", "programs", "amounts", "counts", "memberships"),
  sort: fc.constantFrom("date", "kind", "what", "who", "program", "figure", "article"),
  order: fc.constantFrom("descending", "ascending"),
  layout: fc.constantFrom("sides", "map", "matrix", "list"),
  theme: fc.constantFrom("auto", "light", "dark"),
});

test("what is printed reads back as it was, in ASCII, with or without the defaults", () => {
  fc.assert(
    fc.property(states, fc.boolean(), (value, resolved) => {
      const query = formatViewState(value, { resolved });
      expect(query).toMatch(/^[\x21-\x7e]*$/);
      expect(parse(query)).toEqual({ state: value, problems: [] });
      expect(parse(`?${query}`).state).toEqual(value);
    }),
    { numRuns: 1000 },
  );
});

test("whatever the query, reading never throws and is settled after one round", () => {
  // A generator of one's own: fast-check's would take minutes for so many.
  let seed = 20231228;
  const random = (n: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  const pieces = [
    ..."?&=~:;/.%+#[]<>\"'\\ \0\n",
    ..."가힣🙂\ud800\udfff\u202e",
    ...[
      "company",
      "agency",
      "category",
      "kind",
      "for",
      "period",
      "q",
      "focus",
      "with",
      "fold",
      "unfold",
      "scale",
      "lanes",
      "by",
      "v",
    ],
    ...["layout", "theme", "~kakao", "~mss", "fund", "2022", "..", "-13", "amount:", "log", "1"],
    ...["__proto__", "constructor", "toString", "%E0%A4%A", "%00", "%", "%ED%A0%80", "&&", "=~~"],
  ];
  for (let run = 0; run < 100_000; run += 1) {
    let query = "";
    for (let length = random(12); length > 0; length -= 1) query += pieces[random(pieces.length)];
    const { state: read } = parseViewState(query, run % 2 ? known : anything);
    if (run % 10 !== 0) continue;
    const printed = formatViewState(read);
    if (formatViewState(parseViewState(printed, anything).state) !== printed)
      expect.fail(`${JSON.stringify(query)} is not settled: ${printed}`);
  }
  expect(Object.prototype).not.toHaveProperty("company");
});
