import type { ReachRow, ReachTie } from "../model/chart.ts";
import { countWords } from "../model/count.ts";
import { untilWords } from "../model/as-of.ts";
import { labelOf, type Locale, type ValueOf } from "../model/vocabulary.ts";
import { labelIn, nameOf } from "./options.ts";

type Both = Record<Locale, string>;

/** What each panel counts. */
export const unitTitle: Record<ValueOf<"unit">, Both> = {
  person: { ko: "사람", en: "People" },
  merchant: { ko: "상인·판매자", en: "Merchants" },
  company: { ko: "업체", en: "Companies" },
  store: { ko: "점포", en: "Stores" },
  market: { ko: "시장", en: "Markets" },
  channel: { ko: "채널", en: "Channels" },
  household: { ko: "가구", en: "Households" },
  friend: { ko: "채널 친구", en: "Channel friends" },
  organization: { ko: "기관·단체", en: "Bodies" },
  time: { ko: "횟수", en: "Times" },
  tonne: { ko: "무게", en: "Tonnes" },
  event: { ko: "행사", en: "Events" },
  language: { ko: "언어", en: "Languages" },
  year: { ko: "햇수", en: "Years" },
  rank: { ko: "순위", en: "Ranks" },
  ratio: { ko: "몇 대 1", en: "Ratios" },
  percent: { ko: "비율과 증가율", en: "Shares and growth" },
  percentage_point: { ko: "비율의 차이", en: "Differences of rates" },
  multiple: { ko: "몇 배", en: "Multiples" },
};

export const reachSays = {
  reach: { ko: "단위별 수", en: "Counts by unit" },
  planned: { ko: "계획", en: "planned" },
  again: { ko: "다른 기사의 수를 다시 적음", en: "says another count again" },
  ofWhich: { ko: "이 가운데", en: "of which:" },
  partOfAbove: { ko: "앞의 수에 포함", en: "included in the count before" },
  baseline: { ko: "앞의 값과 견주는 기준", en: "what the value before is compared with" },
  helper: {
    ko: "닿은 수가 아니다: 돕는 기업·기관과 그 점포, 그들이 한 일과 받은 평가",
    en: "Not reach: those who help and their outlets, what they did, how they were judged",
  },
  helped: {
    ko: "지원이 향한 사람과 상인·업체, 그들이 얻은 것",
    en: "Whom the support is for, and what came of it for them",
  },
  nothing: { ko: "보일 것이 없습니다", en: "Nothing to show" },
} satisfies Record<string, Both>;

const scopes: Record<ValueOf<"scope">, Both | null> = {
  whole: null,
  subset: { ko: "일부에만 해당", en: "a subset only" },
  single: { ko: "한 곳에만 해당", en: "a single case" },
};

const tieSays: Record<ReachTie["kind"], Record<ReachTie["direction"], Both>> = {
  fulfils: {
    to: { ko: "이 계획을 이룬 것으로 읽음", en: "read as fulfilling" },
    from: { ko: "이렇게 이루어진 것으로 읽음", en: "read as fulfilled by" },
  },
  measured_on: {
    to: { ko: "측정 대상", en: "measured on" },
    from: { ko: "여기서 측정한 값", en: "measured here" },
  },
  conflicts: {
    to: { ko: "서로 다른 수", en: "conflicts with" },
    from: { ko: "서로 다른 수", en: "conflicts with" },
  },
  supersedes: {
    to: { ko: "이 수를 대신함", en: "supersedes" },
    from: { ko: "이 수로 바뀜", en: "superseded by" },
  },
};

/** `이렇게 이루어진 것으로 읽음: 교육에 참여한 시장 상인회 100곳`. */
export function tieWords(tie: ReachTie, locale: Locale): string {
  const figure = tie.figure ? countWords(tie.figure, locale) : "";
  const label = labelIn(tie, locale);
  const said = locale === "ko" ? `${label} ${figure}` : `${label}${figure ? `, ${figure}` : ""}`;
  return `${tieSays[tie.kind][tie.direction][locale]}: ${said.trim()}`;
}

/** How a row stands among its panel's. */
export type ReachPlace = "top" | "part" | "baseline";

/** Who did it, and under which program; of a program named after its actor, the program alone. */
export function whoWords({ actor, program, occasion }: ReachRow, locale: Locale): string[] {
  const names = [actor, program, occasion].flatMap((who) => (who ? [nameOf(who, locale)] : []));
  const [first, second] = names;
  return first !== undefined && second?.startsWith(first) ? [second] : names;
}

/** Ties that the picture says: a measure is told by the count that was measured, not by what it was measured on. */
export const toldTies = ({ ties, baselines }: ReachRow): ReachTie[] =>
  ties.filter(
    ({ kind, direction, fact }) =>
      !(kind === "measured_on" && direction === "from") &&
      // A baseline that stands beneath needs no words of its own.
      !baselines.some(({ count_id }) => fact === `counts:${count_id}`),
  );

/** The quiet words: role, whose, and whatever narrows the count. */
export const quietWords = (row: ReachRow, place: ReachPlace, locale: Locale): string =>
  [
    labelOf("count_role", row.role, locale),
    row.accumulation === "cumulative" && row.as_of !== null
      ? untilWords(row.as_of, labelIn(row, locale), locale)
      : "",
    row.status === "planned" ? reachSays.planned[locale] : "",
    // A part is its whole's, a baseline stands beside what it is held against.
    ...(place === "top" ? whoWords(row, locale) : []),
    scopes[row.scope]?.[locale] ?? "",
    row.again ? reachSays.again[locale] : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");

/** Everything that the drawing says, for those who do not see it. */
export const spoken = (row: ReachRow, place: ReachPlace, locale: Locale): string =>
  [
    labelIn(row, locale),
    countWords(row, locale),
    row.party === "helper" ? labelOf("party", "helper", locale) : "",
    quietWords(row, place, locale).replaceAll(" · ", ", "),
    place === "part"
      ? reachSays.partOfAbove[locale]
      : place === "baseline"
        ? reachSays.baseline[locale]
        : "",
    ...toldTies(row).map((tie) => tieWords(tie, locale)),
  ]
    .filter((part) => part !== "")
    .join(", ");
