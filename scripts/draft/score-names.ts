import { findFurniture } from "../../src/extract/furniture.ts";
import type { OrganizationMention } from "../../src/extract/mentions.ts";
import { findOrganizations } from "../../src/extract/organizations.ts";
import { registerOf } from "../../src/extract/register.ts";
import { findRelations } from "../../src/extract/relations.ts";
import { findSentences } from "../../src/extract/sentences.ts";
import { codePointsOf, outside, touches } from "../../src/extract/span.ts";
import { evidenceOf } from "../records/corpus.ts";
import { resolve } from "../tables/resolve.ts";
import type { Expected, Found, Recogniser, ReviewedArticle } from "./score.ts";

/** The measures of organizations and relations. */

/** All mentions; offsets are UTF-16, as the recognisers have them. */
function mentionsIn({ original, corpus }: ReviewedArticle): OrganizationMention[] {
  const register = registerOf(
    corpus.organizations.map(({ value: { org_id, name_ko, kind, names } }) => ({
      org_id,
      name_ko,
      kind,
      names: names.map(({ name }) => name),
    })),
  );
  return findOrganizations(original.text, register);
}

/** Those outside the page's furniture. */
const bodyOf = ({ original }: ReviewedArticle, mentions: readonly OrganizationMention[]) =>
  outside(mentions, findFurniture(original.text));

const idOf = ({ org_id, name }: OrganizationMention): string => org_id ?? `unknown ${name}`;

function namedIn({ article_id, corpus }: ReviewedArticle): Expected[] {
  return corpus.mentions
    .filter((at) => at.article_id === article_id)
    .flatMap((at) =>
      evidenceOf(at).flatMap(({ value: { start, end, figure } }): Expected[] =>
        start === null || end === null
          ? []
          : [{ places: [{ start, end }], key: at.value.org_id, shown: figure }],
      ),
    );
}

/**
 * Each place that a record gives for an organization. A record gives only some of the places of a
 * name: what is found elsewhere counts once, only outside the page's furniture, and only where the
 * record does not have the body. Records point into captions and repeated lines too.
 */
export const organizations: Recogniser = {
  name: "organizations",
  expected: namedIn,
  found: (article) => {
    const points = codePointsOf(article.original.text);
    const expected = namedIn(article);
    const named = new Set(expected.map(({ key }) => key));
    const told = new Set<string>();
    const mentions = mentionsIn(article);
    const body = new Set(bodyOf(article, mentions));
    return mentions.flatMap((mention): Found[] => {
      const span = { start: points(mention.start), end: points(mention.end), key: idOf(mention) };
      const placed = expected.some(
        ({ key, places }) => key === span.key && places.some((place) => touches(place, span)),
      );
      const known = named.has(span.key) || told.has(span.key);
      if (!placed && (known || !body.has(mention))) return [];
      told.add(span.key);
      return [span];
    });
  },
};

const pair = (a: string, b: string, kind: string) => `${[a, b].sort().join(" – ")} ${kind}`;

/**
 * Each pair and kind that the tables derive from the article's events, programs and memberships,
 * once for the article: where it says so is the whole text.
 */
export const relations: Recogniser = {
  name: "relations",
  expected: ({ article_id, corpus, original }) => {
    const own = resolve(corpus).relations.filter((row) => row.article_id === article_id);
    const keys = new Set(own.map(({ a_org_id, b_org_id, kind }) => pair(a_org_id, b_org_id, kind)));
    const places = [{ start: 0, end: original.points.length }];
    return [...keys].map((key) => ({ places, key, shown: "relation" }));
  },
  found: (article) => {
    const { text, points } = article.original;
    const mentions = bodyOf(article, mentionsIn(article));
    const ids = new Map(mentions.map((mention) => [mention.name, idOf(mention)]));
    const found = findRelations(text, mentions, findSentences(text));
    return found.map(({ a, b, kind }) => ({
      start: 0,
      end: Math.min(1, points.length),
      key: pair(ids.get(a) ?? a, ids.get(b) ?? b, kind),
    }));
  },
};
