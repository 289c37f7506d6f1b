import { expect, test } from "vitest";
import { fileName } from "../../src/export/file-name.ts";
import { defaultViewState } from "../../src/model/view-state.ts";

test.each([
  ["funding", {}, "ko", "sangsaeng-funding"],
  ["funding", { period: "2023" }, "ko", "sangsaeng-funding-2023"],
  [
    "timeline",
    { company: ["kakao"], period: "2022-01/2023-12" },
    "en",
    "sangsaeng-timeline-kakao-2022-01-2023-12-en",
  ],
  ["network", { agency: ["mss"], period: "2022/.." }, "ko", "sangsaeng-network-mss-2022"],
] as const)("%s %j %s is named %s", (view, change, locale, name) => {
  expect(fileName(view, { ...defaultViewState(), ...(change as object) }, locale)).toBe(name);
});

test("many choices still make a name that every disk takes", () => {
  const company = Array.from({ length: 60 }, (_, i) => `company-${i}`);
  const name = fileName("timeline", { ...defaultViewState(), company }, "ko");
  expect(name).toMatch(/^[a-z0-9-]{20,80}$/);
});
