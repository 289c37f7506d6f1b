import type { NetworkSentence, ToldTie } from "../model/chart.ts";
import { isUnderWay } from "../model/event-date.ts";
import type { ValueOf } from "../model/vocabulary.ts";
import { column, dictionary, rowReader } from "./columns.ts";
import { daySpan } from "./days.ts";
import type { FactIndex } from "./facts.ts";
import { listOf } from "./lists.ts";

type Kind = ValueOf<"relation_kind">;

/** The role in an event of the end that takes (`receiver`) or of the end that gives. */
const eventRoles: Partial<Record<Kind, { taking?: string; giving?: string }>> = {
  funding: { taking: "receiver" },
  award: { taking: "receiver" },
  selection: { taking: "receiver" },
  participation: { giving: "host" },
};
const programRoles: Partial<Record<Kind, string>> = {
  funding: "funder",
  support: "supporter",
  selection: "selector",
  participation: "lead",
};

/**
 * Ties with who gives and when it was said: relations order their ends by side, so the roles in
 * the occasion are asked again.
 */
export function toldTies(index: FactIndex, sentences: readonly NetworkSentence[]): ToldTie[] {
  const { tables, events, programs, eventParts, programParts } = index;
  const relationRows = dictionary(column(tables, "relations", "relation_id"));
  const relationArticles = column(tables, "relations", "article_id");
  const articleRows = dictionary(column(tables, "articles", "article_id"));
  const published = column(tables, "articles", "published");
  const eventAt = rowReader(tables, "events");
  const memberships = dictionary(column(tables, "memberships", "membership_id"));
  const membershipAt = rowReader(tables, "memberships");
  const eventPartAt = rowReader(tables, "event_organizations");
  const programPartAt = rowReader(tables, "program_organizations");

  /** The one end that has the role; null where neither has it, or both. */
  const holder = (
    parts: { org_id: string; role: string }[],
    tie: NetworkSentence,
    role: string,
  ) => {
    const [first, ...more] = [tie.a_org_id, tie.b_org_id].filter((id) =>
      parts.some((part) => part.org_id === id && part.role === role),
    );
    return more.length === 0 ? (first ?? null) : null;
  };
  const otherEnd = ({ a_org_id, b_org_id }: NetworkSentence, id: string) =>
    id === a_org_id ? b_org_id : a_org_id;

  const giverOf = (tie: NetworkSentence, table: string, id: string): string | null => {
    if (table === "memberships") return membershipAt(memberships.get(id)!).body_org_id;
    if (table === "programs") {
      const role = programRoles[tie.kind];
      const parts = Array.from(listOf(programParts, programs.get(id)!), programPartAt);
      return role === undefined ? null : holder(parts, tie, role);
    }
    const roles = eventRoles[tie.kind];
    const parts = Array.from(listOf(eventParts, events.get(id)!), eventPartAt);
    if (roles?.giving) return holder(parts, tie, roles.giving);
    const taker = roles?.taking ? holder(parts, tie, roles.taking) : null;
    return taker === null ? null : otherEnd(tie, taker);
  };
  /** Whether it was to go on after the article: for the article it was not over. */
  const goesOn = (tie: NetworkSentence) => {
    if (tie.date === null) return true;
    const article = articleRows.get(relationArticles.at(relationRows.get(tie.relation_id)!));
    const told = article === undefined ? null : published.at(article);
    return told === null || daySpan(tie.date).to > daySpan(told).to;
  };
  const isSeenOnly = ({ date }: NetworkSentence, table: string, id: string) =>
    table === "events" && date !== null && isUnderWay(date, eventAt(events.get(id)!).status);
  const tenseOf = (tie: NetworkSentence, table: string, id: string): ToldTie["tense"] => {
    if (isSeenOnly(tie, table, id)) return "present";
    if (table === "memberships") return tie.date === null ? "present" : "past";
    if (table === "programs") return goesOn(tie) ? "present" : "past";
    const { kind, status } = eventAt(events.get(id)!);
    if (status === "planned" || (tie.kind === "funding" && kind === "pledge")) return "planned";
    return status === "ongoing" && goesOn(tie) ? "present" : "past";
  };

  return sentences.map((tie) => {
    const colon = tie.fact.indexOf(":");
    const [table, id] = [tie.fact.slice(0, colon), tie.fact.slice(colon + 1)];
    return {
      ...tie,
      giver_org_id: giverOf(tie, table, id),
      tense: tenseOf(tie, table, id),
      underWay: isSeenOnly(tie, table, id),
    };
  });
}
