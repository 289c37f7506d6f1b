import { josa } from "es-hangul";
import { eventsIn, laneNames, type Names, type TimelineLane } from "./chart.ts";
import { boundsOf } from "./edtf.ts";
import { withParticle } from "./particle.ts";
import { periodWords } from "./period-words.ts";
import type { Locale } from "./vocabulary.ts";

/**
 * What a chart shows, as its title: worked out from the rows that it draws. Where nothing stands
 * out, the title says what is shown. "In these articles" is said by the page around it.
 */
type Title = Record<Locale, string>;

const yearOf = (day: string | null) => day?.slice(0, 4);

/** What is true of all lanes, where only the busiest are drawn. */
export interface WholeTimeline {
  /** How many lanes there are. */
  all: number;
  /** Events that stand in any lane, each once. */
  events: number;
  /** How many of them have all their possible days in one year, by that year. */
  years: ReadonlyMap<number, number>;
}

/** Where all lanes are drawn. */
function wholeOf(lanes: readonly TimelineLane[]): WholeTimeline {
  const all = new Map(
    lanes.flatMap(({ events }) => events).map((event) => [event.event_id, event]),
  );
  const years = new Map<number, number>();
  for (const { from, to } of all.values()) {
    if (!from || yearOf(from) !== yearOf(to)) continue;
    const year = Number(yearOf(from));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return { all: lanes.length, events: all.size, years };
}

/**
 * The year of a cluster: more than half of the events of a known year lie in it, of at least six.
 * An event in several lanes is one; one whose date reaches over several years belongs to none.
 */
function clusterYear({ years }: WholeTimeline): number | null {
  const dated = [...years.values()].reduce((sum, events) => sum + events, 0);
  const most = [...years].find(([, events]) => events * 2 > dated);
  return dated >= 6 && most ? most[0] : null;
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
  whole: WholeTimeline = wholeOf(lanes),
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
  const { events } = whole;
  if (chosen && events > 0) return involving(chosen, events, when, isOpen);
  if (lanes.length < 2) return plain;
  const [first, second] = [...lanes].sort((a, b) => eventsIn(b) - eventsIn(a));
  if (!first || eventsIn(first) === (second ? eventsIn(second) : 0)) return plain;
  const { name_ko, who } = whose(first, lanes);
  const n = eventsIn(first);
  const most = josa(name_ko, "이/가");
  if (when.ko !== null)
    return {
      // Not "in": what has only one bound, or a vague date, may lie beside the period.
      ko: `${when.ko}${isOpen ? "의" : "에 걸친"} 사건은 ${most} ${n}건으로 가장 많다`,
      en: `${who} has most events ${isOpen ? "" : "that fall or may fall in "}${when.en}, with ${n}`,
    };
  const year = clusterYear(whole);
  return {
    ko: year
      ? `사건은 ${most} ${n}건으로 가장 많고, 해를 아는 사건은 절반 넘게 ${year}년에 있다`
      : `사건은 ${most} ${n}건으로 가장 많다`,
    en: year
      ? `${who} has most events, with ${n}; more than half of those of a known year fall in ${year}`
      : `${who} has most events, with ${n}`,
  };
}

/** Whose lane it is: where its subsidiaries have lanes of their own, theirs are not counted. */
function whose(
  lane: TimelineLane,
  lanes: readonly TimelineLane[],
): { name_ko: string; who: string } {
  const { name_ko, name_en } = laneNames(lane);
  if (lane.folded > 0) return { name_ko, who: `The ${name_en}` };
  const alone = lanes.every(({ parent_org_id }) => parent_org_id !== lane.org_id);
  return alone
    ? { name_ko, who: name_en }
    : { name_ko: `${name_ko} 본사`, who: `${name_en} itself` };
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
    en: `${count} involving ${whom}${isOpen ? ", " : events === 1 ? " falls or may fall in " : " fall or may fall in "}${when.en}`,
  };
}
