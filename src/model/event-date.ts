import { formatEdtf, parseEdtf } from "./edtf.ts";
import type { Locale, ValueOf } from "./vocabulary.ts";

/**
 * When an event was, in words. What was under way when its article appeared, its beginning unknown
 * (`../2023-12-28`), did not end that day: `2023년 12월 28일 당시 진행 중`.
 */
export function formatEventDate(
  date: string,
  status: ValueOf<"event_status">,
  locale: Locale,
): string {
  const edtf = parseEdtf(date);
  if (status !== "ongoing" || edtf.type !== "interval" || edtf.start !== null)
    return formatEdtf(date, locale);
  const seen = formatEdtf(date.slice(date.indexOf("/") + 1), locale);
  return locale === "ko" ? `${seen} 당시 진행 중` : `under way as of ${seen}`;
}
