import type { DateWord, Meaning } from "./date-word.ts";
import type { Span } from "./span.ts";

/*
 * Words of dates that stand together tell one date, the larger before the smaller:
 *
 *   phrase = [toward] [year] [month | quarter | half | holiday | 연말 | week] [nth] [day] [weekday] [edge]
 *
 * with a space, 의 or nothing between: 지난해 4월 12일, 오는 20일, 다음 달 첫 번째 금요일, 올해 초. A weekday in
 * brackets belongs to its day. A direction, a weekday or an edge alone tells no date; a spelled day
 * only behind its month or before its weekday.
 */

type WordOf<K extends Meaning["kind"]> = Extract<Meaning, { kind: K }>;

export interface Phrase extends Span {
  toward?: WordOf<"toward">;
  year?: WordOf<"year" | "yearsOff" | "yearsFromTold">;
  /** Month, part of the year, or whatever tells a time by itself. */
  main?: WordOf<
    | "month"
    | "monthsOff"
    | "toldMonth"
    | "part"
    | "partsOff"
    | "numeric"
    | "holiday"
    | "yearEdge"
    | "weeksOff"
    | "offset"
    | "decade"
    | "recently"
    | "samePeriod"
    | "thereafter"
  >;
  nth?: WordOf<"nth">;
  day?: WordOf<"day" | "daysOff">;
  weekday?: WordOf<"weekday">;
  edge?: WordOf<"edge">;
}

type Slot = Exclude<keyof Phrase, "start" | "end">;

const order: readonly Slot[] = ["toward", "year", "main", "nth", "day", "weekday", "edge"];

const slots: Record<Meaning["kind"], Slot> = {
  toward: "toward",
  year: "year",
  yearsOff: "year",
  yearsFromTold: "year",
  month: "main",
  monthsOff: "main",
  toldMonth: "main",
  part: "main",
  partsOff: "main",
  numeric: "main",
  holiday: "main",
  yearEdge: "main",
  weeksOff: "main",
  offset: "main",
  decade: "main",
  recently: "main",
  samePeriod: "main",
  thereafter: "main",
  nth: "nth",
  day: "day",
  daysOff: "day",
  weekday: "weekday",
  edge: "edge",
};

/** What tells a time whole, so that nothing may follow or precede it but a direction or year. */
const closed = new Set<Meaning["kind"]>([
  "offset",
  "decade",
  "recently",
  "samePeriod",
  "thereafter",
  "daysOff",
]);

const inBrackets = /\s?\((?:음력\s?)?[월화수목금토일](?:요일)?\)/y;

/** Whether `word` may go on the phrase whose last word is `last`. */
function joins(text: string, last: DateWord, word: DateWord): boolean {
  if (order.indexOf(slots[word.kind]) <= order.indexOf(slots[last.kind])) return false;
  if (closed.has(last.kind)) return false;
  // 지난해 같은 기간 and 올해 연말 are said, 지난해 최근 and 5월 3년 전 are not.
  if (closed.has(word.kind) && word.kind !== "samePeriod") return false;
  if (last.kind === "year" && last.bare && slots[word.kind] !== "main") return false;
  // A year and a day without a month are two dates.
  if (slots[last.kind] === "year" && word.kind === "day") return false;
  const gap = text.slice(last.end, word.start);
  return gap === "" || gap === " " || (/^의\s?$/.test(gap) && slots[word.kind] !== "edge");
}

function isDate(phrase: Phrase): boolean {
  const { toward, year, main, nth, day, weekday } = phrase;
  if (main || year) return true;
  if (day) return day.kind === "daysOff" || !day.spelled || weekday !== undefined;
  return weekday !== undefined && (toward !== undefined || nth !== undefined);
}

/** The phrases that `words`, in order, make in `text`. */
export function datePhrases(text: string, words: readonly DateWord[]): Phrase[] {
  const found: Phrase[] = [];
  for (let i = 0; i < words.length;) {
    const first = words[i];
    if (!first) break;
    const phrase: Phrase = { start: first.start, end: first.end };
    let last = first;
    for (let word: DateWord | undefined = first; word; word = words[i]) {
      if (word !== first && !joins(text, last, word)) break;
      (phrase as Span & Partial<Record<Slot, Meaning>>)[slots[word.kind]] = word;
      phrase.end = word.end;
      last = word;
      i += 1;
    }
    inBrackets.lastIndex = phrase.end;
    if ((phrase.day ?? phrase.main) && inBrackets.test(text)) phrase.end = inBrackets.lastIndex;
    if (isDate(phrase)) found.push(phrase);
  }
  return found;
}
