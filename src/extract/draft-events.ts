import { boundsOf } from "../model/edtf.ts";
import type { ValueOf } from "../model/vocabulary.ts";
import type { DateMention } from "./dates.ts";
import type { DraftEvidence, EvidenceMaker } from "./draft-evidence.ts";
import type { DraftEvent, DraftPart } from "./draft-record.ts";
import type { OrganizationMention } from "./mentions.ts";
import type { Occasion, OccasionKind, Part } from "./occasions.ts";
import type { Span } from "./span.ts";
import { tenseAt } from "./tense.ts";

type EventKind = ValueOf<"event_kind">;
type EventRole = ValueOf<"event_role">;

const eventKinds: Record<Exclude<OccasionKind, "membership">, EventKind> = {
  agreement: "agreement",
  joint: "operation",
  funding: "payment",
  award: "award",
  selection: "selection",
  fair: "fair",
  // An event has no supporter: it is told as the operation of both.
  support: "operation",
};
const roleOf = (role: Part): EventRole =>
  role === "supporter"
    ? "giver"
    : role === "lead" || role === "body" || role === "member"
      ? "actor"
      : role;

const titles: Record<EventKind, { ko: string; en: string }> = {
  agreement: { ko: "협약", en: "agreement" },
  pledge: { ko: "약속", en: "pledge" },
  launch: { ko: "시작", en: "launch" },
  payment: { ko: "자금 지원", en: "funding" },
  award: { ko: "수상", en: "award" },
  selection: { ko: "선정", en: "selection" },
  campaign: { ko: "캠페인", en: "campaign" },
  fair: { ko: "행사 참여", en: "participation in an event" },
  recruitment: { ko: "모집", en: "recruitment" },
  operation: { ko: "공동 사업", en: "joint work" },
  relocation: { ko: "이전", en: "relocation" },
  report: { ko: "발표", en: "report" },
};

export interface EventContext {
  text: string;
  article_id: string;
  published: string;
  evidence: EvidenceMaker;
  mentions: readonly OrganizationMention[];
  dates: readonly DateMention[];
  idOf: (name: string) => string;
  nameOf: (org_id: string) => { ko: string; en: string };
  programsIn: (span: Span) => string[];
}

/** An event as drafted, with the sentences that tell it. */
export interface ToldEvent {
  event: DraftEvent & { kind: EventKind };
  sentences: Span[];
}

/** The date that a sentence gives its event: the last before the words that tell it, else its first. */
export function dateIn(
  { dates }: EventContext,
  sentence: Span,
  cue: Span,
): DateMention | undefined {
  const own = dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return own.findLast(({ end }) => end <= cue.start) ?? own[0];
}

/** When it was, and whether it has been; never sharper than the sentence. */
export function timeOf(context: EventContext, date: DateMention | undefined, at: number) {
  const { published, text } = context;
  const tense = tenseAt(text, at);
  const from = date ? boundsOf(date.edtf).from : null;
  const { to } = boundsOf(published);
  const later = from !== null && to !== null && from > to;
  const going = tense === "present" || tense === "ongoing";
  const status: ValueOf<"event_status"> =
    later || tense === "planned" ? "planned" : going ? "ongoing" : "done";
  if (date) {
    const basis: ValueOf<"date_basis"> = /\d{4}/.test(text.slice(date.start, date.end))
      ? "stated"
      : "relative";
    return { status, date: date.edtf, date_basis: basis };
  }
  const open = {
    planned: `[${published}..]`,
    ongoing: `../${published}`,
    done: `[..${published}]`,
  };
  return { status, date: open[status], date_basis: "inferred" as const };
}

/** Where a participant is named for an event: in its sentence, else the last time before it. */
export function placeOf(
  { mentions, evidence }: EventContext,
  name: string,
  sentence: Span,
): DraftEvidence[] {
  const own = mentions.filter((mention) => mention.name === name);
  const here = own.find(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const found = here ?? own.findLast(({ end }) => end <= sentence.start) ?? own[0];
  const made = found && evidence(found, here ? {} : { support: "context" });
  return made ? [made] : [];
}

/** The clause that tells an occasion: from its cue on, as far as a record may print it. */
const wordsOf = ({ cue, end }: Occasion): Span => ({ start: cue.start, end });

/** Occasions as events. The same kind among the same bodies, told again, is one event with more evidence. */
export function draftEvents(context: EventContext, occasions: readonly Occasion[]): ToldEvent[] {
  const told = new Map<string, ToldEvent>();
  for (const occasion of occasions) {
    if (occasion.kind === "membership") continue;
    const kind = eventKinds[occasion.kind];
    const names = occasion.participants.map(({ name }) => name);
    const key = [occasion.kind, ...[...names].sort()].join("\n");
    const evidence = context.evidence(wordsOf(occasion));
    const date = dateIn(context, occasion, occasion.cue);
    const sentence = { start: occasion.start, end: occasion.end };
    const earlier = told.get(key);
    if (earlier) {
      const fresh =
        evidence && !earlier.event.evidence.some(({ start }) => start === evidence.start);
      if (fresh) earlier.event.evidence.push(evidence);
      earlier.sentences.push(sentence);
      continue;
    }
    const organizations = occasion.participants.flatMap(
      ({ name, role }): DraftPart<EventRole>[] => {
        const places = placeOf(context, name, occasion);
        return places.length === 0
          ? []
          : [{ org_id: context.idOf(name), role: roleOf(role), evidence: places }];
      },
    );
    if (!evidence || organizations.length < 2) continue;
    const dated = date && context.evidence(date, { field: "date" });
    const who = organizations.slice(0, 3).map(({ org_id }) => context.nameOf(org_id));
    const programs = context.programsIn(sentence);
    const { status, date: when, date_basis } = timeOf(context, date, occasion.cue.end);
    told.set(key, {
      sentences: [sentence],
      event: {
        reason: `${occasion.kind} of ${organizations.length} bodies in one sentence`,
        event_id: `${context.article_id}-${kind}-${told.size + 1}`,
        kind,
        status,
        date: when,
        date_basis,
        title_ko: `${who.map(({ ko }) => ko).join("·")}, ${titles[kind].ko}`,
        title_en: `${who.map(({ en }) => en).join(", ")}: ${titles[kind].en}`,
        ...(programs.length > 0 ? { programs } : {}),
        organizations,
        evidence: [evidence, ...(dated ? [dated] : [])],
      },
    });
  }
  return [...told.values()];
}
