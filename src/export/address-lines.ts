import { textWidth } from "../marks/text.ts";

/**
 * An address in lines of at most `width` pixels, broken behind `/`, `?`, `&` and before `~`; a piece
 * that is too long for a line is broken anywhere. Joined, the lines are the address.
 */
export function wrapAddress(address: string, width: number, size: number): string[] {
  const pieces = address.match(/~?[^/?&~]*[/?&]*|~/g)?.filter((piece) => piece !== "") ?? [];
  const lines: string[] = [];
  let line = "";
  const add = (piece: string) => {
    if (textWidth(line + piece, size) <= width) {
      line += piece;
      return;
    }
    if (line !== "") lines.push(line);
    line = "";
    if (textWidth(piece, size) <= width) line = piece;
    else for (const character of piece) addCharacter(character);
  };
  const addCharacter = (character: string) => {
    if (line !== "" && textWidth(line + character, size) > width) {
      lines.push(line);
      line = "";
    }
    line += character;
  };
  for (const piece of pieces) add(piece);
  if (line !== "") lines.push(line);
  return lines;
}
