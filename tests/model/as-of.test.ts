import { expect, test } from "vitest";
import { untilWords } from "../../src/model/as-of.ts";

test.each([
  ["2023-10", "2023년 10월까지", "up to October 2023"],
  ["2023", "2023년까지", "up to 2023"],
  ["[2022-10-13..2022-10-31]", "2022년 10월까지", "up to October 2022"],
  [
    "[2022-09-13..2022-10-31]",
    "2022년 9월 13일~10월 31일 사이 기준",
    "as of between 13 September and 31 October 2022",
  ],
])("%s", (as_of, ko, en) => {
  expect(untilWords(as_of, "", "ko")).toBe(ko);
  expect(untilWords(as_of, "", "en")).toBe(en);
});

test("nothing where the label says it", () => {
  expect(untilWords("2023-10", "팔린 양, 2023년 10월까지", "ko")).toBe("");
});
