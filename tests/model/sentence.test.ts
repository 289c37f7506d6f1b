import { expect, test } from "vitest";
import { sentence, type Told, type ToldOf } from "../../src/model/sentence.ts";

const told: Told = {
  events: 12,
  amounts: 2,
  companies: 10,
  agencies: 4,
  articles: 3,
  from: "2019-01-01",
  to: "2023-12-28",
};
const firm = { name_ko: "한빛", name_en: "Hanbit", kind: "company" as const };
const body = { name_ko: "두레회", name_en: "Dure Association", kind: "association" as const };
const subject: ToldOf = {
  companies: [firm],
  agencies: [],
  withSubsidiaries: false,
  others: { companies: 9, agencies: 4 },
};

test("of everything, who took part in it", () => {
  expect(sentence(told, "ko")).toBe(
    "2019–2023년 기업 10곳과 기관·단체 4곳의 사건 12건, 금액이 적힌 사실 2건. 기사 3건이 근거입니다.",
  );
  expect(sentence(told, "en")).toBe(
    "12 events by 10 companies and 4 agencies and bodies, 2019–2023, with 2 stated sums, from 3 articles.",
  );
});

test("of a subject, whose events they are and who was there beside it", () => {
  expect(sentence({ ...told, subject }, "ko")).toBe(
    "2019–2023년 한빛 관련 사건 12건(같은 사건에 나오는 곳은 기업 9곳과 기관·단체 4곳), 금액이 적힌 사실 2건. 기사 3건이 근거입니다.",
  );
  expect(sentence({ ...told, subject }, "en")).toBe(
    "12 events involving Hanbit (with 9 other companies and 4 agencies and bodies named in the same events), 2019–2023, with 2 stated sums, from 3 articles.",
  );
});

test("subsidiaries are named, and both sides where both are filtered by", () => {
  const both = {
    ...subject,
    agencies: [body],
    withSubsidiaries: true,
    others: { companies: 0, agencies: 0 },
  };
  expect(sentence({ ...told, subject: both }, "ko")).toContain(
    "한빛과 두레회 관련 사건 12건(계열사 포함), ",
  );
  expect(sentence({ ...told, subject: both }, "en")).toContain(
    "12 events involving both Hanbit or its subsidiaries and the Dure Association, 2019",
  );
});

test("more than three are counted", () => {
  const four = { ...subject, companies: [firm, firm, firm, firm] };
  expect(sentence({ ...told, subject: four }, "ko")).toContain("고른 기업 4곳 관련 사건 12건");
  expect(sentence({ ...told, subject: four }, "en")).toContain(
    "involving any of 4 chosen companies",
  );
});
