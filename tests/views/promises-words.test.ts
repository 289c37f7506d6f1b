import { expect, test } from "vitest";
import { openPromises } from "../../src/views/promises-words.ts";

test.each([
  [18, 16, "약속과 계획 18건 가운데 16건은 뒷소식이 이 기사들에 없다", "Of 18 promises and plans, 16 have no follow-up in these articles"], // prettier-ignore
  [2, 2, "약속과 계획 2건 모두 뒷소식이 이 기사들에 없다", "None of 2 promises and plans has a follow-up in these articles"], // prettier-ignore
  [3, 0, "약속과 계획 3건 모두 뒷소식이 이 기사들에 있다", "All 3 promises and plans have a follow-up in these articles"], // prettier-ignore
  [1, 1, "약속과 계획 1건은 뒷소식이 이 기사들에 없다", "The one promise or plan has no follow-up in these articles"], // prettier-ignore
])("of %i promises %i are open", (made, open, ko, en) => {
  expect(openPromises(made, open)).toEqual({ ko, en });
});
