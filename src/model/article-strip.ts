import type { Labels, Names } from "./chart.ts";
import type { ValueOf } from "./vocabulary.ts";

/** What a place in an article speaks of: facts of a table, those who take part, or the article itself. */
export type PlaceGroup = "events" | "amounts" | "counts" | "programs" | "parties" | "article";

/** A stretch of an article that supports one fact; positions in code points, end exclusive. */
export interface ArticlePlace extends Labels {
  start: number;
  end: number;
  digest: string;
  figure: string;
  group: PlaceGroup;
  /** The fact as `TABLE:ID`; null for what is said of the article itself. */
  fact: string | null;
  /** The column that it supports; null for the whole fact. */
  field: string | null;
  /** Who takes part, where the place says that of an event or a program. */
  party: Names | null;
}

/** One fact of an article, at the first place there that tells it as a whole. */
export interface ArticleFact extends Labels {
  fact: string;
  group: PlaceGroup;
  start: number;
  figure: string;
  /** How many stretches support it. */
  places: number;
}

/** A number of an article that is no fact, and why. */
export interface IgnoredPlace {
  start: number;
  end: number;
  figure: string;
  reason: ValueOf<"ignored_reason">;
}

/** Where in an article its facts stand. Lists are in order of place. */
export interface ArticleStrip {
  article_id: string;
  characters: number;
  places: ArticlePlace[];
  facts: ArticleFact[];
  ignored: IgnoredPlace[];
}
