import { formatEdtf, parseEdtf } from "./edtf.ts";
import type { Locale, ValueOf } from "./vocabulary.ts";

/** Whether all that is known is that it was under way at a day, its beginning unknown: `../2023-12-28`. */
export function isUnderWay(date: string, status: ValueOf<"event_status">): boolean {
  const edtf = parseEdtf(date);
  return status === "ongoing" && edtf.type === "interval" && edtf.start === null;
}

/**
 * When an event was, in words. What was under way when its article appeared, its beginning unknown
 * (`../2023-12-28`), did not end that day: `2023년 12월 28일 당시 진행 중`.
 */
export function formatEventDate(
  date: string,
  status: ValueOf<"event_status">,
  locale: Locale,
): string {
  if (!isUnderWay(date, status)) return formatEdtf(date, locale);
  const seen = formatEdtf(date.slice(date.indexOf("/") + 1), locale);
  return locale === "ko" ? `${seen} 당시 진행 중` : `under way as of ${seen}`;
}
