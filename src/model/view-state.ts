import { isEdtf } from "./edtf.ts";
import type { TableName } from "./tables.ts";
import { valuesOf, type EnumerationName, type ValueOf } from "./vocabulary.ts";

/** What the reader chose: everything that an address has to bring back. */
export interface ViewState {
  /** Ids of company-side organizations; empty is no filter, as in every list here. */
  company: string[];
  agency: string[];
  category: ValueOf<"program_category">[];
  kind: ValueOf<"amount_kind">[];
  for: ValueOf<"beneficiary">[];
  /** EDTF date or interval without qualifiers, `2022-01/2023-12`. */
  period: string | null;
  /** Text searched for, at most `QUERY_LENGTH` UTF-16 code units. */
  q: string;
  focus: Focus | null;
  /**
   * The organization beside the one in focus: what the two share. While another fact is in focus,
   * the organizations chosen, at most two, in their order.
   */
  with: string[];
  /** Groups whose subsidiaries and units are folded into one lane. */
  fold: string[];
  /** Groups that the reader has unfolded where narrow screens fold all. */
  unfold: string[];
  scale: Choice<"scale">;
  layout: Choice<"layout">;
  /** Whose lanes the timeline has. */
  lanes: Choice<"lanes">;
  /** What the funding bars are sorted under. */
  by: Choice<"by">;
  /** Whether the network shows ties within a side. */
  ties: Choice<"ties">;
  /** Which facts the table lists, what it is sorted by, and which way. */
  table: Choice<"table">;
  sort: Choice<"sort">;
  order: Choice<"order">;
  theme: Choice<"theme">;
}

type Choice<P extends keyof typeof choices> = (typeof choices)[P][number];

export type FocusTable = (typeof focusTables)[keyof typeof focusTables];

/** The one row that is singled out. */
export interface Focus {
  table: FocusTable;
  id: string;
}

/** Which ids exist; the codec itself knows no data. */
export interface Known {
  company(id: string): boolean;
  agency(id: string): boolean;
  focus(focus: Focus): boolean;
}

/** A parameter whose value, or one value of whose list, was dropped. */
export interface ViewStateProblem {
  parameter: string;
  value: string;
}

export const VIEW_STATE_VERSION = 1;
export const QUERY_LENGTH = 200;

/** The word for one row in an address, and its table. */
export const focusTables = {
  event: "events",
  program: "programs",
  amount: "amounts",
  count: "counts",
  relation: "relations",
  organization: "organizations",
  membership: "memberships",
} as const satisfies Record<string, TableName>;

/** The first of each is the default. */
const choices = {
  scale: ["linear", "log"],
  layout: ["sides", "map", "matrix", "list"],
  lanes: ["company", "agency"],
  by: ["company", "program", "year"],
  ties: ["all", "across"],
  table: ["all", "events", "programs", "amounts", "counts", "memberships"],
  sort: ["date", "kind", "what", "who", "program", "figure", "article"],
  order: ["descending", "ascending"],
  theme: ["auto", "light", "dark"],
} as const;

const enumerations = {
  category: "program_category",
  kind: "amount_kind",
  for: "beneficiary",
} as const satisfies Record<string, EnumerationName>;

/** The state that an address without parameters stands for. */
export const defaultViewState = (): ViewState => ({
  company: [],
  agency: [],
  category: [],
  kind: [],
  for: [],
  period: null,
  q: "",
  focus: null,
  with: [],
  fold: [],
  unfold: [],
  scale: choices.scale[0],
  layout: choices.layout[0],
  lanes: choices.lanes[0],
  by: choices.by[0],
  ties: choices.ties[0],
  table: choices.table[0],
  sort: choices.sort[0],
  order: choices.order[0],
  theme: choices.theme[0],
});

/** Whether some facts are left out for what they are about; the period apart. */
export const isNarrowed = (state: ViewState): boolean =>
  [state.company, state.agency, state.category, state.kind, state.for].some(
    (chosen) => chosen.length > 0,
  );

/** Sorted by code unit, never by locale, so that one selection has one address everywhere. */
const canonical = <T extends string>(values: readonly T[]): T[] => [...new Set(values)].sort();

/** `amounts`, `kakao-fund` → `amount:kakao-fund`. */
export function printFocus({ table, id }: Focus): string {
  const name = Object.entries(focusTables).find(([, plural]) => plural === table)?.[0];
  return `${name}:${id}`;
}

/** The inverse of `printFocus`; null where the text names no table that can be focused. */
export function parseFocus(text: string): Focus | null {
  const colon = text.indexOf(":");
  const name = text.slice(0, Math.max(colon, 0));
  const id = text.slice(colon + 1);
  if (!Object.hasOwn(focusTables, name) || id === "") return null;
  return { table: focusTables[name as keyof typeof focusTables], id };
}

/** `2022-01/2023-12` → `2022-01..2023-12`, `2022/..` → `2022..`: in a query a slash reads as a path. */
const printPeriod = (period: string) =>
  period
    .split("/")
    .map((end) => (end === ".." ? "" : end))
    .join("..");

/** Null unless it is a date or an interval; qualifiers and `[..]` say how a date is known, not which days are asked for. */
function parsePeriod(text: string): string | null {
  if (!/^[\d./-]+$/.test(text)) return null;
  const ends = text.includes("/") ? [text] : text.split("..").map((end) => end || "..");
  const period = ends.join("/");
  return isEdtf(period) ? period : null;
}

