import type { ValueOf } from "./vocabulary.ts";

/**
 * The few rows that a view draws: what the engine answers and the marks take.
 * Days are ISO strings (`2023-04-30`), money is won, texts come in both languages.
 */

export interface Names {
  name_ko: string;
  name_en: string;
}

export interface Labels {
  label_ko: string;
  label_en: string;
}

/** A day range as far as it is known; null is an open end. */
export interface DayRange {
  from: string | null;
  to: string | null;
}

export interface TimelineEvent extends DayRange, Labels {
  event_id: string;
  kind: ValueOf<"event_kind">;
  status: ValueOf<"event_status">;
  /** EDTF, for the words on the mark. */
  date: string;
}

/** A promise or a program that lasts: drawn as a bar above the lane's events. */
export interface TimelineSpan extends DayRange, Labels {
  table: "amounts" | "programs";
  id: string;
}

export interface TimelineLane extends Names {
  org_id: string;
  side: ValueOf<"side">;
  /** The company that this lane's organization belongs to, for indenting. */
  parent_org_id: string | null;
  spans: TimelineSpan[];
  /** Sorted by first possible day, then id. */
  events: TimelineEvent[];
}

export interface FundingRow extends Labels {
  amount_id: string;
  kind: ValueOf<"amount_kind">;
  bound: ValueOf<"bound">;
  valuation: ValueOf<"valuation">;
  accumulation: ValueOf<"accumulation">;
  scope: ValueOf<"scope">;
  /** The printed figure; null for ranges and undisclosed sums. */
  krw: number | null;
  krw_min: number | null;
  krw_max: number | null;
  duration: string | null;
  /** Whose row it is: the actor, or the program where nobody's money is meant. */
  owner: Names & { org_id: string | null; program_id: string | null };
  status: ValueOf<"event_status"> | null;
  /** Amounts that an article says lie inside this one. */
  parts: FundingRow[];
  /** Amounts that may lie inside this one: shown, never counted as inside or outside. */
  maybe_parts: FundingRow[];
}

export interface FundingPanel {
  group: ValueOf<"amount_group">;
  /** Largest first; undisclosed sums are not drawn but listed in the ledger. */
  rows: FundingRow[];
  /** Sums within one kind, of whole, disclosed, not nested, not restated rows of one actor's doing. */
  sums: { kind: ValueOf<"amount_kind">; krw: number; amounts: number }[];
}

export type LedgerReason =
  | "ceiling"
  | "part_of"
  | "maybe_part_of"
  | "restates"
  | "package"
  | "undisclosed"
  | "single_case"
  | "conflicts";

/** One claim that is in no sum, and why. */
export interface LedgerRow extends Labels {
  amount_id: string;
  kind: ValueOf<"amount_kind">;
  krw: number | null;
  bound: ValueOf<"bound">;
  valuation: ValueOf<"valuation">;
  reason: LedgerReason;
  /** The claim that it is part of, restates or conflicts with. */
  other_amount_id: string | null;
}

export interface NetworkNode extends Names {
  org_id: string;
  kind: ValueOf<"org_kind">;
  side: ValueOf<"side">;
  /** Place in its column, from 0 at the top. */
  rank: number;
  /** Place on the free map. */
  x: number;
  y: number;
  /** Occasions that it takes part in, for the size of its mark. */
  occasions: number;
}

/** All ties of one kind between two organizations. */
export interface NetworkEdge {
  a_org_id: string;
  b_org_id: string;
  kind: ValueOf<"relation_kind">;
  relation_ids: string[];
}

/** One tie told in words. */
export interface NetworkSentence {
  relation_id: string;
  a_org_id: string;
  b_org_id: string;
  kind: ValueOf<"relation_kind">;
  date: string | null;
  /** What the occasion was: the event's or program's name. */
  label_ko: string;
  label_en: string;
  /** The fact behind it, as `TABLE:ID`. */
  fact: string;
}
