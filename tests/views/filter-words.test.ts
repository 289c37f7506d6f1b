import { expect, test } from "vitest";
import { defaultViewState } from "../../src/model/view-state.ts";
import { filterWords } from "../../src/views/filter-words.ts";

const nameOf = ({ id }: { id: string }) =>
  id === "kakao" ? { label_ko: "카카오", label_en: "Kakao" } : null;

test("the filters that are set are said, each with its values", () => {
  const view = {
    ...defaultViewState(),
    company: ["kakao", "nobody"],
    kind: ["pledge" as const],
    period: "2022-01/2023-12",
  };
  expect(filterWords(view, nameOf, "ko")).toEqual([
    "기업: 카카오, nobody",
    "돈의 성격: 약속",
    "기간: 2022년 1월–2023년 12월",
  ]);
  expect(filterWords(view, nameOf, "en")[0]).toBe("Company: Kakao, nobody");
  expect(filterWords(defaultViewState(), nameOf, "ko")).toEqual([]);
});
