import type { TimelineEvent, TimelineLane } from "../model/chart.ts";
import { formatEventDate } from "../model/event-date.ts";
import type { Locale } from "../model/vocabulary.ts";
import { labelIn, nameOf } from "./options.ts";
import { fit, textWidth } from "./text.ts";
import { bundled } from "./words.ts";

export const wordSize = 11;

/** An end that would read as if a word were still to come. */
const dangling = /(?: (?:and|or|of|the|a|an|to|in|on|for|with|by|at|from|its|및|와|과))+$/;

/** As much of `text` as fits, cut between words where that leaves more than half of it. */
export function fitWords(text: string, width: number): string {
  const short = fit(text, width, wordSize);
  if (short === text || short === "") return short;
  const letters = short.slice(0, -1);
  const space = letters.lastIndexOf(" ");
  const whole = text[letters.length] === " " ? letters : letters.slice(0, Math.max(space, 0));
  if (textWidth(whole, wordSize) * 2 < width) return short;
  return `${whole.replace(dangling, "").replace(/[·,:]$/, "")}…`;
}

/**
 * An event's words in its lane. Korean leaves out the lane's own name (`카카오, 상생 기금 발표` →
 * `상생 기금 발표`); an English sentence without its subject would not stand.
 */
export function wordsOf(lane: TimelineLane, event: TimelineEvent, locale: Locale): string {
  const label = labelIn(event, locale);
  const own = `${nameOf(lane, locale)}, `;
  return locale === "ko" && label.startsWith(own) ? label.slice(own.length) : label;
}

/** The words with the date before them, where the mark's place cannot tell it. */
export const datedWords = (words: string, event: TimelineEvent, locale: Locale): string =>
  `${formatEventDate(event.date, event.status, locale)}: ${words}`;

/** `2023년: 7건`, `2023: 7 events`: several events that one line tells. */
export const bundleWords = (event: TimelineEvent, events: number, locale: Locale): string =>
  datedWords(bundled(events, locale), event, locale);
