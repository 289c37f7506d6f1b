// Which bodies a text names, and what only looks like one.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findOrganizations } from "../../src/extract/organizations.ts";
import { articles } from "./articles.ts";
import { register } from "./register.ts";

const found = (text: string) =>
  findOrganizations(text, register).map(({ start, end, name }) => [text.slice(start, end), name]);
const names = (text: string) => [
  ...new Set(findOrganizations(text, register).map(({ name }) => name)),
];

test.each([
  ["카카오는 카카오페이와 다르다", ["카카오", "카카오페이"]],
  ["SKT와 KT가 만났다", ["SK텔레콤", "KT"]],
  ["KT&G는 KT가 아니다", ["KT&G", "KT"]],
  ["LGU+는 요금을 내렸다", ["LG유플러스"]],
  ["카카오톡과 카카오맵", []],
  ["배달의민족이 나섰다", ["우아한형제들"]],
  ["한국온라인쇼핑 협회에서", ["한국온라인쇼핑협회"]],
  ["중기부장관은 소상공인연합회장을 만났다", ["중소벤처기업부", "소상공인연합회"]],
  ["쿠팡‧카카오∙KT·SKTㆍ쿠팡", ["쿠팡", "카카오", "KT", "SK텔레콤"]],
])("known names: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ["산업통상자원부와 기획예산처, 국토부", ["산업통상자원부", "기획예산처", "국토부"]],
  ["기후에너지환경부가 밝혔다", ["기후에너지환경부"]],
  ["한국감정원과 한국금융연수원은", ["한국감정원", "한국금융연수원"]],
  ["부산신용보증재단에", ["부산신용보증재단"]],
  ["동반성장위원회로부터", ["동반성장위원회"]],
  ["GS리테일과 BGF리테일", ["GS리테일", "BGF리테일"]],
  ["CJ프레시웨이가", ["CJ프레시웨이"]],
  ["LG디스플레이의", ["LG디스플레이"]],
  ["우리은행과 국민카드", ["우리은행", "국민카드"]],
  ["정릉시장 상인회는", ["정릉시장 상인회"]],
  ["부산 테크노파크에서", ["부산 테크노파크"]],
  ["강원대학교와 부산대가", ["강원대학교", "부산대"]],
  ["수원시는 용인시, 화성시와 만났다", ["수원시", "용인시", "화성시"]],
  ["서울 중구는 이를 받아들였다", ["서울 중구"]],
  ["전남농협과 서귀포수협이", ["전남농협", "서귀포수협"]],
  ["소상공인·자영업자협력재단이", ["소상공인·자영업자협력재단"]],
  ["한국제과회는 전국대회와 음악회를", ["한국제과회"]],
  ["골목을위한전국주민모임은", ["골목을위한전국주민모임"]],
  ["한국중부발전과 한국전력은", ["한국중부발전", "한국전력"]],
  ["GS와 CJ는 국회에서 만났다", ["GS", "CJ"]],
])("unknown names by form: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ["㈜새벽과 (주)한결이 손잡았다", ["새벽", "한결"]],
  ["다온(대표 김하늘)은 새 가게를 냈다", ["다온"]],
  ["다온 관계자는 웃었다", ["다온"]],
  ["박하늘 다온 대표는 웃었다", ["다온"]],
  ["KT는 12일 다온과 업무협약을 맺었다", ["KT", "다온"]],
  ["가게톡을 운영하는 다온은", ["다온"]],
  ["다온(123450)은 올랐다", ["다온"]],
  ["쿠팡, 다온, 카카오 등 6개사", ["쿠팡", "다온", "카카오"]],
])("unknown names by role: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test("a name defined in brackets is a name everywhere", () => {
  expect(
    found("가나다진흥원(이하 '가진원')과 한결재단(이사장 김하늘, 이하 한재)은 가진원에서"),
  ).toEqual([
    ["가나다진흥원", "가나다진흥원"],
    ["가진원", "가나다진흥원"],
    ["한결재단", "한결재단"],
    ["한재", "한결재단"],
    ["가진원", "가나다진흥원"],
  ]);
  expect(found("한국빛진흥원(KLPA)은 크다. KLPA는")).toEqual([
    ["한국빛진흥원", "한국빛진흥원"],
    ["KLPA", "한국빛진흥원"],
    ["KLPA", "한국빛진흥원"],
  ]);
});

test("a shorter name of the same text is the fuller one", () => {
  expect(names("BNK부산은행은 크다. 부산은행은")).toEqual(["BNK부산은행"]);
  expect(names("산업통상자원부는 밝혔다. 산업부는")).toEqual(["산업통상자원부"]);
  expect(names("경남도는 경상남도는")).toEqual(["경상남도"]);
  expect(names("한국제과협동조합중앙회는 컸다. 제과협동조합중앙회는")).toEqual([
    "한국제과협동조합중앙회",
  ]);
  expect(names("골목상권위원회는 컸다. 골목상권위는")).toEqual(["골목상권위원회"]);
});

test.each([
  "일부 상인은 전부 떠났고 내부 수리를 했다",
  "정부는 부부의 공부를 도왔다",
  "시장 상인과 시중은행, 지방은행, 관련 협회",
  "신용카드와 체크카드, 물류센터와 고객센터",
  "AI기술과 ESG경영, TV광고, 스마트 기기",
  "서울 목동에서 성남시 분당구로, 세종시 전의면을",
  "도로 공사와 인테리어공사가 한창이다",
  "심사위원회와 자문위원회, 민관협의체",
  "김하늘은 확대를 기대했다",
  "홍길동 기자 = 경제부 기자",
  "가게를 운영하는 새내기 300명에게 알렸다",
  "경기 여주 시청에서 만났다",
])("no organizations: %s", (text) => {
  expect(names(text)).toEqual([]);
});

describe("articles of many kinds", () => {
  test.each(articles.map((article) => [article.style, article] as const))("%s", (_, article) => {
    expect(names(article.text).sort()).toEqual([...article.organizations].sort());
  });
});

test("any text is read, in range and without overlaps", () => {
  const letters = fc.constantFrom(
    ..."가카오KT&(㈜)은는이 와과,·\n'‘’\0\uD800부산시협약을".split(""),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: letters, maxLength: 200 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end } of findOrganizations(text, register)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
