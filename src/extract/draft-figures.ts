import { parseFigure } from "../model/figure.ts";
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
  span: Span;
  evidence: DraftEvidence;
  setting: Setting;
  clause: string;
}

const near = 42;

/** The words around a span, within its sentence. */
function clauseOf(text: string, span: Span, { start, end }: Span): string {
  return text.slice(Math.max(start, span.start - near), Math.min(end, span.end + near));
}

function readAt<T extends Span>(context: FigureContext, found: T): (Read & { found: T }) | null {
  const evidence = context.evidence(found);
  if (!evidence) return null;
  const setting = context.settingOf(found);
  const clause = clauseOf(context.text, found, setting.sentence);
  return { span: found, evidence, setting, clause, found };
}

/** What the record's own grammar reads in the phrase; null where it reads none. */
function figureOf(phrase: string) {
  try {
    return parseFigure(phrase);
  } catch {
    return null;
  }
}

const left = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/** Later places of a figure that has been told: a headline, a caption, a repetition. */
function merge<Row extends { evidence: DraftEvidence[] }>(
  rows: Map<string, Row>,
  key: string,
  make: () => Row,
  evidence: DraftEvidence,
): void {
  const told = rows.get(key);
  if (told) told.evidence.push(evidence);
  else rows.set(key, make());
}

const yearly = (accumulation: ValueOf<"accumulation">, published: string) =>
  accumulation === "period"
    ? {}
    : { accumulation, ...(accumulation === "cumulative" ? { as_of: `[..${published}]` } : {}) };

/** The sums of a text as facts: one that is printed three times is one, with three places. */
export function draftAmounts(context: FigureContext, sums: readonly Money[]): DraftAmount[] {
  const rows = new Map<string, DraftAmount>();
  for (const sum of sums) {
    const read = readAt(context, sum);
    const figure = read && figureOf(read.evidence.figure);
    if (!read || !figure || figure.bound === "undisclosed") continue;
    const { setting, clause, evidence } = read;
    const tense = tenseAt(context.text, sum.end);
    const kind = amountKindOf(figure, clause, tense, setting.event?.kind === "agreement");
    const key = [figure.value, figure.min, figure.max, sum.accumulation].join(" ");
    const { actor, event } = setting;
    const ownsIt = actor !== null && !/^(?:sales|insurance)/.test(kind);
    const who = ownsIt ? context.nameOf(actor) : null;
    const ko = koreanKinds[kind];
    merge(
      rows,
      key,
      () => ({
        reason: `${kind} by the words beside it`,
        amount_id: `${context.article_id}-amount-${rows.size + 1}`,
        kind,
        ...left({ krw: figure.value, krw_min: figure.min, krw_max: figure.max }),
        bound: figure.bound,
        ...(figure.valuation === "face" ? {} : { valuation: figure.valuation }),
        ...yearly(sum.accumulation, context.published),
        ...(ownsIt ? { actor_org_id: actor } : {}),
        ...(setting.program_id === null ? {} : { program_id: setting.program_id }),
        ...(event ? { event_id: event.event_id } : {}),
        label_ko: who ? `${who.ko}, ${ko}` : ko,
        label_en: who ? `${who.en}, ${kind.replaceAll("_", " ")}` : kind.replaceAll("_", " "),
        evidence: [evidence],
      }),
      evidence,
    );
  }
  return [...rows.values()];
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
  sales_outcome: "매출",
  sales_target: "매출 목표",
};

const units: readonly string[] = valuesOf("unit");
/** Counters of the text that the model's units leave open, by the likeliest of them. */
const isUnit = (unit: string): unit is ValueOf<"unit"> => units.includes(unit);

/** The counts of a text as facts; those in a unit that the model lacks are left to the reader. */
export function draftCounts(context: FigureContext, counts: readonly Count[]): DraftCount[] {
  const rows = new Map<string, DraftCount>();
  for (const count of counts) {
    const { unit } = count;
    const read = isUnit(unit) ? readAt(context, count) : null;
    const figure = read && figureOf(read.evidence.figure);
    if (!read || !figure || figure.bound === "undisclosed" || !isUnit(unit)) continue;
    const { setting, clause, evidence } = read;
    const role = countRoleOf(unit, clause, tenseAt(context.text, count.end));
    const key = [figure.value, figure.min, figure.max, unit, count.accumulation].join(" ");
    merge(
      rows,
      key,
      () => ({
        reason: `${role} by the words beside it`,
        count_id: `${context.article_id}-count-${rows.size + 1}`,
        ...left({ value: figure.value, value_min: figure.min, value_max: figure.max }),
        unit,
        role,
        bound: figure.bound,
        ...yearly(count.accumulation, context.published),
        ...(setting.program_id === null ? {} : { program_id: setting.program_id }),
        ...(setting.event ? { event_id: setting.event.event_id } : {}),
        label_ko: koreanRoles[role],
        label_en: role,
        evidence: [evidence],
      }),
      evidence,
    );
  }
  return [...rows.values()];
}

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
