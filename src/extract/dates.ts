import { isEdtf } from "../model/edtf.ts";
import { addDays, dayTold, firstDayOf, printTold, type Told } from "./calendar.ts";
import { datePhrases, type Phrase } from "./date-phrases.ts";
import { resolve, type Time } from "./date-resolve.ts";
import { dateWords } from "./date-words.ts";
import { inGiven } from "./readable.ts";
import { remembered } from "./remembered.ts";
import type { Span } from "./span.ts";
import { onlyBegins, tenseAt } from "./tense.ts";

/*
 * The grammar of dates: phrases (`date-phrases.ts`), and what stands behind and between them.
 *
 *   date = phrase ("~" | 부터 | 에서) phrase [까지 | 사이] | phrase (와 | 과) phrase 사이     an interval A/B
 *        | phrase 부터       A/..; of a verb that tells the beginning alone (시작했다, 나섰다; 지난 … 하고 있다): A
 *        | phrase 까지       ../B
 *        | phrase 이후       [A..], when A is past A/..;   phrase 이전   [..B]
 *        | phrase (경 | 쯤 | 무렵)   A~
 *        | 최근             [..D], some day up to the publication
 *        | 이후             beginning a sentence told in the past: [A..D], A the date told last
 *
 * The second of two phrases borrows what it does not say from the first: 3월 5일과 7일.
 */

/** A date as the text tells it, in the model's profile of EDTF. */
export interface DateMention extends Span {
  edtf: string;
}

const between =
  /^(?:\s?\([^()\n]{1,8}\))?\s?(?:([~∼～〜–—-])\s?|(부터)\s?(?:오는\s)?|(에서)\s?|([과와])\s?)$/;
const together = /^\s?(?:[·,∙ㆍ및]|[과와]|이?나|또는)\s?$/;
const upTo = /^\s?(?:까지|사이)/;
const reporting =
  /^(?:\s?[가-힣A-Za-z]+(?:은|는|이|가|에서|에)?)?\s?(?:밝혔|전했|말했|알렸|발표했|설명했|재확인|공개했|보도했)/;
/** …했다고 1일 밝혔다: a day behind what is reported is that of the report. */
const quoted = /(?:다고|라고)\s$/;
/** 매년 3월 3일: what comes again and again is no time of its own. */
const again = /(?:매년|해마다|매달|매월|달마다|매주)\s$/;
const longestSentence = 160;

const ends: [behind: RegExp, how: "from" | "until" | "after" | "before" | "about"][] = [
  [/^\s?부터/, "from"],
  [/^\s?까지/, "until"],
  [/^\s?이(?:후|래)(?![가-힣]{2})/, "after"],
  [/^\s?이전(?=[에까의])/, "before"],
  [/^\s?(?:경(?=[\s에부까,.]|$)|께(?=[\s부까,.]|$)|쯤|무렵|즈음)/, "about"],
];

const print = ({ start, end }: Time): string =>
  end ? `${printTold(start)}/${printTold(end)}` : printTold(start);

/** The date with what stands behind it: 부터, 까지, 이후, 쯤. */
function finish(text: string, span: Phrase, time: Time, published: string): DateMention {
  const behind = text.slice(span.end, span.end + 8);
  for (const [pattern, how] of time.end ? [] : ends) {
    const length = pattern.exec(behind)?.[0].length;
    if (length === undefined) continue;
    const date = printTold(time.start);
    const opened = {
      from: onlyBegins(text, span.end, span.toward?.toward === "past") ? date : `${date}/..`,
      until: `../${date}`,
      after: firstDayOf(time.start) > published ? `[${date}..]` : `${date}/..`,
      before: `[..${date}]`,
      about: printTold({ ...time.start, about: true }),
    };
    return { start: span.start, end: span.end + length, edtf: opened[how] };
  }
  return { start: span.start, end: span.end, edtf: print(time) };
}

/** Whether the sentence of `from` goes on at `to`. */
const isOneSentence = (text: string, from: number, to: number): boolean =>
  to - from <= longestSentence && !/[.!?]\s|\n/.test(text.slice(from, to));

const isOneParagraph = (text: string, from: number, to: number): boolean =>
  to - from <= longestSentence && !text.slice(from, to).includes("\n");

/** `second` with the larger units of `first` where it says none: 3월 5일부터 7일. */
function borrowed(second: Phrase, first: Told): Told | null {
  const { main } = second;
  if (second.year || second.toward || (main?.kind === "numeric" && main.year)) return null;
  return first;
}

/** Whether the model has such dates; a few thousand make most of any archive. */
const isInProfile = remembered(isEdtf);

/** The dates of `text`, which was published on the day `published` (YYYY-MM-DD), left to right. */
export const findDates = (text: string, published: string): DateMention[] =>
  inGiven(text, (readable) => datesIn(readable, published));

