import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { fontFaces, glyphsOf, unicodeRange, type FontSlice } from "../../src/export/font-faces.ts";
import { penFor } from "../../src/marks/svg.ts";

const slices: FontSlice[] = [
  { url: "assets/slice-0.woff2", glyphs: " !AB" },
  { url: "assets/slice-1.woff2", glyphs: "가나다" },
  { url: "assets/slice-2.woff2", glyphs: "힣" },
];

test("runs of code points are written as CSS has them", () => {
  expect(unicodeRange("CAB가각Z")).toBe("U+41-43,U+5A,U+AC00-AC01");
});

test("only words that are drawn count, not those for readers", () => {
  const { document } = parseHTML("<html></html>");
  const pen = penFor(document as unknown as Document);
  const svg = pen("svg", {}, [
    pen("title", {}, ["힣"]),
    pen("text", {}, ["가A", pen("tspan", {}, ["나"])]),
  ]);
  expect([...glyphsOf(svg)].sort()).toEqual(["A", "가", "나"]);
});

test("the slices that hold a word are fetched, embedded, and no other", async () => {
  const asked: string[] = [];
  const fetch = (url: string) => {
    asked.push(url);
    return Promise.resolve(new Response(new Uint8Array([119, 79, 70, 50])));
  };
  const css = await fontFaces(new Set("A가"), slices, fetch);
  expect(asked).toEqual(["assets/slice-0.woff2", "assets/slice-1.woff2"]);
  expect(css).toContain(
    '@font-face{font-family:Pretendard;src:url(data:font/woff2;base64,d09GMg==) format("woff2");font-weight:400 700;unicode-range:U+20-21,U+41-42}',
  );
  expect(css.match(/@font-face/g)).toHaveLength(2);
});

test("a slice that is not there is an error, not another font", async () => {
  const fetch = () => Promise.resolve(new Response("", { status: 404 }));
  await expect(fontFaces(new Set("힣"), slices, fetch)).rejects.toThrow(
    "missing font slice: assets/slice-2.woff2, status 404",
  );
});
