import type { ValueOf } from "../model/vocabulary.ts";
import { findAgreements } from "./agreements.ts";
import { findAwards } from "./awards.ts";
import { Discourse } from "./discourse.ts";
import { findGiving } from "./giving.ts";
import { coHosts, findHosted, findParticipation, type Hosted } from "./hosting.ts";
import { findJointWork } from "./joint-work.ts";
import { findListedRoles } from "./listed-roles.ts";
import { findMemberships } from "./memberships.ts";
import type { OrganizationMention } from "./mentions.ts";
import type { Occasion, OccasionKind, Part } from "./occasions.ts";
import { findSelections } from "./selections.ts";
import { framesOf, type Frame } from "./sentence-frame.ts";
import type { Span } from "./span.ts";

/** A tie that a text states, between two organizations by the names that the mentions have. */
export interface RelationFound {
  a: string;
  b: string;
  kind: ValueOf<"relation_kind">;
}

/** Whom a sentence speaks of: its topic, or that of the sentences before it. */
export interface Topic extends Span {
  names: string[];
  /** Who acts in its clauses, each from `start` on; the first may be whom the text spoke of before. */
  acting: { start: number; names: string[] }[];
}

export interface Reading {
  occasions: Occasion[];
  /** One for each sentence. */
  topics: Topic[];
}

/**
 * The occasions that a text tells of, each with those who took part and how, in the order of the
 * text: agreements, joint work, funding, support, awards, selections, events held, memberships.
 * Subjects that a sentence leaves out are those of the sentences before it.
 */
export function readOccasions(
  text: string,
  organizations: readonly OrganizationMention[],
  sentences: readonly Span[],
): Reading {
  const frames = framesOf(text, organizations, sentences, unitNames(organizations));
  const hosted = allHosted(frames);
  const discourse = new Discourse();
  const found: Occasion[] = [];
  const topics: Topic[] = [];
  const headed = new Set<Occasion>();
  frames.forEach((plain, i) => {
    const frame = discourse.resolve(plain);
    const acting = frame.groups
      .filter(({ case: of }) => of === "topic" || of === "subject")
      .map(({ start, names }) => ({ start: frame.start + start, names }));
    topics.push({
      start: frame.start,
      end: frame.end,
      names: discourse.actors(frame, Infinity),
      acting: [{ start: frame.start, names: discourse.actors(frame, 0) }, ...acting],
    });
    // Nothing is tied where nobody is named, but for 두 기관 and for who is left out at an event.
    if (frame.groups.length === 0 && !unsaid.test(frame.text)) return;
    const agreements = findAgreements(frame, discourse);
    const agreed = new Set(agreements.flatMap(namesIn));
    const work = findJointWork(frame, discourse, agreed);
    const near = aroundSentence(hosted, i);
    const held = near.filter(({ at }) => at === i).flatMap((event) => coHosts(frame, event));
    const awards = findAwards(frame, discourse);
    const selections = findSelections(frame, frames[i + 1], discourse);
    const tied = new Set([...agreements, ...work, ...awards, ...selections].flatMap(namesIn));
    const own = [
      ...agreements,
      ...work,
      ...held,
      ...findGiving(frame, discourse),
      ...awards,
      ...selections,
      ...findMemberships(frame, discourse),
    ];
    const partners = withHosts(near, tied);
    found.push(...own, ...findParticipation(frame, i, near, partners, discourse));
    if (frame.heading) own.forEach((occasion) => headed.add(occasion));
    discourse.pass(frame);
  });
  found.push(...findListedRoles(frames));
  return { occasions: withoutRepeats(text, found, headed), topics };
}

/** How far behind the sentence that says bodies join hands the one that tells of their agreement may begin. */
const announced = 200;
/** What the agreement itself brings is no work beside it. */
const ofTreaty = /협약|협정|MOU|양해각서|제휴|(?:두|양|세|이들) ?(?:기관|회사|사|측)/;
const explicit = /함께|공동|합동|손을? ?잡/;

/**
 * A heading or a lead says that bodies join hands; where the article then tells that they signed, that
 * is how. So it is with what the agreement says that each of them does.
 */
