import type { TimelineLane } from "../model/chart.ts";
import { boundsOf } from "../model/edtf.ts";
import type { ToldOf } from "../model/sentence.ts";
import type { RowOf } from "../model/tables.ts";
import { defaultViewState } from "../model/view-state.ts";
import type { BitSet } from "./bit-set.ts";
import { byCodeUnit, rowReader } from "./columns.ts";
import { articlesOf } from "./fact-articles.ts";
import type { FactIndex } from "./facts.ts";
import { select } from "./filter.ts";
import { funding, type Funding } from "./funding.ts";
import { listOf } from "./lists.ts";
import type { Place } from "./load.ts";
import { namer, type NamedFact } from "./names.ts";
import { network, type Network } from "./network.ts";
import { subject } from "./subject.ts";
import { summary, type Summary } from "./summary.ts";
import { timeline } from "./timeline.ts";

/** What the page of one organization shows. */
export interface OrganizationPage {
  row: RowOf<"organizations">;
  /** By kind in the order of the vocabulary as the table gives it, then by name. */
  names: RowOf<"organization_names">[];
  parent: NamedFact | null;
  children: NamedFact[];
  summary: Summary;
  /** Of the sentence: the organization itself. */
  subject: ToldOf | null;
  /** A company's own lane and those below it; the lanes of companies in an agency's events. */
  lanes: TimelineLane[];
  funding: Funding;
  /** Ties of the organization, and of those below it where it is a company. */
  network: Network;
  /** Newest first, as far as their dates are known. */
  articles: RowOf<"articles">[];
}

/** The page of an organization, or null where no such organization is. Filters do not narrow it. */
export function organizationPage(
  index: FactIndex,
  id: string,
  layout: readonly Place[],
): OrganizationPage | null {
  const number = index.organizations.get(id);
  if (number === undefined) return null;
  const { tables, parents } = index;
  const organizationAt = rowReader(tables, "organizations");
  const row = organizationAt(number);
  const isCompany = row.side === "company";
  const filter = isCompany ? { company: [id], agency: [] } : { company: [], agency: [id] };
  const selection = select(index, { ...defaultViewState(), ...filter });
  const numbers = summary(index, selection);

  const below = new Set([number]);
  // A child may stand before its parent in the table; as many rounds as the tree is deep.
  for (let size = 0; isCompany && size !== below.size;) {
    size = below.size;
    parents.forEach((parent, child) => below.has(parent) && below.add(child));
  }
  const own = new Set([...below].map((org) => organizationAt(org).org_id));
  const lanes = timeline(index, selection.shown);
  const ties = network(index, selection.shown, layout, { chosen: [...own] });
  const touches = ({ a_org_id, b_org_id }: { a_org_id: string; b_org_id: string }) =>
    own.has(a_org_id) || own.has(b_org_id);
  const edges = ties.edges.filter(touches);
  const tied = new Set(edges.flatMap(({ a_org_id, b_org_id }) => [a_org_id, b_org_id]));

  const nameOf = namer(index);
  const named = (org_id: string | null) =>
    org_id === null ? null : nameOf({ table: "organizations", id: org_id });
  const children = Array.from(parents.keys()).filter((child) => parents[child] === number);
  return {
    row,
    names: rowsOf(tables.organization_names.totalRows(), rowReader(tables, "organization_names"))
      .filter(({ org_id }) => org_id === id)
      .sort((a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a.name, b.name)),
    parent: named(row.parent_org_id),
    children: children.flatMap((child) => named(organizationAt(child).org_id) ?? []),
    summary: numbers,
    subject: subject(index, filter, numbers),
    lanes: isCompany ? lanes.filter(({ org_id }) => own.has(org_id)) : lanes,
    funding: funding(index, selection.shown),
    network: {
      ...ties,
      nodes: ties.nodes.filter(({ org_id }) => tied.has(org_id)),
      edges,
      sentences: ties.sentences.filter(touches),
    },
    articles: articlesBehind(index, selection.shown),
  };
}

const rowsOf = <R>(length: number, at: (row: number) => R): R[] =>
  Array.from({ length }, (_, row) => at(row));

function articlesBehind(index: FactIndex, shown: BitSet): RowOf<"articles">[] {
  const found = new Set<number>();
  const articles = articlesOf(index);
  for (const fact of shown.numbers())
    for (const article of listOf(articles, fact)) found.add(article);
  const articleAt = rowReader(index.tables, "articles");
  const last = ({ published }: RowOf<"articles">) => boundsOf(published).to ?? "";
  return [...found]
    .map(articleAt)
    .sort((a, b) => byCodeUnit(last(b), last(a)) || byCodeUnit(a.article_id, b.article_id));
}
