import {
  choice,
  duration,
  edtf,
  figure,
  id,
  integer,
  number,
  optional,
  references,
  text,
  type Column,
  type Row,
} from "./column.ts";

export interface Table {
  description: string;
  /** Primary key, and the order of the rows. */
  key: readonly string[];
  columns: Record<string, Column>;
}

const notes = {
  note_ko: optional(text("A caveat, in Korean.")),
  note_en: optional(text("A caveat, in English.")),
} as const;

const labels = {
  label_ko: text("What the figure is, in our words, in Korean."),
  label_en: text("What the figure is, in our words, in English."),
} as const;

const measures = {
  bound: choice("bound", "How the printed figure bounds the true one."),
  valuation: choice("valuation", "How the figure values what was given."),
  accumulation: choice("accumulation", "Over what the figure adds up."),
  scope: choice("scope", "How much of the matter the figure holds for."),
  period: optional(edtf("The time that the figure covers, as printed.")),
  duration: optional(duration("The length of that time, ISO 8601.")),
  as_of: optional(edtf("The day that a cumulative figure was counted on.")),
  actor_org_id: optional(references("organizations", "Whose money or doing it is.")),
  program_id: optional(references("programs", "The program it belongs to.")),
  event_id: optional(references("events", "The event it belongs to.")),
} as const;

const { valuation: _valuation, ...countMeasures } = measures;

const nesting = <T extends string>(table: T) =>
  ({
    part_of: optional(references(table, "The larger figure that contains this one.")),
    restates: optional(references(table, "The figure that this one says again.")),
  }) as const;

const period = optional(edtf("When it ran, as printed."));

