import { regular, semibold, type Advances } from "./advances.ts";

/** The two weights that the pictures use: 400 and 600. */
export type Weight = "regular" | "semibold";

const tables: Record<Weight, Advances> = { regular, semibold };

export const fontFamily =
  'Pretendard, "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", sans-serif';

const isHangul = (code: number) =>
  (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3130 && code <= 0x318f);

/** In thousandths of the font size; unknown characters count as a full em. */
function advanceOf(character: string, { hangul, ascii, other }: Advances): number {
  const code = character.codePointAt(0) ?? 0;
  return isHangul(code) ? hangul : (ascii[code - 0x20] ?? other[character] ?? 1000);
}

/** Width in pixels of `text` set in the shipped font at `size`. */
export function textWidth(text: string, size: number, weight: Weight = "regular"): number {
  let sum = 0;
  for (const character of text) sum += advanceOf(character, tables[weight]);
  return (sum * size) / 1000;
}

/** `text`, or as much of its beginning as fits with an ellipsis; empty when not even two letters fit. */
export function fit(text: string, width: number, size: number, weight: Weight = "regular"): string {
  if (textWidth(text, size, weight) <= width) return text;
  const advances = tables[weight];
  const ellipsis = advanceOf("…", advances);
  const fits = (sum: number) => ((sum + ellipsis) * size) / 1000 <= width;
  if (!fits(0)) return "";
  let [letters, sum, index] = [0, 0, 0];
  // Behind the last letter that is no space.
  let end = 0;
  for (const character of text) {
    sum += advanceOf(character, advances);
    const isSpace = character.trim() === "";
    if (!isSpace && !fits(sum)) break;
    letters += 1;
    index += character.length;
    if (!isSpace) end = index;
  }
  return letters < 2 ? "" : `${text.slice(0, end)}…`;
}

/**
 * Lines of at most `width` pixels, broken at spaces only: a Korean word is never cut inside, and no
 * line begins with `·`.
 * The last of `most` lines is shortened with an ellipsis, as is a single word too long for a line.
 */
export function wrap(
  text: string,
  width: number,
  size: number,
  weight: Weight = "regular",
  most = 2,
): string[] {
  const lines: string[] = [];
  let line = "";
  const words = text.split(/ (?!·)/);
  for (const [i, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, size, weight) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
      if (lines.length === most - 1) {
        line = words.slice(i).join(" ");
        break;
      }
    }
  }
  lines.push(line);
  return lines.map((l) => fit(l, width, size, weight));
}
