import type { Names, ToldTie } from "./chart.ts";
import { capitalized, nameInEnglish } from "./english-name.ts";
import { formatEventDate } from "./event-date.ts";
import { withParticle } from "./particle.ts";
import { tieDate } from "./tie-date.ts";
import { labelOf, type Locale, type ValueOf } from "./vocabulary.ts";

/** Who is named; the kind decides about the English article. */
export interface TieEnd extends Names {
  kind: ValueOf<"org_kind">;
}

export interface TieSentence {
  /** `카카오는 소상공인연합회와 2023년 8월 협약을 맺었다`: without a full stop. */
  clause: string;
  /** What the occasion was; empty where the clause has said it. */
  occasion: string;
}

type Tense = ToldTie["tense"];
type Forms = Record<Tense, string>;
/** `{는}` the subject with its particle, `{와}` the other end, `{때}` the date with a space after it. */
type Templates = { giver: Forms; receiver: Forms } | Forms;

const forms = (past: string, present: string, planned: string): Forms => ({
  past,
  present,
  planned,
});
/** The same words before a verb in three tenses. */
const verbs = (words: string, past: string, present: string, planned: string): Forms =>
  forms(`${words} ${past}`, `${words} ${present}`, `${words} ${planned}`);

type TieKey = ToldTie["kind"] | "participation_program";

const korean: Record<TieKey, Templates> = {
  agreement: verbs("{은/는} {와/과} {때}협약을", "맺었다", "맺고 있다", "맺기로 했다"),
  joint_program: verbs("{은/는} {와/과} {때}사업을", "함께했다", "함께한다", "함께하기로 했다"),
  funding: {
    giver: verbs("{은/는} {에} {때}자금을", "댔다", "댄다", "대기로 했다"),
    receiver: verbs("{은/는} {으로부터/로부터} {때}자금을", "받았다", "받는다", "받기로 했다"),
  },
  support: {
    giver: verbs("{은/는} {때}{의} 사업을", "지원했다", "지원한다", "지원하기로 했다"),
    receiver: verbs("{은/는} {때}사업에서 {의} 지원을", "받았다", "받는다", "받기로 했다"),
  },
  award: {
    giver: verbs("{은/는} {에} {때}상을", "주었다", "준다", "주기로 했다"),
    receiver: verbs("{은/는} {으로부터/로부터} {때}상을", "받았다", "받는다", "받기로 했다"),
  },
  selection: {
    giver: verbs("{은/는} {때}{을/를}", "선정했다", "선정한다", "선정하기로 했다"),
    receiver: verbs("{은/는} {때}{의} 선정을", "받았다", "받는다", "받기로 했다"),
  },
  participation: {
    giver: verbs("{은/는} {때}{이/가} 참여한 행사를", "주최했다", "주최한다", "주최하기로 했다"),
    receiver: verbs("{은/는} {때}{이/가} 주최한 행사에", "참여했다", "참여한다", "참여하기로 했다"),
  },
  participation_program: {
    giver: verbs("{은/는} {때}{이/가} 참여한 사업을", "주관했다", "주관한다", "주관하기로 했다"),
    receiver: verbs("{은/는} {때}{의} 사업에", "참여했다", "참여한다", "참여하기로 했다"),
  },
  membership: {
    giver: forms(
      "{은/는} {때}{을/를} 회원으로 맞았다",
      "{은/는} {을/를} 회원으로 두고 있다",
      "{은/는} {때}{을/를} 회원으로 맞기로 했다",
    ),
    receiver: forms(
      "{은/는} {때}{의} 회원이 됐다",
      "{은/는} {의} 회원이다",
      "{은/는} {때}{의} 회원이 되기로 했다",
    ),
  },
};

