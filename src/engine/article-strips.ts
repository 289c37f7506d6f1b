import type {
  ArticleFact,
  ArticlePlace,
  ArticleStrip,
  IgnoredPlace,
  PlaceGroup,
} from "../model/article-strip.ts";
import type { Labels, Names } from "../model/chart.ts";
import type { RowOf } from "../model/tables.ts";
import type { Focus, FocusTable } from "../model/view-state.ts";
import {
  byCodeUnit,
  column,
  dictionary,
  references,
  rowReader,
  type Dictionary,
} from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { grouped, listOf, type Lists } from "./lists.ts";
import { namer } from "./names.ts";

/** What opens for a piece of evidence, and who is meant. */
interface Meant {
  group: PlaceGroup;
  focus: Focus | null;
  org_id: string | null;
}

const groups: Record<string, PlaceGroup> = {
  events: "events",
  amounts: "amounts",
  counts: "counts",
  programs: "programs",
  memberships: "parties",
  organizations: "parties",
};

/**
 * Makes the strip of one article after another. Evidence is sorted out by article once; each strip
 * is made when it is asked for. Returns null for an unknown article.
 */
export function stripReader(index: FactIndex): (article_id: string) => ArticleStrip | null {
  const { tables } = index;
  const articles = dictionary(column(tables, "articles", "article_id"));
  const evidence = rowsByArticle(index, "evidence", articles);
  const ignored = rowsByArticle(index, "ignored", articles);
  const articleAt = rowReader(tables, "articles");
  const evidenceAt = rowReader(tables, "evidence");
  const ignoredAt = rowReader(tables, "ignored");
  const meantBy = meaning(index);
  const nameOf = namer(index);

  const placeOf = (row: RowOf<"evidence">): ArticlePlace[] => {
    const { start, end, digest, figure, field } = row;
    const { group, focus, org_id } = meantBy(row);
    const named = focus && nameOf(focus);
    if (!named && group !== "article") return [];
    const party = org_id === null ? null : nameOf({ table: "organizations", id: org_id });
    return [
      {
        start,
        end,
        digest,
        figure,
        group,
        fact: focus && `${focus.table}:${focus.id}`,
        field,
        party: party && namesOf(party),
        label_ko: named?.label_ko ?? "",
        label_en: named?.label_en ?? "",
      },
    ];
  };

  return (article_id) => {
    const article = articles.get(article_id);
    if (article === undefined) return null;
    const places = Array.from(listOf(evidence, article)).flatMap((row) => placeOf(evidenceAt(row)));
    const numbers = Array.from(listOf(ignored, article), (row): IgnoredPlace => {
      const { start, end, figure, reason } = ignoredAt(row);
      return { start, end, figure, reason };
    });
    const placed = withoutRepeats(places);
    return {
      article_id,
      characters: articleAt(article).characters,
      places: placed,
      facts: factsOf(placed),
      ignored: numbers.sort((a, b) => a.start - b.start || a.end - b.end),
    };
  };
}

const namesOf = ({ label_ko, label_en }: Labels): Names => ({
  name_ko: label_ko,
  name_en: label_en,
});

const groupOrder: PlaceGroup[] = ["events", "amounts", "counts", "programs", "parties", "article"];

const inOrder = (a: ArticlePlace, b: ArticlePlace) =>
  a.start - b.start ||
  a.end - b.end ||
  groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group) ||
  byCodeUnit(a.fact ?? "", b.fact ?? "") ||
  byCodeUnit(a.party?.name_ko ?? "", b.party?.name_ko ?? "");

/** One stretch may support several columns of a fact; the whole fact stands for its columns. */
function withoutRepeats(places: ArticlePlace[]): ArticlePlace[] {
  places.sort((a, b) => inOrder(a, b) || byCodeUnit(a.field ?? "", b.field ?? ""));
  return places.filter((place, i) => {
    const before = places[i - 1];
    return !before || inOrder(before, place) !== 0;
  });
}

/** How well a place tells its fact: better than a column, and far better than a participant's name. */
const telling = ({ party, field }: ArticlePlace) => (party ? 2 : field === null ? 0 : 1);

function factsOf(places: readonly ArticlePlace[]): ArticleFact[] {
  const facts = new Map<string, ArticleFact>();
  // Sorting is stable: among places that tell as much the first one counts.
  for (const place of places.toSorted((a, b) => telling(a) - telling(b))) {
    const { fact, start, figure, label_ko, label_en } = place;
    if (fact === null) continue;
    const known = facts.get(fact);
    if (known) known.places += 1;
    else {
      const group = groups[fact.slice(0, fact.indexOf(":"))] ?? place.group;
      facts.set(fact, { fact, group, start, figure, places: 1, label_ko, label_en });
    }
  }
  return [...facts.values()].sort(
    (a, b) =>
      a.start - b.start ||
      groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group) ||
      byCodeUnit(a.fact, b.fact),
  );
}

function rowsByArticle(
  { tables }: FactIndex,
  table: "evidence" | "ignored",
  articles: Dictionary,
): Lists {
  return grouped(references(column(tables, table, "article_id"), articles), articles.size);
}

/** A part in an event or a program opens that event or program. */
function meaning({ tables }: FactIndex): (row: RowOf<"evidence">) => Meant {
  const eventParts = dictionary(column(tables, "event_organizations", "event_organization_id"));
  const programParts = dictionary(
    column(tables, "program_organizations", "program_organization_id"),
  );
  const eventPartAt = rowReader(tables, "event_organizations");
  const programPartAt = rowReader(tables, "program_organizations");
  return ({ fact_table, fact_id }) => {
    if (fact_table === "event_organizations") {
      const row = eventParts.get(fact_id);
      if (row === undefined) return { group: "parties", focus: null, org_id: null };
      const { event_id, org_id } = eventPartAt(row);
      return { group: "parties", focus: { table: "events", id: event_id }, org_id };
    }
    if (fact_table === "program_organizations") {
      const row = programParts.get(fact_id);
      if (row === undefined) return { group: "parties", focus: null, org_id: null };
      const { program_id, org_id } = programPartAt(row);
      return { group: "parties", focus: { table: "programs", id: program_id }, org_id };
    }
    const group = groups[fact_table];
    if (!group) return { group: "article", focus: null, org_id: null };
    return { group, focus: { table: fact_table as FocusTable, id: fact_id }, org_id: null };
  };
}
