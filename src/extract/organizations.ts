import { aliasBefore, aliasBehind } from "./aliases.ts";
import { lettersBehind } from "./company-names.ts";
import { findFormedNames } from "./formed-names.ts";
import { findListed } from "./listed-names.ts";
import { besideBodies, findActingPlaces } from "./local-government.ts";
import { Mentions, type Identity, type OrganizationMention } from "./mentions.ts";
import { findParties, findSignatories } from "./party-names.ts";
import { findRoleNames, isPartyName, isSignatory } from "./organization-roles.ts";
import { findQuoted } from "./quoted.ts";
import type { Register } from "./register.ts";
import { shortNames } from "./short-names.ts";
import type { Span } from "./span.ts";
import { wordsOf } from "./words.ts";

export type { Identity, OrganizationMention } from "./mentions.ts";

/**
 * The organizations that a text names, left to right, not overlapping. Known names come first, the
 * longest where several begin; then names by their form (…진흥원, GS리테일, 부산시), those defined in
 * brackets, and those that only their role shows (… 관계자는, ㈜…, the party of an agreement). What is
 * found once is a name everywhere in the text. Linear in the length of the text.
 */
export function findOrganizations(text: string, register: Register): OrganizationMention[] {
  const mentions = new Mentions(text);
  for (const mention of mentions.scan((at) => register.at(text, at))) {
    const { start, end, type } = mention;
    const more = lettersBehind(text.slice(start, end), text.slice(end, end + 8));
    if (more === 0) mentions.add(mention);
    else {
      const name = text.slice(start, end + more);
      const reason = "letters behind those of its group";
      mentions.learn({ start, end: end + more, name, org_id: null, type, reason });
    }
  }

  const words = wordsOf(text);
  const free = words.map((word) => !mentions.has(word));
  const inTitle = titleTest(text);
  const propose = (span: Span, identity: Pick<Identity, "type" | "reason">) => {
    if (mentions.has(span) || inTitle(span)) return;
    const { start, end } = span;
    const { type, reason } = identity;
    mentions.learn({ start, end, name: text.slice(start, end), org_id: null, type, reason });
  };

  for (const { start, end, type, reason } of findFormedNames(text, words, free))
    if (!isUnit(text, { start, end }, reason, register)) propose({ start, end }, { type, reason });
  const places = findActingPlaces(text, words).filter((place) => !mentions.has(place));
  for (const place of besideBodies(text, places, mentions.all()))
    propose(place, { type: "local_government", reason: "a place that acts" });
  defineAliases(text, mentions);
  for (const mention of mentions.again()) mentions.add(mention);

  for (const found of findRoleNames(text, (at) => mentions.has({ start: at, end: at + 1 })))
    propose(found, found);
  defineAliases(text, mentions);
  for (const found of findListed(text, mentions.all()))
    propose(found, { type: "company", reason: found.reason });
  for (const mention of mentions.again()) mentions.add(mention);
  for (const found of findParties(text, mentions.all()))
    if (isPartyName(text.slice(found.start, found.end)))
      propose(found, { type: "company", reason: "beside a body that it works with" });
  const starts = new Set(mentions.all().map(({ start }) => start));
  for (const found of findSignatories(text, starts, isSignatory))
    propose(found, { type: "company", reason: "signs an agreement" });
  for (const mention of mentions.again()) mentions.add(mention);
  return shortNames(mentions);
}

/** Second names that stand in brackets at the names found so far. */
function defineAliases(text: string, mentions: Mentions): void {
  for (const mention of mentions.all()) {
    const alias = aliasBehind(text, mention) ?? aliasBefore(text, mention);
    const { name, org_id, type } = mention;
    if (!alias || alias.name === name) continue;
    const reason = `the text's own short name of ${name}`;
    if (mentions.has(alias)) mentions.retell(alias.name, { name, org_id, type, reason });
    else
      mentions.learn(
        { start: alias.start, end: alias.end, name, org_id, type, reason },
        alias.name,
      );
  }
}

/** Whether a span stands within a quoted title that says more: ‘카카오쇼핑 더하는가치’. */
function titleTest(text: string): (span: Span) => boolean {
  const titles = findQuoted(text);
  return ({ start, end }) => {
    let low = 0;
    let high = titles.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((titles[middle]?.end ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    const title = titles[low];
    return title !== undefined && title.start <= start && title.end - title.start > end - start;
  };
}

/**
 * KT크리에이터팩토리, where KT is known: a unit or a brand of it, and not a company that the letters
 * belong to. It is a name only where something else says so.
 */
function isUnit(text: string, { start, end }: Span, reason: string, register: Register): boolean {
  if (!reason.startsWith("Latin")) return false;
  const letters = /^[A-Z&]+/.exec(text.slice(start, end))?.[0] ?? "";
  return register.names(letters);
}
