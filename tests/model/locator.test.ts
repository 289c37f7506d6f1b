import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codePoints,
  decodeOriginal,
  digestOf,
  findAll,
  indexText,
  sha256Hex,
  sliceCodePoints,
} from "../../src/model/locator.ts";

const NFD = "지원".normalize("NFD");
const HIGH = "\uD83D";
const LOW = "\uDE00";

test.each([
  ["", 0],
  ["가게 12곳", 6],
  ["😀", 1],
  ["가😀나😀", 4],
  [NFD, 5],
  ["👨‍👩‍👧", 5],
  [HIGH, 1],
  [LOW + HIGH, 2],
  [HIGH + HIGH + LOW, 2],
])("%j has %d code points", (text, length) => {
  expect(codePoints(text)).toBe(length);
});

test.each([
  ["가게 12곳", 3, 6, "12곳"],
  ["가😀나😀다", 1, 3, "😀나"],
  ["가😀나😀다", 4, 5, "다"],
  ["가😀나😀다", 5, 5, ""],
  ["😀😀", 0, 2, "😀😀"],
  [NFD, 0, 2, "지".normalize("NFD")],
  [`${LOW}가${HIGH}`, 2, 3, HIGH],
])("%j from %d to %d is %j", (text, start, end, span) => {
  expect(sliceCodePoints(text, start, end)).toBe(span);
});

test.each([
  [-1, 1],
  [2, 1],
  [0, 4],
  [0.5, 1],
  [0, NaN],
])("refuses the span %d..%d of three", (start, end) => {
  const error = new Error(`invalid span: ${start}..${end} of 3`);
  expect(() => sliceCodePoints("가😀나", start, end)).toThrow(error);
});

describe("findAll", () => {
  test.each([
    [
      "총 300억 원, 또 300억 원",
      "300억",
      [
        [2, 6],
        [12, 16],
      ],
    ],
    [
      "😀가😀가",
      "가",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["가😀😀😀", "😀😀", [[1, 3]]],
    [
      "aaaaa",
      "aa",
      [
        [0, 2],
        [2, 4],
      ],
    ],
    ["가나다", "라", []],
    ["가나다", "", []],
    ["", "가", []],
    ["지원", NFD, []],
    [`${NFD}금`, "금", [[5, 6]]],
  ])("in %j of %j", (text, phrase, spans) => {
    expect(findAll(text, phrase)).toEqual(spans.map(([start, end]) => ({ start, end })));
  });

  test("half of a pair is found only where it stands alone", () => {
    expect(findAll(`😀${LOW}`, LOW)).toEqual([{ start: 1, end: 2 }]);
    expect(findAll(`😀${HIGH}가`, HIGH)).toEqual([{ start: 1, end: 2 }]);
    expect(findAll(`😀가`, `${LOW}가`)).toEqual([]);
  });
});

// The plain way, code point by code point, holds for any string.
test("equals the plain way on any text", () => {
  const scrap = fc.constantFrom("가", "나", "1", "😀", "𠮷", NFD, HIGH, LOW, "\uFEFF", "\n");
  const anyText = fc.array(scrap, { maxLength: 30 }).map((scraps) => scraps.join(""));
  fc.assert(
    fc.property(anyText, anyText, fc.nat(40), fc.nat(40), (text, other, a, b) => {
      const points = Array.from(text);
      const index = indexText(text);
      expect(index.length).toBe(points.length);

      const [start, end] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y);
      const span = index.slice(start ?? 0, end ?? 0);
      expect(span).toBe(points.slice(start, end).join(""));

      for (const phrase of [span, other.slice(0, 2)]) {
        const wanted = Array.from(phrase);
        const spans = [];
        for (let i = 0; wanted.length > 0 && i + wanted.length <= points.length;) {
          const here = wanted.every((point, j) => points[i + j] === point);
          if (here) spans.push({ start: i, end: i + wanted.length });
          i += here ? wanted.length : 1;
        }
        expect(index.findAll(phrase)).toEqual(spans);
      }
    }),
  );
});

describe("digests", () => {
  const utf8 = new TextEncoder();

  test("sha256Hex", async () => {
    expect(await sha256Hex(new Uint8Array())).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
    const bytes = utf8.encode("가게 열두 곳을 도왔다. 😀");
    const hash = createHash("sha256").update(bytes).digest("hex");
    expect(await sha256Hex(bytes)).toBe(hash);
    expect(await sha256Hex(utf8.encode(`가${"가게 열두 곳을 도왔다. 😀"}`).subarray(3))).toBe(hash);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    expect(await sha256Hex(shared)).toBe(hash);
  });

  test.each(["총 300억 원", "😀", NFD, "", HIGH])("digestOf %j", async (span) => {
    const sha256 = createHash("sha256").update("원문").digest("hex");
    const hmac = createHmac("sha256", Buffer.from(sha256, "ascii")).update(Buffer.from(span));
    const digest = await digestOf(sha256, span);
    expect(digest).toBe(hmac.digest("hex").slice(0, 16));
    expect(digest).toMatch(/^[0-9a-f]{16}$/);
  });

  test("composed and decomposed Hangul have different digests", async () => {
    const sha256 = "0".repeat(64);
    expect(await digestOf(sha256, NFD)).not.toBe(await digestOf(sha256, NFD.normalize("NFC")));
  });

  test.each(["", "0".repeat(63), "A".repeat(64)])("refuses the key %j", async (sha256) => {
    await expect(digestOf(sha256, "가")).rejects.toThrow(new Error(`invalid sha256: ${sha256}`));
  });
});

describe("decodeOriginal", () => {
  test("changes nothing: byte order mark, line ends and decomposed Hangul stay", () => {
    const text = `\uFEFF가게\r\n${NFD} 😀\u0000\n`;
    expect(decodeOriginal(new TextEncoder().encode(text))).toBe(text);
  });

  test.each([
    ["a broken start", [0xff]],
    ["a cut end", [0xea, 0xb0]],
    ["an encoded surrogate", [0xed, 0xa0, 0xbd]],
    ["an overlong slash", [0xc0, 0xaf]],
    ["EUC-KR", [0xb0, 0xa1]],
  ])("refuses %s", (_, bytes) => {
    expect(() => decodeOriginal(Uint8Array.from(bytes))).toThrow(new Error("invalid UTF-8"));
  });
});
