import { boundsOf, formatEdtf } from "./edtf.ts";
import type { Locale } from "./vocabulary.ts";

/** The month that holds every possible day, where one does: the day itself may not be known. */
function monthOf(text: string): string {
  const { from, to } = boundsOf(text);
  const month = from?.slice(0, 7);
  return month !== undefined && month === to?.slice(0, 7) ? month : text;
}

/**
 * Until when a running total was counted, no finer than a month: `2022년 10월까지`, `up to October
 * 2022`; empty where the words beside it tell that already. Throws `invalid date: …`.
 */
export function untilWords(as_of: string, beside: string, locale: Locale): string {
  const month = monthOf(as_of);
  const when = formatEdtf(month, locale);
  if (beside.includes(when)) return "";
  // Some day between two others is no end that a total runs up to.
  if (/[[/]/.test(month)) return locale === "ko" ? `${when} 기준` : `as of ${when}`;
  return locale === "ko" ? `${when}까지` : `up to ${when}`;
}
