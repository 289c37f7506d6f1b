import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contrast, pageColours, palettes, type Theme } from "../../src/marks/palette.ts";
import { dashOf } from "../../src/marks/network-style.ts";

const words = 4.5;
const marks = 3;

test("contrast is WCAG's", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#ffffff", "#ffffff")).toBe(1);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

describe.each(["light", "dark"] as Theme[])("%s", (theme) => {
  const palette = palettes[theme];

  const wordPairs: [string, string, string][] = [
    ["ink", palette.ink, palette.paper],
    ["quiet", palette.quiet, palette.paper],
    ...Object.entries(palette.money).flatMap(([group, c]): [string, string, string][] => [
      [`${group} text`, c.text, palette.paper],
      [`${group} on mark`, c.onMark, c.mark],
      [`${group} on deep`, c.onDeep, c.deep],
    ]),
    ...Object.entries(palette.span).flatMap(([table, c]): [string, string, string][] => [
      [`${table} span inside`, c.text, c.fill],
      [`${table} span outside`, c.text, palette.paper],
    ]),
  ];
  test.each(wordPairs)("words: %s", (_, colour, ground) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(words);
  });

  const markPairs: [string, string, string][] = [
    ...Object.entries(palette.money).flatMap(([group, c]): [string, string, string][] => [
      [`${group} bar`, c.mark, palette.paper],
      // A part touches its whole; the rim between them is what must be seen.
      [`${group} rim on mark`, c.onMark, c.mark],
    ]),
    ...Object.entries(palette.event).map(([glyph, c]): [string, string, string] => [
      glyph,
      c,
      palette.paper,
    ]),
    ...Object.entries(palette.relation).map(([kind, c]): [string, string, string] => [
      kind,
      c,
      palette.paper,
    ]),
    ...Object.entries(palette.span).map(([table, c]): [string, string, string] => [
      `${table} span edge`,
      c.edge,
      palette.paper,
    ]),
    ["node", palette.node, palette.paper],
    ["usual node", palette.nodeUsual, palette.paper],
    ["receded node", palette.receded, palette.paper],
    ["accent", palette.accent, palette.paper],
    ["chosen bin", palette.binChosen, palette.paper],
  ];
  test.each(markPairs)("marks: %s", (_, colour, ground) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(marks);
  });

  test("kinds of tie differ by their dashes, or in lightness where both are solid", () => {
    const dashes = Object.values(dashOf).map((dash) => dash.join(" "));
    const dashed = dashes.filter((dash) => dash !== "");
    expect(new Set(dashed).size).toBe(dashed.length);
    const { agreement, joint_program } = palette.relation;
    expect(contrast(agreement, joint_program)).toBeGreaterThan(1.6);
  });
});

test("the page's palette names each colour once, and its style sheet has both themes' for it", () => {
  const sheet = new Map(
    [...pageColours().matchAll(/(--mark-[\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(
      ([, name, light, dark]) => [`var(${name})`, { light, dark }],
    ),
  );
  expect(sheet.get(palettes.page.money.promised.mark)).toEqual({
    light: palettes.light.money.promised.mark,
    dark: palettes.dark.money.promised.mark,
  });
  const leaves = (tree: object): string[] =>
    Object.values(tree).flatMap((value) => (typeof value === "string" ? [value] : leaves(value)));
  expect([...sheet.keys()]).toEqual(leaves(palettes.page));
});

test("no mark computes a colour from another: on a page each is a name, of which nothing comes", () => {
  const marks = fileURLToPath(new URL("../../src/marks/", import.meta.url));
  const computing = readdirSync(marks)
    .filter((name) => name.endsWith(".ts") && name !== "palette.ts")
    .filter((name) =>
      /parseInt\([^)]*16\)|(?<!url\()#\$\{/.test(readFileSync(`${marks}${name}`, "utf8")),
    );
  expect(computing).toEqual([]);
});
