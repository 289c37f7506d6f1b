import { describe, expect, test } from "vitest";
import { findFurniture } from "../../src/extract/furniture.ts";
import { findSentences } from "../../src/extract/sentences.ts";

describe("sentences", () => {
  test.each<[text: string, ...sentences: string[]]>([
    ["군은 시장을 열었다. 상인은 반겼다.", "군은 시장을 열었다.", "상인은 반겼다."],
    ["“꼭 돕겠다.”라고 말했다. 끝.", "“꼭 돕겠다.”라고 말했다.", "끝."],
    ["“꼭 돕겠다.” 그는 웃었다", "“꼭 돕겠다.”", "그는 웃었다"],
    ["2023. 12. 28. 18:58에 올렸다. 다음", "2023. 12. 28. 18:58에 올렸다.", "다음"],
    ["금리는 2.5%다. 왜? 몰라요!", "금리는 2.5%다.", "왜?", "몰라요!"],
    ["제목\n\n  본문이다", "제목", "본문이다"],
    ["1. 개요를 본다. 2. 끝", "1. 개요를 본다.", "2. 끝"],
    ["J. 김 대표는 말했다.", "J. 김 대표는 말했다."],
    [" \n ", ...[]],
  ])("%j", (text, ...sentences) => {
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

describe("furniture", () => {
  test.each<[line: string, kind: string]>([
    ["  • 구름많음춘천 12.3℃", "weather"],
    ["기상청 제공", "weather"],
    ["한빛일보 이도윤 기자 doyun@example.kr", "byline"],
    ["• 이도윤 기자", "byline"],
    ["이도윤 기자 2024. 1. 2. 09:30", "byline"],
    ["승인 2024.01.02 09:30", "stamp"],
    ["입력 2024-01-02 09:30 | 수정 2024-01-02 10:00", "stamp"],
    ["2024.01.02 (화)", "stamp"],
    ["댓글 12", "comments"],
    ["글자크기 설정", "font_size"],
    ["URL복사", "share"],
    ["페이스북 트위터 카카오톡", "share"],
    ["ⓒ 한빛일보. 무단전재 및 재배포 금지", "copyright"],
    ["많이 본 뉴스", "links"],
  ])("%s is %s", (line, kind) => {
    const text = `기사의 첫 줄이다.\n${line}\n마지막 줄이다.`;
    const found = findFurniture(text);
    expect(found.map((each) => each.kind)).toEqual([kind]);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe(line.trim());
  });

  test.each([
    "이도윤 기자는 시장을 찾아 상인을 만났다.",
    "서울 20곳, 부산 3곳에 문을 연다.",
    "2024년 1월 2일 문을 열었다.",
    "댓글로 소통하는 상인이 늘었다.",
    "시장 상인회",
  ])("%s is the article's", (line) => {
    expect(findFurniture(`첫 줄\n${line}`)).toEqual([]);
  });

  test("of a headline printed twice the second is furniture, and bylines and addresses within lines", () => {
    const text =
      "시장 세 곳이 문을 열었다\n상태바\n시장 세 곳이 문을 열었다\n[한빛일보 이도윤 기자] 본문이다. a.b@example.kr 끝";
    expect(
      findFurniture(text).map(({ start, end, kind }) => [text.slice(start, end), kind]),
    ).toEqual([
      ["상태바", "share"],
      ["시장 세 곳이 문을 열었다", "repeat"],
      ["[한빛일보 이도윤 기자]", "byline"],
      ["a.b@example.kr", "email"],
    ]);
  });
});