const english: Record<TieKey, Templates> = {
  agreement: forms(
    "{S} and {O} signed an agreement{when}",
    "{S} and {O} have an agreement{when}",
    "{S} and {O} are to sign an agreement{when}",
  ),
  joint_program: forms(
    "{S} and {O} worked together on a program{when}",
    "{S} and {O} work together on a program{when}",
    "{S} and {O} are to work together on a program{when}",
  ),
  funding: {
    giver: forms(
      "{S} gave funds to {O}{when}",
      "{S} gives funds to {O}{when}",
      "{S} promised funds to {O}{when}",
    ),
    receiver: forms(
      "{S} received funds from {O}{when}",
      "{S} receives funds from {O}{when}",
      "{S} was promised funds by {O}{when}",
    ),
  },
  support: {
    giver: forms(
      "{S} supported a program of {O}{when}",
      "{S} supports a program of {O}{when}",
      "{S} is to support a program of {O}{when}",
    ),
    receiver: forms(
      "{S} had support from {O} in a program{when}",
      "{S} has support from {O} in a program{when}",
      "{S} is to have support from {O} in a program{when}",
    ),
  },
  award: {
    giver: forms(
      "{S} gave {O} an award{when}",
      "{S} gives {O} an award{when}",
      "{S} is to give {O} an award{when}",
    ),
    receiver: forms(
      "{S} received an award from {O}{when}",
      "{S} receives an award from {O}{when}",
      "{S} is to receive an award from {O}{when}",
    ),
  },
  selection: {
    giver: forms("{S} selected {O}{when}", "{S} selects {O}{when}", "{S} is to select {O}{when}"),
    receiver: forms(
      "{S} was selected by {O}{when}",
      "{S} is selected by {O}{when}",
      "{S} is to be selected by {O}{when}",
    ),
  },
  participation: {
    giver: forms(
      "{S} hosted an event with {O} as a participant{when}",
      "{S} hosts an event with {O} as a participant{when}",
      "{S} is to host an event with {O} as a participant{when}",
    ),
    receiver: forms(
      "{S} took part in an event hosted by {O}{when}",
      "{S} takes part in an event hosted by {O}{when}",
      "{S} is to take part in an event hosted by {O}{when}",
    ),
  },
  participation_program: {
    giver: forms(
      "{S} ran a program with {O} as a participant{when}",
      "{S} runs a program with {O} as a participant{when}",
      "{S} is to run a program with {O} as a participant{when}",
    ),
    receiver: forms(
      "{S} took part in a program of {O}{when}",
      "{S} takes part in a program of {O}{when}",
      "{S} is to take part in a program of {O}{when}",
    ),
  },
  membership: {
    giver: forms(
      "{S} took in {O} as a member{when}",
      "{S} has {O} as a member{when}",
      "{S} is to take in {O} as a member{when}",
    ),
    receiver: forms(
      "{S} became a member of {O}{when}",
      "{S} is a member of {O}{when}",
      "{S} is to become a member of {O}{when}",
    ),
  },
};

/** What is so "since 2016" asks for another tense: set off by a comma, it stands in this one. */
function whenEn({ date, underWay }: ToldTie): string {
  const when = date === null || underWay ? "" : tieDate(date, "en");
  return when === "" ? "" : when.startsWith("since") ? `, ${when}` : ` ${when}`;
}

/** Of a tie that was under way when it was told, the day on which it was: `(2023년 12월 28일 당시 진행 중)`. */
function seenWhen({ date, underWay }: ToldTie, locale: Locale): string {
  if (date === null || !underWay) return "";
  const seen = formatEventDate(date, "ongoing", locale);
  return locale === "ko" ? `(${seen})` : ` (${seen})`;
}

/** The verb's words for who gives and who receives; null where the tie does not say which is which. */
function templateOf(table: Record<TieKey, Templates>, tie: ToldTie, subject: string) {
  const isProgram = tie.kind === "participation" && tie.fact.startsWith("programs:");
  const templates = table[isProgram ? "participation_program" : tie.kind];
  if ("past" in templates) return templates[tie.tense];
  if (tie.giver_org_id === null) return null;
  return templates[tie.giver_org_id === subject ? "giver" : "receiver"][tie.tense];
}

/**
 * One tie as a sentence, told of `subject` where that is one of its ends, else of the company,
 * or of the giving side between two of one side. `ends` are the tie's a and b.
 */
export function tieSentence(
  tie: ToldTie,
  [a, b]: readonly [TieEnd, TieEnd],
  locale: Locale,
  subject?: string,
): TieSentence {
  const isB = subject === tie.b_org_id;
  const [who, other] = isB ? [b, a] : [a, b];
  const id = isB ? tie.b_org_id : tie.a_org_id;
  const occasion = tie.kind === "membership" ? "" : locale === "ko" ? tie.label_ko : tie.label_en;
  const kind = labelOf("relation_kind", tie.kind, locale);
  if (locale === "ko") {
    const template =
      templateOf(korean, tie, id) ??
      `{은/는} {와/과} {때}${withParticle(kind, "으로/로")} 이어져 있다`;
    const when = tie.date && !tie.underWay ? `${tieDate(tie.date, "ko")} ` : "";
    const clause = template
      .replace("{은/는}", withParticle(who.name_ko, "은/는"))
      .replace("{때}", when)
      .replace(/\{(에|의)\}/, `${other.name_ko}$1`)
      .replace(/\{([^{}]+\/[^{}]+)\}/, (_, particles: string) =>
        withParticle(other.name_ko, particles as "이/가"),
      );
    return { clause: clause + seenWhen(tie, "ko"), occasion };
  }
  const template = templateOf(english, tie, id) ?? `{S} and {O} are tied by ${kind}{when}`;
  const clause = template
    .replace("{S}", () => nameInEnglish(who))
    .replace("{O}", () => nameInEnglish(other))
    .replace("{when}", () => whenEn(tie));
  const whole = capitalized(clause) + seenWhen(tie, "en");
  return { clause: whole, occasion };
}
