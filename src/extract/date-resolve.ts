import {
  addDays,
  addMonths,
  dayTold,
  firstDayOf,
  isDay,
  isoOf,
  lastDayOf,
  mondayOf,
  nthWeek,
  nthWeekday,
  weekdayOf,
  ymd,
  type Told,
} from "./calendar.ts";
import type { Phrase } from "./date-phrases.ts";
import { holiday } from "./holidays.ts";
import type { Tense } from "./tense.ts";

/*
 * What a phrase of a date means on the day that it was published. What is said without a direction
 * is of the year or month of publication, as newspapers write, unless its sentence speaks against it:
 * a month or day still to come, told in the past, is the last one (1월's article on 12월). Nothing
 * becomes finer than its words: 지난해 is a year, 이달 초 a month, 연말 a December or so.
 */

/** A stretch of time; `end` only where it is told of one. */
export interface Time {
  start: Told;
  end?: Told;
}

export interface Context {
  published: string;
  /** Of the sentence that the phrase stands in; asked only where a date hangs on it. */
  tense: () => Tense;
  /** What was told of before: in the same sentence, and at all. */
  sentence: Told | null;
  /** Whether what was told in the sentence is said of this too: 3월 5일부터 7일. */
  isBorrowed: boolean;
  told: Time | null;
}

function yearOf({ year }: Phrase, { published, told }: Context): number | undefined | null {
  const [now] = ymd(published);
  if (!year) return undefined;
  if (year.kind === "year") return year.year >= 1900 && year.year <= 2100 ? year.year : null;
  if (year.kind === "yearsOff") return now + year.by;
  return told ? (told.end ?? told.start).year + year.by : null;
}

/** The year of what begins in `month`, on `day` if that is told, when no year is said. */
function nearYear(
  month: number,
  day: number | undefined,
  { toward }: Phrase,
  context: Context,
): number {
  const [now, thisMonth, today] = ymd(context.published);
  const isAhead = month > thisMonth || (month === thisMonth && day !== undefined && day > today);
  const isBehind = month < thisMonth || (month === thisMonth && day !== undefined && day < today);
  if (toward?.toward === "past") return isAhead ? now - 1 : now;
  if (toward?.toward === "next") return isBehind ? now + 1 : now;
  if (toward?.toward === "this") return now;
  const { sentence, tense, isBorrowed } = context;
  if (sentence?.month !== undefined && isBorrowed)
    return month < sentence.month ? sentence.year + 1 : sentence.year;
  // 지난해 4월 시작해 9월 마쳤다: the year goes on within the sentence.
  if (sentence?.month !== undefined && sentence.year !== now && month > sentence.month)
    return sentence.year;
  // 2027년 박람회는 3월 연다: a year to come holds for its sentence.
  if (sentence && sentence.year > now) return sentence.year;
  const distance = month - thisMonth;
  if (distance > 0 && tense() === "past") return now - 1;
  if (distance >= 9 && tense() !== "planned") return now - 1;
  // In December 1월 is the next one, unless something has gone on since or is over.
  const isToCome = tense() === "planned" || tense() === "present";
  return distance <= -9 && isToCome ? now + 1 : now;
}

const days = (start: string, end: string): Time => ({ start: dayTold(start), end: dayTold(end) });
const instant = (start: Told | null): Time | null => start && { start };

function monthOf(
  phrase: Phrase,
  context: Context,
): { year: number; month: number; about?: boolean } | null {
  const { main, day } = phrase;
  const [now, thisMonth] = ymd(context.published);
  const year = yearOf(phrase, context);
  if (year === null) return null;
  if (main?.kind === "monthsOff") {
    const at = addMonths(year ?? now, thisMonth, main.by);
    return main.about ? { ...at, about: true } : at;
  }
  if (main?.kind === "toldMonth") {
    const { year: y, month } = context.told?.start ?? { year: now, month: undefined };
    return month === undefined ? null : { year: year ?? y, month };
  }
  if (main?.kind !== "month") return null;
  const single = day?.kind === "day" ? day.day : undefined;
  return { year: year ?? nearYear(main.month, single, phrase, context), month: main.month };
}

