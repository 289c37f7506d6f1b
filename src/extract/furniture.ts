import { furnitureOfLine, inlineFurniture, type FurnitureKind } from "./furniture-lines.ts";
import { inGiven } from "./readable.ts";
import { outside, type Span } from "./span.ts";

export type { FurnitureKind } from "./furniture-lines.ts";

/*
 * What stands on the page of an article and is no part of it, by lines, since pages are laid out in
 * lines: the weather, bylines and the times of publication, comment boxes, samples of font sizes,
 * buttons to share, copyright, and a headline or caption that is printed again. Of what is printed
 * twice the first is the article's. Within a line: e-mail addresses and bylines in brackets.
 */

/** A piece of page furniture. */
export interface Furniture extends Span {
  kind: FurnitureKind;
}

/** Shorter lines than this may be alike by chance: ■ 지원 대상, 카카오. */
const shortestRepeat = 10;

/** An item of the list that stands under 관련기사. */
const linkItem = /^(?:[▶▷☞●■□•·∙*▲△→-]|\d{1,2}[.)위])\s?.{1,80}$/;

/** The furniture of a page, left to right, not overlapping. */
export const findFurniture = (text: string): Furniture[] => inGiven(text, furnitureIn);

/** As findFurniture, of a text that is readable already. */
export function furnitureIn(text: string): Furniture[] {
  const lines: Furniture[] = [];
  const seen = new Set<string>();
  let inLinks = false;
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trim();
    if (line !== "") {
      const at =
        start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
      const listed: boolean = inLinks && linkItem.test(line);
      const kind: FurnitureKind | null =
        furnitureOfLine(line) ?? (listed ? "links" : seen.has(line) ? "repeat" : null);
      inLinks = kind === "links";
      if (kind) lines.push({ start: at, end: at + line.length, kind });
      else if (line.length >= shortestRepeat) seen.add(line);
    }
    start = end + 1;
  }
  return [...lines, ...outside(inlineFurniture(text), lines)].sort((a, b) => a.start - b.start);
}
