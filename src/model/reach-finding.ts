import { josa } from "es-hangul";
import type { ReachPanel, ReachRow } from "./chart.ts";
import { untilWords } from "./as-of.ts";
import { countWords } from "./count.ts";
import type { Locale, ValueOf } from "./vocabulary.ts";

type Both = Record<Locale, string>;

/** Whom a unit counts, as the noun of a sentence; units without one are told by no finding. */
const counted: Partial<Record<ValueOf<"unit">, Both>> = {
  person: { ko: "사람은", en: "people" },
  merchant: { ko: "상인은", en: "merchants" },
  household: { ko: "가구는", en: "households" },
  friend: { ko: "채널 친구는", en: "channel friends" },
  company: { ko: "업체는", en: "companies" },
  store: { ko: "점포는", en: "stores" },
  market: { ko: "시장은", en: "markets" },
  channel: { ko: "채널은", en: "channels" },
  organization: { ko: "기관·단체는", en: "bodies" },
};

/** What was done comes before what was meant; a plan is no reach. */
const roles: Partial<Record<ValueOf<"count_role">, Both>> = {
  beneficiary: { ko: "지원받은", en: "supported" },
  participant: { ko: "참여한", en: "taking part" },
  selected: { ko: "선정된", en: "selected" },
  target: { ko: "대상으로 삼은", en: "aimed at" },
};

const openUpwards: readonly string[] = ["at_least", "over", "undisclosed"];
const least = ({ bound, value, value_min }: ReachRow) =>
  bound === "at_most" || bound === "under" ? null : (value_min ?? value);
const most = ({ bound, value, value_max }: ReachRow) =>
  openUpwards.includes(bound) ? Infinity : (value_max ?? value ?? Infinity);

/** The one of a role that is larger than every other, however their bounds fall; of two at least. */
function largest(rows: readonly ReachRow[], role: ValueOf<"count_role">): ReachRow | null {
  const same = rows.filter((row) => row.role === role && row.scope === "whole" && !row.again);
  if (same.length < 2) return null;
  return (
    same.find((row) => {
      const low = least(row);
      const done = role === "target" || row.status !== "planned";
      return low !== null && done && same.every((other) => other === row || most(other) < low);
    }) ?? null
  );
}

const whose = ({ actor, program, occasion }: ReachRow, locale: Locale): string => {
  const who = actor ?? program ?? occasion;
  return (who && (locale === "ko" ? who.name_ko : who.name_en)) ?? "";
};

/** A running total grows: one that is compared says its day. */
const untilOf = ({ accumulation, as_of }: ReachRow, locale: Locale): string =>
  accumulation === "cumulative" && as_of !== null ? untilWords(as_of, "", locale) : "";

/**
 * Who reached most, within one unit and one role: counts of two units, or of those aimed at and
 * those supported, say nothing of each other. Where nothing stands out, what is shown. Of what is
 * `filtered` it says so: most of one year is not most of all.
 */
export function reachFinding(panels: readonly ReachPanel[], filtered = false): Both {
  for (const { unit, party, rows } of panels) {
    const noun = counted[unit];
    if (!noun || party !== "helped") continue;
    const tops = Object.keys(roles).flatMap((role) => {
      const row = largest(rows, role as ValueOf<"count_role">);
      return row ? [row] : [];
    });
    const first = tops[0];
    if (!first) continue;
    const target = first.role === "target" ? undefined : tops.find(({ role }) => role === "target");
    const ko = (row: ReachRow) => {
      const until = untilOf(row, "ko");
      const count = josa(countWords(row, "ko"), "이/가");
      return `${roles[row.role]!.ko} ${noun.ko} ${whose(row, "ko")}의 ${until && `${until} `}${count} 가장 많`;
    };
    const en = (row: ReachRow, counted: string) => {
      const until = untilOf(row, "en");
      return `of ${counted} ${roles[row.role]!.en} (${countWords(row, "en")}${until && `, ${until}`})`;
    };
    const most = `${whose(first, "en")} has the largest number ${en(first, noun.en)}`;
    return {
      ko: `${filtered ? "고른 조건에서 " : ""}${ko(first)}${target ? `고, ${ko(target)}` : ""}다`,
      en: `${filtered ? "Within the filters " : ""}${most}${target ? `, ${whose(target, "en")} ${en(target, "those")}` : ""}`,
    };
  }
  return { ko: "몇 명, 몇 곳에 닿았나", en: "How many were reached, unit by unit" };
}
