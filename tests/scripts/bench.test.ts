import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answerOf, everything, indexOf, states } from "../../scripts/bench/answer.ts";
import { measured, printMeasured, quantile } from "../../scripts/bench/measured.ts";
import { repeat } from "../../scripts/bench/repeat.ts";
import { asked, askedAnswer, longTables } from "../../scripts/bench/verbs.ts";
import { tableNames, type Atlas } from "../../src/model/tables.ts";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8")) as unknown;
const atlas = Object.fromEntries(tableNames.map((name) => [name, read(name)])) as Atlas;

describe.each([1, 3])("the tables %i times over", (times) => {
  const index = indexOf(repeat(atlas, times));
  const long = longTables(index);

  test.each(states.map((state) => [JSON.stringify(state), state] as const))(
    "engine and verbs answer the same: %s",
    (_, state) => {
      const answer = answerOf(everything(index, state));
      expect(askedAnswer(asked(long, state))).toEqual(answer);
      expect(answer.lanes.length).toBeGreaterThan(0);
    },
  );

  test("hold so many facts", () => {
    expect(index.size).toBe(times * indexOf(atlas).size);
  });
});

test("a copy is whole: it points into itself, and no key stands twice", () => {
  const twice = repeat(atlas, 2);
  const events = new Set(twice.events.map(({ event_id }) => event_id));
  expect(events.size).toBe(2 * atlas.events.length);
  expect(twice.amounts.filter(({ event_id }) => event_id && !events.has(event_id))).toEqual([]);
  const copied = twice.amounts.slice(atlas.amounts.length).filter(({ part_of }) => part_of);
  expect(copied.length).toBeGreaterThan(0);
  for (const { part_of } of copied) expect(part_of).toMatch(/-1$/);
  expect(twice.organizations).toEqual(atlas.organizations);
});

test.each([
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 2, 3], 0.5, 2],
  [[1], 0.95, 1],
  [Array.from({ length: 100 }, (_, i) => i + 1), 0.95, 95],
  [[], 0.5, NaN],
])("quantile of %j at %d is %d", (values, p, expected) => {
  expect(quantile(values, p)).toBe(expected);
});

test("a figure has its ratio to the alternative, or none", () => {
  expect(measured("a", "ms", 2, { baseline: "b", value: 8 })).toEqual({
    name: "a",
    value: 2,
    unit: "ms",
    baseline: "b",
    baselineValue: 8,
    ratio: 0.25,
  });
  const alone = measured("c", "bytes", 12345);
  expect(alone).toMatchObject({ value: 12345, baseline: null, baselineValue: null, ratio: null });
  expect(measured("c", "ms", 12.3456).value).toBe(12.35);
  expect(measured("d", "ms", 1, { baseline: "b", value: 0 }).ratio).toBeNull();
  expect(printMeasured([alone])).toBe("c  12345 bytes");
});
