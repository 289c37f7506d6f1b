import fc from "fast-check";
import { expect, test } from "vitest";
import { nameLines } from "../../src/marks/network-names.ts";
import { textWidth } from "../../src/marks/text.ts";

test.each([
  ["골목시장진흥공단", 200, ["골목시장진흥공단"]],
  ["골목시장진흥공단", 60, ["골목시장", "진흥공단"]],
  ["동네프랜차이즈데이터협회", 60, ["동네", "프랜차이즈", "데이터협회"]],
  ["가나다라마바사아", 60, ["가나다라", "마바사아"]],
  ["골목 상인 모임", 50, ["골목 상인", "모임"]],
  ["Federation of Small Shops", 64, ["Federation of", "Small Shops"]],
  ["Hypermarketization", 40, ["Hyper…"]],
])("%s in %d pixels: %j", (name, width, lines) => {
  expect(nameLines(name, width, 10, "regular")).toEqual(lines);
});

test("no letter of a Korean name is lost, and no line is too long", () => {
  const name = fc
    .array(
      fc.string({
        unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
        minLength: 1,
        maxLength: 16,
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(name, fc.integer({ min: 30, max: 150 }), (text, width) => {
      const lines = nameLines(text, width, 11, "semibold");
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) expect(textWidth(line, 11, "semibold")).toBeLessThanOrEqual(width);
    }),
  );
});
