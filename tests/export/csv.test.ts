import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/export/csv.ts";
import type { Cell, ExportTable } from "../../src/export/table.ts";

const columns = ["id", "label", "krw"] as const;
const tableOf = (...rows: [Cell, Cell, Cell][]): ExportTable => ({
  columns,
  rows: rows.map(([id, label, krw]) => ({ id, label, krw })),
});

/** A reader of RFC 4180 that knows nothing of how we write. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      at += 1;
      for (; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error("open quote");
        if (text[at] === '"') at += 1;
        cell += text[at];
      }
      at += 1;
    } else while (at < text.length && !",\r\n".includes(text[at]!)) cell += text[at++];
    row.push(cell);
    if (text[at] === ",") at += 1;
    else if (text.startsWith("\r\n", at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`stray ${JSON.stringify(text[at])} at ${at}`);
  }
  return rows;
}

const formula = /^[=+\-@\t\r\n＝＋－＠]/;

describe("CSV", () => {
  test("is what Excel and RFC 4180 expect, byte by byte", () => {
    const table = tableOf(
      ["한빛-기금", "상생 기금, 5년간 “함께”", 300_000_000_000],
      ["달빛", '그는 "네"라고\n했다', null],
    );
    expect(toCsv(table)).toBe(
      '\ufeffid,label,krw\r\n한빛-기금,"상생 기금, 5년간 “함께”",300000000000\r\n달빛,"그는 ""네""라고\n했다",\r\n',
    );
    const bytes = new TextEncoder().encode(toCsv(table));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test.each(["=1+1", "+82", "-3%", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠네"])(
    "lets no formula run: %j",
    (label) => {
      const [, [, cell] = []] = parse(toCsv(tableOf(["a", label, null])).slice(1));
      expect(cell).toBe(`'${label}`);
    },
  );

  test("writes a number below zero as a number, and what is not known as nothing", () => {
    expect(toCsv(tableOf([null, true, -2.5]))).toBe("\ufeffid,label,krw\r\n,true,-2.5\r\n");
  });

  test("reads back as it was, and no text in it begins as a formula", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({
        unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', ",", "가", " "),
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, fc.option(fc.integer()))), (rows) => {
        const csv = toCsv(tableOf(...rows));
        expect(csv[0]).toBe("\ufeff");
        const [head, ...read] = parse(csv.slice(1));
        expect(head).toEqual(columns);
        const written = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);
        expect(read).toEqual(
          rows.map(([id, label, krw]) => [written(id), written(label), String(krw ?? "")]),
        );
        for (const [id, label] of read) {
          expect(id).not.toMatch(formula);
          expect(label).not.toMatch(formula);
        }
      }),
    );
  });
});
