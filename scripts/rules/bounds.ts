import { problemAt, type Rule } from "../records/corpus.ts";
import type { Problem } from "../records/problem.ts";
import { measuresOf, type Measure } from "./measure.ts";

/** What min and max must be beside the figure, by bound; no bound is invented. */
function misfit({ at, keys, figure, min, max }: Measure): string | null {
  const { bound } = at.value;
  const { figure: f, min: lo, max: hi } = keys;
  if (bound === "undisclosed")
    return figure === null && min === null && max === null
      ? null
      : `bound undisclosed leaves ${f}, ${lo} and ${hi} out`;
  if (bound === "range")
    return figure === null && min !== null && max !== null && min !== max
      ? null
      : `bound range takes ${lo} below ${hi}, and leaves ${f} out`;
  if (figure === null) return `bound ${bound} without ${f}`;
  if (bound === "at_least" || bound === "over")
    return min === figure && max === null ? null : `bound ${bound} takes ${lo} ${figure}, no ${hi}`;
  if (bound === "at_most" || bound === "under")
    return max === figure && min === null ? null : `bound ${bound} takes ${hi} ${figure}, no ${lo}`;
  return min === null && max === null ? null : `bound ${bound} leaves ${lo} and ${hi} out`;
}

/** min-above-max, bound-mismatch, cumulative-without-as-of. */
export const bounds: Rule = (corpus) =>
  measuresOf(corpus).flatMap((measure) => {
    const { at, keys, min, max } = measure;
    const problems: Problem[] = [];
    const wrong = misfit(measure);
    if (min !== null && max !== null && min > max) {
      const message = `${keys.min} ${min} is above ${keys.max} ${max}`;
      problems.push(problemAt(at, keys.min, "min-above-max", message));
    } else if (wrong) problems.push(problemAt(at, "bound", "bound-mismatch", wrong));
    if (at.value.accumulation === "cumulative" && at.value.as_of === null) {
      const message = "accumulation cumulative without as_of: say as of when it was counted";
      problems.push(problemAt(at, "accumulation", "cumulative-without-as-of", message));
    }
    return problems;
  });
