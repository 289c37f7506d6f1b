import { parseHTML } from "linkedom";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { linkSnippet, snippet, type SnippetParts } from "../../src/export/snippet.ts";

const parts: SnippetParts = {
  address: "https://atlas.example/embed/timeline/?v=1&company=~kakao",
  whole: "https://atlas.example/timeline/?v=1&company=~kakao",
  script: "https://atlas.example/embed/v1.js",
  title: '상생지도 "타임라인" <기업>',
  picture: "https://atlas.example/timeline/card.png",
  height: 640,
  phone: null,
  width: "100%",
};
const elementsOf = (html: string) => parseHTML(`<body>${html}</body>`).document;

describe("the code of an embed", () => {
  test("is a lazy, sandboxed frame with the sentence as its title, and one script", () => {
    const document = elementsOf(snippet(parts));
    const frame = document.querySelector("iframe")!;
    expect(frame.getAttribute("src")).toBe(parts.address);
    expect(frame.getAttribute("title")).toBe(parts.title);
    expect(frame.getAttribute("loading")).toBe("lazy");
    expect(frame.getAttribute("sandbox")).toBe(
      "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads",
    );
    expect(frame.getAttribute("allow")).toBe("clipboard-write; web-share");
    expect(frame.getAttribute("style")).toBeNull();
    expect(document.querySelector("script")!.getAttribute("src")).toBe(parts.script);
  });

  test("of a fixed width still fits a phone", () => {
    expect(snippet({ ...parts, width: 640 })).toContain('width="640"');
    expect(snippet({ ...parts, width: 640 })).toContain('style="max-width:100%"');
  });

  test("says the height on a phone without a style sheet, where that is another", () => {
    const styleOf = (changed: Partial<SnippetParts>) =>
      elementsOf(snippet({ ...parts, ...changed }))
        .querySelector("iframe")!
        .getAttribute("style");
    expect(styleOf({ phone: 900 })).toBe("height:clamp(640px,calc((640px - 100vw)*99),900px)");
    expect(styleOf({ phone: 640 })).toBeNull();
    expect(styleOf({ phone: 600 })).toBe("height:clamp(600px,calc((100vw - 640px)*99),640px)");
    expect(styleOf({ phone: 640, width: 640 })).toBe("max-width:100%");
    expect(styleOf({ phone: 900, width: 360 })).toBe(
      "max-width:100%;height:clamp(640px,calc((640px - 100vw)*99),900px)",
    );
  });

  test("is a block with nothing beside the frame, for themes that centre blocks", () => {
    const body = elementsOf(snippet(parts)).documentElement;
    expect([...body.children].map(({ tagName }) => tagName)).toEqual(["DIV", "SCRIPT"]);
    expect([...body.firstElementChild!.childNodes].map(({ nodeName }) => nodeName)).toEqual([
      "IFRAME",
    ]);
  });

  test("holds its title as a link for hosts that take the frame's tags away, and a picture of the same if any", () => {
    for (const picture of [parts.picture, null]) {
      const left = snippet({ ...parts, picture }).replace(/<\/?iframe[^>]*>/g, "");
      const link = elementsOf(left).querySelector("a")!;
      expect(link.getAttribute("href")).toBe(parts.whole);
      expect(link.textContent).toBe(parts.title);
      expect(link.querySelector("img")?.getAttribute("src") ?? null).toBe(picture);
      expect(left).toContain(linkSnippet({ ...parts, picture }));
    }
  });

  test("is what the example article holds", () => {
    const html = readFileSync(new URL("../hosts/plain.html", import.meta.url), "utf8");
    const frame = parseHTML(html).document.querySelector("iframe")!;
    const made = elementsOf(
      snippet({
        ...parts,
        address: frame.getAttribute("src")!,
        title: frame.getAttribute("title")!,
        height: Number(frame.getAttribute("height")),
      }),
    ).querySelector("iframe")!;
    const attributes = (of: Element) =>
      Object.fromEntries([...of.attributes].map(({ name, value }) => [name, value]));
    expect(attributes(frame)).toEqual(attributes(made));
    expect(frame.parentElement!.tagName).toBe("DIV");
    const link = elementsOf(frame.innerHTML).querySelector("a")!;
    expect(link.innerHTML.trim()).toBe(frame.getAttribute("title"));
  });
});
