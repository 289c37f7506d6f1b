// Who is tied to whom in a text, in a form that reads well beside it.
import { findOrganizations } from "../../src/extract/organizations.ts";
import { findRelations } from "../../src/extract/relations.ts";
import { findSentences } from "../../src/extract/sentences.ts";
import { register } from "./register.ts";

/** A tie as `A – B: kind`, the names in the order of their letters. */
export const spelledTie = (a: string, b: string, kind: string): string =>
  `${[a, b].sort().join(" – ")}: ${kind}`;

/** The ties found in the text, spelled and sorted. */
export const tiesIn = (text: string): string[] =>
  findRelations(text, findOrganizations(text, register), findSentences(text))
    .map(({ a, b, kind }) => spelledTie(a, b, kind))
    .sort();
