import type { PromiseMade } from "../engine/promises.ts";
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
  later: { ko: "뒷소식", en: "Follow-up" },
  none: { ko: "이 기사들에 없음", en: "none in these articles" },
  method: {
    ko: "뒤의 기사가 이루어졌다고 적은 것만 이행으로 잇는다. 뒷소식이 없다는 것이 지켜지지 않았다는 뜻은 아니다.",
    en: "Only what a later article reports is linked as fulfilled. No follow-up does not mean a promise was broken.",
  },
} satisfies Record<string, Both>;

/** How many of `made` promises and plans, at least one, have no follow-up: `2건 모두`, not `2건 가운데 2건`. */
export function openPromises(made: number, open: number): Both {
  const one = made === 1;
  if (open === made)
    return {
      ko: `약속과 계획 ${one ? "1건은" : `${made}건 모두`} 뒷소식이 이 기사들에 없다`,
      en: one
        ? "The one promise or plan has no follow-up in these articles"
        : `None of ${made} promises and plans has a follow-up in these articles`,
    };
  if (open === 0)
    return {
      ko: `약속과 계획 ${one ? "1건은" : `${made}건 모두`} 뒷소식이 이 기사들에 있다`,
      en: one
        ? "The one promise or plan has a follow-up in these articles"
        : `All ${made} promises and plans have a follow-up in these articles`,
    };
  return {
    ko: `약속과 계획 ${made}건 가운데 ${open}건은 뒷소식이 이 기사들에 없다`,
    en: `Of ${made} promises and plans, ${open} ${open === 1 ? "has" : "have"} no follow-up in these articles`,
  };
}

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
