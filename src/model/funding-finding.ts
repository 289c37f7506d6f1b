import type { FundingPanel, FundingRow } from "./chart.ts";
import { formatDuration } from "./duration.ts";
import { boundsOf } from "./edtf.ts";
import { formatFigure } from "./figure.ts";
import { withParticle } from "./particle.ts";
import { periodWords } from "./period-words.ts";
import type { Locale } from "./vocabulary.ts";
import { formatWon } from "./won.ts";

type Title = Record<Locale, string>;

/** Whether all days of `date` lie in `period`. */
function isWithin(date: string | null, period: string): boolean {
  const { from, to } = boundsOf(period);
  const announced = date === null ? null : boundsOf(date);
  const begins = from === null || (announced?.from ?? "") >= from;
  const ends = to === null || (announced?.to ?? "~") <= to;
  return announced !== null && begins && ends;
}

/**
 * The largest single promise, and the largest part that it holds: by an article, or as we read
 * them together. Under a `period` (EDTF) the largest of those announced in it: only they are shown.
 * Where `filtered` by anything else it says so: the largest of one company is no news of all.
 */
export function fundingFinding(
  panels: readonly FundingPanel[],
  period: string | null,
  filtered = false,
): Title {
  const plain = { ko: "성격이 다른 돈은 따로 본다", en: "Money of different kinds, kept apart" };
  const untold = {
    ko: period ? `${periodWords(period, "ko")}의 금액: ${plain.ko}` : plain.ko,
    en: period ? `Sums of ${periodWords(period, "en")}: money of different kinds, kept apart` : plain.en, // prettier-ignore
  };
  const promised = panels
    .find(({ group }) => group === "promised")
    ?.rows.filter(({ krw, kind }) => krw !== null && kind !== "package");
  const [largest, second] = [...(promised ?? [])].sort((a, b) => b.krw! - a.krw!);
  if (!largest || largest.krw === second?.krw) return untold;
  const words = (row: FundingRow, locale: Locale) =>
    formatFigure(
      { value: row.krw, min: row.krw_min, max: row.krw_max, ...row },
      (krw) => formatWon(krw, locale),
      locale,
    );
  const { name_ko, name_en } = largest.owner;
  const lasts = largest.duration;
  const sum = {
    ko: `${name_ko}의 ${lasts ? `${formatDuration(lasts, "ko")} ` : ""}${words(largest, "ko")}`,
    en: `${name_en}’s ${words(largest, "en")}${lasts ? ` over ${formatDuration(lasts, "en")}` : ""}`,
  };
  const [part] = [...largest.parts].sort((a, b) => (b.krw ?? 0) - (a.krw ?? 0));
  const holds = part ? partOf(part, words) : { ko: "", en: "" };
  const [within, among] = filtered ? ["고른 조건에서 ", " within the filters"] : ["", ""];
  if (period === null)
    return {
      ko: `${within}가장 큰 약속은 ${sum.ko}${holds.ko}`,
      en: `${sum.en} is the largest promise${among}${holds.en}`,
    };
  const sure = isWithin(largest.date, period);
  const [ko, en] = [periodWords(period, "ko"), periodWords(period, "en")];
  return {
    ko: `${within}${/[까부][지터]$/.test(ko) ? ko : `${ko}에`} ${sure ? "발표된" : "발표되었을 수 있는"} 약속 가운데 가장 큰 것은 ${sum.ko}${holds.ko}`,
    en: `Of the promises ${sure ? "" : "perhaps "}announced in ${en}${among}, ${sum.en} is the largest${holds.en}`,
  };
}

function partOf(part: FundingRow, words: (row: FundingRow, locale: Locale) => string): Title {
  const [ko = "", en = ""] = [part.label_ko.split(",")[0], part.label_en.split(",")[0]];
  const named = `the ${words(part, "en")} “${en}”`;
  return part.inferred
    ? {
        ko: `, 그중 ${withParticle(words(part, "ko"), "은/는")} ${withParticle(ko, "으로/로")} 읽힌다`,
        en: `; as we read it, ${named} is part of it`,
      }
    : {
        ko: `, 그중 ${withParticle(words(part, "ko"), "은/는")} ${ko}이다`,
        en: `; ${named} is part of it`,
      };
}
