import { josa } from "es-hangul";
import { laneNames, type FundingPanel, type TimelineLane } from "./chart.ts";
import { formatDuration } from "./duration.ts";
import { formatFigure } from "./figure.ts";
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

/** Who has most events, and the year that most of the events fall in. */
export function timelineFinding(lanes: readonly TimelineLane[]): Title {
  const plain = { ko: "언제 무슨 일이 있었나", en: "What happened when" };
  if (lanes.length < 2) return plain;
  const [first, second] = [...lanes].sort((a, b) => b.events.length - a.events.length);
  if (!first || first.events.length === (second?.events.length ?? 0)) return plain;
  // An event whose date reaches over several years belongs to none of them.
  const sureYears = lanes.flatMap(({ events }) =>
    events.flatMap(({ from, to }) => (from && yearOf(from) === yearOf(to) ? [yearOf(from)!] : [])),
  );
  const year = mode(sureYears);
  const { name_ko, name_en } = laneNames(first);
  const most = { ko: `${josa(name_ko, "이/가")}`, n: first.events.length };
  return {
    ko: year
      ? `${most.ko} ${most.n}건으로 가장 많고, 날짜가 알려진 사건은 ${year.value}년에 몰렸다`
      : `${most.ko} ${most.n}건으로 가장 많다`,
    en: year
      ? `${name_en} has most, with ${most.n}; dated events cluster in ${year.value}`
      : `${name_en} has most events, with ${most.n}`,
  };
}

/** The largest single promise, and the largest part that an article says it holds. */
export function fundingFinding(panels: readonly FundingPanel[]): Title {
  const plain = { ko: "성격이 다른 돈은 따로 본다", en: "Money of different kinds, kept apart" };
  const promised = panels
    .find(({ group }) => group === "promised")
    ?.rows.filter(({ krw, kind }) => krw !== null && kind !== "package");
  const [largest, second] = [...(promised ?? [])].sort((a, b) => b.krw! - a.krw!);
  if (!largest || largest.krw === second?.krw) return plain;
  const words = (row: typeof largest, locale: Locale) =>
    formatFigure(
      { value: row.krw, min: row.krw_min, max: row.krw_max, ...row },
      (krw) => formatWon(krw, locale),
      locale,
    );
  const [part] = [...largest.parts].sort((a, b) => (b.krw ?? 0) - (a.krw ?? 0));
  const span = (locale: Locale) =>
    largest.duration ? `${formatDuration(largest.duration, locale)} ` : "";
  return {
    ko: `가장 큰 약속은 ${largest.owner.name_ko}의 ${span("ko")}${words(largest, "ko")}${
      part ? `, 그중 ${josa(words(part, "ko"), "이/가")} ${part.label_ko.split(",")[0]}이다` : ""
    }`,
    en: `The largest promise is ${largest.owner.name_en}'s ${words(largest, "en")}${
      largest.duration ? ` over ${formatDuration(largest.duration, "en")}` : ""
    }${part ? `, ${words(part, "en")} of it as “${part.label_en.split(",")[0]}”` : ""}`,
  };
}
