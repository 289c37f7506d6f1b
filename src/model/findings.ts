import { josa } from "es-hangul";
import { laneNames, type FundingPanel, type FundingRow, type TimelineLane } from "./chart.ts";
import { boundsOf, formatEdtf } from "./edtf.ts";
import { formatDuration } from "./duration.ts";
import { formatFigure } from "./figure.ts";
import { withParticle } from "./particle.ts";
import { formatWon } from "./won.ts";
import type { Locale } from "./vocabulary.ts";

/**
 * What a chart shows, as its title: worked out from the rows that it draws. Where nothing stands
 * out, the title says what is shown. "In these articles" is said by the page around it.
 */
type Title = Record<Locale, string>;

const yearOf = (day: string | null) => day?.slice(0, 4);

/** The value that most items have; null on a tie or where there is none. */
function mode(values: readonly string[]): { value: string; items: number } | null {
  const tally = new Map<string, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  const [first, second] = [...tally].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] === second?.[1]) return null;
  return { value: first[0], items: first[1] };
}

/**
 * Who has most events, and the year that most of the events fall in; in a chosen `period`, an EDTF
 * date or interval, who has most of those that may lie in it.
 */
export function timelineFinding(
  lanes: readonly TimelineLane[],
  period: string | null = null,
): Title {
  const when = {
    ko: period === null ? null : periodWords(period, "ko"),
    en: period === null ? null : periodWords(period, "en"),
  };
  const isOpen = period !== null && Object.values(boundsOf(period)).includes(null);
  const plain = {
    ko: `${when.ko ? `${when.ko}${isOpen ? "" : "에"} ` : "언제 "}무슨 일이 있었나`,
    en: when.en ? `What happened, ${when.en}` : "What happened when",
  };
  if (lanes.length < 2) return plain;
  const [first, second] = [...lanes].sort((a, b) => b.events.length - a.events.length);
  if (!first || first.events.length === (second?.events.length ?? 0)) return plain;
  // An event whose date reaches over several years belongs to none of them.
  const sureYears = lanes.flatMap(({ events }) =>
    events.flatMap(({ from, to }) => (from && yearOf(from) === yearOf(to) ? [yearOf(from)!] : [])),
  );
  const { name_ko, name_en } = laneNames(first);
  const who = first.folded > 0 ? `The ${name_en}` : name_en;
  const n = first.events.length;
  const most = josa(name_ko, "이/가");
  if (when.ko !== null)
    return {
      // Not "in": what has only one bound, or a vague date, may lie beside the period.
      ko: `${when.ko}${isOpen ? "의" : "에 걸친"} 사건은 ${most} ${n}건으로 가장 많다`,
      en: `${who} has most events ${isOpen ? "" : "that touch "}${when.en}, with ${n}`,
    };
  const year = mode(sureYears);
  return {
    ko: year
      ? `${most} ${n}건으로 가장 많고, 날짜가 알려진 사건은 ${year.value}년에 몰렸다`
      : `${most} ${n}건으로 가장 많다`,
    en: year
      ? `${who} has most, with ${n}; dated events cluster in ${year.value}`
      : `${who} has most events, with ${n}`,
  };
}

/** `2023년`, `2022년 3월–2023년 12월` of a period; a whole year is said as that year. */
function periodWords(period: string, locale: Locale): string {
  const { from, to } = boundsOf(period);
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  const whole = (!from || from.endsWith("-01-01")) && (!to || to.endsWith("-12-31"));
  if (!whole || (!first && !last)) return formatEdtf(period, locale);
  return formatEdtf(first === last ? (first ?? "") : `${first ?? ".."}/${last ?? ".."}`, locale);
}

/** Whether all days of `announced` lie in `period`. */
function isWithin(announced: FundingRow["announced"], period: string): boolean {
  const { from, to } = boundsOf(period);
  const begins = from === null || (announced?.from ?? "") >= from;
  const ends = to === null || (announced?.to ?? "~") <= to;
  return announced !== null && begins && ends;
}

/**
 * The largest single promise, and the largest part that it holds: by an article, or as we read
 * them together. Under a `period` (EDTF) the largest of those announced in it: only they are shown.
 */
export function fundingFinding(panels: readonly FundingPanel[], period: string | null): Title {
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
  if (period === null)
    return {
      ko: `가장 큰 약속은 ${sum.ko}${holds.ko}`,
      en: `${sum.en} is the largest promise${holds.en}`,
    };
  const sure = isWithin(largest.announced, period);
  const [ko, en] = [periodWords(period, "ko"), periodWords(period, "en")];
  return {
    ko: `${/[까부][지터]$/.test(ko) ? ko : `${ko}에`} ${sure ? "발표된" : "발표되었을 수 있는"} 약속 가운데 가장 큰 것은 ${sum.ko}${holds.ko}`,
    en: `Of the promises ${sure ? "" : "perhaps "}announced in ${en}, ${sum.en} is the largest${holds.en}`,
  };
}

function partOf(part: FundingRow, words: (row: FundingRow, locale: Locale) => string): Title {
  const [ko = "", en = ""] = [part.label_ko.split(",")[0], part.label_en.split(",")[0]];
  const named = `the ${words(part, "en")} “${en}”`;
  return part.inferred
    ? {
        ko: `, 그중 ${josa(words(part, "ko"), "은/는")} ${withParticle(ko, "으로/로")} 읽힌다`,
        en: `; as we read it, ${named} is part of it`,
      }
    : {
        ko: `, 그중 ${josa(words(part, "ko"), "은/는")} ${ko}이다`,
        en: `; ${named} is part of it`,
      };
}
