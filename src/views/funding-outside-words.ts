import type { OutsidePromise } from "../engine/funding-outside.ts";
import { formatDuration } from "../model/duration.ts";
import { formatEdtf } from "../model/edtf.ts";
import { formatFigure } from "../model/figure.ts";
import type { Locale } from "../model/vocabulary.ts";
import { formatWon } from "../model/won.ts";
import { fundingViewWords as own } from "./funding-words.ts";

/** A larger promise that the period leaves out, and why it is not drawn; beside the chart and in its files. */
export function outsideTold(promise: OutsidePromise, locale: Locale): string {
  const { owner, announced, duration, ...sum } = promise;
  const won = formatFigure(
    { value: sum.krw, min: sum.krw_min, max: sum.krw_max, ...sum },
    (krw) => formatWon(krw, locale),
    locale,
  );
  const still = duration ? own.lasts[locale](formatDuration(duration, locale)) : own.runs[locale];
  const date = formatEdtf(announced, locale);
  const when = locale === "en" && /^\p{L}+ \d{4}$|^\d{4}$/u.test(date) ? `in ${date}` : date;
  return own.outside[locale](owner[`name_${locale}`], won, when, still);
}
