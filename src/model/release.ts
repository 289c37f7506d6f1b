import { printFocus, type Focus, type FocusTable } from "./view-state.ts";

/** A frozen copy of all tables, in `data/r/ID/`: the same files under the same names. */
export interface Release {
  /** A slug, `2026-11`; also the folder. Never used twice. */
  id: string;
  /** ISO day on which it was frozen. */
  date: string;
  /** Version of the columns, as in its `datapackage.json`. */
  version: string;
  articles: number;
  /** Rows that can be in focus, counted in `hashes.json`. */
  facts: number;
  /** SHA-256 of its `hashes.json`, 64 hex digits: whether somebody's copy is this release. */
  sha256: string;
}

/**
 * `hashes.json` beside the tables: for each row that can be in focus, 16 hex digits that change when
 * what the row claims changes, its parts (who took part, categories) included, its evidence not. Columns
 * that are empty do not count, so that a column which is added later leaves the old hashes as they are.
 */
export type RowHashes = Readonly<Partial<Record<FocusTable, Readonly<Record<string, string>>>>>;

export const RELEASE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const RELEASE_ID_LENGTH = 32;

export const isReleaseId = (id: string): boolean =>
  RELEASE_ID.test(id) && id.length <= RELEASE_ID_LENGTH;

/** The folder of a release below the site's root; of today's tables without one. */
export const dataFolder = (release: string | null): string =>
  release === null ? "data/" : `data/r/${release}/`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isRelease(value: unknown): value is Release {
  if (!isObject(value)) return false;
  const { id, date, version, articles, facts, sha256 } = value;
  return (
    typeof id === "string" &&
    isReleaseId(id) &&
    [date, version, sha256].every((text) => typeof text === "string") &&
    [articles, facts].every(Number.isSafeInteger)
  );
}

/** `data/releases.json`, in the order of their making. Throws for anything else. */
export function readReleases(json: unknown): Release[] {
  if (!Array.isArray(json)) throw new Error("invalid releases: not a list");
  const stray = json.findIndex((value) => !isRelease(value));
  if (stray >= 0) throw new Error(`invalid release: ${JSON.stringify(json[stray])}`);
  return json as Release[];
}

/** `hashes.json` of today's tables or a release. Throws for anything else. */
export function readHashes(json: unknown): RowHashes {
  const fine =
    isObject(json) &&
    Object.values(json).every(
      (rows) => isObject(rows) && Object.values(rows).every((hash) => typeof hash === "string"),
    );
  if (!fine) throw new Error("invalid hashes");
  return json as RowHashes;
}

/** What has become, since a release, of facts that it shows. */
export interface Since {
  /** Say something else today. */
  changed: Focus[];
  /** Are in the tables no more. */
  withdrawn: Focus[];
}

/** Compares the facts shown with today's; a fact that the release itself lacks is left out. */
export function since(shown: readonly Focus[], release: RowHashes, today: RowHashes): Since {
  const result: Since = { changed: [], withdrawn: [] };
  const seen = new Set<string>();
  for (const focus of shown) {
    const was = release[focus.table]?.[focus.id];
    const is = today[focus.table]?.[focus.id];
    if (was === undefined || was === is || seen.has(printFocus(focus))) continue;
    seen.add(printFocus(focus));
    result[is === undefined ? "withdrawn" : "changed"].push(focus);
  }
  return result;
}