/** A day that is said without its month: 13일. */
function lonelyDay(day: number, { toward }: Phrase, context: Context): Told | null {
  const [year, month, today] = ymd(context.published);
  const { sentence, tense, isBorrowed } = context;
  const at = (by: number): Told | null => {
    const m = addMonths(year, month, by);
    return isDay(m.year, m.month, day) ? { ...m, day } : null;
  };
  if (toward?.toward === "past") return (day <= today ? at(0) : null) ?? at(-1) ?? at(-2);
  if (toward?.toward === "next") return (day >= today ? at(0) : null) ?? at(1) ?? at(2);
  if (toward) return at(0);
  // 지난달 10일부터 20일까지 낸 돈을 9일 주기로 했다: a plan goes on from what was, not back.
  if (sentence?.day !== undefined && day < sentence.day && !isBorrowed && tense() === "planned")
    return (day >= today ? at(0) : null) ?? at(1);
  // 지난 3월에 이어 10일 장터를 연다: a month gone by is not that of a day to come.
  const isOver = sentence?.month !== undefined && sentence.day === undefined && firstDayOf(sentence) < isoOf(year, month, 1); // prettier-ignore
  if (isOver && !isBorrowed && day >= today && /^(?:planned|present)$/.test(tense())) return at(0);
  if (sentence?.month !== undefined && isDay(sentence.year, sentence.month, day))
    return { year: sentence.year, month: sentence.month, day };
  // An article of the small hours is dated a day before what it calls today.
  if (day > today + 1 && tense() === "past") return at(-1);
  return at(0) ?? at(-1);
}

function inWeek({ main, weekday }: Phrase, published: string): Time | null {
  if (main?.kind !== "weeksOff") return null;
  const monday = addDays(mondayOf(published), 7 * main.by);
  if (weekday) return instant(dayTold(addDays(monday, weekday.weekday)));
  return main.weekend
    ? days(addDays(monday, 5), addDays(monday, 6))
    : days(monday, addDays(monday, 6));
}

/** 지난 금요일, 오는 화요일, 다음 화요일, 이번 금요일. */
function towardWeekday({ toward, weekday }: Phrase, published: string): Time | null {
  if (!weekday || !toward) return null;
  const today = weekdayOf(published);
  const ahead = (weekday.weekday - today + 7) % 7;
  if (toward.toward === "past") return instant(dayTold(addDays(published, ahead - 7)));
  if (toward.toward === "next" && !toward.skips)
    return instant(dayTold(addDays(published, ahead === 0 ? 7 : ahead)));
  const monday = addDays(mondayOf(published), toward.skips ? 7 : 0);
  return instant(dayTold(addDays(monday, weekday.weekday)));
}

/** 첫째 주, 두 번째 월요일, 첫째 주 금요일, of a month or (the last week) a year. */
function nthOf({ nth, weekday }: Phrase, year: number, month: number): Time | null {
  if (!nth) return null;
  if (weekday) {
    const day = nthWeekday(year, month, nth.n, weekday.weekday);
    return day === null ? null : instant(dayTold(day));
  }
  if (!nth.week) return instant({ year, month, day: lastDayOf(year, month) });
  const monday = nthWeek(year, month, nth.n);
  return days(monday, addDays(monday, 6));
}

function partTime(phrase: Phrase, year: number | undefined, context: Context): Time | null {
  const { main } = phrase;
  if (main?.kind !== "part") return null;
  const { part, to } = main;
  const first = Number(firstDayOf({ year: 2000, part }).slice(5, 7));
  const y = year ?? partYear(first, part < 40 ? 2 : 5, phrase, context);
  return { start: { year: y, part }, ...(to === undefined ? {} : { end: { year: y, part: to } }) };
}

/** 지난 상반기 has ended; otherwise a part of the year is as near as its first month. */
function partYear(first: number, length: number, phrase: Phrase, context: Context): number {
  const [now, thisMonth] = ymd(context.published);
  if (phrase.toward?.toward === "past") return first + length < thisMonth ? now : now - 1;
  if (phrase.toward?.toward === "next") return first > thisMonth ? now : now + 1;
  return nearYear(first, undefined, phrase, context);
}

