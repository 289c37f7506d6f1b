import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answerOf, everything, indexOf, statesOf } from "../../scripts/bench/answer.ts";
import { framesOf } from "../../scripts/bench/brush.ts";
import { fusedLoop } from "../../scripts/bench/fused.ts";
import { growthOf } from "../../scripts/bench/growth.ts";
import { longTables } from "../../scripts/bench/long-tables.ts";
import { printMarkdown } from "../../scripts/bench/markdown.ts";
import { measured, printMeasured, quantile } from "../../scripts/bench/measured.ts";
import { writeRecords } from "../../scripts/bench/records.ts";
import { asked, askedAnswer } from "../../scripts/bench/verbs.ts";
import { synthesize } from "../../scripts/synthesize/plan.ts";
import { atlasOf } from "../../scripts/synthesize/source.ts";
import { readAtlas } from "../../scripts/tables/atlas.ts";
import { tableNames, type Atlas } from "../../src/model/tables.ts";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8")) as unknown;
const published = Object.fromEntries(tableNames.map((name) => [name, read(name)])) as Atlas;
const invented = atlasOf(synthesize(500, 1).sources);

describe.each([
  ["published", published],
  ["invented", invented],
] as const)("of the %s tables", (_, atlas) => {
  const index = indexOf(atlas);
  const long = longTables(index);
  const fused = fusedLoop(long, index.size);

  test.each(statesOf(index).map((state) => [JSON.stringify(state), state] as const))(
    "engine, verbs and fused loop answer the same: %s",
    (_, state) => {
      const answer = answerOf(everything(index, state));
      expect(askedAnswer(asked(long, state))).toEqual(answer);
      expect(fused.answerOf(fused.ask(state))).toEqual(answer);
      expect(answer.lanes.length).toBeGreaterThan(0);
    },
  );
});

test("invented records resolve to the tables that they were made of", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-records-"));
  try {
    expect(writeRecords(invented, folder)).toBe(invented.articles.length);
    const { atlas, problems } = readAtlas(folder);
    expect(problems.filter(({ warning }) => !warning)).toEqual([]);
    for (const table of tableNames) expect(atlas?.[table], table).toEqual(invented[table]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("growth is the power of the number of facts, of one figure beside several others once", () => {
  const at = (facts: number, value: number, baseline: string) =>
    measured(`opening, ${facts} facts, median of ${facts / 10}`, "ms", value, {
      baseline,
      value: 1,
    });
  const rows = [at(100, 2, "a"), at(100, 2, "b"), at(1000, 2, "a"), at(10000, 200, "a")];
  expect(growthOf([...rows, measured("layout shift", "shift", 3)])).toEqual([
    measured("growth from 100 to 10000: opening, median", "power", 1),
  ]);
  expect(growthOf(rows.slice(0, 2))).toEqual([]);
});

test("frames that were due and did not come are dropped", () => {
  const frame = 1000 / 60;
  expect(framesOf([0, frame, 2.1 * frame, 5 * frame])).toEqual({ due: 5, dropped: 2 });
  expect(framesOf([3])).toEqual({ due: 0, dropped: 0 });
});

test("the table for people has a line a figure and a column a size", () => {
  const rows = [
    measured("filter, 1000 facts, median of 60", "ms", 1.25, { baseline: "verbs, median of 9", value: 20 }), // prettier-ignore
    measured("filter, 1000000 facts, median of 40", "ms", 41.04),
    measured("npm run data, 100 records", "ms", 900),
    measured("size as json, 1000 facts", "bytes", 2_000, { baseline: "Arrow", value: 1_000 }),
    measured("size as arrow, 1000 facts", "bytes", 1_000),
    measured("CSS, gzip", "bytes", 9_320, { baseline: "uncompressed", value: 40_000 }),
  ];
  const text = printMarkdown([...rows, ...growthOf(rows)]);
  expect(text).toContain("|  | 1,000 facts | 1,000,000 facts | growth |");
  expect(text).toContain("| filter, median | 1.25 ms | 41 ms | 0.51 |");
  expect(text).toContain("| – verbs, median (filter, median) | 20 ms |  |  |");
  expect(text).toContain("| npm run data | 900 ms |  |");
  expect(text).toContain("| size as arrow | 1.00 kB |  |  |");
  expect(text, "told in a line of its own").not.toContain("– Arrow");
  expect(text).toContain("| CSS, gzip | 9.32 kB | 40.0 kB uncompressed (× 0.233) |");
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
