import { expect, test } from "vitest";
import { definitionOf, definitions, explainedIn } from "../../src/model/definitions.ts";
import { valuesOf } from "../../src/model/vocabulary.ts";

test.each(Object.keys(definitions) as (keyof typeof definitions)[])(
  "every value of %s is defined, in both languages",
  (name) => {
    for (const value of valuesOf(name))
      for (const locale of ["ko", "en"] as const)
        expect(definitionOf(name, value as never, locale).length).toBeGreaterThan(2);
  },
);

test("words that a text uses are explained, and only those", () => {
  expect(explainedIn("6년째 동반성장지수 최우수", "ko")).toHaveLength(1);
  expect(explainedIn("Rated top in the Win-Win Index", "en")[0]).toMatch(/^Win-Win Index:/);
  expect(explainedIn("상생 기금 발표", "ko")).toEqual([]);
});
