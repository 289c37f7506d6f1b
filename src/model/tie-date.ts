import { formatEdtf, parseEdtf } from "./edtf.ts";
import type { Locale } from "./vocabulary.ts";

/** `on 13 October 2022`, `in April 2023`, `in the first half of 2022`. */
function english(date: string): string {
  const words = formatEdtf(date, "en");
  if (/^around/.test(words)) return words;
  if (/^(first|second) half/.test(words)) return `in the ${words}`;
  return /^\d{1,2} [A-Z]/.test(words) ? `on ${words}` : `in ${words}`;
}

/**
 * A date as it stands inside a sentence: `2023년 4월`, `in April 2023`. A day up to which
 * something must have happened (`[..2021-04-23]`) stays a bound. Throws `invalid date: …`.
 */
export function tieDate(date: string, locale: Locale): string {
  const edtf = parseEdtf(date);
  if (edtf.type === "instant") return locale === "ko" ? formatEdtf(date, "ko") : english(date);
  const isBounds = edtf.type === "oneOf";
  const [start, end] = (isBounds ? date.slice(1, -1).split("..") : date.split("/")).map((side) =>
    side === ".." || side === "" ? null : side,
  );
  if (locale === "ko") {
    if (isBounds && !start && end) return `늦어도 ${formatEdtf(end, "ko")}까지`;
    if (isBounds && start && !end) return `${formatEdtf(start, "ko")} 이후`;
    if (isBounds) return `${formatEdtf(date, "ko")}에`;
    return start && end
      ? `${formatEdtf(start, "ko")}부터 ${formatEdtf(end, "ko")}까지`
      : formatEdtf(date, "ko");
  }
  return !isBounds && start && end
    ? `from ${formatEdtf(start, "en")} to ${formatEdtf(end, "en")}`
    : formatEdtf(date, "en");
}
