// Phrases for evidence: no longer than a record may print, and never the half of a word or number.
import fc from "fast-check";
import { expect, test } from "vitest";
import { evidenceMaker } from "../../src/extract/draft-evidence.ts";
import { codePoints } from "../../src/model/locator.ts";

const phrase = (text: string) => evidenceMaker(text)({ start: 0, end: text.length })?.figure;

test.each([
  [
    "골목 가게 삼백 곳에 간판을 새로 달아 주기로 했다.",
    "골목 가게 삼백 곳에 간판을 새로 달아 주기로 했다",
  ],
  [
    "업무협약을 체결하고 골목에서 오래 장사해 온 가게들의 판로를 함께 넓히기로 했다고 밝혔다.",
    "업무협약을 체결하고 골목에서 오래 장사해 온 가게들의 판로를 함께",
  ],
  // 1조 2000억 is one number, whose first half says something else.
  [
    "업무협약을 체결하고 협력사에 앞으로 다섯 해에 걸쳐 모두 1조 2000억 원을 빌려주기로 했다.",
    "업무협약을 체결하고 협력사에 앞으로 다섯 해에 걸쳐 모두",
  ],
  [
    "상생한마당잔치는골목가게와전통시장이함께여는우리동네에서가장크고오래된가을나눔장터라고한다 ",
    "상생한마당잔치는골목가게와전통시장이함께여는우리동네에서가장크고오래된가을나눔장",
  ],
])("%s", (text, expected) => {
  expect(phrase(text)).toBe(expected);
});

test("a phrase is the beginning of its span, whole words of it, and fits", () => {
  const words = fc.array(
    fc.constantFrom("가게", "3억", "2천만", "원을", "😀", "상인회가", "낸", "1조"),
    {
      minLength: 1,
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(words, (all) => {
      const text = all.join(" ");
      const figure = phrase(text);
      if (figure === undefined) return;
      expect(codePoints(figure)).toBeLessThanOrEqual(40);
      expect(all.slice(0, figure.split(" ").length).join(" ")).toBe(figure);
    }),
  );
});
