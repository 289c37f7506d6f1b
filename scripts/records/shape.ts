import * as v from "valibot";
import { integer, optional, text } from "../../src/model/column.ts";
import { corrections } from "../../src/model/corrections.ts";
import { cell, cells, listOf, mapping, type Shape } from "./cell.ts";
import { unknownValue } from "./suggest.ts";

/** The rows that people type, section by section. What a cell may hold, its column says. */

const locator = {
  /** Which of several places, from 1: only `locate` reads it. */
  occurrence: cell("occurrence", optional(integer(""))) as Shape<number | null>,
};

export const evidence = mapping({
  ...cells("evidence", {
    without: ["fact_table", "fact_id"],
    later: ["article_id", "start", "end", "digest"],
    fallbacks: { support: "direct" },
  }),
  ...locator,
});
const evidences = { evidence: listOf(evidence) };

const statuses = ["draft", "reviewed"];
const status = v.pipe(
  v.string("missing-key: missing key: status"),
  v.check(
    (value) => statuses.includes(value),
    ({ input }) => `unknown-value: ${unknownValue("status", input, statuses)}`,
  ),
) as Shape<string>;

const measures = { accumulation: "period", scope: "whole" };
const strings = (name: string) => listOf(cell(name, text("")) as Shape<string>);

/** Sections of a record whose items are rows, by key. */
export const sections = {
  organizations: mapping({
    org_id: cells("organization_names").org_id,
    ...evidences,
  }),
  programs: mapping({
    program_id: cells("program_categories").program_id,
    ...evidences,
    organizations: listOf(
      mapping({
        ...cells("program_organizations", { without: ["program_organization_id", "program_id"] }),
        ...evidences,
      }),
    ),
  }),
  memberships: mapping({
    ...cells("memberships", { without: ["membership_id", "article_id"] }),
    ...evidences,
  }),
  events: mapping({
    ...cells("events", { without: ["article_id"] }),
    programs: strings("program_id"),
    organizations: listOf(
      mapping({
        ...cells("event_organizations", { without: ["event_organization_id", "event_id"] }),
        ...evidences,
      }),
    ),
    ...evidences,
  }),
  amounts: mapping({
    ...cells("amounts", {
      without: ["article_id"],
      fallbacks: { valuation: "face", ...measures },
    }),
    ...evidences,
  }),
  counts: mapping({
    ...cells("counts", { without: ["article_id"], fallbacks: measures }),
    ...evidences,
  }),
  links: mapping(cells("links")),
  ignored: mapping({
    ...cells("ignored", { without: ["article_id"], later: ["start", "end", "digest"] }),
    ...locator,
  }),
};

export const article = mapping({
  ...cells("articles", { later: ["sha256", "characters"] }),
  status,
  original: cell("original", text("")) as Shape<string>,
  ...evidences,
});

const rows = listOf(v.unknown());
/** A whole record; its rows are read one by one, so that one bad row does not hide the others. */
export const record = mapping({
  article: v.unknown(),
  organizations: rows,
  programs: rows,
  memberships: rows,
  events: rows,
  amounts: rows,
  counts: rows,
  links: rows,
  ignored: rows,
});

/** The registers: seeds/organizations.yaml and seeds/programs.yaml. */
export const organization = mapping({
  ...cells("organizations"),
  names: listOf(mapping(cells("organization_names", { without: ["org_id"] }))),
});
export const program = mapping({
  ...cells("programs"),
  categories: listOf(cells("program_categories").category),
  beneficiaries: listOf(cells("program_beneficiaries").beneficiary),
  names: strings("name"),
});

const of = corrections.columns;
const words = (name: "wrong_ko" | "wrong_en") => cell(name, of[name]) as Shape<string>;
const later = (name: "right_ko" | "right_en") => cell(name, of[name]) as Shape<string | null>;
/** seeds/corrections.yaml. */
export const correction = mapping({
  correction_id: cell("correction_id", of.correction_id) as Shape<string>,
  date: cell("date", of.date) as Shape<string>,
  fact: cell("fact", text("")) as Shape<string>,
  wrong_ko: words("wrong_ko"),
  wrong_en: words("wrong_en"),
  right_ko: later("right_ko"),
  right_en: later("right_en"),
});

export type CorrectionIn = v.InferOutput<typeof correction>;
export type Evidence = v.InferOutput<typeof evidence>;
export type Article = v.InferOutput<typeof article>;
export type Organization = v.InferOutput<typeof organization>;
export type Program = v.InferOutput<typeof program>;
export type SectionName = keyof typeof sections;
export type RowIn<S extends SectionName> = v.InferOutput<(typeof sections)[S]>;
export type Amount = RowIn<"amounts">;
export type Count = RowIn<"counts">;
export type Event = RowIn<"events">;
export type Ignored = RowIn<"ignored">;
