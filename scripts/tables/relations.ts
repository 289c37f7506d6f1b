import type { Atlas, RowOf } from "../../src/model/tables.ts";
import type { ValueOf } from "../../src/model/vocabulary.ts";
import { byCodeUnit } from "../records/problem.ts";

type Relation = RowOf<"relations">;
type Kind = ValueOf<"relation_kind">;
type EventRole = ValueOf<"event_role">;
type ProgramRole = ValueOf<"program_role">;
/** Every organization of one role tied to every organization of another. */
type Tie<Role> = [kind: Kind, a: Role, b: Role];

const everyRole: EventRole[] = ["actor", "counterpart", "host", "giver", "receiver", "participant"];

/** Every two parties of an agreement, whatever their roles in it. */
const agreement = everyRole.flatMap((a) =>
  everyRole.map((b): Tie<EventRole> => ["agreement", a, b]),
);
const funding: Tie<EventRole>[] = [
  ["funding", "giver", "receiver"],
  ["funding", "actor", "receiver"],
];
const other: Tie<EventRole>[] = [
  ...everyRole.map((role): Tie<EventRole> => ["participation", "host", role]),
  ["joint_program", "actor", "counterpart"],
];
const conferring = (kind: Kind): Tie<EventRole>[] => [
  [kind, "giver", "receiver"],
  [kind, "host", "receiver"],
];

/** What the roles in an event of each kind tie. */
export const eventTies: Record<ValueOf<"event_kind">, Tie<EventRole>[]> = {
  agreement,
  award: conferring("award"),
  selection: conferring("selection"),
  payment: funding,
  pledge: funding,
  launch: other,
  campaign: other,
  fair: other,
  recruitment: other,
  operation: other,
  relocation: other,
  report: other,
};

export const programTies: Tie<ProgramRole>[] = [
  ["joint_program", "lead", "lead"],
  ["joint_program", "lead", "partner"],
  ["funding", "funder", "lead"],
  ["funding", "funder", "participant"],
  ["support", "supporter", "lead"],
  ["support", "supporter", "participant"],
  ["selection", "selector", "lead"],
  ["selection", "selector", "participant"],
  ["participation", "lead", "participant"],
];

/** Kind and the two parts of every tie that the roles of one occasion make. */
export function tied<Role, P extends { role: Role }>(
  ties: Tie<Role>[],
  parts: P[],
): [Kind, P, P][] {
  const having = (role: Role) => parts.filter((part) => part.role === role);
  return ties.flatMap(([kind, a, b]) =>
    having(a).flatMap((x) => having(b).map((y): [Kind, P, P] => [kind, x, y])),
  );
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The first article with evidence for both parts, else for either. */
function firstArticle(a: string[], b: string[]): string | undefined {
  const both = a.filter((article_id) => b.includes(article_id));
  return (both.length > 0 ? both : [...a, ...b]).sort(byCodeUnit)[0];
}

/**
 * Who is tied to whom, by the roles that they have in events, programs and bodies (data model,
 * "Deriving relations"). One row for a pair, an occasion and a kind. Of two rows for one event,
 * linked same_as, the one that is linked from gives no relations; a program gives none that an
 * event of its own gives already.
 */
export function deriveRelations(atlas: Omit<Atlas, "relations">): Relation[] {
  const sides = new Map(atlas.organizations.map(({ org_id, side }) => [org_id, side]));
  const relations = new Map<string, Relation>();

  const add = (
    occasion: string,
    kind: Kind,
    one: string,
    two: string,
    rest: Pick<Relation, "date" | "program_id" | "event_id" | "article_id">,
  ) => {
    if (one === two) return;
    const rank = (org_id: string) => (sides.get(org_id) === "company" ? 0 : 1);
    const [a = one, b = two] = [one, two].sort((x, y) => rank(x) - rank(y) || byCodeUnit(x, y));
    const relation_id = `${occasion}.${a}.${b}.${kind}`;
    if (relations.has(relation_id)) return;
    relations.set(relation_id, { relation_id, a_org_id: a, b_org_id: b, kind, ...rest });
  };

  const repeated = new Set(
    atlas.links
      .filter(
        ({ kind, from_table, to_table }) =>
          [kind, from_table, to_table].join() === "same_as,events,events",
      )
      .map(({ from_id }) => from_id),
  );
  // A program and its own event that tie a pair in one way are one occasion: the event's, which is dated.
  const told = new Set<string>();
  const tieKey = (program_id: string, kind: Kind, a: string, b: string) =>
    [program_id, kind, ...[a, b].sort(byCodeUnit)].join(" ");
  const eventParts = grouped(atlas.event_organizations, ({ event_id }) => event_id);
  const eventPrograms = grouped(atlas.event_programs, ({ event_id }) => event_id);
  for (const { event_id, kind: eventKind, date, article_id } of atlas.events) {
    if (repeated.has(event_id)) continue;
    const [program, ...others] = eventPrograms.get(event_id) ?? [];
    // Of several programs none is the one that ties them; the event still names them all.
    const program_id = others.length === 0 ? (program?.program_id ?? null) : null;
    const rest = { date, program_id, event_id, article_id };
    for (const [kind, a, b] of tied(eventTies[eventKind], eventParts.get(event_id) ?? [])) {
      add(event_id, kind, a.org_id, b.org_id, rest);
      for (const own of eventPrograms.get(event_id) ?? [])
        told.add(tieKey(own.program_id, kind, a.org_id, b.org_id));
    }
  }

  const articlesOf = grouped(
    atlas.evidence.filter(({ fact_table }) => fact_table === "program_organizations"),
    ({ fact_id }) => fact_id,
  );
  const saying = (id: string) => (articlesOf.get(id) ?? []).map(({ article_id }) => article_id);
  const programParts = grouped(atlas.program_organizations, ({ program_id }) => program_id);
  for (const { program_id, period } of atlas.programs) {
    for (const [kind, a, b] of tied(programTies, programParts.get(program_id) ?? [])) {
      if (told.has(tieKey(program_id, kind, a.org_id, b.org_id))) continue;
      const article_id = firstArticle(
        saying(a.program_organization_id),
        saying(b.program_organization_id),
      );
      if (article_id === undefined)
        throw new Error(`missing evidence: ${a.program_organization_id}`);
      const rest = { date: period, program_id, event_id: null, article_id };
      add(program_id, kind, a.org_id, b.org_id, rest);
    }
  }

  for (const { membership_id, org_id, body_org_id, date, article_id } of atlas.memberships) {
    const rest = { date, program_id: null, event_id: null, article_id };
    add(membership_id, "membership", org_id, body_org_id, rest);
  }
  return [...relations.values()];
}
