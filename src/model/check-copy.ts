import { digestOf, indexText, sha256Hex, type IndexedText, type Span } from "./locator.ts";

/** A stretch of an article that is to be looked for in a reader's copy; code points. */
export interface CheckedPlace extends Span {
  digest: string;
  figure: string;
}

export interface CheckedArticle {
  article_id: string;
  /** Of the original's bytes, 64 hex digits. */
  sha256: string;
  places: readonly CheckedPlace[];
}

/** Where a place stands in the copy: as recorded, elsewhere (`by` code points later), or nowhere. */
export type Outcome =
  ({ kind: "found" } & Span) | ({ kind: "moved"; by: number } & Span) | { kind: "missing" };

export interface CopyCheck {
  article_id: string;
  /** Every byte is the original's, but for line ends and a last empty line. */
  identical: boolean;
  /** The copy as it was compared; spans of the outcomes are positions in it. */
  text: string;
  /** One for each place of the article, in their order. */
  outcomes: Outcome[];
}

export type InputProblem = "empty" | "huge" | "binary" | "insecure";

/** Longer than any article; beyond it a page would stand still. UTF-16 units, or bytes of a file. */
export const LONGEST_COPY = 4_000_000;

/** What makes a text no copy of an article; null if nothing does. */
export function problemOf(text: string): InputProblem | null {
  if (text.length > LONGEST_COPY) return "huge";
  if (text.trim() === "") return "empty";
  // Bytes that no text has: a picture, an archive, or UTF-16 read as UTF-8.
  // eslint-disable-next-line no-control-regex
  if (/[\0-\x08\x0e-\x1a]/.test(text)) return "binary";
  // Browsers compute digests on https and localhost only.
  if ((globalThis.crypto as Crypto | undefined)?.subtle === undefined) return "insecure";
  return null;
}

/** Gives way to whatever else the page has to do; called between steps of a few milliseconds. */
type Pause = () => Promise<void>;
const noPause: Pause = () => Promise.resolve();

const withLineFeeds = (text: string) => text.replaceAll("\r\n", "\n");

/** What editors and clipboards change of their own accord. */
const versionsOf = (text: string): string[] => {
  const lineEnds = [...new Set([text, withLineFeeds(text)])];
  return lineEnds.flatMap((one) => [one, one.endsWith("\n") ? one.slice(0, -1) : `${one}\n`]);
};

/**
 * Checks a reader's copy against the article that it is a copy of: the one with its SHA-256, else
 * the one most of whose phrases stand in it. Null if it is a copy of none of them. Takes time in
 * proportion to the length of the text and to the number of phrases of one article.
 */
export async function checkCopy(
  articles: readonly CheckedArticle[],
  copy: string,
  pause: Pause = noPause,
): Promise<CopyCheck | null> {
  for (const text of versionsOf(copy)) {
    const sha256 = await sha256Hex(new TextEncoder().encode(text));
    const article = articles.find((one) => one.sha256 === sha256);
    if (article) return { ...(await look(article, text, pause)), identical: true };
    await pause();
  }
  const article = await likeliest(articles, withLineFeeds(copy), pause);
  if (!article) return null;
  const text = closerVersion(article, copy);
  const check = await look(article, text, pause);
  return check.outcomes.every(({ kind }) => kind === "missing") ? null : check;
}

/** With the line ends that put more phrases at their places. */
function closerVersion({ places }: CheckedArticle, copy: string): string {
  const standing = (text: string) => {
    const index = indexText(text);
    return places.filter((place) => sliceOf(index, place) === place.figure).length;
  };
  const other = withLineFeeds(copy);
  return standing(copy) > standing(other) ? copy : other;
}

const sliceOf = (index: IndexedText, { start, end }: Span): string | null =>
  end <= index.length ? index.slice(start, end) : null;

/** Shorter phrases, such as names, stand in any article. */
const SHORTEST_PHRASE = 4;
/** Phrases, and their share by length, below which a text only speaks of the same things. */
const FEWEST_PHRASES = 2;
const LEAST_SHARE = 0.1;

/** Characters looked at between pauses: a few milliseconds. */
const STRIDE = 1 << 16;
/** Where a phrase's first two characters lead; what else leads there is told apart afterwards. */
const BUCKETS = 1 << 16;
const bucketAt = (text: string, i: number) =>
  (text.charCodeAt(i) * 31 + text.charCodeAt(i + 1)) % BUCKETS;

