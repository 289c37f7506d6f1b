import { isNarrow } from "../marks/options.ts";
import { palettes, type Theme } from "../marks/palette.ts";
import { fact, penFor, picture, words } from "../marks/svg.ts";
import { wrap } from "../marks/text.ts";

/** A claim in words: what, and in small letters whatever belongs to it. */
export interface ListedLine {
  /** `TABLE:ID`. */
  id: string;
  /** Before it, in a column of its own where there is room: a date. */
  lead: string;
  text: string;
  quiet: string;
}

const leadWidth = 150;

/**
 * Claims as lines of a picture, for the views that show words and no chart. Narrow, the lead stands
 * above. No line is cut; `label` is the picture's accessible name.
 */
export function listing(
  lines: readonly ListedLine[],
  {
    width,
    theme,
    document,
    label,
  }: { width: number; theme: Theme; document: Document; label: string },
): SVGSVGElement {
  const pen = penFor(document);
  const palette = palettes[theme];
  const narrow = isNarrow(width);
  const led = lines.some(({ lead }) => lead !== "");
  const left = narrow || !led ? 0 : leadWidth;
  let y = 0;
  const rows = lines.map(({ id, lead, text, quiet }) => {
    const top = y;
    const drawn: SVGElement[] = [];
    y += 8;
    const small = { size: 12, fill: palette.quiet };
    const put = (said: string, x: number, room: number, pitch: number, style: typeof small) => {
      for (const line of said === "" ? [] : wrap(said, room, style.size, "regular", 99)) {
        drawn.push(words(pen, x, y + pitch / 2, line, style));
        y += pitch;
      }
    };
    put(lead, 0, left > 0 ? left - 16 : width, 19, small);
    const underLead = y;
    // Beside the text, not above it.
    if (left > 0) y = top + 8;
    put(text, left, width - left, 20, { size: 14, fill: palette.ink });
    put(quiet, left, width - left, 18, small);
    y = Math.max(y, left > 0 ? underLead : 0) + 8;
    drawn.push(pen("path", { d: `M0,${Math.round(y) - 0.5}h${width}`, stroke: palette.grid }));
    const said = [lead, text, quiet].filter((part) => part !== "").join(", ");
    return fact(pen, { id, label: said, target: null }, drawn);
  });
  return picture(pen, "listing", { width, height: y, label }, rows);
}
