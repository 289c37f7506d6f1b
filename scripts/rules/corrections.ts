import { focusTables } from "../../src/model/view-state.ts";
import { problemAt, type Rule } from "../records/corpus.ts";
import { placeOf } from "../records/source.ts";
import { problem } from "../records/problem.ts";
import { unknown } from "../records/suggest.ts";
import { knownIds } from "./ids.ts";

const focusable: readonly string[] = Object.values(focusTables);

/** `amounts:kakao-fund` in its two halves. */
export function factOf(text: string): { table: string; id: string } {
  const colon = text.indexOf(":");
  return colon < 0
    ? { table: text, id: "" }
    : { table: text.slice(0, colon), id: text.slice(colon + 1) };
}

/**
 * corrections: each names a fact that is there, or, with nothing to be right, one that is there no more;
 * a day; both languages.
 */
export const checkCorrections: Rule = (corpus) => {
  const known = knownIds(corpus);
  const seen = new Set<string>();
  return corpus.corrections.flatMap((at) => {
    const { correction_id, date, fact, right_ko, right_en } = at.value;
    const { table, id } = factOf(fact);
    const wrong = (key: string, rule: string, message: string) => problemAt(at, key, rule, message);
    const problems = [];
    if (seen.has(correction_id))
      problems.push(wrong("correction_id", "duplicate-id", `duplicate correction: ${correction_id}`)); // prettier-ignore
    seen.add(correction_id);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
      problems.push(wrong("date", "invalid-date", `date is ${date}, should be a day such as 2026-11-22`)); // prettier-ignore
    if ((right_ko === null) !== (right_en === null))
      problems.push(problem(placeOf(at), "missing-key", `missing key: ${right_ko === null ? "right_ko" : "right_en"}`)); // prettier-ignore
    if (!focusable.includes(table))
      return [...problems, wrong("fact", "unknown-value", unknown("table", table, focusable))];
    const ids = known.get(table) ?? new Set();
    if (right_ko !== null && !ids.has(id))
      problems.push(wrong("fact", "dangling-id", unknown(table.slice(0, -1), id, ids)));
    if (right_ko === null && right_en === null && ids.has(id))
      problems.push(wrong("fact", "not-withdrawn", `${fact} is still in the tables, say what is right: right_ko, right_en`)); // prettier-ignore
    return problems;
  });
};
