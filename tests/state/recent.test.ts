import { expect, test } from "vitest";
import { Recent } from "../../src/state/recent.ts";

function counting(most: number) {
  const recent = new Recent(most);
  const made: string[] = [];
  const ask = (question: string, part = "rows") =>
    recent.of(question, part, () => {
      made.push(`${question} ${part}`);
      return { question, part };
    });
  return { ask, made };
}

test("what was asked a moment ago is not worked out again", () => {
  const { ask, made } = counting(2);
  const all = ask("");
  expect(ask("kind=fund")).toEqual({ question: "kind=fund", part: "rows" });
  expect(ask("")).toBe(all);
  expect(made).toEqual([" rows", "kind=fund rows"]);
});

test("each part of an answer is made when it is first asked for", () => {
  const { ask, made } = counting(2);
  expect(ask("", "sums")).not.toBe(ask("", "rows"));
  expect(made).toEqual([" sums", " rows"]);
});

test("the question that was longest not asked is forgotten first", () => {
  const { ask, made } = counting(2);
  for (const question of ["a", "b", "a", "c", "a", "b"]) ask(question);
  expect(made).toEqual(["a rows", "b rows", "c rows", "b rows"]);
});

test("what could not be worked out is tried again", () => {
  const recent = new Recent(2);
  const fails = () => {
    throw new Error("missing column: amounts.kind");
  };
  expect(() => recent.of("", "sums", fails)).toThrow("missing column");
  expect(recent.of("", "sums", () => 3)).toBe(3);
});
