import type { DraftIgnored, DraftRecord } from "../../src/extract/draft-record.ts";
import { evidenceMaker } from "../../src/extract/draft-evidence.ts";
import { findFurniture } from "../../src/extract/furniture.ts";
import { inCodePoints } from "../../src/extract/draft.ts";
import { matchesOf } from "../../src/extract/matches.ts";
import { findQuoted } from "../../src/extract/quoted.ts";
import { wordsOf } from "../../src/extract/words.ts";
import type { Span } from "../../src/extract/span.ts";
import { numbersIn } from "../rules/numbers.ts";

/** A number that the draft neither claims nor knows to be no fact: for the reader to place. */
export interface Unplaced {
  line: number;
  text: string;
}

/** 02-123-4567, 1588-0000: where to ask, which is no part of what the article tells. */
const phone = /(?<![\d-])(?:0\d{1,2}-\d{3,4}-\d{4}|1[5-9]\d\d-\d{4})(?![\d-])/g;

const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** Every place that a record points to for a number, in code points. */
function claimed(record: DraftRecord): Span[] {
  const dated = record.events.flatMap(({ evidence }) => evidence.filter(({ field }) => field));
  const figures = [...record.amounts, ...record.counts].flatMap(({ evidence }) => evidence);
  return [...dated, ...figures, ...record.article.evidence];
}

/**
 * The numbers of an original that no drafted fact claims: those that are plainly none, with the
 * reason (page furniture, a telephone number, a ticker, digits of a name, an ordinal), and the rest.
 */
export function leftNumbers(
  text: string,
  record: DraftRecord,
): { ignored: DraftIgnored[]; unplaced: Unplaced[] } {
  const points = inCodePoints(text);
  const claims = claimed(record);
  const furniture = findFurniture(text).map(({ kind, ...span }) => ({ kind, ...points(span) }));
  const names = [
    ...wordsOf(text).filter(({ text: word }) =>
      /^(?=.*[A-Za-z])[0-9A-Za-z&]+$|^\d+번가/.test(word),
    ),
    ...findQuoted(text),
  ].map(points);
  const phones = matchesOf(text, phone)
    .map(({ 0: said, index }) => ({ start: index, end: index + said.length }))
    .map(points);
  const characters = [...text];
  const evidence = evidenceMaker(text);
  const unitsOf = unitOffsets(characters);
  const ignored: DraftIgnored[] = [];
  const unplaced: Unplaced[] = [];
  for (const number of numbersIn(text)) {
    if (claims.some((claim) => within(number, claim))) continue;
    const before = characters.slice(Math.max(0, number.start - 2), number.start).join("");
    const after = characters.slice(number.end, number.end + 3).join("");
    const box = furniture.find((span) => within(number, span));
    const reason: DraftIgnored["reason"] | null = box
      ? box.kind === "weather"
        ? "weather"
        : "page_furniture"
      : phones.some((span) => within(number, span))
        ? "page_furniture"
        : /^\d{6}$/.test(number.text) && before.endsWith("(") && after.startsWith(")")
          ? "ticker"
          : before.endsWith("제") && /^[회차기조]/.test(after)
            ? "ordinal"
            : names.some((span) => within(number, span))
              ? "name"
              : null;
    const place = reason && evidence({ start: unitsOf(number.start), end: unitsOf(number.end) });
    if (reason && place) ignored.push({ ...place, reason });
    else {
      const line = characters.slice(0, number.start).filter((one) => one === "\n").length + 1;
      unplaced.push({ line, text: number.text });
    }
  }
  return { ignored, unplaced };
}

/** UTF-16 offsets of code points. */
function unitOffsets(characters: readonly string[]): (point: number) => number {
  const offsets: number[] = [0];
  for (const character of characters) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return (point) => offsets[point] ?? 0;
}
