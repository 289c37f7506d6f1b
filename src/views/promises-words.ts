import type { PromiseMade, Promises } from "../engine/promises.ts";
import { formatDuration } from "../model/duration.ts";
import { formatEdtf } from "../model/edtf.ts";
import { formatFigure } from "../model/figure.ts";
import type { RowOf } from "../model/tables.ts";
import { labelOf, type Locale } from "../model/vocabulary.ts";
import { formatWon } from "../model/won.ts";

type Both = Record<Locale, string>;

export const promisesWords = {
  who: { ko: "누가", en: "Who" },
  what: { ko: "약속·계획", en: "Promise or plan" },
  when: { ko: "언제", en: "When" },
  ends: { ko: "끝", en: "Ends" },
  later: { ko: "이행 소식", en: "Reported as carried out" },
  none: { ko: "나중 기사에 없음", en: "in no later article" },
  same: { ko: "같은 기사", en: "same article" },
  more: { ko: "나머지도 보기", en: "Show the others too" },
  method: {
    ko: "기사가 이루어졌다고 적은 것만, 일부라도, 이행으로 잇는다. 이행 소식이 없다는 것이 지켜지지 않았다는 뜻은 아니다.",
    en: "Only what an article reports as carried out, wholly or in part, is linked. That none reports it does not mean a promise was broken.",
  },
} satisfies Record<string, Both>;

/**
 * Of how many of the promises and plans, at least one, a later article reports the fulfilment, and
 * of how many only the article of the promise itself.
 */
export function toldPromises({ all: n, later, same }: Omit<Promises, "made">): Both {
  if (n === 1) {
    const one = { ko: "약속이나 계획 1건의 이행이", en: "the one promise or plan as carried out" };
    if (later > 0)
      return { ko: `${one.ko} 나중 기사에 적혀 있다`, en: `A later article reports ${one.en}` };
    return same > 0
      ? { ko: `${one.ko} 같은 기사에만 적혀 있다`, en: `Only the same article reports ${one.en}` }
      : { ko: `${one.ko} 나중 기사에 적혀 있지 않다`, en: `No later article reports ${one.en}` };
  }
  const ko = `약속과 계획 ${n}건 가운데 나중 기사에 이행이 적힌 것은`;
  if (later === 0)
    return {
      ko: `${ko} 없${same > 0 ? `고, 같은 기사에 적힌 것은 ${same}건이다` : "다"}`,
      en: `No later article reports any of ${n} promises and plans as carried out${same > 0 ? `; the same article reports ${same}` : ""}`,
    };
  return {
    ko: `${ko} ${later}건${same > 0 ? `, 같은 기사에 적힌 것은 ${same}건` : ""}이다`,
    en: `Of ${n} promises and plans, ${later} ${later === 1 ? "is" : "are"} reported as carried out by a later article${same > 0 ? `, ${same} only by the same article` : ""}`,
  };
}

/** What fulfils a promise; that the article of the promise itself tells it is said. */
export const fulfilmentWords = (fact: PromiseMade["fulfilled"][number], locale: Locale): string =>
  fact.later
    ? fact[`label_${locale}`]
    : `${fact[`label_${locale}`]} (${promisesWords.same[locale]})`;

/** `300억 원`; of a plan with the kind of money, since it is not the plan's own: `구매 10억 원 상당`. */
export function sumOf(table: string, amount: RowOf<"amounts">, locale: Locale): string {
  const figure = { value: amount.krw, min: amount.krw_min, max: amount.krw_max, ...amount };
  const sum = formatFigure(figure, (won) => formatWon(won, locale), locale);
  return table === "events" ? `${labelOf("amount_kind", amount.kind, locale)} ${sum}` : sum;
}

/** Until when it is promised, or for how long. */
export function untilWords({ ends, duration }: PromiseMade, locale: Locale): string {
  if (ends) return formatEdtf(ends.replace(/-12-31$/, ""), locale);
  if (!duration) return locale === "ko" ? "적히지 않음" : "not stated";
  const length = formatDuration(duration, locale);
  return locale === "ko" ? `${length}간(끝나는 때는 적히지 않음)` : `${length}, no end stated`;
}
