import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { exhibits } from "./gallery/exhibits.ts";
import { outsideOf, overlapsOf } from "./gallery/words.ts";

const cases = exhibits.flatMap(({ name, draw, settings }) =>
  settings.map((setting) => ({ name, draw, setting })),
);

const emptyDocument = () =>
  parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;

/** One element a line, so that a difference can be read. */
const lines = (svg: SVGElement) => `${svg.outerHTML.replaceAll("><", ">\n<")}\n`;

describe.each(cases)("$name $setting.width $setting.locale $setting.theme", (exhibit) => {
  const { name, draw, setting } = exhibit;
  const svg = draw({ ...setting, document: emptyDocument() });

  test("draws what it drew before", async () => {
    const { width, locale, theme } = setting;
    await expect(lines(svg)).toMatchFileSnapshot(
      `gallery/snapshots/${name}.${width}.${locale}.${theme}.svg`,
    );
  });

  test("draws the same again", () => {
    expect(lines(draw({ ...setting, document: emptyDocument() }))).toBe(lines(svg));
  });

  test("names every fact in words, and leaves nothing that the pages' policy refuses", () => {
    const facts = [...svg.querySelectorAll("[data-id]")];
    expect(facts.map((fact) => fact.getAttribute("aria-label")).filter((label) => !label)).toEqual(
      [],
    );
    expect(facts.every((fact) => /^[a-z]+:[^\s]+$/.test(fact.getAttribute("data-id") ?? ""))).toBe(
      true,
    );
    expect(svg.querySelectorAll("style, script, foreignObject, [style], [tabindex]").length).toBe(
      0,
    );
    expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
  });

  test("has ids for its own gradients alone, each once and asked for", () => {
    const gradients = [...svg.querySelectorAll("[id]")];
    const ids = gradients.map(({ id }) => id);
    expect(gradients.filter(({ localName }) => localName !== "linearGradient")).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = [...svg.outerHTML.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!);
    expect(new Set(asked)).toEqual(new Set(ids));
    // Beside it may stand the same at another width, of which one is not displayed.
    for (const id of ids) expect(id).toContain(`-${setting.width}-`);
  });

  test("keeps its words inside the picture, and off each other", () => {
    expect(outsideOf(svg)).toEqual([]);
    expect(overlapsOf(svg)).toEqual([]);
  });
});