export const tables = {
  articles: {
    description: "The news articles that the facts come from. Their texts are not republished.",
    key: ["article_id"],
    columns: {
      article_id: id("The article."),
      publisher: optional(text("Who published it; empty where the copy does not say.")),
      byline: optional(text("Who wrote it, as printed.")),
      headline: optional(figure("The headline as printed.")),
      title_ko: text("What it reports, in our words, in Korean."),
      title_en: text("What it reports, in our words, in English."),
      published: edtf("When it appeared."),
      published_basis: choice("published_basis", "How that date is known."),
      url: optional({ type: "string", format: "url", description: "Its address, where known." }),
      sha256: { type: "string", format: "sha256", description: "SHA-256 of the original's bytes." },
      characters: integer("Length of the original in Unicode code points."),
    },
  },
  organizations: {
    description: "Companies, agencies and bodies.",
    key: ["org_id"],
    columns: {
      org_id: id("The organization."),
      name_ko: text("Its name in Korean."),
      name_en: text("Its name in English."),
      kind: choice("org_kind", "What it is."),
      side: choice("side", "Which side it acts on here."),
      parent_org_id: optional(references("organizations", "The organization it belongs to.")),
      parent_basis: optional(choice("parent_basis", "How the parent is known.")),
      krx_ticker: optional(text("Its ticker on the Korea Exchange.")),
    },
  },
  organization_names: {
    description: "Every name by which an organization is written.",
    key: ["org_id", "name"],
    columns: {
      org_id: references("organizations", "The organization."),
      name: text("The name, as written."),
      kind: choice("name_kind", "What sort of name it is."),
    },
  },
  memberships: {
    description: "Who founded or joined which council or association.",
    key: ["membership_id"],
    columns: {
      membership_id: id("The membership."),
      org_id: references("organizations", "The member."),
      body_org_id: references("organizations", "The body."),
      role: choice("membership_role", "Founder or member."),
      date: optional(edtf("When it founded or joined.")),
      article_id: references("articles", "The article that says so."),
    },
  },
  programs: {
    description: "Programs, funds, campaigns, award schemes, platforms and fairs.",
    key: ["program_id"],
    columns: {
      program_id: id("The program."),
      name_ko: text("Its name in Korean."),
      name_en: text("Its name in English, ours where it has none."),
      parent_program_id: optional(references("programs", "The program it is a part of.")),
      period,
      duration: optional(duration("How long it runs, ISO 8601.")),
    },
  },
  program_categories: {
    description: "What a program is about; several may hold.",
    key: ["program_id", "category"],
    columns: {
      program_id: references("programs", "The program."),
      category: choice("program_category", "What it is about."),
    },
  },
  program_beneficiaries: {
    description: "Whom a program is for; several may hold.",
    key: ["program_id", "beneficiary"],
    columns: {
      program_id: references("programs", "The program."),
      beneficiary: choice("beneficiary", "Whom it is for."),
    },
  },
  program_organizations: {
    description: "Who has which part in a program.",
    key: ["program_organization_id"],
    columns: {
      program_organization_id: id("The part: program.organization.role."),
      program_id: references("programs", "The program."),
      org_id: references("organizations", "The organization."),
      role: choice("program_role", "Its part."),
    },
  },
  events: {
    description: "What happened, is planned, or goes on, as an article says.",
    key: ["event_id"],
    columns: {
      event_id: id("The event."),
      article_id: references("articles", "The article that says so."),
      kind: choice("event_kind", "What sort of event."),
      status: choice("event_status", "Planned, done or ongoing when the article appeared."),
      date: edtf("When, no more precise than the article."),
      date_basis: choice("date_basis", "How the date is known."),
      title_ko: text("What happened, in our words, in Korean."),
      title_en: text("What happened, in our words, in English."),
      ...notes,
    },
  },
  event_programs: {
    description: "Which programs an event belongs to.",
    key: ["event_id", "program_id"],
    columns: {
      event_id: references("events", "The event."),
      program_id: references("programs", "The program."),
    },
  },
  event_organizations: {
    description: "Who took which part in an event.",
    key: ["event_organization_id"],
    columns: {
      event_organization_id: id("The part: event.organization.role."),
      event_id: references("events", "The event."),
      org_id: references("organizations", "The organization."),
      role: choice("event_role", "Its part."),
    },
  },
  amounts: {
    description: "Sums of money and support stated without a sum. Kinds are never added together.",
    key: ["amount_id"],
    columns: {
      amount_id: id("The amount."),
      article_id: references("articles", "The article that says so."),
      kind: choice("amount_kind", "What kind of money it is."),
      krw: optional(integer("The printed figure in won.")),
      krw_min: optional(integer("The least it can be, where the text bounds it.")),
      krw_max: optional(integer("The most it can be, where the text bounds it.")),
      ...measures,
      ...labels,
      ...notes,
      ...nesting("amounts"),
    },
  },
  counts: {
    description:
      "People, merchants, companies, markets, times, rates. Units are never added together.",
    key: ["count_id"],
    columns: {
      count_id: id("The count."),
      article_id: references("articles", "The article that says so."),
      value: optional(number("The printed figure.")),
      value_min: optional(number("The least it can be, where the text bounds it.")),
      value_max: optional(number("The most it can be, where the text bounds it.")),
      unit: choice("unit", "What is counted."),
      role: choice("count_role", "What part the counted have in the matter."),
      party: {
        ...choice("party", "Whether the figure is of those helped or of those who help."),
        fallback: "helped",
      },
      ...countMeasures,
      ...labels,
      ...notes,
      ...nesting("counts"),
    },
  },
  relations: {
    description: "Who is tied to whom by which occasion. Derived from the other tables.",
    key: ["relation_id"],
    columns: {
      relation_id: id("The tie."),
      a_org_id: references("organizations", "One end; the company where the sides differ."),
      b_org_id: references("organizations", "The other end."),
      kind: choice("relation_kind", "What ties them."),
      date: optional(edtf("When.")),
      program_id: optional(references("programs", "The program that ties them.")),
      event_id: optional(references("events", "The event that ties them.")),
      article_id: references("articles", "The article that says so."),
    },
  },
  links: {
    description: "How one fact bears on another.",
    key: ["from_table", "from_id", "to_table", "to_id", "kind"],
    columns: {
      from_table: text("The table of the first fact."),
      from_id: text("The first fact."),
      to_table: text("The table of the second fact."),
      to_id: text("The second fact."),
      kind: choice("link_kind", "How the first bears on the second."),
      ...notes,
    },
  },
  evidence: {
    description: "Which characters of which article say so.",
    key: ["fact_table", "fact_id", "field", "article_id", "start", "end"],
    columns: {
      fact_table: text("The table of the fact."),
      fact_id: text("The fact."),
      field: optional(text("The column that this place supports; empty for the whole row.")),
      article_id: references("articles", "The article."),
      start: integer("First character, in Unicode code points, from 0."),
      end: integer("The character after the last."),
      digest: {
        type: "string",
        format: "digest",
        description: "HMAC-SHA-256 of the span, keyed by the article's sha256; 16 hex digits.",
      },
      figure: figure("The phrase, at most 40 characters."),
      support: choice("support", "How the place supports the fact."),
    },
  },
  ignored: {
    description: "Numbers in an article that are no facts of it, and why.",
    key: ["article_id", "start"],
    columns: {
      article_id: references("articles", "The article."),
      start: integer("First character, in Unicode code points, from 0."),
      end: integer("The character after the last."),
      digest: { type: "string", format: "digest", description: "As in evidence." },
      figure: figure("The number as printed."),
      reason: choice("ignored_reason", "Why it is no fact."),
    },
  },
} as const satisfies Record<string, Table>;

export type Tables = typeof tables;
export type TableName = keyof Tables;
export type RowOf<T extends TableName> = Row<Tables[T]["columns"]>;
/** All tables as rows. */
export type Atlas = { [T in TableName]: RowOf<T>[] };
export const tableNames = Object.keys(tables) as TableName[];

/** Raised when a change to the columns would break a reader of the old ones. */
export const TABLES_VERSION = "1.0.0";

/** Tables whose every row must have evidence. */
export const factTables = [
  "events",
  "event_organizations",
  "programs",
  "program_organizations",
  "memberships",
  "amounts",
  "counts",
] as const satisfies TableName[];
