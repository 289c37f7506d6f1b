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
  /** EDTF: when it begins, `[2022-05..2023-12-28]`, `from` being the first day of that; null where no more is known. */
  begins: string | null;
  /** The last possible day of an article that tells of a program without an end: what came after, none says. */
  told?: string;
}

export interface TimelineLane extends Names {
  org_id: string;
  side: ValueOf<"side">;
  /** The company that this lane's organization belongs to, for indenting. */
  parent_org_id: string | null;
  /** Organizations below it that are folded into this lane. */
  folded: number;
  spans: TimelineSpan[];
  /** Bars that are left out, as others are promises or last longer. */
  more?: number;
  /** Sorted by first possible day, then id. */
  events: TimelineEvent[];
  /** In place of `events` where there are too many to be told apart: how many, and how many by month. */
  dense?: { events: number; months: MonthEvents[] };
}

/** How many events a lane has, drawn one by one or not. */
export const eventsIn = ({ events, dense }: Pick<TimelineLane, "events" | "dense">): number =>
  dense?.events ?? events.length;

/** What a lane is called: a folded group stands for more than itself. */
export const laneNames = ({
  name_ko,
  name_en,
  folded,
}: Pick<TimelineLane, "name_ko" | "name_en" | "folded">): Names =>
  folded === 0 ? { name_ko, name_en } : { name_ko: `${name_ko} 계열`, name_en: `${name_en} group` };

/** Events of one month, `2022-07`; those of no certain month in shares. */
export interface MonthEvents {
  month: string;
  events: number;
}

/** What a funding row is sorted under: an organization or program by its id, a year as EDTF. */
export interface FundingHeading extends Names {
  id: string;
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
  /** EDTF: the day on which a running total was counted. */
  as_of: string | null;
  /** Whose row it is: the actor, or the program where nobody's money is meant. */
  owner: Names & { org_id: string | null; program_id: string | null };
  /** Equal to the owner where rows are sorted by company; null where no one program is named. */
  under: FundingHeading | null;
  /** 1 and more for a subsidiary below the rows of its group; 0 else. */
  depth: number;
  status: ValueOf<"event_status"> | null;
  /** The other claims about the same sum that are drawn as well and say otherwise. */
  conflicts: string[];
  /** The same money said again: shown in words under the row, never drawn or added. */
  restated: FundingRow[];
  /** Amounts that an article says lie inside this one. */
  parts: FundingRow[];
  /** Amounts that may lie inside this one: shown, never counted as inside or outside. */
  maybe_parts: FundingRow[];
  /** What lies inside a package as another kind of money, drawn in the panel of that too. */
  holds: FundingRow[];
  /** What this is part of where it is not drawn inside it, and all that it may be part of. */
  within: FundingWhole[];
  /** That it is part of another is our reading of the articles; none of them says so itself. */
  inferred: boolean;
  /** EDTF: the date of its event; null where no event says so. */
  date: string | null;
}

/** The figure of a claim that another is part of. */
export type FundingWhole = Labels & { maybe: boolean } & Pick<
    FundingRow,
    "bound" | "valuation" | "accumulation" | "krw" | "krw_min" | "krw_max"
  >;

export interface FundingPanel {
  group: ValueOf<"amount_group">;
  /** Sorted by heading, then largest first; undisclosed sums are not drawn but listed in the ledger. */
  rows: FundingRow[];
  /** Rows that are left out, as they are smaller than all of these. */
  more?: number;
}

export type LedgerReason =
  | "ceiling"
  | "part_of"
  | "maybe_part_of"
  | "restates"
  | "package"
  | "undisclosed"
  | "single_case"
  | "subset"
  | "rate"
  | "range"
  | "conflicts"
  | "superseded"
  | "no_actor";

/** One claim that is in no sum, and why. */
export interface LedgerRow extends Labels {
  amount_id: string;
  kind: ValueOf<"amount_kind">;
  krw: number | null;
  krw_min: number | null;
  krw_max: number | null;
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

/** What a count claims, for its words. */
export interface ReachFigure {
  unit: ValueOf<"unit">;
  bound: ValueOf<"bound">;
  accumulation: ValueOf<"accumulation">;
  /** The printed figure; null for ranges and undisclosed counts. */
  value: number | null;
  value_min: number | null;
  value_max: number | null;
}

/** How a count bears on another fact (`to`), or that fact on it (`from`). */
export interface ReachTie extends Labels {
  kind: "fulfils" | "measured_on" | "conflicts" | "supersedes";
  direction: "to" | "from";
  /** The other fact, as `TABLE:ID`. */
  fact: string;
  /** What the other claims, where it is a count. */
  figure: ReachFigure | null;
}

export interface ReachRow extends ReachFigure, Labels {
  count_id: string;
  role: ValueOf<"count_role">;
  party: ValueOf<"party">;
  scope: ValueOf<"scope">;
  as_of: string | null;
  actor: (Names & { org_id: string }) | null;
  program: (Names & { program_id: string }) | null;
  /** The event's or article's title, where neither actor nor program is named. */
  occasion: Names | null;
  status: ValueOf<"event_status"> | null;
  /** It says another count of its panel again. */
  again: boolean;
  /** Counts that lie inside this one. */
  parts: ReachRow[];
  /** Baselines that this one is compared with. */
  baselines: ReachRow[];
  ties: ReachTie[];
}

/** Counts of one unit and one party; counts of two are never put on one scale. */
export interface ReachPanel {
  unit: ValueOf<"unit">;
  /** Whether it counts those helped, or those who help, their doings and how they were judged. */
  party: ValueOf<"party">;
  /** A rate, rank or length of time: a value to read, no number of anything. */
  rate: boolean;
  /** Largest first (of ranks the first first), then what is said again, then what is not disclosed. */
  rows: ReachRow[];
  /** How many counts, those inside others and those that are left out included. */
  counts: number;
  /** How many of them are drawn, where not all are. */
  drawn?: number;
}

/** A tie with what its sentence needs to know of the occasion. */
export interface ToldTie extends NetworkSentence {
  /** The end that gives, supports, honours, selects, hosts or is the body; null where neither or both do. */
  giver_org_id: string | null;
  /** A promise and a plan are `planned`; what had no end when it was reported is `present`. */
  tense: "past" | "present" | "planned";
  /** All that its date tells is that it was under way that day, its beginning unknown. */
  underWay: boolean;
}

/** What two organizations have in common, in the facts shown. */
export interface NetworkPair {
  a_org_id: string;
  b_org_id: string;
  /** Ties between the two, each occasion with all its kinds, by first possible day. */
  ties: NetworkSentence[];
  /** How many occasions the ties tell of. */
  occasions: number;
  /** Organizations tied to both, in the order of the nodes. */
  partners: string[];
  /** Programs that both take part in, themselves or by an event of it; by id. */
  programs: (Labels & { program_id: string })[];
}
