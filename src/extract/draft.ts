import { findCounts } from "./counts.ts";
import { findDates } from "./dates.ts";
import { draftArticle, type ArticleToDraft } from "./draft-article.ts";
import { draftEvents, type ToldEvent } from "./draft-events.ts";
import { evidenceMaker, type EvidenceMaker } from "./draft-evidence.ts";
import { draftAmounts, draftCounts, type Setting } from "./draft-figures.ts";
import type { Draft, DraftMembership, DraftMention, ProposedOrganization } from "./draft-record.ts";
import { idGiver, proposeOrganization, type RegisteredProgram } from "./draft-register.ts";
import { draftPrograms } from "./draft-programs.ts";
import { spanAt } from "./sentence-at.ts";
import { draftRuns } from "./draft-runs.ts";
import { findFurniture } from "./furniture.ts";
import type { OrganizationMention } from "./mentions.ts";
import { findMoney } from "./money.ts";
import { findOrganizations } from "./organizations.ts";
import { codePointsOf, outside, type Span } from "./span.ts";
import type { Register } from "./register.ts";
import { readOccasions, type Topic } from "./relations.ts";
import { findSentences } from "./sentences.ts";

export interface Registers {
  organizations: Register;
  /** Names in both languages, for titles. */
  names: ReadonlyMap<string, { ko: string; en: string }>;
  programs: readonly RegisteredProgram[];
}

/**
 * Drafts the record of an article: candidates for every section, each with its places, the phrase
 * that stands there, the value that it reads and a reason. What stands around the article on its
 * page is left out; a figure that is printed three times is one fact with three places. A person
 * reviews it: kinds, roles, titles and English names are proposals.
 */
export function draftRecord(article: ArticleToDraft, registers: Registers): Draft {
  const { text, article_id, published } = article;
  const furniture = findFurniture(text).sort((a, b) => a.start - b.start);
  const body = <T extends Span>(found: T[]) => outside(found, furniture);
  const evidence = evidenceMaker(text);
  const sentences = body(findSentences(text));
  const mentions = body(findOrganizations(text, registers.organizations));
  const { occasions, topics } = readOccasions(text, mentions, sentences);

  const proposed = new Map<string, ProposedOrganization>();
  const giveId = idGiver(new Set(registers.names.keys()), "organization");
  for (const mention of mentions)
    if (mention.org_id === null && !proposed.has(mention.name))
      proposed.set(mention.name, proposeOrganization(mention, giveId(mention.name)));
  const ids = new Map(mentions.map(({ name, org_id }) => [name, org_id]));
  const idOf = (name: string) => ids.get(name) ?? proposed.get(name)?.org_id ?? "";
  const proposals = new Map([...proposed.values()].map((entry) => [entry.org_id, entry]));
  const nameOf = (org_id: string) => {
    const entry = proposals.get(org_id);
    return (
      registers.names.get(org_id) ?? { ko: entry?.name_ko ?? org_id, en: entry?.name_en ?? org_id }
    );
  };

  const named = draftPrograms(
    { text, sentences, topics, evidence, idOf, mentions },
    registers.programs,
  );
  const programsIn = (span: Span) => [
    ...new Set(
      named.places
        .filter(({ start, end }) => start >= span.start && end <= span.end)
        .map(({ program_id }) => program_id),
    ),
  ];
  const dates = body(findDates(text, published));
  const scene = {
    text,
    article_id,
    published,
    evidence,
    mentions,
    dates,
    idOf,
    nameOf,
    programsIn,
  };
  const shared = draftEvents(scene, occasions);
  const told = [...shared, ...draftRuns(scene, shared, named.places, sentences)];
  const settingOf = settings(text, sentences, topics, told, idOf, programsIn);
  const context = { text, article_id, published, evidence, settingOf, nameOf };
  const amounts = draftAmounts(context, body(findMoney(text)));
  const counts = draftCounts(context, body(findCounts(text)));

  const memberships = occasions.flatMap((occasion): DraftMembership[] => {
    const host = occasion.participants.find(({ role }) => role === "body");
    const place = evidence(occasion.cue);
    if (!host || !place) return [];
    return occasion.participants
      .filter(({ role }) => role === "member")
      .map(({ name }) => ({
        reason: "founded or joined, in one sentence",
        org_id: idOf(name),
        body_org_id: idOf(host.name),
        role: "member" as const,
        evidence: [place],
      }));
  });
  return {
    record: {
      article: draftArticle(article, nameOf, topics, idOf, evidence),
      organizations: draftMentions(mentions, evidence, idOf),
      programs: named.programs,
      memberships: [
        ...new Map(memberships.map((row) => [`${row.org_id} ${row.body_org_id}`, row])).values(),
      ],
      events: told.map(({ event }) => event),
      amounts,
      counts,
      ignored: [],
    },
    organizations: [...proposed.values()],
    programs: named.proposed,
  };
}

/** 이번 협약에 따라: what an agreement told before brings with it. */
const agreedBefore = /(?:이번|해당|이) (?:업무\s?)?협약|협약에 따라/;

/** What the sentence of a figure says of it: who is spoken of, which event and program it tells. */
function settings(
  text: string,
  sentences: readonly Span[],
  topics: readonly Topic[],
  told: readonly ToldEvent[],
  idOf: (name: string) => string,
  programsIn: (span: Span) => string[],
): (span: Span) => Setting {
  const events = new Map(
    told.toReversed().flatMap((one) => one.sentences.map(({ start }) => [start, one] as const)),
  );
  return (span) => {
    const sentence = spanAt(sentences, span.start) ?? span;
    const topic = spanAt(topics, span.start);
    // A는 3억원을 내고, B는 45억원을 빌려준다: each sum is of whoever acts in its clause.
    const clauses = topic?.acting.filter(({ names }) => names.length > 0) ?? [];
    const clause = clauses.findLast(({ start }) => start <= span.start);
    const [actor, ...others] =
      (clauses.length > 2 ? clause?.names : undefined) ?? topic?.names ?? [];
    const own =
      events.get(sentence.start) ??
      (agreedBefore.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)))
        ? told.findLast(
            ({ event, sentences }) =>
              event.kind === "agreement" && (sentences[0]?.start ?? 0) < sentence.start,
          )
        : undefined);
    const [program_id = null, ...more] = programsIn(sentence);
    return {
      sentence,
      actor: actor === undefined || others.length > 0 ? null : idOf(actor),
      event: own ? { event_id: own.event.event_id, kind: own.event.kind } : null,
      program_id: more.length === 0 ? program_id : null,
    };
  };
}

const mostPlaces = 4;

function draftMentions(
  mentions: readonly OrganizationMention[],
  evidence: EvidenceMaker,
  idOf: (name: string) => string,
): DraftMention[] {
  const rows = new Map<string, DraftMention>();
  for (const mention of mentions) {
    const place = evidence(mention);
    const org_id = idOf(mention.name);
    const row = rows.get(org_id);
    if (!place) continue;
    if (!row) rows.set(org_id, { reason: mention.reason, org_id, evidence: [place] });
    else if (row.evidence.length < mostPlaces) row.evidence.push(place);
  }
  return [...rows.values()];
}

/** Spans of a text in code points, as records and JSON lines have them. */
export const inCodePoints = (text: string) => {
  const pointOf = codePointsOf(text);
  return ({ start, end }: Span): Span => ({ start: pointOf(start), end: pointOf(end) });
};
