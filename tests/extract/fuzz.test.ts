import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCounts } from "../../src/extract/counts.ts";
import { findDates } from "../../src/extract/dates.ts";
import { findFurniture } from "../../src/extract/furniture.ts";
import { findMoney } from "../../src/extract/money.ts";
import { readable } from "../../src/extract/readable.ts";
import { findSentences } from "../../src/extract/sentences.ts";
import { codePointsOf, type Span } from "../../src/extract/span.ts";
import { isEdtf } from "../../src/model/edtf.ts";

const dates = (text: string) => findDates(text, "2023-05-05");
const recognisers: [name: string, find: (text: string) => Span[]][] = [
  ["money", findMoney],
  ["counts", findCounts],
  ["dates", dates],
  ["furniture", findFurniture],
  ["sentences", findSentences],
];

/** Pieces that grammars look for, and pieces that break them. */
const pieces = fc.constantFrom(
  ..."약 최대 3 억 조 만 원 명 개 곳 % 대 1 여 ~ 에서 부터 까지 지난해 오는 4월 12일 2023 년 분기 말 설 최근 같은 기간 이후 이상 넘 \n . , ( ) ‘ ” @ 전 수 두 이천 하루".split(
    " ",
  ),
  " ",
  "\0",
  "\ud83d",
  "\ude00",
  "😀",
  "ㅎ",
  "\u1112\u1161\u11ab",
  "９",
  "　",
  "\u00a0",
  "１２",
  "원".normalize("NFD"),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

describe.each(recognisers)("%s", (_, find) => {
  test("keeps to the text and its order, whatever it is", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 400 },
    );
  });

  test("finds the same in decomposed Hangul, at its places there", () => {
    const text = "시는 지난해 4월 소상공인 300여 명에게 약 27억 원을 줬다.\n댓글 3\n끝이다.";
    const apart = text.normalize("NFD");
    const phrases = find(apart).map(({ start, end }) => apart.slice(start, end).normalize("NFC"));
    expect(phrases).toEqual(find(text).map(({ start, end }) => text.slice(start, end)));
    expect(phrases.length).toBeGreaterThan(0);
  });

  test("reads a long line of one piece", () => {
    for (const piece of ["1", " ", ".", "가", "3억,", "\0", "\ud83d", "a@", "2022~"])
      expect(Array.isArray(find(piece.repeat(20_000)))).toBe(true);
  });
});

test("every date is one of the model's profile", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { edtf } of dates(text)) expect(isEdtf(edtf)).toBe(true);
    }),
  );
});

test("full-width figures and odd spaces are read in their places", () => {
  const text = "총　３０억\u00a0원";
  expect(findMoney(text)).toMatchObject([{ start: 0, end: text.length, krw: 3_000_000_000 }]);
});

test("a readable text gives its offsets back", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { text: plain, given } = readable(text);
      expect(given(0)).toBe(0);
      expect(given(plain.length)).toBe(text.length);
    }),
  );
});

test("UTF-16 offsets become code points", () => {
  const text = "a😀b\ud83d😀";
  const points = codePointsOf(text);
  expect([0, 1, 3, 4, 5, 7].map(points)).toEqual([0, 1, 2, 3, 4, 5]);
});
