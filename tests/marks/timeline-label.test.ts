import { describe, expect, test } from "vitest";
import type { TimelineEvent, TimelineLane } from "../../src/model/chart.ts";
import { formatDays } from "../../src/marks/days.ts";
import { bundleWords, datedWords, fitWords, wordsOf } from "../../src/marks/timeline-label.ts";

const event = {
  event_id: "a",
  kind: "agreement",
  status: "ongoing",
  date: "../2023-08",
  from: null,
  to: "2023-08-31",
  label_ko: "한빛, 골목장터와 협약",
  label_en: "Hanbit and the Alley Markets sign an agreement",
} as TimelineEvent;
const lane = { name_ko: "한빛", name_en: "Hanbit" } as TimelineLane;

test("Korean leaves the lane's name out, English keeps its subject", () => {
  expect(wordsOf(lane, event, "ko")).toBe("골목장터와 협약");
  expect(wordsOf(lane, event, "en")).toBe("Hanbit and the Alley Markets sign an agreement");
  expect(wordsOf(lane, { ...event, label_ko: "한빛·소담, 협약" }, "ko")).toBe("한빛·소담, 협약");
});

test("words with a date, and several events in one", () => {
  expect(datedWords("골목장터와 협약", event, "ko")).toBe(
    "2023년 8월 당시 진행 중: 골목장터와 협약",
  );
  expect(bundleWords({ ...event, date: "2016/.." }, 3, "ko")).toBe("2016년부터: 3건");
  expect(bundleWords({ ...event, date: "2016/.." }, 1, "en")).toBe("since 2016: 1 event");
});

describe("shortened words", () => {
  test("end between words, without what points on", () => {
    const label = "Hanbit and the Alley Markets sign an agreement";
    expect(fitWords(label, 1000)).toBe(label);
    expect(fitWords(label, 155)).toBe("Hanbit and the Alley Markets…");
    expect(fitWords(label, 60)).toBe("Hanbit…");
  });
  test("or inside one where it is most of them, or are none", () => {
    expect(fitWords("소상공인시장진흥공단과 협약", 70)).toMatch(/^소상공인.*…$/);
    expect(fitWords("Hanbit", 5)).toBe("");
  });
});

test.each([
  ["2016-01-01", null, "2016년부터"],
  ["2022-05-01", null, "2022년 5월부터"],
  [null, "2028-12-31", "2028년까지"],
  [null, "2024-02-29", "2024년 2월까지"],
  ["2022-01-01", "2022-12-31", "2022년"],
  ["2022-05-02", "2023-06-29", "2022년 5월 2일–2023년 6월 29일"],
  ["2022-05-01", "2022-05-01", "2022년 5월 1일"],
  [null, null, "기간이 적히지 않음"],
])("%s to %s is %s, no finer than it may have been given", (from, to, words) => {
  expect(formatDays({ from, to }, "ko")).toBe(words);
});
