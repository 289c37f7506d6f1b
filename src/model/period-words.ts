import { boundsOf, formatEdtf } from "./edtf.ts";
import type { Locale } from "./vocabulary.ts";

/** `2023년`, `2022년 3월–2023년 12월` of a period; a whole year is said as that year. */
export function periodWords(period: string, locale: Locale): string {
  const { from, to } = boundsOf(period);
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  const whole = (!from || from.endsWith("-01-01")) && (!to || to.endsWith("-12-31"));
  if (!whole || (!first && !last)) return formatEdtf(period, locale);
  return formatEdtf(first === last ? (first ?? "") : `${first ?? ".."}/${last ?? ".."}`, locale);
}
