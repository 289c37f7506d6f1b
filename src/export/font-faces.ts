/** A part of the shipped font that is made with the pages: its file, and the characters in it. */
export interface FontSlice {
  url: string;
  glyphs: string;
}

/** Rules that the pages have in marks.css, and that change how wide a text is. */
const textRules = "text{white-space:pre;font-variant-ligatures:none}";

/** Every character that a picture shows as text. */
export function glyphsOf(svg: SVGElement): Set<string> {
  const texts = Array.from(svg.querySelectorAll("text"), (text) => text.textContent ?? "");
  return new Set(texts.join(""));
}

/** `U+41-43,U+AC00`: runs of code points, as CSS writes them. */
export function unicodeRange(glyphs: string): string {
  const codes = [...glyphs].map((glyph) => glyph.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && code <= run[1] + 1) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(",");
}

/** Base64 in stretches, as a whole font has more bytes than a call may have arguments. */
function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/**
 * The style sheet that carries the font into a picture: the slices that hold its characters, as data.
 * Rejects where a slice cannot be fetched: without it the words would run into each other.
 */
export async function fontFaces(
  glyphs: ReadonlySet<string>,
  slices: readonly FontSlice[],
  fetch: (url: string) => Promise<Response>,
): Promise<string> {
  const needed = slices.filter((slice) => [...slice.glyphs].some((glyph) => glyphs.has(glyph)));
  const faces = await Promise.all(
    needed.map(async ({ url, glyphs: held }) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`missing font slice: ${url}, status ${response.status}`);
      const data = base64(new Uint8Array(await response.arrayBuffer()));
      return `@font-face{font-family:Pretendard;src:url(data:font/woff2;base64,${data}) format("woff2");font-weight:400 700;unicode-range:${unicodeRange(held)}}`;
    }),
  );
  return [...faces, textRules].join("");
}
