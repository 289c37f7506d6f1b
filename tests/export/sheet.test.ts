import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { wrapAddress } from "../../src/export/address-lines.ts";
import { listing } from "../../src/export/listing.ts";
import { sheet, type SheetWords } from "../../src/export/sheet.ts";
import { printSvg } from "../../src/export/xml.ts";
import { penFor, picture, words } from "../../src/marks/svg.ts";
import { textWidth } from "../../src/marks/text.ts";
import { outsideOf, overlapsOf } from "../gallery/words.ts";

const emptyDocument = () => parseHTML("<html></html>").document as unknown as Document;

const said: SheetWords = {
  title: "한빛전자가 24건으로 가장 많고, 날짜가 알려진 사건은 2023년에 몰렸다",
  sentence: "2016–2023년 기업 3곳과 기관·단체 2곳의 사건 24건. 기사 5건이 근거입니다.",
  notes: ["속이 빈 기호는 계획. <날짜>는 기사보다 자세하지 않다 & 흐릿하면 길다."],
  source: "기사 5건(2021년 4월–2023년 12월)에서 모았습니다.",
  brand: "상생지도",
  terms: "CC BY 4.0",
  address: `https://atlas.example/timeline/?v=1&company=~hanbit~dalbit&q=${"%EA%B0%80".repeat(40)}`,
};

function drawn(width: number, theme: "light" | "dark" = "light") {
  const document = emptyDocument();
  const pen = penFor(document);
  const chart = picture(pen, "sample", { width, height: 40, label: "표본" }, [
    words(pen, 0, 20, "한빛전자", { size: 13, fill: "#123456" }),
  ]);
  return sheet(chart, said, { locale: "ko", theme, document });
}

describe.each([280, 328, 960])("a sheet around a chart of %i pixels", (width) => {
  const svg = drawn(width);
  const text = [...svg.querySelectorAll("text")].map((line) => line.textContent).join(" ");

  test("says the title, the sentence, the notes, the source and the address in full", () => {
    for (const words of [said.title, said.sentence, ...said.notes, said.source, said.brand])
      expect(text).toContain(words);
    const link = svg.querySelector("a");
    expect(link?.getAttribute("href")).toBe(said.address);
    expect(link?.textContent).toBe(said.address);
    expect(text).not.toContain("…");
  });

  test("keeps its words on the paper, and off each other", () => {
    expect(outsideOf(svg)).toEqual([]);
    expect(overlapsOf(svg)).toEqual([]);
  });

  test("is the same file each time, without a date, an id or an address of a style sheet", () => {
    const file = printSvg(svg, "text{white-space:pre}");
    expect(printSvg(drawn(width), "text{white-space:pre}")).toBe(file);
    expect(file).not.toMatch(/ (id|style)=|var\(|url\(/);
  });
});

test("the theme is the one asked for, in colours of its own", () => {
  const fills = (theme: "light" | "dark") =>
    drawn(600, theme).querySelector("rect")?.getAttribute("fill");
  expect(fills("light")).toMatch(/^#f/);
  expect(fills("dark")).toMatch(/^#1/);
});

test("a file is well-formed, whatever the words, and keeps Korean as it is", () => {
  const document = emptyDocument();
  const pen = penFor(document);
  const svg = pen("svg", { "aria-label": `"한" & <글>` }, [
    pen("text", { x: 1.25 }, ["a < b & c > d \u0007끝"]),
    pen("g"),
  ]);
  expect(printSvg(svg, "text{}")).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" aria-label="&quot;한&quot; &amp; &lt;글&gt;"><style>text{}</style><text x="1.3">a &lt; b &amp; c &gt; d 끝</text><g/></svg>\n',
  );
});

test("an address is broken into lines that fit, and nothing of it is lost", () => {
  const address = fc.string({ unit: fc.constantFrom("a", "W", "~", "/", "?", "&", "=", "%", "1") });
  fc.assert(
    fc.property(address, fc.integer({ min: 40, max: 400 }), (text, width) => {
      const lines = wrapAddress(text, width, 12);
      expect(lines.join("")).toBe(text);
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
    }),
  );
});

describe.each([328, 900])("a list of claims at %i pixels", (width) => {
  const lines = [
    {
      id: "amounts:fund",
      lead: "2022년 5월~2023년 12월 28일 사이의 어느 때",
      text: "소상공인·지역 파트너 대상 상생 기금, 5년간: 1,000억 원, 두 기관이 함께 정한 곳에 먼저",
      quiet: "금액 · 약속 · 한빛전자 · 상생 기금 · 나루일보, 2023년 12월 28일",
    },
    { id: "events:fair", lead: "", text: "5월 장터", quiet: "" },
  ];
  const svg = listing(lines, {
    width,
    theme: "light",
    document: emptyDocument(),
    label: "사실 2건",
  });

  test("has each as a fact with all its words", () => {
    const facts = [...svg.querySelectorAll("[data-id]")];
    expect(facts.map((fact) => fact.getAttribute("data-id"))).toEqual(lines.map(({ id }) => id));
    const read = [...(facts[0]?.querySelectorAll("text") ?? [])].map((line) => line.textContent);
    expect(read.join(" ")).toBe(`${lines[0]!.lead} ${lines[0]!.text} ${lines[0]!.quiet}`);
  });

  test("keeps them inside, and off each other", () => {
    expect(outsideOf(svg)).toEqual([]);
    expect(overlapsOf(svg)).toEqual([]);
  });
});
