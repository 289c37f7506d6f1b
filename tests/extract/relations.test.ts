// Who is tied to whom, by the patterns of news sentences.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findOrganizations } from "../../src/extract/organizations.ts";
import { findRelations } from "../../src/extract/relations.ts";
import { findSentences } from "../../src/extract/sentences.ts";
import { articles } from "./articles.ts";
import { spelledTie, tiesIn } from "./ties.ts";
import { register } from "./register.ts";

test.each([
  ["카카오는 KT와 업무협약을 체결했다.", ["KT – 카카오: agreement"]],
  ["카카오와 KT가 업무협약을 체결했다.", ["KT – 카카오: agreement"]],
  [
    "카카오는 KT, 쿠팡과 협약을 맺었다.",
    ["KT – 카카오: agreement", "KT – 쿠팡: agreement", "카카오 – 쿠팡: agreement"],
  ],
  ["카카오는 KT와 협약을 맺고 가게를 지원한다.", ["KT – 카카오: agreement"]],
  ["카카오는 KT와 협약을 해지했다.", []],
  ["카카오는 KT와 체결한 협약에 따랐다.", ["KT – 카카오: agreement"]],
  ["카카오는 KT와 함께 장터를 연다.", ["KT – 카카오: joint_program"]],
  ["카카오는 KT와 달리 가게를 돕는다.", []],
  [
    "카카오·KT·쿠팡은 공동으로 장터를 열었다.",
    ["KT – 카카오: joint_program", "카카오 – 쿠팡: joint_program"],
  ],
  ["카카오, KT, 쿠팡은 각각 장터를 열었다.", []],
  ["카카오는 소상공인연합회에 3억원을 기부했다.", ["소상공인연합회 – 카카오: funding"]],
  [
    "소상공인연합회는 카카오가 출연한 3억원으로 가게를 도왔다.",
    ["소상공인연합회 – 카카오: funding"],
  ],
  ["소상공인연합회는 카카오로부터 3억원을 지원받았다.", ["소상공인연합회 – 카카오: funding"]],
  ["카카오는 소상공인연합회의 지원을 받아 교실을 열었다.", ["소상공인연합회 – 카카오: support"]],
  ["카카오는 중기부로부터 표창을 받았다.", ["중소벤처기업부 – 카카오: award"]],
  ["카카오는 중소벤처기업부 장관상을 수상했다.", ["중소벤처기업부 – 카카오: award"]],
  ["중기부는 카카오에 감사패를 전달했다.", ["중소벤처기업부 – 카카오: award"]],
  ["카카오는 중기부의 우수기업으로 선정됐다.", ["중소벤처기업부 – 카카오: selection"]],
  ["중기부는 카카오를 우수기업으로 선정했다.", ["중소벤처기업부 – 카카오: selection"]],
  ["카카오는 중기부가 주관하는 한마음축제에 참여한다.", ["중소벤처기업부 – 카카오: participation"]],
  ["중기부에 따르면 카카오는 가게를 도왔다.", []],
  ["KT와 카카오 두 기관은 상생에 합의했다.", ["KT – 카카오: agreement"]],
  ["협약식에는 KT와 카카오가 참석했다.", ["KT – 카카오: agreement"]],
  ["카카오는 KT와 장터를 연다.\n카카오는 4일 협약에 서명했다.", ["KT – 카카오: agreement"]],
  ["카카오, KT와 맞손\n카카오는 KT와 협약을 맺었다.", ["KT – 카카오: agreement"]],
  ["카카오는 중기부가 주관하는 ‘감귤 판촉전’을 연다.", ["중소벤처기업부 – 카카오: participation"]],
  [
    "중기부가 선정한 카카오와 KT가 나섰다.",
    ["KT – 중소벤처기업부: selection", "중소벤처기업부 – 카카오: selection"],
  ],
  ["KT가 전담하는 소상공인연합회는 컸다.", ["KT – 소상공인연합회: support"]],
  ["중기부는 유공자를 시상했다. 총리 표창은 KT에 돌아갔다.", ["KT – 중소벤처기업부: award"]],
  ["카카오는 대통령 표창을 중기부로부터 받았다.", ["중소벤처기업부 – 카카오: award"]],
  [
    "카카오는 가게를 돕는다. 쿠팡과 KT는 쉰다. 회사는 중기부와 장터를 연다.",
    ["중소벤처기업부 – 카카오: joint_program"],
  ],
  ["“카카오와 KT가 함께 협약을 맺어 소상공인을 도우면 좋겠다”고 그는 말했다.", []],
])("%s", (text, expected) => {
  expect(tiesIn(text)).toEqual(expected);
});

test("a subject that is left out is that of the sentence before", () => {
  expect(tiesIn("카카오는 가게를 돕는다. 지난달에는 KT와 함께 장터를 열었다.")).toEqual([
    "KT – 카카오: joint_program",
  ]);
});

test("a list of as many bodies as were picked names those picked", () => {
  expect(
    tiesIn("중기부는 3개 기업의 우수사례를 발표했다. 카카오, KT, 쿠팡은 가게를 도왔다."),
  ).toEqual([
    "KT – 중소벤처기업부: selection",
    "중소벤처기업부 – 카카오: selection",
    "중소벤처기업부 – 쿠팡: selection",
  ]);
});

test("guests of one event are tied to its host, and not to one another", () => {
  const text = "중기부 주관으로 열리는 한마음축제가 시작됐다. 한마음축제에는 KT와 쿠팡이 참여한다.";
  expect(tiesIn(text)).toEqual([
    "KT – 중소벤처기업부: participation",
    "중소벤처기업부 – 쿠팡: participation",
  ]);
});

describe("articles of many kinds", () => {
  test.each(articles.map((article) => [article.style, article] as const))("%s", (_, article) => {
    expect(tiesIn(article.text)).toEqual(article.relations.map((tie) => spelledTie(...tie)).sort());
  });
});

test("any text is read", () => {
  const words = fc.constantFrom(
    "카카오",
    "KT",
    "와 ",
    "는 ",
    "협약을 맺고 ",
    "함께 ",
    "(",
    "“",
    ". ",
    "\n",
    "상을 받았다",
    "\uD800",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      for (const { a, b } of findRelations(
        text,
        findOrganizations(text, register),
        findSentences(text),
      ))
        expect(a).not.toBe(b);
    }),
  );
});