/** As findDates, of a text that is readable already. */
export function datesIn(text: string, published: string): DateMention[] {
  const phrases = datePhrases(text, dateWords(text));
  const found: DateMention[] = [];
  let told: Time | null = null;
  let toldAt = -Infinity;
  const read = (phrase: Phrase, from: Told | null): Time | null => {
    const isNear = isOneSentence(text, toldAt, phrase.start);
    const isReport =
      phrase.day?.kind === "day" &&
      !phrase.main &&
      (reporting.test(text.slice(phrase.end, phrase.end + 16)) ||
        quoted.test(text.slice(Math.max(0, phrase.start - 3), phrase.start)));
    const sentence =
      from ?? (told && isNear && !isReport && !told.start.about ? (told.end ?? told.start) : null);
    const tense = () => tenseAt(text, phrase.end);
    return resolve(phrase, { published, tense, sentence, isBorrowed: from !== null, told });
  };
  for (let i = 0; i < phrases.length; i += 1) {
    const phrase = phrases[i];
    if (!phrase) break;
    if (phrase.main?.kind === "recently") {
      found.push({ start: phrase.start, end: phrase.end, edtf: `[..${published}]` });
      continue;
    }
    if (phrase.main?.kind === "thereafter") {
      const isPast = tenseAt(text, phrase.end) === "past";
      if (told && isPast && firstDayOf(told.start) < published) {
        const edtf = `[${printTold(told.start)}..${published}]`;
        found.push({ start: phrase.start, end: phrase.end, edtf });
      }
      continue;
    }
    if (phrase.day?.kind === "daysOff" && phrase.day.told) {
      const { by } = phrase.day;
      const isNear = told?.start.day !== undefined && isOneParagraph(text, toldAt, phrase.start);
      if (by !== 0 && !isNear) continue;
      const day: Told = sameDay(text, phrase, told, toldAt, found, published);
      const shifted = by === 0 ? day : dayTold(addDays(printTold(day), by));
      found.push(finish(text, phrase, { start: shifted }, published));
      continue;
    }
    // 5일 A가 냈다. 사흘 뒤에는 B가 냈다: after a day told of, in what is past.
    const later = phrase.main?.kind === "offset" && !phrase.main.years && !phrase.main.hasMonths ? phrase.main.days : 0; // prettier-ignore
    const isAfterTold =
      later > 0 &&
      told?.start.day !== undefined &&
      isOneParagraph(text, toldAt, phrase.start) &&
      firstDayOf(told.start) < published &&
      tenseAt(text, phrase.end) === "past";
    if (told && isAfterTold) {
      const day = dayTold(addDays(printTold(told.end ?? told.start), later));
      found.push(finish(text, phrase, { start: day }, published));
      [told, toldAt] = [{ start: day }, phrase.end];
      continue;
    }
    const isRecurring = !phrase.year && again.test(text.slice(Math.max(0, phrase.start - 4), phrase.start)); // prettier-ignore
    if (isRecurring) continue;
    const before = phrases[i - 1];
    const isListed = before && together.test(text.slice(before.end, phrase.start));
    const time: Time | null = read(phrase, isListed && told ? borrowed(phrase, told.start) : null);
    if (!time) continue;
    const next = phrases[i + 1];
    const second = next && !time.end ? joined(text, phrase, next) : null;
    const until = second && read(second, borrowed(second, time.start));
    if (second && until && firstDayOf(until.start) >= firstDayOf(time.start)) {
      const range = { start: time.start, end: until.end ?? until.start };
      const closing = upTo.exec(text.slice(second.end, second.end + 4))?.[0].length ?? 0;
      found.push({ start: phrase.start, end: second.end + closing, edtf: print(range) });
      [told, toldAt] = [range, second.end];
      i += 1;
      continue;
    }
    found.push(finish(text, phrase, time, published));
    [told, toldAt] = [time, phrase.end];
  }
  return found.filter(({ edtf }) => isInProfile(edtf));
}

/** Days up to which an article is behind what it reports. */
const freshness = 3;

/**
 * The day that 이날 means: one told just before in the same paragraph, else the one that the article
 * reports on, which is the day of its publication or shortly before.
 */
function sameDay(
  text: string,
  { start }: Phrase,
  told: Time | null,
  toldAt: number,
  found: readonly DateMention[],
  published: string,
): Told {
  const isNear = told?.start.day !== undefined && !text.slice(toldAt, start).includes("\n");
  if (told && isNear) return told.end ?? told.start;
  const first = addDays(published, -freshness);
  const reported = found.find(
    ({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf) && edtf >= first && edtf <= published,
  );
  return dayTold(reported?.edtf ?? published);
}

/** `second`, if it ends a stretch that `first` begins. */
function joined(text: string, first: Phrase, second: Phrase): Phrase | null {
  const match = between.exec(text.slice(first.end, second.start));
  if (!match) return null;
  const [, , , from, and] = match;
  const closes = upTo.test(text.slice(second.end, second.end + 4));
  if (and !== undefined)
    return /^\s?사이/.test(text.slice(second.end, second.end + 4)) ? second : null;
  if (from !== undefined && !closes && !(first.year && second.year)) return null;
  return second;
}
