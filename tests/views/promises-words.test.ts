import { expect, test } from "vitest";
import { fulfilmentWords, toldPromises } from "../../src/views/promises-words.ts";

const fact = (later: boolean) =>
  ({ table: "events", id: "e", label_ko: "교육", label_en: "Training", later }) as const;
test.each([
  [{ all: 6, later: 2, same: 1 }, "약속과 계획 6건 가운데 나중 기사에 이행이 적힌 것은 2건, 같은 기사에 적힌 것은 1건이다", "Of 6 promises and plans, 2 are reported as carried out by a later article, 1 only by the same article"], // prettier-ignore
  [{ all: 2, later: 1, same: 0 }, "약속과 계획 2건 가운데 나중 기사에 이행이 적힌 것은 1건이다", "Of 2 promises and plans, 1 is reported as carried out by a later article"], // prettier-ignore
  [{ all: 2, later: 0, same: 1 }, "약속과 계획 2건 가운데 나중 기사에 이행이 적힌 것은 없고, 같은 기사에 적힌 것은 1건이다", "No later article reports any of 2 promises and plans as carried out; the same article reports 1"], // prettier-ignore
  [{ all: 2, later: 0, same: 0 }, "약속과 계획 2건 가운데 나중 기사에 이행이 적힌 것은 없다", "No later article reports any of 2 promises and plans as carried out"], // prettier-ignore
])("tells who reports how many as carried out, %#", (made, ko, en) => {
  expect(toldPromises(made)).toEqual({ ko, en });
});

test("one promise is not counted", () => {
  expect(toldPromises({ all: 1, later: 0, same: 0 })).toEqual({
    ko: "약속이나 계획 1건의 이행이 나중 기사에 적혀 있지 않다",
    en: "No later article reports the one promise or plan as carried out",
  });
  expect(toldPromises({ all: 1, later: 1, same: 0 })).toEqual({
    ko: "약속이나 계획 1건의 이행이 나중 기사에 적혀 있다",
    en: "A later article reports the one promise or plan as carried out",
  });
  expect(toldPromises({ all: 1, later: 0, same: 1 })).toEqual({
    ko: "약속이나 계획 1건의 이행이 같은 기사에만 적혀 있다",
    en: "Only the same article reports the one promise or plan as carried out",
  });
});

test("what the article of the promise itself tells is said to be so", () => {
  expect(fulfilmentWords(fact(false), "ko")).toBe("교육 (같은 기사)");
  expect(fulfilmentWords(fact(true), "en")).toBe("Training");
});
