import { formatNumber } from "../model/number.ts";
import type { Locale } from "../model/vocabulary.ts";

type Both = Record<Locale, string>;

/** Words around the reach chart; those inside it are the mark's own. */
export const reachWords = {
  subtitle: {
    ko: "사람, 상인, 점포, 시장은 더하지 않으며 눈금은 칸마다 다르다. 대상·신청·선정·참여·지원은 서로 다른 수이고, 지원하는 쪽의 수는 따로 회색으로 그린다. 점선 막대는 계획, 빗금은 누적, 흐린 끝은 ‘약’.",
    en: "People, merchants, stores and markets are never added, and each panel has its own scale. Those aimed at, applying, selected, taking part and supported are different numbers; those of the ones who help stand apart, in grey. Dashed: planned; hatched: running total; soft edge: about.",
  },
  party: { ko: "누구의 수", en: "Whose" },
  unit: { ko: "단위", en: "Unit" },
  role: { ko: "구실", en: "Role" },
  count: { ko: "수", en: "Count" },
  who: { ko: "누가, 무엇으로", en: "Who, and by what" },
  asOf: { ko: "기준 시점", en: "As of" },
  ties: { ko: "다른 수와의 관계", en: "Bears on" },
  inside: { ko: "앞의 수에 포함", en: "inside the count before" },
  /** In a narrow frame, before the counts of those who help are asked for. */
  helpers: {
    ko: (n: number) => `지원하는 쪽의 수 ${formatNumber(n, "en")}건도 보기`,
    en: (n: number) =>
      n === 1
        ? "Show one count of those who help"
        : `Show ${formatNumber(n, "en")} counts of those who help`,
  },
  baseline: { ko: "앞의 값과 견주는 기준", en: "baseline of the value before" },
} satisfies Record<string, Both | Record<Locale, (n: number) => string>>;

/** Said where only the largest counts of a unit have room. */
export const reachCut = (some: number, all: number, locale: Locale): string => {
  const [n, of] = [formatNumber(some, "en"), formatNumber(all, "en")];
  return locale === "ko"
    ? `수 ${of}건 가운데 단위마다 큰 것부터 ${n}건을 그렸습니다. 조건을 좁히면 나머지도 나옵니다.`
    : `The largest of each unit: ${n} of ${of} counts. Narrower filters bring out others.`;
};
