import { josa } from "es-hangul";
import {
  laneNames,
  type FundingPanel,
  type FundingRow,
  type Names,
  type TimelineLane,
} from "./chart.ts";
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

/**
 * The year of a cluster: more than half of the events of a known year lie in it, of at least six.
 * An event in several lanes is one; one whose date reaches over several years belongs to none.
 */
function clusterYear(lanes: readonly TimelineLane[]): string | null {
  const years = new Map<string, string>();
  for (const { event_id, from, to } of lanes.flatMap(({ events }) => events))
    if (from && yearOf(from) === yearOf(to)) years.set(event_id, yearOf(from)!);
  const tally = new Map<string, number>();
  for (const year of years.values()) tally.set(year, (tally.get(year) ?? 0) + 1);
  const most = [...tally].find(([, events]) => events * 2 > years.size);
  return years.size >= 6 && most ? most[0] : null;
}

/** Organizations that a filter names: any of the companies, together with any of the agencies. */
export type Chosen = Record<"companies" | "agencies", readonly Names[]>;

/**
 * Who has most events, and the year that they cluster in, if there is one; in a chosen `period`, an
 * EDTF date or interval, who has most of those that may lie in it. Where the reader has `chosen`
 * whose events to see, the others are there because they took part beside them: then only how many
 * events involve the chosen ones.
 */
export function timelineFinding(
  lanes: readonly TimelineLane[],
  period: string | null = null,
  chosen: Chosen | null = null,
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
  const events = new Set(lanes.flatMap((lane) => lane.events.map(({ event_id }) => event_id))).size;
  if (chosen && events > 0) return involving(chosen, events, when, isOpen);
  if (lanes.length < 2) return plain;
  const [first, second] = [...lanes].sort((a, b) => b.events.length - a.events.length);
  if (!first || first.events.length === (second?.events.length ?? 0)) return plain;
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
  const year = clusterYear(lanes);
  return {
    ko: year
      ? `사건은 ${most} ${n}건으로 가장 많고, 해를 아는 사건은 절반 넘게 ${year}년에 있다`
      : `사건은 ${most} ${n}건으로 가장 많다`,
    en: year
      ? `${who} has most events, with ${n}; more than half of those of a known year fall in ${year}`
      : `${who} has most events, with ${n}`,
  };
}

/** More names than these would be a list. */
const mostNamed = 3;

/** `KT와 관련된 사건 12건`, `12 events involving KT`. */
function involving(
  { companies, agencies }: Chosen,
  events: number,
  when: Record<Locale, string | null>,
  isOpen: boolean,
): Title {
  const either = (names: readonly string[], particles: "이나/나" | "or") =>
    names
      .map((name, i) => {
        if (i === names.length - 1) return name;
        return particles === "or" ? `${name} or` : withParticle(name, particles);
      })
      .join(" ");
  const some = (all: readonly Names[], ko: string, en: string): Title =>
    all.length > mostNamed
      ? { ko: `고른 ${ko} ${all.length}곳`, en: `any of ${all.length} chosen ${en}` }
      : {
          ko: either(all.map(({ name_ko }) => name_ko), "이나/나"), // prettier-ignore
          en: either(all.map(({ name_en }) => name_en), "or"), // prettier-ignore
        };
  const both = [some(companies, "기업", "companies"), some(agencies, "기관", "bodies")];
  const [ko, en] = (["ko", "en"] as const).map((locale) =>
    both.map((who) => who[locale]).filter((who) => who !== ""),
  ) as [string[], string[]];
  const whose = ko.map((who) => withParticle(who, "와/과")).join(" ");
  const whom = en.length > 1 ? `both ${en.join(" and ")}` : (en[0] ?? "");
  const count = events === 1 ? "1 event" : `${events} events`;
  if (when.ko === null)
    return { ko: `${whose} 관련된 사건 ${events}건`, en: `${count} involving ${whom}` };
  return {
    ko: `${when.ko}${isOpen ? "의" : "에 걸친"} 사건 가운데 ${whose} 관련된 것은 ${events}건`,
    en: `${count} involving ${whom}${isOpen ? ", " : events === 1 ? " touches " : " touch "}${when.en}`,
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
