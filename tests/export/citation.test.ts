import { describe, expect, test } from "vitest";
import { cite, citeAll } from "../../src/export/citation.ts";
import type { RowOf } from "../../src/model/tables.ts";

const article: RowOf<"articles"> = {
  article_id: "daily-2024-05-20",
  publisher: "나루일보",
  byline: "김가람 기자",
  headline: "한빛전자, 상인과 손잡다",
  title_ko: "한빛전자와 세 곳의 협약",
  title_en: "Hanbit signs with three bodies",
  published: "2024-05-20",
  published_basis: "stated",
  url: "https://news.example/1?a=b_c",
  sha256: "0".repeat(64),
  characters: 100,
};
/** As little as an article may give. */
const bare: RowOf<"articles"> = {
  ...article,
  article_id: "unknown-2024",
  publisher: null,
  byline: null,
  headline: null,
  published: "[2024-05-20..2024-05-21]",
  published_basis: "inferred",
  url: null,
};

describe("a citation", () => {
  test.each([
    [
      "ko",
      "김가람, 「한빛전자, 상인과 손잡다」, 『나루일보』, 2024년 5월 20일, https://news.example/1?a=b_c.",
    ],
    [
      "en",
      "김가람, “한빛전자, 상인과 손잡다,” 나루일보, 20 May 2024, https://news.example/1?a=b_c.",
    ],
  ] as const)("in the style %s", (style, expected) => {
    expect(cite(article, style)).toBe(expected);
  });

  test("puts our own wording in brackets, and never sharpens the date", () => {
    expect(cite(bare, "ko")).toBe(
      "「[한빛전자와 세 곳의 협약]」, 매체 미상, 2024년 5월 20일~21일 사이.",
    );
    expect(cite(bare, "en")).toBe(
      "“[Hanbit signs with three bodies],” publisher unknown, between 20 and 21 May 2024.",
    );
  });

  test("as BibTeX, with TeX's own characters escaped", () => {
    expect(cite({ ...article, headline: "100% 현금_지급" }, "bibtex")).toBe(
      [
        "@article{daily-2024-05-20,",
        "  author = {김가람},",
        "  title = {100\\% 현금\\_지급},",
        "  journal = {나루일보},",
        "  year = {2024},",
        "  date = {2024-05-20},",
        "  url = {https://news.example/1?a=b_c},",
        "  langid = {korean}",
        "}",
        "",
      ].join("\n"),
    );
    expect(cite(bare, "bibtex")).toContain("  note = {between 20 and 21 May 2024}");
    expect(cite(bare, "bibtex")).not.toContain("  date =");
  });

  test.each([
    [
      "ko",
      "김가람, 「한빛전자, 상인과 손잡다」, 『나루일보』, 2024년 5월 20일, 12–15, 40번째 글자, https://news.example/1?a=b_c.\n상생지도(기사에서 옮긴 사실): https://atlas.example/?focus=amount:x\n",
    ],
    [
      "en",
      "김가람, “한빛전자, 상인과 손잡다,” 나루일보, 20 May 2024, characters 12–15, 40, https://news.example/1?a=b_c.\nSangsaeng Atlas (facts taken from news articles): https://atlas.example/?focus=amount:x\n",
    ],
  ] as const)(
    "of a fact says where in the text it stands, and its lasting address, in %s",
    (style, expected) => {
      const places = [
        { start: 39, end: 40 },
        { start: 11, end: 15 },
        { start: 11, end: 15 },
      ];
      expect(citeAll([{ article, places }], style, "https://atlas.example/?focus=amount:x")).toBe(
        expected,
      );
    },
  );

  test("of a fact as BibTeX and CSL-JSON has both as well", () => {
    const places = [{ start: 11, end: 15 }];
    const link = "https://atlas.example/?v=1&focus=amount:x_y";
    expect(citeAll([{ article, places }], "bibtex", link)).toContain(
      `  note = {characters 12--15; Sangsaeng Atlas, \\url{${link}}}`,
    );
    expect(JSON.parse(citeAll([{ article, places }], "csl", link))[0]).toMatchObject({
      URL: "https://news.example/1?a=b_c",
      note: "characters 12–15",
      archive: "Sangsaeng Atlas",
      archive_location: link,
    });
  });

  test("does not nest quotation marks of one kind", () => {
    expect(cite({ ...article, headline: "“함께 걷자” 3사 '동행'" }, "en")).toContain(
      "“‘함께 걷자’ 3사 '동행',”",
    );
  });

  test("as CSL-JSON", () => {
    expect(JSON.parse(cite(article, "csl"))).toEqual([
      {
        id: "daily-2024-05-20",
        type: "article-newspaper",
        title: "한빛전자, 상인과 손잡다",
        author: [{ literal: "김가람" }],
        "container-title": "나루일보",
        issued: { "date-parts": [[2024, 5, 20]] },
        URL: "https://news.example/1?a=b_c",
        language: "ko",
      },
    ]);
    expect(JSON.parse(cite(bare, "csl"))[0].issued).toEqual({
      literal: "2024년 5월 20일~21일 사이",
    });
    expect(JSON.parse(cite({ ...article, published: "2024-05" }, "csl"))[0].issued).toEqual({
      "date-parts": [[2024, 5]],
    });
  });
});
