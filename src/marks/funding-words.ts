import { formatDuration, parseDuration } from "../model/duration.ts";
import type { FundingRow } from "../model/chart.ts";
import type { Locale } from "../model/vocabulary.ts";
import { amountWords } from "./figure-words.ts";

type Both = Record<Locale, string>;

export const fundingSays = {
  noHeading: { ko: "여러 사업이거나 적히지 않음", en: "several programs, or none named" },
  yearStep: { ko: "가는 선 한 칸이 1년", en: "each step of a thin line is a year" },
} satisfies Record<string, Both>;

/** `연 약 20억 원 = 같은 돈`: a claim that says the sum above it again. */
export function sameMoney(row: FundingRow, locale: Locale): string {
  const yearly = row.accumulation === "per_year";
  if (locale === "en") return `${amountWords(row, locale)} = the same money`;
  const amount = amountWords(yearly ? { ...row, accumulation: "period" } : row, locale);
  return `${yearly ? "연 " : ""}${amount} = 같은 돈`;
}

/** Years that a promise lasts, with months as parts of a year; 0 where it names no length. */
export function yearsOf({ duration }: FundingRow): number {
  if (duration === null) return 0;
  const { years, months } = parseDuration(duration);
  return years + months / 12;
}

/** `5년에 걸쳐`, `over 5 years`. */
export const overYears = (row: FundingRow, locale: Locale): string =>
  locale === "ko"
    ? `${formatDuration(row.duration ?? "P1Y", locale)}에 걸쳐`
    : `over ${formatDuration(row.duration ?? "P1Y", locale)}`;

/** `외 2건`, `2 more`. */
export const moreRows = (n: number, locale: Locale): string =>
  locale === "ko" ? `외 ${n}건` : `${n} more`;
