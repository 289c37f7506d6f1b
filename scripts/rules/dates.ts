import { boundsOf } from "../../src/model/edtf.ts";
import { problemAt, type Rule } from "../records/corpus.ts";

/** done-after-article: nobody reports as done what cannot have happened yet. */
export const doneEvents: Rule = ({ events, articles }) => {
  const published = new Map(articles.map((at) => [at.article_id, at.value.published]));
  return events.flatMap((at) => {
    const date = published.get(at.article_id);
    if (at.value.status !== "done" || date === undefined) return [];
    const { from } = boundsOf(at.value.date);
    const { to } = boundsOf(date);
    if (from === null || to === null || from <= to) return [];
    const message = `done on ${at.value.date}, after its article of ${date}: planned, or another date`;
    return [problemAt(at, "date", "done-after-article", message)];
  });
};
