import { describe, expect, test } from "vitest";
import { publisherName, saidBy } from "../../src/views/publishers.ts";
import type { EvidencePlace } from "../../src/engine/evidence.ts";

describe("publishers", () => {
  test("have a name in Latin letters beside their own, in English only", () => {
    expect(publisherName("서울경제", "en")).toBe("Seoul Economic Daily (서울경제)");
    expect(publisherName("서울경제", "ko")).toBe("서울경제");
    expect(publisherName("처음보는신문", "en")).toBe("처음보는신문");
    expect(publisherName(null, "en")).toBe("unknown publisher");
  });

  const place = (article_id: string, publisher: string, field: string | null) =>
    ({
      field,
      figure: `${article_id}의 말`,
      article: { article_id, publisher, published: "2023-08" },
    }) as EvidencePlace;

  test("are told of a fact where they say it themselves, each once", () => {
    const places = [place("a", "가신문", null), place("a", "가신문", null), place("b", "나신문", "part_of")]; // prettier-ignore
    const told = (some: EvidencePlace[], locale: "ko" | "en") =>
      saidBy(some, locale).map(({ article, figure }) => `${article}: ${figure}`);
    expect(told(places, "ko")).toEqual(["가신문, 2023년 8월: a의 말"]);
    expect(told(places.slice(2), "en")).toEqual(["나신문, August 2023: b의 말"]);
    expect(told([], "ko")).toEqual([]);
  });
});
