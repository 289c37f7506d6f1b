import { describe, expect, test } from "vitest";
import { readAtlas } from "../../scripts/tables/atlas.ts";
import { sandbox } from "./sandbox.ts";

const file = "seeds/corrections.yaml";
const entry = (changes: Record<string, string | null> = {}) =>
  Object.entries({
    correction_id: "fund-2026-01",
    date: "2026-01-05",
    fact: "amounts:lantern-fund",
    wrong_ko: "금액을 잘못 옮겼습니다.",
    wrong_en: "The sum was taken down wrongly.",
    right_ko: "금액을 바로잡았습니다.",
    right_en: "The sum is mended.",
    ...changes,
  })
    .filter(([, value]) => value !== null)
    .map(([key, value], i) => `${i === 0 ? "- " : "  "}${key}: ${value}\n`)
    .join("");

const found = (text: string) => {
  const box = sandbox();
  box.write(file, text);
  return box.data();
};

describe("seeds/corrections.yaml", () => {
  test("may be missing, or empty", () => {
    expect(sandbox().data()).toEqual([]);
    expect(found("# nothing yet\n[]\n")).toEqual([]);
  });

  test("gives rows, newest first", () => {
    const box = sandbox();
    box.write(
      file,
      entry() + entry({ correction_id: "later", date: "2026-02-01", fact: "events:lantern-fair" }),
    );
    const { corrections, problems } = readAtlas(box.path("seeds"));
    expect(problems).toEqual([]);
    expect(corrections.map(({ correction_id }) => correction_id)).toEqual([
      "later",
      "fund-2026-01",
    ]);
    expect(corrections[1]).toEqual({
      correction_id: "fund-2026-01",
      date: "2026-01-05",
      fact_table: "amounts",
      fact_id: "lantern-fund",
      wrong_ko: "금액을 잘못 옮겼습니다.",
      wrong_en: "The sum was taken down wrongly.",
      right_ko: "금액을 바로잡았습니다.",
      right_en: "The sum is mended.",
    });
  });

  test("a fact that was withdrawn is there no more, and nothing is right", () => {
    const nothing = { right_ko: null, right_en: null };
    expect(found(entry({ ...nothing, fact: "amounts:gone" }))).toEqual([]);
    expect(found(entry(nothing))).toEqual([
      `${file}:3: not-withdrawn: amounts:lantern-fund is still in the tables, say what is right: right_ko, right_en`,
    ]);
  });

  test.each([
    [{ fact: "amounts:lantern-fnd" }, 3, "dangling-id: unknown amount: lantern-fnd, did you mean lantern-fund"], // prettier-ignore
    [{ fact: "amount:lantern-fund" }, 3, "unknown-value: unknown table: amount, did you mean amounts"], // prettier-ignore
    [{ fact: "lantern-fund" }, 3, "unknown-value: unknown table: lantern-fund"],
    [{ date: "2026-01" }, 2, "invalid-date: date is 2026-01, should be a day such as 2026-11-22"],
    [
      { date: "2026-13-01" },
      2,
      "invalid-date: invalid date: 2026-13-01, months go from 01 to 12, quarters from 33 to 36, half-years are 40 and 41",
    ],
    [{ right_en: null }, 1, "missing-key: missing key: right_en"],
    [{ wrong_en: null }, 1, "missing-key: missing key: wrong_en"],
    [{ why: "x" }, 8, "unknown-key: unknown key: why"],
  ])("tells what is wrong, and where: %o", (changes, line, message) => {
    expect(found(entry(changes))).toEqual([`${file}:${line}: ${message}`]);
  });

  test("an id is used once", () => {
    expect(found(entry() + entry())).toEqual([
      `${file}:8: duplicate-id: duplicate correction: fund-2026-01`,
    ]);
  });
});
