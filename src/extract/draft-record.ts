import type { RowOf } from "../model/tables.ts";
import type { ValueOf } from "../model/vocabulary.ts";
import type { DraftEvidence } from "./draft-evidence.ts";

/** Why a row was drafted so: printed above it as a comment, and no part of the record. */
export interface Reasoned {
  reason: string;
}

/** A row as people type it: what is empty, and what its table works out, is left out. */
type Typed<Row, Without extends keyof Row> = {
  [Column in Exclude<keyof Row, Without>]?: Exclude<Row[Column], null>;
};

export interface DraftPart<Role> {
  org_id: string;
  role: Role;
  evidence: DraftEvidence[];
}

export interface DraftMention extends Reasoned {
  org_id: string;
  evidence: DraftEvidence[];
}

export interface DraftProgram extends Reasoned {
  program_id: string;
  evidence: DraftEvidence[];
  organizations: DraftPart<ValueOf<"program_role">>[];
}

export interface DraftMembership extends Reasoned {
  org_id: string;
  body_org_id: string;
  role: ValueOf<"membership_role">;
  evidence: DraftEvidence[];
}

export interface DraftEvent extends Reasoned, Typed<RowOf<"events">, "article_id"> {
  event_id: string;
  programs?: string[];
  organizations: DraftPart<ValueOf<"event_role">>[];
  evidence: DraftEvidence[];
}

export interface DraftAmount extends Reasoned, Typed<RowOf<"amounts">, "article_id"> {
  amount_id: string;
  evidence: DraftEvidence[];
}

export interface DraftCount extends Reasoned, Typed<RowOf<"counts">, "article_id"> {
  count_id: string;
  evidence: DraftEvidence[];
}

export interface DraftIgnored {
  figure: string;
  occurrence?: number;
  reason: ValueOf<"ignored_reason">;
  start: number;
  end: number;
}

export interface DraftArticle extends Typed<RowOf<"articles">, "sha256" | "characters"> {
  article_id: string;
  status: "draft";
  original: string;
  published: string;
  evidence: DraftEvidence[];
}

/** A record in the format of seeds/articles, as far as an article alone can tell. */
export interface DraftRecord {
  article: DraftArticle;
  organizations: DraftMention[];
  programs: DraftProgram[];
  memberships: DraftMembership[];
  events: DraftEvent[];
  amounts: DraftAmount[];
  counts: DraftCount[];
  ignored: DraftIgnored[];
}

/** An entry proposed for the register of organizations. */
export interface ProposedOrganization extends Reasoned {
  org_id: string;
  name_ko: string;
  name_en: string;
  kind: ValueOf<"org_kind">;
  side: ValueOf<"side">;
}

/** An entry proposed for the register of programs. */
export interface ProposedProgram extends Reasoned {
  program_id: string;
  name_ko: string;
  name_en: string;
  categories: ValueOf<"program_category">[];
  beneficiaries: ValueOf<"beneficiary">[];
}

export interface Draft {
  record: DraftRecord;
  organizations: ProposedOrganization[];
  programs: ProposedProgram[];
}
