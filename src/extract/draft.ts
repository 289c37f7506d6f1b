import { findCounts } from "./counts.ts";
import { findDates } from "./dates.ts";
import { draftEvents, type ToldEvent } from "./draft-events.ts";
import { evidenceMaker, type DraftEvidence, type EvidenceMaker } from "./draft-evidence.ts";
import { draftAmounts, draftCounts, type Setting } from "./draft-figures.ts";
import type {
  Draft,
  DraftArticle,
  DraftMembership,
  DraftMention,
  DraftProgram,
  ProposedOrganization,
  ProposedProgram,
} from "./draft-record.ts";
import {
  idGiver,
  proposeOrganization,
  proposeProgram,
  type RegisteredProgram,
} from "./draft-register.ts";
import { findFurniture } from "./furniture.ts";
import type { OrganizationMention } from "./mentions.ts";
import { findMoney } from "./money.ts";
import { findOrganizations } from "./organizations.ts";
import { findPrograms } from "./programs.ts";
import { codePointsOf, outside, type Span } from "./span.ts";
import type { Register } from "./register.ts";
import { readOccasions, type Topic } from "./relations.ts";
import { findSentences } from "./sentences.ts";

export interface ArticleToDraft {
  text: string;
  article_id: string;
  /** The file name of the text. */
  original: string;
  /** YYYY-MM-DD. */
  published: string;
  publisher: string | null;
}

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
  const told = draftEvents(
    { text, article_id, published, evidence, mentions, dates, idOf, nameOf, programsIn },
    occasions,
  );
  const settingOf = settings(sentences, topics, told, idOf, programsIn);
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
      article: header(article, nameOf, topics, idOf, evidence),
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

/** The sentence that a span stands in, by its start; the sentences stand in order. */
function sentenceAt<T extends Span>(sentences: readonly T[], at: number): T | undefined {
  return sentences.findLast(({ start }) => start <= at);
}

function settings(
  sentences: readonly Span[],
  topics: readonly Topic[],
  told: readonly ToldEvent[],
  idOf: (name: string) => string,
  programsIn: (span: Span) => string[],
): (span: Span) => Setting {
  return (span) => {
    const sentence = sentenceAt(sentences, span.start) ?? span;
    const [actor, ...others] = sentenceAt(topics, span.start)?.names ?? [];
    const own = told.find(({ sentences }) =>
      sentences.some(({ start }) => start === sentence.start),
    );
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

interface ProgramContext {
  text: string;
  sentences: readonly Span[];
  topics: readonly Topic[];
  evidence: EvidenceMaker;
  idOf: (name: string) => string;
  mentions: readonly OrganizationMention[];
}

function draftPrograms(context: ProgramContext, registered: readonly RegisteredProgram[]) {
  const known = new Map(
    registered.flatMap(({ program_id, names }) => names.map((name) => [name, program_id])),
  );
  const giveId = idGiver(new Set(registered.map(({ program_id }) => program_id)), "program");
  const bodies = new Set(context.mentions.map(({ start }) => start));
  const programs = new Map<string, DraftProgram>();
  const proposed: ProposedProgram[] = [];
  const places: (Span & { program_id: string })[] = [];
  for (const { start, end, text: name } of findPrograms(context.text)) {
    const sentence = sentenceAt(context.sentences, start);
    const place = context.evidence({ start, end });
    if (!sentence || sentence.end < end || !place || bodies.has(start)) continue;
    let program_id = known.get(name);
    if (program_id === undefined) {
      const words = context.text.slice(
        sentence.start,
        Math.min(sentence.end, sentence.start + 400),
      );
      const entry = proposeProgram(name, words, giveId(name));
      program_id = entry.program_id;
      known.set(name, program_id);
      proposed.push(entry);
    }
    places.push({ start, end, program_id });
    const row = programs.get(program_id);
    if (row) {
      row.evidence.push(place);
      continue;
    }
    const [lead, ...others] = sentenceAt(context.topics, start)?.names ?? [];
    const at = context.mentions.findLast(
      (mention) => mention.name === lead && mention.start <= start,
    );
    const leading: DraftEvidence | null =
      lead === undefined || others.length > 0 || !at
        ? null
        : context.evidence(at, at.start >= sentence.start ? {} : { support: "context" });
    programs.set(program_id, {
      reason: "quoted beside a word for programs; led by whom the sentence speaks of",
      program_id,
      evidence: [place],
      organizations:
        leading && lead !== undefined
          ? [{ org_id: context.idOf(lead), role: "lead", evidence: [leading] }]
          : [],
    });
  }
  return { programs: [...programs.values()], proposed, places };
}

function header(
  { text, article_id, original, published, publisher }: ArticleToDraft,
  nameOf: (org_id: string) => { ko: string; en: string },
  topics: readonly Topic[],
  idOf: (name: string) => string,
  evidence: EvidenceMaker,
): DraftArticle {
  const first = topics.find(({ names }) => names.length > 0)?.names.slice(0, 2) ?? [];
  const who = first.map((name) => nameOf(idOf(name)));
  const byline = /(?<![가-힣])([가-힣]{2,4} 기자)(?![가-힣])/.exec(text)?.[1];
  const [year = "", month = "", day = ""] = published.split("-");
  const printed = new RegExp(
    `${year}[.\\-/년]\\s?0?${Number(month)}[.\\-/월]\\s?0?${Number(day)}(?!\\d)`,
  ).exec(text);
  const dated =
    printed &&
    evidence(
      { start: printed.index, end: printed.index + printed[0].length },
      { field: "published" },
    );
  const at = publisher === null || publisher === "" ? -1 : text.indexOf(publisher);
  const signed =
    publisher !== null && at >= 0
      ? evidence({ start: at, end: at + publisher.length }, { field: "publisher" })
      : null;
  return {
    article_id,
    status: "draft",
    original,
    ...(publisher === null ? {} : { publisher }),
    ...(byline === undefined ? {} : { byline }),
    title_ko: who.length > 0 ? `${who.map(({ ko }) => ko).join("·")} 소식` : "제목을 붙여 주세요",
    title_en:
      who.length > 0 ? `News of ${who.map(({ en }) => en).join(" and ")}` : "Title to be given",
    published,
    published_basis: "stated",
    evidence: [dated, signed].filter((place) => place !== null),
  };
}

/** Spans of a text in code points, as records and JSON lines have them. */
export const inCodePoints = (text: string) => {
  const pointOf = codePointsOf(text);
  return ({ start, end }: Span): Span => ({ start: pointOf(start), end: pointOf(end) });
};
