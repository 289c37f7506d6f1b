import { evidenceOf, factsOf, type Corpus } from "../records/corpus.ts";
import { lineAndColumn, type Original } from "../records/originals.ts";
import { problem, type Problem } from "../records/problem.ts";
import { placeOf } from "../records/source.ts";
import { numbersIn } from "./numbers.ts";

/** What a record makes of a number of its original. */
export interface Claim {
  line: number;
  column: number;
  text: string;
  /** Facts whose evidence covers it, each once, in the order of the records. */
  facts: string[];
  /** Why it is no fact; null where it is none of the ignored. */
  ignored: string | null;
}

interface Cover {
  start: number;
  end: number;
}

const within = ({ start, end }: Cover, cover: Cover) => cover.start <= start && end <= cover.end;

/**
 * Evidence in an article that is about a number, whichever record it stands in: that of amounts and
 * counts, and that of one column, such as a date. A name or an event whose phrase happens to hold
 * digits (11번가) says nothing about them.
 */
function claimsOn(corpus: Corpus, article_id: string): (Cover & { id: string })[] {
  return factsOf(corpus).flatMap(({ table, id, at }) =>
    evidenceOf(at)
      .filter(({ value }) => table === "amounts" || table === "counts" || value.field !== null)
      .filter(({ value, ...own }) => (value.article_id ?? own.article_id) === article_id)
      .flatMap(({ value: { start, end } }) =>
        start === null || end === null ? [] : [{ id, start, end }],
      ),
  );
}

const ignoredIn = (corpus: Corpus, article_id: string) =>
  corpus.ignored.filter((at) => at.article_id === article_id);

/** Every number of an article's original, with the facts that claim it or the reason to ignore it. */
export function claimsOf(corpus: Corpus, article_id: string, original: Original): Claim[] {
  const covers = claimsOn(corpus, article_id);
  const ignored = ignoredIn(corpus, article_id);
  return numbersIn(original.text).map((number) => {
    const [line, column] = lineAndColumn(original, number.start);
    const reason = ignored.find(
      ({ value: { start, end } }) =>
        start !== null && end !== null && within(number, { start, end }),
    );
    return {
      line,
      column,
      text: number.text,
      facts: [...new Set(covers.filter((cover) => within(number, cover)).map(({ id }) => id))],
      ignored: reason?.value.reason ?? null,
    };
  });
}

const claimHint =
  "a fact claims it, or ignored says why not (a date or term told again: add evidence with field: date; digits of a name: ignored as name)";

/** unclaimed-number: told at the record's `original`, for it has no line of its own there. */
export function unclaimed(corpus: Corpus, article_id: string, original: Original): Problem[] {
  const article = corpus.articles.find((at) => at.article_id === article_id);
  if (!article) return [];
  return claimsOf(corpus, article_id, original)
    .filter(({ facts, ignored }) => facts.length === 0 && ignored === null)
    .map(({ line, column, text }) => {
      const message = `${text} at ${line}:${column} of ${original.name}: ${claimHint}`;
      return problem(placeOf(article, "original"), "unclaimed-number", message);
    });
}

/** ignored-and-claimed: a number is a fact or is none. */
export function contradictions(corpus: Corpus, article_id: string): Problem[] {
  const covers = claimsOn(corpus, article_id);
  return ignoredIn(corpus, article_id).flatMap((at) => {
    const { figure, start, end } = at.value;
    if (start === null || end === null) return [];
    const claiming = covers.filter((cover) => cover.start < end && start < cover.end);
    const ids = [...new Set(claiming.map(({ id }) => id))].join(", ");
    if (ids === "") return [];
    const message = `${figure} is ignored and claimed by ${ids}`;
    return [problem(placeOf(at), "ignored-and-claimed", message)];
  });
}