function withoutRepeats(
  text: string,
  found: Occasion[],
  headed: ReadonlySet<Occasion>,
): Occasion[] {
  const signed = found
    .filter(({ kind }) => kind === "agreement")
    .map(({ participants, start }) => ({
      start,
      names: new Set(participants.map(({ name }) => name)),
    }));
  const repeats = (one: Occasion): boolean => {
    const said = text.slice(one.start, one.end);
    return ofTreaty.test(said) || !explicit.test(said);
  };
  return found.filter(
    (one) =>
      one.kind !== "joint" ||
      !signed.some(
        ({ start, names }) =>
          (headed.has(one) || (start > one.start ? start - one.end < announced : repeats(one))) &&
          one.participants.every(({ name }) => names.has(name)),
      ),
  );
}

/** An event is named within so many sentences: no article is longer, and longer texts stay linear. */
const farthest = 200;

const aroundSentence = (hosted: readonly Hosted[], index: number): Hosted[] =>
  hosted.slice(firstFrom(hosted, index - farthest), firstFrom(hosted, index + farthest));

/** Where in `hosted`, which stand in order, those of the sentence `index` and after begin. */
function firstFrom(hosted: readonly Hosted[], index: number): number {
  let [low, high] = [0, hosted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hosted[middle]?.at ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

const unsaid = /기관|양사|양측|회사|단체|에서|협약/;

const namesIn = ({ participants }: Occasion) => participants.map(({ name }) => name);

/** Those tied in a sentence to a host: what they do with it is not taking part in what it holds. */
const withHosts = (hosted: readonly Hosted[], tied: ReadonlySet<string>) =>
  hosted.some(({ hosts }) => hosts.some((host) => tied.has(host))) ? tied : new Set<string>();

/** Events held, from the whole text: who holds one may be told after those who come to it. */
function allHosted(frames: readonly Frame[]) {
  const discourse = new Discourse();
  return frames.flatMap((plain, i) => {
    const frame = discourse.resolve(plain);
    const events = findHosted(frame, i, discourse);
    discourse.pass(frame);
    return events;
  });
}

/** A unit by the name of its company: KT크리에이터팩토리 is KT, where the text names KT too. */
function unitNames(organizations: readonly OrganizationMention[]) {
  const known = new Set(
    organizations.flatMap(({ org_id, name }) => (org_id === null ? [] : [name])),
  );
  return ({ name, org_id }: OrganizationMention): string => {
    const letters = org_id === null ? (/^[A-Z&]+(?=[가-힣])/.exec(name)?.[0] ?? "") : "";
    return known.has(letters) ? letters : name;
  };
}

/** Which roles an occasion ties, as the tables derive relations from events and programs. */
const ties: Record<OccasionKind, readonly [kind: RelationFound["kind"], a: Part, b: Part][]> = {
  agreement: [
    ["agreement", "actor", "actor"],
    ["agreement", "actor", "counterpart"],
    ["agreement", "counterpart", "counterpart"],
  ],
  joint: [["joint_program", "actor", "counterpart"]],
  funding: [["funding", "giver", "receiver"]],
  award: [["award", "giver", "receiver"]],
  selection: [["selection", "host", "receiver"]],
  fair: [["participation", "host", "participant"]],
  support: [["support", "supporter", "lead"]],
  membership: [["membership", "member", "body"]],
};

/**
 * The pairs that occasions tie, each pair and kind once. An agreement ties every two of its parties;
 * any other occasion only those between whom something passes: giver and receiver, host and guest,
 * never guest and guest. It is what the tables derive from a record's events (data model, "Deriving
 * relations"), so that the two can be compared.
 */
function relationsOf(occasions: readonly Occasion[]): RelationFound[] {
  const found = new Map<string, RelationFound>();
  for (const { kind: occasion, participants } of occasions)
    for (const [kind, one, two] of ties[occasion])
      participants.forEach((a, i) => {
        if (a.role !== one) return;
        participants.forEach((b, j) => {
          if (b.role !== two || i === j || (one === two && j < i) || a.name === b.name) return;
          const key = [kind, ...[a.name, b.name].sort()].join("\n");
          if (!found.has(key)) found.set(key, { a: a.name, b: b.name, kind });
        });
      });
  return [...found.values()];
}

/** The ties that a text states: the pairs of its occasions. */
export const findRelations = (
  text: string,
  organizations: readonly OrganizationMention[],
  sentences: readonly Span[],
): RelationFound[] => relationsOf(readOccasions(text, organizations, sentences).occasions);
