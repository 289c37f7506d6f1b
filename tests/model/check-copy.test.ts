import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkCopy,
  litParts,
  LONGEST_COPY,
  problemOf,
  type CheckedArticle,
  type Outcome,
} from "../../src/model/check-copy.ts";
import { digestOf, findAll, sha256Hex } from "../../src/model/locator.ts";

/** An article of our own, and the phrases whose places are recorded; equal ones stand twice. */
const original = [
  "달빛상회, 골목 가게 살리기에 나선다",
  "",
  "달빛상회는 지난 5일 너른들시와 손잡고 골목 가게 240곳을 돕기로 했다 🏮.",
  "2년 동안 모두 36억 원을 내놓는다. 달빛상회가 절반을, 너른들시가 나머지를 맡는다.",
  "가게마다 150만 원어치 간판을 새로 달아 준다. 내년에는 240곳을 더 뽑는다.",
  "",
].join("\n");
const phrases = [
  "달빛상회",
  "지난 5일",
  "240곳",
  "2년 동안",
  "36억 원",
  "너른들시",
  "150만 원어치",
];

async function recorded(article_id: string, text: string, figures: readonly string[]) {
  const sha256 = await sha256Hex(new TextEncoder().encode(text));
  const places = await Promise.all(
    figures
      .flatMap((figure) => findAll(text, figure).map((span) => ({ ...span, figure })))
      .map(async (place) => ({ ...place, digest: await digestOf(sha256, place.figure) })),
  );
  return { article_id, sha256, places } satisfies CheckedArticle;
}

const lantern = await recorded("lantern", original, phrases);
const otherText = "별빛식품은 봄 장터에 참여한 농가 73곳의 매출이 4억 8천만 원이었다고 했다.\n";
const other = await recorded("other", otherText, ["농가 73곳", "4억 8천만 원"]);
const articles = [other, lantern];

const kinds = (outcomes: readonly Outcome[]) =>
  Object.entries(
    outcomes.reduce<Record<string, number>>(
      (sum, { kind }) => ({ ...sum, [kind]: (sum[kind] ?? 0) + 1 }),
      {},
    ),
  ).sort();
const check = async (copy: string) => {
  const found = await checkCopy(articles, copy);
  return found && { ...found, kinds: kinds(found.outcomes) };
};
const all = lantern.places.length;

describe("a copy that is the original", () => {
  test.each([
    ["as it is", original],
    ["with the line ends of Windows", original.replaceAll("\n", "\r\n")],
    ["without its last line end", original.slice(0, -1)],
    ["with one more line end", `${original}\n`],
    ["with the line ends of Windows, but the last", original.trimEnd().replaceAll("\n", "\r\n")],
  ])("%s is identical, and every place is found", async (_, copy) => {
    expect(await check(copy)).toMatchObject({
      article_id: "lantern",
      identical: true,
      text: original,
      kinds: [["found", all]],
    });
  });

  test("is told from the others by its hash", async () => {
    expect(await check(otherText)).toMatchObject({ article_id: "other", identical: true });
  });
});

describe("a copy that differs", () => {
  test("by a later change leaves what stands before it in place", async () => {
    const result = await check(original.replace("내년", "다음 해"));
    const last = lantern.places.reduce((max, { start }) => Math.max(max, start), 0);
    expect(result).toMatchObject({ article_id: "lantern", identical: false });
    expect(result?.kinds).toEqual([
      ["found", all - 1],
      ["moved", 1],
    ]);
    const i = lantern.places.findIndex(({ start }) => start === last);
    expect(result?.outcomes[i]).toMatchObject({ kind: "moved", by: 2, start: last + 2 });
  });

  test("by a line before it has moved as a whole, equal phrases each to its own place", async () => {
    const before = "메뉴 달빛상회 🏮 로그인\n";
    const by = [...before].length;
    const result = await check(before + original);
    expect(result?.kinds).toEqual([["moved", all]]);
    expect(result?.outcomes).toEqual(
      lantern.places.map(({ start, end }) => ({
        kind: "moved",
        by,
        start: start + by,
        end: end + by,
      })),
    );
  });

  test("by a figure lacks that figure only", async () => {
    const result = await check(original.replace("36억", "35억"));
    expect(result?.kinds).toEqual([
      ["found", all - 1],
      ["missing", 1],
    ]);
  });

  test("with the line ends of Windows is still compared by lines", async () => {
    const copy = original.replace("36억", "35억").replaceAll("\n", "\r\n");
    expect((await check(copy))?.kinds).toEqual([
      ["found", all - 1],
      ["missing", 1],
    ]);
  });

  test("is no copy if it only speaks of the same things", async () => {
    expect(await check("오늘 달빛상회 앞에 긴 줄이 섰다. 아침부터 비가 왔다.")).toBeNull();
    expect(await check("아무 상관 없는 글이다.")).toBeNull();
    expect(await checkCopy([], original)).toBeNull();
  });

  test("never counts a phrase whose digest is another's", async () => {
    const forged = {
      ...lantern,
      places: lantern.places.map((place) => ({ ...place, digest: "0123456789abcdef" })),
    };
    expect(await checkCopy([forged], `${original}끝`)).toBeNull();
    const identical = await checkCopy([forged], original);
    expect(kinds(identical?.outcomes ?? [])).toEqual([["missing", all]]);
  });

  test("whatever is put before it, every place is found where it went", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (before) => {
        // A carriage return at the seam, or within, is a matter of line ends.
        fc.pre(!before.includes("\r"));
        const result = await checkCopy(articles, before + original);
        const index = [...(result?.text ?? "")];
        result?.outcomes.forEach((outcome, i) => {
          if (outcome.kind === "missing") throw new Error(`missing: ${i}`);
          const stands = index.slice(outcome.start, outcome.end).join("");
          expect(stands).toBe(lantern.places[i]?.figure);
        });
        expect(result?.outcomes).toHaveLength(all);
      }),
      { numRuns: 25 },
    );
  });
});

