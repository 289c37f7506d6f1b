import { readFigure, type Figure } from "../model/figure.ts";
import { valuesOf, type ValueOf } from "../model/vocabulary.ts";
import { amountKindOf, countRoleOf } from "./amount-kind.ts";
import type { Count } from "./counts.ts";
import type { DraftAmount, DraftCount } from "./draft-record.ts";
import type { DraftEvidence, EvidenceMaker } from "./draft-evidence.ts";
import type { Money } from "./money.ts";
import type { Span } from "./span.ts";
import { tenseAt } from "./tense.ts";

/** What the draft knows of the place where a figure stands. */
export interface Setting {
  sentence: Span;
  /** The id of whom the sentence speaks of, and of an event that it tells. */
  actor: string | null;
  event: { event_id: string; kind: ValueOf<"event_kind"> } | null;
  program_id: string | null;
}

export interface FigureContext {
  text: string;
  article_id: string;
  published: string;
  evidence: EvidenceMaker;
  settingOf: (span: Span) => Setting;
  nameOf: (org_id: string) => { ko: string; en: string };
}

interface Read {
  evidence: DraftEvidence;
  setting: Setting;
  clause: string;
  figure: Figure;
}

const near = 42;

/** The words around a span, within its sentence. */
function clauseOf(text: string, span: Span, { start, end }: Span): string {
  return text.slice(Math.max(start, span.start - near), Math.min(end, span.end + near));
}

const keyOf = ({ value, min, max }: Figure) => [value, min, max].join(" ");

/** A figure where it stands, if a record may print its phrase. */
function readAt<T extends Span>(context: FigureContext, found: T): (Read & { found: T })[] {
  const evidence = context.evidence(found);
  const figure = evidence && readFigure(evidence.figure);
  if (!figure || figure.bound === "undisclosed") return [];
  const setting = context.settingOf(found);
  return [
    { evidence, setting, clause: clauseOf(context.text, found, setting.sentence), figure, found },
  ];
}

const left = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/**
 * Figures by what they say, each with all its places: a headline, a caption, a repetition. The place
 * that tells most, one in the sentence of an event, comes first.
 */
function grouped<T extends Read>(reads: readonly T[], keyOf: (read: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const read of reads) {
    const group = groups.get(keyOf(read));
    if (!group) groups.set(keyOf(read), [read]);
    else if (read.setting.event && !group[0]?.setting.event) group.unshift(read);
    else group.push(read);
  }
  return [...groups.values()];
}

const yearly = (accumulation: ValueOf<"accumulation">, published: string) =>
  accumulation === "period"
    ? {}
    : { accumulation, ...(accumulation === "cumulative" ? { as_of: `[..${published}]` } : {}) };

/** The sums of a text as facts: one that is printed three times is one, with three places. */
export function draftAmounts(context: FigureContext, sums: readonly Money[]): DraftAmount[] {
  const reads = sums.flatMap((sum) => readAt(context, sum));
  const told = grouped(reads, ({ figure, found }) => `${keyOf(figure)} ${found.accumulation}`);
  return told.flatMap((places, i): DraftAmount[] => {
    const [first] = places;
    if (!first) return [];
    const { setting, clause, figure, found } = first;
    const tense = tenseAt(context.text, found.end);
    const kind = amountKindOf(figure, clause, tense, setting.event?.kind === "agreement");
    const { actor, event } = setting;
    const ownsIt = actor !== null && !/^(?:sales|insurance|guarantee)/.test(kind);
    const who = ownsIt ? context.nameOf(actor) : null;
    const ko = koreanKinds[kind];
    const en = kind.replaceAll("_", " ");
    return [
      {
        reason: `${kind} by the words beside it`,
        amount_id: `${context.article_id}-amount-${i + 1}`,
        kind,
        ...left({ krw: figure.value, krw_min: figure.min, krw_max: figure.max }),
        bound: figure.bound,
        ...(figure.valuation === "face" ? {} : { valuation: figure.valuation }),
        ...yearly(found.accumulation, context.published),
        ...(ownsIt ? { actor_org_id: actor } : {}),
        ...(setting.program_id === null ? {} : { program_id: setting.program_id }),
        ...(event ? { event_id: event.event_id } : {}),
        label_ko: who ? `${who.ko}, ${ko}` : ko,
        label_en: who ? `${who.en}, ${en}` : en,
        evidence: places.map(({ evidence }) => evidence),
      },
    ];
  });
}

const koreanKinds: Record<ValueOf<"amount_kind">, string> = {
  pledge: "약속한 돈",
  commitment: "협약에 따라 약속한 돈",
  fund: "기금",
  package: "묶음 발표",
  disbursement: "지급한 돈",
  purchase: "구매한 금액",
  in_kind: "현물·서비스",
  early_payment: "앞당겨 지급한 대금",
  insurance_limit: "보상 한도",
  guarantee: "보증 한도",
  sales_outcome: "매출",
  sales_target: "매출 목표",
};

const units: readonly string[] = valuesOf("unit");
const isUnit = (unit: string): unit is ValueOf<"unit"> => units.includes(unit);

/** The counts of a text as facts; those in a unit that the model lacks are left to the reader. */
export function draftCounts(context: FigureContext, counts: readonly Count[]): DraftCount[] {
  const reads = counts
    .filter(({ unit }) => isUnit(unit))
    .flatMap((count) => readAt(context, count));
  const told = grouped(
    reads,
    ({ figure, found }) => `${keyOf(figure)} ${found.unit} ${found.accumulation}`,
  );
  return told.flatMap((places, i): DraftCount[] => {
    const [first] = places;
    if (!first || !isUnit(first.found.unit)) return [];
    const { setting, clause, figure, found } = first;
    const role = countRoleOf(found.unit, clause, tenseAt(context.text, found.end));
    return [
      {
        reason: `${role} by the words beside it`,
        count_id: `${context.article_id}-count-${i + 1}`,
        ...left({ value: figure.value, value_min: figure.min, value_max: figure.max }),
        unit: first.found.unit,
        role,
        ...(doings.includes(role) ? { party: "helper" as const } : {}),
        bound: figure.bound,
        ...yearly(found.accumulation, context.published),
        ...(setting.program_id === null ? {} : { program_id: setting.program_id }),
        ...(setting.event ? { event_id: setting.event.event_id } : {}),
        label_ko: koreanRoles[role],
        label_en: role,
        evidence: places.map(({ evidence }) => evidence),
      },
    ];
  });
}

/** What those who help do, and on which terms: no number of those helped. */
const doings: readonly ValueOf<"count_role">[] = ["activity", "term"];

const koreanRoles: Record<ValueOf<"count_role">, string> = {
  target: "대상·목표",
  applicant: "신청한 수",
  selected: "선정된 수",
  participant: "참여한 수",
  beneficiary: "지원받은 수",
  reach: "도달한 수",
  outcome: "결과",
  baseline: "비교 기준",
  activity: "활동 횟수",
  term: "조건",
};
