import { expect, test } from "vitest";
import {
  embedNames,
  embedPathOf,
  embedRootFrom,
  embedRouteAt,
  wholePathOf,
} from "../../src/views/embed-addresses.ts";

test("every embed has an address in both languages, and is found at it", () => {
  for (const embed of embedNames)
    for (const locale of ["ko", "en"] as const) {
      const route = { embed, locale };
      expect(embedRouteAt(embedPathOf(route))).toEqual(route);
      expect(embedRouteAt(`${embedPathOf(route)}index.html`)).toEqual(route);
      const up = new URL(embedRootFrom(route), `http://a.example/x/${embedPathOf(route)}`);
      expect(up.pathname).toBe("/x/");
    }
});

test.each([
  "embed/",
  "embed/v1.js",
  "embed/nothing/",
  "timeline/",
  "en/timeline/",
  "embed/timeline",
])("%s is no embed", (path) => expect(embedRouteAt(path)).toBeNull());

test("an embed comes from a page of the atlas", () => {
  expect(wholePathOf({ embed: "fact", locale: "en" })).toBe("en/facts/");
  expect(wholePathOf({ embed: "promises", locale: "ko" })).toBe("funding/");
  expect(wholePathOf({ embed: "reach", locale: "ko" })).toBe("reach/");
});
