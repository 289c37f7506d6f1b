import { isMap, isScalar, isSeq, visit, type YAMLMap } from "yaml";
import { codePoints, digestOf, type Span } from "../../src/model/locator.ts";
import { tables } from "../../src/model/tables.ts";
import { lineAndColumn, type Original } from "./originals.ts";
import { neighbourOriginal, originalOf, textUnder, type OpenOriginal } from "./pairing.ts";
import { problem, type Problem } from "./problem.ts";
import { readSource, type Source } from "./source.ts";
import { setValues, splice, type Edit } from "./splice.ts";

const LONGEST = tables.evidence.columns.figure.maxLength;

export interface Placing {
  /** The record with start, end and digest of every phrase that could be placed; null if it stays as it is. */
  text: string | null;
  placed: number;
  problems: Problem[];
}

/** Every mapping with a figure that stands under `evidence` or `ignored`, however deep. */
function phrasesOf({ document }: Source): YAMLMap[] {
  const phrases: YAMLMap[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      const listed = isScalar(key) && (key.value === "evidence" || key.value === "ignored");
      if (!listed || !isSeq(value)) return;
      for (const item of value.items) if (isMap(item) && item.has("figure")) phrases.push(item);
    },
  });
  return phrases;
}

interface Refusal {
  rule: string;
  message: string;
}

/** Which of the places where a phrase stands is meant, or why none is. */
function choose(figure: string, occurrence: string | null, original: Original): Span | Refusal {
  const length = codePoints(figure);
  if (length > LONGEST) {
    const message = `figure has ${length} characters, at most ${LONGEST}`;
    return { rule: "figure-too-long", message };
  }
  const spans = original.points.findAll(figure);
  if (spans.length === 0)
    return { rule: "phrase-not-found", message: `${figure} does not stand in ${original.name}` };
  // Line numbers only: the text of the original stays out of logs.
  const lines = spans.map(({ start }) => lineAndColumn(original, start)[0]).join(", ");
  const all = `${figure} stands ${spans.length} times in ${original.name}, on lines ${lines}`;
  if (occurrence === null && spans.length > 1)
    return { rule: "phrase-ambiguous", message: `${all}: give occurrence, or a longer phrase` };
  const span = spans[Number(occurrence ?? 1) - 1];
  return span ?? { rule: "occurrence-not-found", message: `no occurrence ${occurrence}: ${all}` };
}

/**
 * Places every phrase of the record at `path` in its original, or in that of the article that the
 * phrase names. A record whose original has changed since stays as it is.
 */
export async function placePhrases(path: string, open: OpenOriginal): Promise<Placing> {
  const { source, problems } = readSource(path);
  const article: unknown = source.document.get("article");
  if (problems.length > 0 || !isMap(article)) return { text: null, placed: 0, problems };
  const own = await originalOf(source, open);
  if (!("points" in own)) return { text: null, placed: 0, problems: [own] };

  const others = new Map<string, Original | null>();
  const named = async (article_id: string | null) => {
    if (article_id === null) return own;
    if (!others.has(article_id))
      others.set(article_id, await neighbourOriginal(path, article_id, open));
    return others.get(article_id) ?? null;
  };

  const { file, text, lineAt } = source;
  const fingerprint = { sha256: own.sha256, characters: own.points.length };
  const edits: Edit[] = setValues(text, article, fingerprint, "original");
  const unplaced: { offset: number; rule: string; message: string }[] = [];
  let placed = 0;
  for (const phrase of phrasesOf(source)) {
    const article_id = textUnder(phrase, "article_id");
    const original = await named(article_id);
    const offset = phrase.range?.[0] ?? 0;
    if (!original) {
      const message = `no original of article ${article_id}`;
      unplaced.push({ offset, rule: "phrase-not-found", message });
      continue;
    }
    const figure = textUnder(phrase, "figure") ?? "";
    const chosen = choose(figure, textUnder(phrase, "occurrence"), original);
    if ("rule" in chosen) {
      unplaced.push({ offset, ...chosen });
      continue;
    }
    const { start, end } = chosen;
    const digest = await digestOf(original.sha256, original.points.slice(start, end));
    edits.push(...setValues(text, phrase, { start, end, digest }));
    placed += 1;
  }
  // Lines are told as they are in the record when this is done: edits may add lines above.
  const addedAbove = (offset: number) =>
    edits
      .filter(({ from }) => from < offset)
      .reduce((lines, edit) => lines + edit.text.split("\n").length - 1, 0);
  for (const { offset, rule, message } of unplaced)
    problems.push(problem({ file, line: lineAt(offset) + addedAbove(offset) }, rule, message));
  return { text: edits.length > 0 ? splice(text, edits) : null, placed, problems };
}
