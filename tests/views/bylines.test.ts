import { expect, test } from "vitest";
import { bylineWords } from "../../src/views/bylines.ts";

test.each([
  ["홍길동 기자", "Hong Gil-dong, reporter (홍길동 기자)"],
  ["이순신", "Lee Sun-sin (이순신)"],
  ["박하늘 칼럼니스트", "Park Ha-neul, columnist (박하늘 칼럼니스트)"],
  // Each syllable by itself; a doubled consonant, none, and a final one of two letters.
  ["하빛쏨 특파원", "Ha Bit-ssom, correspondent (하빛쏨 특파원)"],
  ["한얇힣", "Han Yal-hit (한얇힣)"],
  // Two names, a calling that is not known here, and Latin letters: nothing is guessed.
  ["홍길동·이순신 기자", "홍길동·이순신 기자"],
  ["홍길동 수습", "홍길동 수습"],
  ["Jane Doe", "Jane Doe"],
])("%s reads in English %s, in Korean as it is printed", (byline, en) => {
  expect(bylineWords(byline, "en")).toBe(en);
  expect(bylineWords(byline, "ko")).toBe(byline);
});