describe("a long copy", () => {
  const megabyte = 1_000_000;
  test.each([
    ["of other words before the article", "장터에 사람이 모였다. ".repeat(megabyte / 12)],
    ["of one letter", "가".repeat(megabyte)],
    ["of one phrase again and again", "240곳 ".repeat(megabyte / 5)],
    ["of the beginnings of phrases", "너른들너른들".repeat(megabyte / 6)],
  ])("of a megabyte, %s, is checked in a few steps", async (_, before) => {
    let steps = 0;
    const result = await checkCopy(articles, before + original, async () => {
      steps += 1;
    });
    const by = before.length;
    expect(result?.article_id).toBe("lantern");
    const { outcomes = [] } = result ?? {};
    const fund = lantern.places.findIndex(({ figure }) => figure === "36억 원");
    expect(outcomes[fund]).toMatchObject({ kind: "moved", by });
    expect(outcomes.filter(({ kind }) => kind === "missing")).toEqual([]);
    // One a version, a phrase, and 65,536 characters.
    expect(steps).toBeGreaterThanOrEqual(15);
    expect(steps).toBeLessThanOrEqual(4 + phrases.length + 16);
    expect(litParts(result!).reduce((sum, { text }) => sum + (text?.length ?? 0), 0)).toBeLessThan(
      megabyte,
    );
  });
});

describe("what is no text", () => {
  test.each([
    ["", "empty"],
    [" \n\t\r\n", "empty"],
    ["PNG\u0000\u0001", "binary"],
    ["가".repeat(LONGEST_COPY + 1), "huge"],
    ["글 한 줄\r\n\t둘째 줄", null],
  ])("%#", (text, problem) => expect(problemOf(text)).toBe(problem));
});

describe("the parts that are lit", () => {
  const found = (start: number, end: number): Outcome => ({ kind: "found", start, end });

  test("are cut where places begin and end, also where they overlap", () => {
    const outcomes = [found(1, 4), found(3, 6), { kind: "missing" as const }, found(6, 7)];
    expect(litParts({ text: "가🏮다라마바사아", outcomes })).toEqual([
      { start: 0, end: 1, text: "가", places: [] },
      { start: 1, end: 3, text: "🏮다", places: [0] },
      { start: 3, end: 4, text: "라", places: [0, 1] },
      { start: 4, end: 6, text: "마바", places: [1] },
      { start: 6, end: 7, text: "사", places: [3] },
      { start: 7, end: 8, text: "아", places: [] },
    ]);
  });

  test("leave out the middle of what is long and unlit, and nothing else", () => {
    const text = "가".repeat(20_000);
    const parts = litParts({ text, outcomes: [found(9_000, 9_002)] });
    expect(parts.map(({ start, end, text }) => [start, end, text?.length ?? null])).toEqual([
      [0, 8_000, null],
      [8_000, 9_000, 1_000],
      [9_000, 9_002, 2],
      [9_002, 10_002, 1_000],
      [10_002, 20_000, null],
    ]);
  });

  test("put together are the text", () => {
    const span = fc.tuple(fc.nat(60), fc.nat(8)).map(([at, n]) => found(at, at + n + 1));
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 70 }),
        fc.array(span, { maxLength: 20 }),
        (text, outcomes) => {
          const parts = litParts({ text, outcomes });
          expect(parts.map((part) => part.text).join("")).toBe(text);
          for (const { start, end, places } of parts)
            expect(places.toSorted((a, b) => a - b)).toEqual(
              outcomes.flatMap((outcome, i) =>
                outcome.kind === "found" && outcome.start <= start && end <= outcome.end ? [i] : [],
              ),
            );
        },
      ),
    );
  });

  test("of nothing are nothing", () => {
    expect(litParts({ text: "", outcomes: [] })).toEqual([]);
  });
});