function fixedTime(phrase: Phrase, year: number | undefined, context: Context): Time | null {
  const { main, toward } = phrase;
  const { published, told } = context;
  const [now, thisMonth] = ymd(published);
  switch (main?.kind) {
    case "numeric": {
      const y = main.year ?? year ?? nearYear(main.month, main.day, phrase, context);
      if (main.day !== undefined && !isDay(y, main.month, main.day)) return null;
      const day = main.day === undefined ? {} : { day: main.day };
      return { start: { year: y, month: main.month, ...day } };
    }
    case "holiday":
      return instant(holiday(main.name, published, { year, toward: toward?.toward }));
    case "yearEdge": {
      const past = toward?.toward === "past" || (context.tense() === "past" && thisMonth <= 2);
      const y = year ?? (main.edge === "end" && past ? now - 1 : now);
      if (main.edge === "whole") return { start: { year: y } };
      return { start: { year: y, month: main.edge === "start" ? 1 : 12, about: true } };
    }
    case "partsOff": {
      const quarter = addMonths(now, 3 * Math.ceil(thisMonth / 3), 3 * main.by);
      return { start: { year: quarter.year, part: 32 + quarter.month / 3 } };
    }
    case "offset": {
      const m = addMonths(now + main.years, thisMonth, main.months);
      if (main.hasDays) {
        const day = Math.min(ymd(published)[2], 28);
        const from =
          main.years || main.hasMonths
            ? isoOf(
                m.year,
                m.month,
                isDay(m.year, m.month, ymd(published)[2]) ? ymd(published)[2] : day,
              )
            : published;
        return instant(dayTold(addDays(from, main.days)));
      }
      return { start: main.hasMonths ? m : { year: m.year } };
    }
    case "decade":
      return { start: { year: main.year }, end: { year: main.year + 9 } };
    case "samePeriod": {
      if (!told || (told.start.day !== undefined && !told.end)) return null;
      if (year === undefined) return told;
      const { start, end } = told;
      const last = end && { end: { ...end, year: year + end.year - start.year } };
      return { start: { ...start, year }, ...last };
    }
    case undefined:
    case "month":
    case "monthsOff":
    case "toldMonth":
    case "part":
    case "weeksOff":
    case "recently":
    case "thereafter":
      return null;
  }
}

/** The time that a phrase tells of, null when it tells of none that exists. */
export function resolve(phrase: Phrase, context: Context): Time | null {
  const { main, nth, day, weekday, edge } = phrase;
  const { published } = context;
  if (main?.kind === "weeksOff") return inWeek(phrase, published);
  const month = monthOf(phrase, context);
  if (month && nth) return nthOf(phrase, month.year, month.month);
  if (day?.kind === "daysOff") return instant(dayTold(addDays(published, day.by)));
  if (day) {
    if (main && !month) return null;
    const start = month ? { ...month, day: day.day } : lonelyDay(day.day, phrase, context);
    if (start?.month === undefined || !isDay(start.year, start.month, day.day)) return null;
    if (day.to === undefined) return { start };
    return isDay(start.year, start.month, day.to)
      ? { start, end: { ...start, day: day.to } }
      : null;
  }
  if (month) {
    const to = main?.kind === "month" ? main.to : undefined;
    return { start: month, ...(to === undefined ? {} : { end: { ...month, month: to } }) };
  }
  const year = yearOf(phrase, context);
  if (year === null) return null;
  if (main) return partTime(phrase, year, context) ?? fixedTime(phrase, year, context);
  if (weekday && !nth) return towardWeekday(phrase, published);
  if (year === undefined) return null;
  if (nth) return nth.n < 0 ? nthOf(phrase, year, 12) : null;
  if (edge && edge.edge !== "middle")
    return { start: { year, month: edge.edge === "start" ? 1 : 12, about: true } };
  return { start: { year } };
}
