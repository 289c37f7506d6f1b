import type { ReachFigure } from "./chart.ts";
import { formatFigure } from "./figure.ts";
import { formatNumber } from "./number.ts";
import type { Locale, ValueOf } from "./vocabulary.ts";

type Unit = ValueOf<"unit">;

/** Korean counters; with a space before those that are words of their own. */
const counters: Record<Unit, string> = {
  person: "명",
  merchant: "명",
  company: "개사",
  store: "곳",
  market: "곳",
  channel: "개",
  household: "가구",
  friend: "명",
  organization: "곳",
  time: "회",
  tonne: "톤",
  event: "건",
  language: "개 언어",
  year: "년",
  rank: "위",
  ratio: " 대 1",
  percent: "%",
  percentage_point: "%포인트",
  multiple: "배",
};

/** One, and more than one. */
const nouns: Record<Exclude<Unit, "rank">, readonly [string, string]> = {
  person: [" person", " people"],
  merchant: [" merchant", " merchants"],
  company: [" company", " companies"],
  store: [" store", " stores"],
  market: [" market", " markets"],
  channel: [" channel", " channels"],
  household: [" household", " households"],
  friend: [" friend", " friends"],
  organization: [" body", " bodies"],
  time: [" time", " times"],
  tonne: [" tonne", " tonnes"],
  event: [" event", " events"],
  language: [" language", " languages"],
  year: [" year", " years"],
  ratio: [" to 1", " to 1"],
  percent: ["%", "%"],
  percentage_point: [" point", " points"],
  multiple: [" times as much", " times as much"],
};

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const endings: Record<string, string> = { one: "st", two: "nd", few: "rd" };

/**
 * A number of a unit: ko `4,540명`, `2.7 대 1`, `1위`; en `4,540 merchants`, `2.7 to 1`, `1st`.
 * Throws as `formatNumber` does.
 */
export function formatCount(value: number, unit: Unit, locale: Locale): string {
  const number = formatNumber(value, locale);
  if (locale === "ko") {
    const counter = counters[unit];
    return /\d$/.test(number) || counter.startsWith(" ")
      ? number + counter
      : `${number} ${counter}`;
  }
  if (unit === "rank") return number + (endings[ordinals.select(value)] ?? "th");
  return number + nouns[unit][value === 1 ? 0 : 1];
}

const notDisclosed = { ko: "밝히지 않음", en: "not disclosed" } as const;

/** The count with its bound and what it adds up over: `누적 약 110만 명`, `연 3회`, `at least 5 stores`. */
export function countWords(row: ReachFigure, locale: Locale): string {
  if (row.bound === "undisclosed") return notDisclosed[locale];
  const figure = { ...row, min: row.value_min, max: row.value_max, valuation: "face" as const };
  const text = formatFigure(figure, (value) => formatCount(value, row.unit, locale), locale);
  switch (row.accumulation) {
    case "cumulative":
      return locale === "ko" ? `누적 ${text}` : `${text} so far`;
    case "per_year":
      return locale === "ko" ? `연 ${text}` : `${text} a year`;
    case "per_unit":
      return locale === "ko" ? `건당 ${text}` : `${text} each`;
    case "period":
      return text;
  }
}