// Control characters: nobody types them, and they break the texts that a query is quoted in.
const isQuery = (text: string) => text.length <= QUERY_LENGTH && !/\p{Cc}/u.test(text);

/**
 * Reads the query of an address (`?company=~kakao&v=1`, with or without `?`). Never throws: what
 * is invalid is left at its default and named in `problems`, the valid rest of a list is kept,
 * unknown parameters are ignored, and of a parameter that comes twice the first counts.
 */
export function parseViewState(
  search: string,
  known: Known,
): { state: ViewState; problems: ViewStateProblem[] } {
  const state = defaultViewState();
  const problems: ViewStateProblem[] = [];
  const parameters = new URLSearchParams(search);

  /** The first value of a parameter that `read` accepts; an empty value says "none" and is fine. */
  const single = <T>(parameter: string, read: (text: string) => T | null, missing: T): T => {
    const [value = "", ...repeated] = parameters.getAll(parameter);
    for (const again of repeated) problems.push({ parameter, value: again });
    if (value === "") return missing;
    const result = read(value);
    if (result === null) problems.push({ parameter, value });
    return result ?? missing;
  };
  /** Each value once, as they stand. */
  const listOf = (parameter: string, valid: (id: string) => boolean): string[] => {
    const values = single(parameter, (text) => text.split("~").filter((id) => id !== ""), []);
    for (const value of canonical(values)) if (!valid(value)) problems.push({ parameter, value });
    return [...new Set(values.filter(valid))];
  };
  const list = <T extends string>(parameter: string, valid: (id: string) => boolean): T[] =>
    canonical(listOf(parameter, valid)) as T[];
  const choice = <T extends string>(parameter: string, values: readonly [T, ...T[]]): T =>
    single(parameter, (text) => values.find((value) => value === text) ?? null, values[0]);
  const enumerated = <P extends keyof typeof enumerations>(parameter: P) => {
    const values: string[] = valuesOf(enumerations[parameter]);
    return list<ViewState[P][number]>(parameter, (value) => values.includes(value));
  };

  single("v", (text) => (text === String(VIEW_STATE_VERSION) ? text : null), "");
  state.company = list("company", (id) => known.company(id));
  state.agency = list("agency", (id) => known.agency(id));
  state.category = enumerated("category");
  state.kind = enumerated("kind");
  state.for = enumerated("for");
  state.period = single("period", parsePeriod, null);
  state.q = single("q", (text) => (isQuery(text) ? text : null), "");
  const knownFocus = (focus: Focus | null) => (focus && known.focus(focus) ? focus : null);
  state.focus = single("focus", (text) => knownFocus(parseFocus(text)), null);
  const knownOrganization = (id: string) => known.focus({ table: "organizations", id });
  const [first, second, ...more] = listOf("with", knownOrganization);
  state.with = [first, second].filter((id) => id !== undefined);
  for (const id of more) problems.push({ parameter: "with", value: id });
  state.fold = list("fold", (id) => known.company(id));
  state.unfold = list("unfold", (id) => known.company(id));
  state.scale = choice("scale", choices.scale);
  state.layout = choice("layout", choices.layout);
  state.lanes = choice("lanes", choices.lanes);
  state.by = choice("by", choices.by);
  state.ties = choice("ties", choices.ties);
  state.table = choice("table", choices.table);
  state.sort = choice("sort", choices.sort);
  state.order = choice("order", choices.order);
  state.theme = choice("theme", choices.theme);
  return { state, problems };
}

/** Percent-encoded to ASCII, and nothing in it that a site takes for the end of an address. */
const encode = (text: string) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * The query of a state, without `?`: ASCII, one order, lists as `~a~b`. Only what differs from
 * the defaults, and nothing at all where nothing does; `resolved` writes every parameter, for
 * embeds, which a later change of the defaults must not alter. For every state that
 * `parseViewState` can return, `parseViewState(formatViewState(state)).state` equals it.
 */
export function formatViewState(state: ViewState, { resolved = false } = {}): string {
  const ids = (values: readonly string[]) => values.map((value) => `~${encode(value)}`).join("");
  const list = (values: readonly string[]) => ids(canonical(values));
  const values: Record<keyof ViewState, string> = {
    company: list(state.company),
    agency: list(state.agency),
    category: list(state.category),
    kind: list(state.kind),
    for: list(state.for),
    period: state.period === null ? "" : printPeriod(state.period),
    q: encode(state.q),
    focus: state.focus ? printFocus({ ...state.focus, id: encode(state.focus.id) }) : "",
    with: state.with.length === 1 ? encode(state.with[0] ?? "") : ids(state.with),
    fold: list(state.fold),
    unfold: list(state.unfold),
    scale: state.scale,
    layout: state.layout,
    lanes: state.lanes,
    by: state.by,
    ties: state.ties,
    table: state.table,
    sort: state.sort,
    order: state.order,
    theme: state.theme,
  };
  const defaults = defaultViewState();
  const parts = Object.entries(values)
    .filter(([name, text]) => resolved || (text !== "" && text !== defaults[name as "theme"]))
    .map(([name, text]) => `${name}=${text}`);
  return parts.length === 0 ? "" : [`v=${VIEW_STATE_VERSION}`, ...parts].join("&");
}
