import { describe, expect, test } from "vitest";
import { factSearch, normalised, withoutParticle, wordTest } from "../../src/engine/search.ts";
import { factTable } from "../../src/engine/fact-table.ts";
import { smallIndex } from "./small-atlas.ts";

const index = smallIndex({
  organizations: [
    { org_id: "kakao", name_ko: "카카오", name_en: "Kakao", side: "company" },
    { org_id: "kt", name_ko: "케이티", name_en: "KT", side: "company" },
    { org_id: "semas", name_ko: "소상공인시장진흥공단", name_en: "SEMAS", side: "agency" },
  ],
  organization_names: [
    { org_id: "semas", name: "소진공" },
    { org_id: "kakao", name: "㈜카카오" },
  ],
  programs: [{ program_id: "stall", name_ko: "우리동네 단골시장", name_en: "Regulars’ Market" }],
  events: [
    { event_id: "e1", title_ko: "단골 협약", title_en: "An agreement" },
    { event_id: "e2", title_ko: "금융 교육, 온라인", title_en: "S-Class lessons" },
  ],
  event_organizations: [
    { event_id: "e1", org_id: "semas" },
    { event_id: "e2", org_id: "kakao" },
  ],
  event_programs: [{ event_id: "e2", program_id: "stall" }],
  amounts: [{ amount_id: "m1", actor_org_id: "kt", label_ko: "동반 기금", label_en: "Joint fund" }],
});
const search = factSearch(index);
const table = factTable(index);
const found = (query: string, typing = false): string[] =>
  Array.from(search(query, typing).numbers(), (fact) => table.rowAt(fact).id);

describe("what is searched", () => {
  test.each([
    ["nothing asked", "", ["e1", "e2", "stall", "m1"]],
    ["marks only", " ·, ", ["e1", "e2", "stall", "m1"]],
    ["a label", "협약", ["e1"]],
    ["a label in the other language", "joint", ["m1"]],
    ["a name", "카카오", ["e2"]],
    ["an alias", "소진공", ["e1"]],
    ["a Latin name, whatever its case", "semas", ["e1"]],
    ["a program, through what belongs to it", "단골시장", ["e2", "stall"]],
    ["a program in English", "REGULARS", ["e2", "stall"]],
    ["spaces left out", "금융교육", ["e2"]],
    ["spaces put in: each part is found", "소상공인 시장 진흥 공단", ["e1"]],
    ["marks in a word", "s-class", ["e2"]],
    ["decomposed syllables", "카카오".normalize("NFD"), ["e2"]],
    ["every word, in different places", "카카오 교육", ["e2"]],
    ["no fact with every word", "카카오 협약", []],
    ["no word that spans two names", "kaokt", []],
  ])("%s", (_, query, ids) => expect(found(query)).toEqual(ids));
});

describe("figures", () => {
  const sums = factSearch(
    smallIndex({
      amounts: [
        {
          amount_id: "small",
          krw: 1_000_000_000,
          kind: "purchase",
          label_ko: "구매",
          label_en: "Goods",
        },
        {
          amount_id: "large",
          krw: 131_000_000_000,
          kind: "early_payment",
          label_ko: "납품",
          label_en: "Dues",
        },
      ],
      counts: [
        { count_id: "shops", value: 4540, unit: "merchant", label_ko: "도움", label_en: "Helped" },
      ],
    }),
  );
  test.each([
    ["10억", 1],
    ["1,310억", 1],
    ["1310억 원", 1],
    ["310억", 0],
    ["1 billion", 1],
    ["대금 조기 지급", 1],
    ["purchase", 1],
    ["4,540", 1],
    ["540", 0],
  ])("%s finds %i", (query, facts) => expect(sums(query).count()).toBe(facts));
});

describe("initial consonants", () => {
  test.each([
    ["ㅅㅅㄱㅇ", ["e1"]],
    ["ㅋㅋㅇ", ["e2"]],
    ["소상ㄱ", ["e1"]],
    ["ㄷㄱㅅㅈ", ["e2", "stall"]],
    ["ㅋㅋㅇ ㄱㅇ", ["e2"]],
    ["ㅎㅎㅎ", []],
  ])("%s", (query, ids) => expect(found(query)).toEqual(ids));
});

describe("particles", () => {
  test.each([
    ["카카오가", ["e2"]],
    ["카카오는", ["e2"]],
    ["소진공과", ["e1"]],
    ["소진공에서는", ["e1"]],
    ["KT와", ["m1"]],
    ["카카오가 교육을", ["e2"]],
    ["카카온가", []],
  ])("%s", (query, ids) => expect(found(query)).toEqual(ids));

  test.each([
    ["네이버와의", ["네이버", "네이버와"]],
    ["소진공과", ["소진공"]],
    ["소진공에서는", ["소진공", "소진공에서"]],
    ["협의", []],
    ["소상공인", []],
  ])("of %s may be taken: %j", (word, bare) =>
    expect(withoutParticle(word)).toEqual(bare.map((text) => ({ bare: text, agrees: true }))),
  );

  test("that do not agree are taken only where the word itself is not found", () => {
    expect(withoutParticle("전문가")).toEqual([{ bare: "전문", agrees: false }]);
    const both = smallIndex({
      events: [
        { event_id: "a", title_ko: "전문가 모임" },
        { event_id: "b", title_ko: "전문 상점" },
        { event_id: "c", title_ko: "상점과 함께" },
      ],
    });
    expect(factSearch(both)("전문가").count()).toBe(1);
    expect(factSearch(both)("전문는").count()).toBe(2);
    expect(factSearch(both)("상점과").count()).toBe(2);
  });
});

describe("a syllable that is still being typed", () => {
  test.each([
    ["솟", ["e1"]],
    ["소사", ["e1"]],
    ["소상ㄱ", ["e1"]],
    ["카카옥", []],
  ])("%s", (query, ids) => expect(found(query, true)).toEqual(ids));

  test("is taken as it stands once it is finished", () => expect(found("소사")).toEqual([]));
  test("holds for the last syllable only", () => {
    expect(wordTest("소사", true)("소상")).toBe(true);
    expect(wordTest("사소", true)("상소")).toBe(false);
    expect(wordTest("값", true)("갑수")).toBe(true);
    expect(wordTest("닭", true)("달걀")).toBe(true);
  });
});

test("text is compared without spaces, marks and case, percent signs kept", () =>
  expect(normalised(" ‘S-마켓’ · 30% ㆍ(주) ")).toBe("s마켓30%주"));
