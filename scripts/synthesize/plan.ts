import { labelOf } from "../../src/model/vocabulary.ts";
import type { Layout } from "../tables/simple-layout.ts";
import { amountSource, makeAmounts } from "./amounts.ts";
import { articleSource, makeArticles } from "./articles.ts";
import { bodyNameSource, bodySource, makeBodies } from "./bodies.ts";
import { countSource, makeCounts } from "./counts.ts";
import { eventSources, makeEvents, titles } from "./events.ts";
import { evidenceSource, ignoredSource, type Evident } from "./evidence.ts";
import { layoutOf } from "./layout.ts";
import { makeLinks } from "./links.ts";
import { makeMeasures } from "./measures.ts";
import { makeMemberships, membershipSource } from "./memberships.ts";
import { programName } from "./names.ts";
import { ownersOf } from "./parts.ts";
import { makePrograms, programSources } from "./programs.ts";
import { Random } from "./random.ts";
import type { Sources } from "./source.ts";
import { makeTies } from "./ties.ts";

export interface Synthesized {
  sources: Sources;
  layout: Layout;
}

/** How many rows of each table make up so many facts, by the shares of a growing atlas. */
export function rowCounts(facts: number) {
  const share = (percent: number) => Math.round((facts * percent) / 100);
  const rows = {
    programs: share(12),
    amounts: share(23),
    counts: share(20),
    memberships: share(2),
  };
  const others = Object.values(rows).reduce((sum, count) => sum + count, 0);
  return {
    ...rows,
    events: facts - others,
    articles: Math.max(2, Math.round(facts / 20)),
    // New names become rarer the more there are (Heaps' law).
    organizations: Math.max(40, Math.round(3 * facts ** 0.6)),
  };
}

/**
 * Tables of the published schema with so many facts (events, programs, sums, counts, memberships),
 * of invented bodies in invented articles. The same facts and seed give the same tables.
 * Throws `too few facts: …` below 50, where no table could have its share.
 */
export function synthesize(facts: number, seed: number): Synthesized {
  if (facts < 50) throw new Error(`too few facts: ${facts}, at least 50 are needed`);
  const rows = rowCounts(facts);
  const articles = makeArticles(rows.articles, seed);
  const bodies = makeBodies(rows.organizations, seed);
  const programs = makePrograms(rows.programs, articles, bodies, seed);
  const events = makeEvents(rows.events, articles, bodies, programs, seed);
  const among = { articles, events };
  const [ofAmounts, ofCounts] = [new Random(seed, 5), new Random(seed, 6)];
  const amounts = makeAmounts(ofAmounts, makeMeasures(rows.amounts, "amount", ofAmounts, among), events); // prettier-ignore
  const counts = makeCounts(ofCounts, makeMeasures(rows.counts, "count", ofCounts, among));
  const memberships = makeMemberships(rows.memberships, articles, bodies, seed);
  const { source: links, repeated } = makeLinks(amounts, counts, events, seed);
  const ties = makeTies({ articles, bodies, programs, events, memberships, repeated });

  const ids = { article: articles.id, event: events.id, program: programs.id, org: bodies.id };
  const title = titles(events, bodies, programName, {
    ko: (kind) => labelOf("event_kind", kind, "ko"),
    en: (kind) => labelOf("event_kind", kind, "en"),
  });
  const firstEvent = (row: number) => Math.ceil((row * events.count) / articles.count);
  const nameOf = (program: number, org: number) =>
    program >= 0 ? programName(program) : org >= 0 ? bodies.names[org]! : { ko: "전체", en: "all" };

  const [eventOf, programOf] = [ownersOf(events.parts), ownersOf(programs.parts)];
  const orgName = (org: number) => bodies.names[org]!.ko;
  const parts = {
    event_organizations: events.parts.org,
    program_organizations: programs.parts.org,
  };
  const sources = [
    articleSource(articles, { ko: (row) => title.ko(firstEvent(row)), en: (row) => title.en(firstEvent(row)) }), // prettier-ignore
    bodySource(bodies),
    bodyNameSource(bodies),
    membershipSource(memberships, articles, bodies),
    ...programSources(programs, bodies),
    ...eventSources(events, ids, title),
    amountSource(amounts, ids, nameOf),
    countSource(counts, ids, nameOf),
    ties.source,
    links,
    ignoredSource(articles, seed),
  ];
  const byTable = Object.fromEntries(sources.map((source) => [source.table, source]));
  const idsOf = (table: string, column: string) => (row: number) =>
    byTable[table]!.cells[column]!(row) as string;
  const evident: Evident[] = [
    {
      table: "events",
      count: events.count,
      id: events.id,
      article: (row) => events.article[row]!,
      phrase: (row) => labelOf("event_kind", events.kind[row]!, "ko"),
      field: {
        name: "date",
        phrase: (row) => (row % 3 === 0 ? "지난해" : null),
        support: "derived",
      },
    },
    {
      table: "event_organizations",
      count: parts.event_organizations.length,
      id: idsOf("event_organizations", "event_organization_id"),
      article: (row) => events.article[eventOf[row]!]!,
      phrase: (row) => orgName(parts.event_organizations[row]!),
    },
    {
      table: "programs",
      count: programs.count,
      id: programs.id,
      article: (row) => programs.article[row]!,
      phrase: (row) => programName(row).ko,
    },
    {
      table: "program_organizations",
      count: parts.program_organizations.length,
      id: idsOf("program_organizations", "program_organization_id"),
      article: (row) => programs.article[programOf[row]!]!,
      phrase: (row) => orgName(parts.program_organizations[row]!),
    },
    {
      table: "memberships",
      count: memberships.count,
      id: memberships.id,
      article: (row) => memberships.article[row]!,
      phrase: (row) => orgName(memberships.org[row]!),
    },
    ...[amounts, counts].map((measures): Evident => ({
      table: measures === amounts ? "amounts" : "counts",
      count: measures.count,
      id: measures.id,
      article: (row) => measures.article[row]!,
      phrase: measures.phrase,
      field: {
        name: "part_of",
        phrase: (row) => (measures.partOf[row]! < 0 ? null : "이 가운데"),
        support: "derived",
      },
    })),
  ];
  const evidence = evidenceSource(evident, articles, seed);
  return {
    sources: { ...byTable, evidence } as unknown as Sources,
    layout: layoutOf(ties, bodies),
  };
}