/** The article most of whose phrases stand in a text. One pass, however many articles there are. */
async function likeliest(
  articles: readonly CheckedArticle[],
  text: string,
  pause: Pause,
): Promise<CheckedArticle | null> {
  const phrases = articles.map(
    ({ places }) =>
      new Set(places.map(({ figure }) => figure).filter((one) => one.length >= SHORTEST_PHRASE)),
  );
  const sought: string[][] = Array.from({ length: BUCKETS }, () => []);
  for (const phrase of new Set(phrases.flatMap((own) => [...own])))
    sought[bucketAt(phrase, 0)]!.push(phrase);
  const seen = new Set<string>();
  for (let i = 0; i + SHORTEST_PHRASE <= text.length; i += 1) {
    if (i % STRIDE === STRIDE - 1) await pause();
    const bucket = bucketAt(text, i);
    const candidates = sought[bucket]!;
    if (candidates.length > 0)
      // What is seen is not looked for again, so that no text makes this slow.
      sought[bucket] = candidates.filter(
        (phrase) => !text.startsWith(phrase, i) || !seen.add(phrase),
      );
  }
  const lengthOf = (some: Iterable<string>) => [...some].reduce((sum, one) => sum + one.length, 0);
  const shares = phrases.map((own) => {
    const present = [...own].filter((phrase) => seen.has(phrase));
    if (present.length < Math.min(FEWEST_PHRASES, own.size)) return 0;
    return lengthOf(present) / Math.max(1, lengthOf(own));
  });
  const most = Math.max(0, ...shares);
  return most < LEAST_SHARE ? null : (articles[shares.indexOf(most)] ?? null);
}

/** Looks for each place where it should stand, then for its phrase, nearest to where it should. */
async function look(
  { article_id, sha256, places }: CheckedArticle,
  text: string,
  pause: Pause,
): Promise<CopyCheck> {
  const index = indexText(text);
  const digests = new Map<string, string>();
  const digest = async (string: string) => {
    const known = digests.get(string) ?? (await digestOf(sha256, string));
    digests.set(string, known);
    return known;
  };
  const outcomes: Outcome[] = places.map(() => ({ kind: "missing" }));
  const sought = new Map<string, Span[]>();
  for (const [i, place] of places.entries()) {
    const { start, end, figure } = place;
    const standing = sliceOf(index, place);
    if (standing !== null && (await digest(standing)) === place.digest)
      outcomes[i] = { kind: "found", start, end };
    else if (!sought.has(figure) && (await digest(figure)) === place.digest) {
      sought.set(figure, index.findAll(figure));
      await pause();
    }
  }
  const shiftAt = shifts(places, outcomes, sought);
  for (const [i, place] of places.entries()) {
    const spans = sought.get(place.figure);
    if (!spans || outcomes[i]?.kind === "found" || digests.get(place.figure) !== place.digest)
      continue;
    const span = nearest(spans, place.start + shiftAt(place.start));
    if (span) outcomes[i] = { kind: "moved", by: span.start - place.start, ...span };
  }
  return { article_id, identical: false, text, outcomes };
}

/**
 * How far the text has moved around a position, by the nearest place that is sure: it tells which
 * of several equal phrases is meant.
 */
function shifts(
  places: readonly CheckedPlace[],
  outcomes: readonly Outcome[],
  sought: ReadonlyMap<string, Span[]>,
): (start: number) => number {
  const anchors = places
    .flatMap(({ start, figure }, i) => {
      if (outcomes[i]?.kind === "found") return [{ start, end: start, by: 0 }];
      const spans = sought.get(figure);
      return spans?.length === 1 ? [{ start, end: start, by: spans[0]!.start - start }] : [];
    })
    .sort((a, b) => a.start - b.start);
  return (start) => nearest(anchors, start)?.by ?? 0;
}

/** The span of an ascending list that begins nearest to `at`; the earlier of two as near. */
function nearest<S extends Span>(spans: readonly S[], at: number): S | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [spans[low - 1], spans[low]];
  if (!before || !after) return before ?? after ?? null;
  return at - before.start <= after.start - at ? before : after;
}

/** A stretch of the copy with the numbers of the places that it belongs to. */
export interface LitPart extends Span {
  /** Null for a long stretch without any place, which is not shown. */
  text: string | null;
  places: number[];
}

/** Of a longer stretch without any place only so much is shown next to one; code points. */
const AROUND = 1_000;

/** Cuts a checked copy where places begin and end. */
export function litParts({ text, outcomes }: Pick<CopyCheck, "text" | "outcomes">): LitPart[] {
  const index = indexText(text);
  const opening = new Map<number, number[]>();
  const closing = new Map<number, number[]>();
  const add = (map: Map<number, number[]>, at: number, place: number) =>
    map.set(at, [...(map.get(at) ?? []), place]);
  outcomes.forEach((outcome, place) => {
    if (outcome.kind === "missing" || outcome.start === outcome.end) return;
    add(opening, outcome.start, place);
    add(closing, outcome.end, place);
  });
  const cuts = [...new Set([0, ...opening.keys(), ...closing.keys(), index.length])];
  cuts.sort((a, b) => a - b);
  const lit = new Set<number>();
  return cuts.slice(0, -1).flatMap((start, i): LitPart[] => {
    const end = cuts[i + 1]!;
    for (const place of closing.get(start) ?? []) lit.delete(place);
    for (const place of opening.get(start) ?? []) lit.add(place);
    const shown = (from: number, to: number): LitPart[] =>
      from === to ? [] : [{ start: from, end: to, text: index.slice(from, to), places: [...lit] }];
    if (lit.size > 0 || end - start <= 4 * AROUND) return shown(start, end);
    const from = start === 0 ? start : start + AROUND;
    const to = end === index.length ? end : end - AROUND;
    const hidden = { start: from, end: to, text: null, places: [] };
    return [...shown(start, from), hidden, ...shown(to, end)];
  });
}
