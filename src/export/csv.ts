import type { Cell } from "./table.ts";

/**
 * What a spreadsheet takes for a formula, by its first character (OWASP, CSV injection), in both the
 * widths that Korean and Japanese keyboards write.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A number is written as one, also below zero: only text can be a formula. */
function printCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180: commas, CRLF, quotes doubled), in UTF-8 with the mark by which Excel knows
 * it. Text that a spreadsheet would run gets an apostrophe in front.
 */
export function toCsv<Name extends string>({
  columns,
  rows,
}: {
  columns: readonly Name[];
  rows: readonly Partial<Record<Name, Cell>>[];
}): string {
  const line = (cells: readonly Cell[]) => `${cells.map(printCell).join(",")}\r\n`;
  const lines = rows.map((row) => line(columns.map((name) => row[name] ?? null)));
  return `\ufeff${line(columns)}${lines.join("")}`;
}
