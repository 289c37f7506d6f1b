// A draft record: its rows pass the schema of records, its phrases stand where they say.
import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { draftRecord } from "../../src/extract/draft.ts";
import { findAll } from "../../src/model/locator.ts";
import { leftNumbers } from "../../scripts/draft/ignored.ts";
import { printEntries, printRecord } from "../../scripts/draft/print.ts";
import { article, organization, program, sections } from "../../scripts/records/shape.ts";
import { parseSource } from "../../scripts/records/source.ts";
import { register } from "./register.ts";

const text = `쿠팡·한빛경제진흥원, 소상공인 지원에 12억원
박하늘 기자 2024.05.16

쿠팡과 한빛경제진흥원은 16일 소상공인의 판로를 위한 업무협약을 체결했다고 밝혔다.
이번 협약에 따라 쿠팡은 가게 300곳에 광고비 12억원을 지원한다.
KT(030200)는 지난해 9월부터 '우리 가게 교실' 사업을 운영하고 있다. 누적 매출은 35억원을 넘었다.
제3회 '한마음 장터'에는 12억원이 들었다. 😀 KT는 소상공인연합회에 2억원을 기부했다.
`;

const registers = {
  organizations: register,
  names: new Map([
    ["coupang", { ko: "쿠팡", en: "Coupang" }],
    ["kt", { ko: "KT", en: "KT" }],
    ["kfme", { ko: "소상공인연합회", en: "Korea Federation of Micro Enterprise" }],
  ]),
  programs: [{ program_id: "hanmaeum", names: ["한마음 장터"] }],
};
const draft = draftRecord(
  {
    text,
    article_id: "test-2024-05-16",
    original: "test.txt",
    published: "2024-05-16",
    publisher: null,
  },
  registers,
);
const { record } = draft;

test("a figure that is printed three times is one fact with three places", () => {
  const sums = record.amounts.map(({ krw, kind, evidence }) => [krw, kind, evidence.length]);
  expect(sums).toEqual([
    [1_200_000_000, "commitment", 3],
    [3_500_000_000, "sales_outcome", 1],
    [200_000_000, "disbursement", 1],
  ]);
});

test("events have the kind, the roles and the date that the sentence gives", () => {
  const events = record.events.map(({ kind, status, date, organizations }) => [
    kind,
    status,
    date,
    organizations.map(({ org_id, role }) => `${org_id} ${role}`).join(", "),
  ]);
  expect(events).toEqual([
    ["agreement", "done", "2024-05-16", "coupang actor, hanbitgyeongjejinheungwon counterpart"],
    ["payment", "done", "[..2024-05-16]", "kt giver, kfme receiver"],
    ["operation", "ongoing", "2023-09/..", "kt actor"],
  ]);
});

test("an unknown body is proposed for the register, with an id and a reason", () => {
  expect(draft.organizations).toEqual([
    {
      org_id: "hanbitgyeongjejinheungwon",
      name_ko: "한빛경제진흥원",
      name_en: "Hanbitgyeongjejinheungwon",
      kind: "public_agency",
      side: "agency",
      reason: "ends in 경제진흥원; the English name is a romanization",
    },
  ]);
  expect(draft.programs.map(({ program_id, categories }) => [program_id, categories])).toEqual([
    ["uri-gage-gyosil", ["education"]],
  ]);
});

test("numbers that are no facts say why", () => {
  const { ignored, unplaced } = leftNumbers(text, record);
  expect(ignored.map(({ figure, reason }) => [figure, reason])).toEqual([
    ["030200", "ticker"],
    ["3", "ordinal"],
  ]);
  expect(unplaced).toEqual([]);
});

describe("the printed draft", () => {
  const { ignored, unplaced } = leftNumbers(text, record);
  const printed = printRecord({ ...draft, record: { ...record, ignored } }, unplaced);
  const { source, problems } = parseSource("test.yaml", printed);
  const value = source.value as Record<string, unknown[]>;

  test("is YAML", () => expect(problems).toEqual([]));
  test("has a header of the shape that records have, as a draft", () => {
    expect(v.safeParse(article, value.article).issues).toBeUndefined();
    expect(value.article).toMatchObject({ status: "draft" });
  });
  test.each(Object.keys(sections) as (keyof typeof sections)[])("%s fit their shape", (section) => {
    for (const row of value[section] ?? [])
      expect(v.safeParse(sections[section], row).issues).toBeUndefined();
  });
  test("says of every row why it is there", () => {
    for (const { reason } of [...record.events, ...record.amounts, ...record.counts])
      expect(printed).toContain(`# ${reason}`);
  });
  test("points to where its phrases stand, in code points", () => {
    const rows = [...record.organizations, ...record.events, ...record.amounts, ...record.counts];
    for (const { evidence } of rows)
      for (const { figure, occurrence, start, end } of evidence) {
        const spans = findAll(text, figure);
        expect(spans[(occurrence ?? 1) - 1]).toEqual({ start, end });
        expect(occurrence === undefined).toBe(spans.length === 1);
      }
  });
  test("proposals fit the registers", () => {
    const entries = (rows: readonly object[]) =>
      parseSource("register.yaml", printEntries(rows, "test")).source.value as unknown[];
    for (const row of entries(draft.organizations))
      expect(v.safeParse(organization, row).issues).toBeUndefined();
    for (const row of entries(draft.programs))
      expect(v.safeParse(program, row).issues).toBeUndefined();
  });
});
