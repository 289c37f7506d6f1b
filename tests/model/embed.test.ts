import { expect, test } from "vitest";
import { formatEmbed, parseEmbedChoice } from "../../src/model/embed.ts";
import { defaultViewState } from "../../src/model/view-state.ts";

test("an embed's address says everything, so that a later default alters no article", () => {
  const state = { ...defaultViewState(), company: ["kakao"], theme: "dark" as const };
  expect(formatEmbed(state, { chrome: "min", release: "2026-11" })).toBe(
    "v=1&company=~kakao&agency=&category=&kind=&for=&period=&q=&focus=&with=&fold=&unfold=&scale=linear" +
      "&layout=sides&lanes=company&by=company&ties=all&table=all&sort=date&order=descending" +
      "&theme=dark&chrome=min&release=2026-11",
  );
});

test.each([
  ["", { chrome: "full", release: null }],
  ["?chrome=none&release=2026-11", { chrome: "none", release: "2026-11" }],
  ["?chrome=<b>&release=", { chrome: "full", release: null }],
  ["?release=../../etc", { chrome: "full", release: "../../etc" }],
  [`?release=${"a".repeat(90)}`, { chrome: "full", release: "a".repeat(32) }],
])("what stands around it is read from %s", (search, choice) => {
  expect(parseEmbedChoice(search)).toEqual(choice);
});

test("what cannot be a release is not written", () => {
  const choice = { chrome: "full", release: "../../etc" } as const;
  expect(formatEmbed(defaultViewState(), choice)).toMatch(/&theme=auto&chrome=full$/);
});
