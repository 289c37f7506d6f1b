import { select } from "../../src/engine/filter.ts";
import type { Place } from "../../src/engine/load.ts";
import type { Atlas } from "../../src/model/tables.ts";
import { answerOf, drawn, everything, indexOf, states } from "./answer.ts";
import { measured, quantile, type Measured } from "./measured.ts";
import { repeat } from "./repeat.ts";
import { asked, askedAnswer, longTables, passing } from "./verbs.ts";

const rounds = 12;

/** Times of the engine and of the verbs, one for each change of filters. */
interface Race {
  own: number[];
  verbs: number[];
}

/**
 * One change of filters in Node: the engine, and in turn with it the same question in Arquero's
 * verbs, on the tables `times` over. Throws if the two answers differ: then the times mean nothing.
 *
 * Choosing the facts is the very same work on both sides. Of the rows the verbs give counts, sums
 * and lists of ids only, from tables joined beforehand; the engine gives all that is drawn: labels,
 * dates, what lies in what, what is left out and why, every tie in words.
 */
export function measureEngine(
  atlas: Atlas,
  layout: readonly Place[],
  times: number,
  progress: (text: string) => void,
): Measured[] {
  const index = indexOf(repeat(atlas, times));
  const long = longTables(index);
  const filter: Race = { own: [], verbs: [] };
  const rows: Race = { own: [], verbs: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const [i, state] of states.entries()) {
      progress(`engine and verbs, ${index.size} facts: ${round * states.length + i + 1}`);
      const chosen = race(
        () => select(index, state).shown.count(),
        () => passing(long, state).numRows(),
      );
      const drawings = race(
        () => drawn(index, state, layout),
        () => asked(long, state),
      );
      // The first round warms up, and shows that both answer the same.
      if (round === 0) {
        const answers = [answerOf(everything(index, state)), askedAnswer(drawings.theirs)];
        const same = JSON.stringify(answers[0]) === JSON.stringify(answers[1]);
        if (!same || chosen.mine !== chosen.theirs)
          throw new Error(`different answers: ${JSON.stringify(state)}, ${index.size} facts`);
        continue;
      }
      for (const [into, { own, verbs }] of [
        [filter, chosen],
        [rows, drawings],
      ] as const) {
        into.own.push(own);
        into.verbs.push(verbs);
      }
    }
  return [
    ...figures(`engine, filter, ${index.size} facts`, "Arquero verbs", filter),
    ...figures(`engine, filter to all rows drawn, ${index.size} facts`, "Arquero verbs, counts and sums of joined tables", rows), // prettier-ignore
  ];
}

function race<A, B>(mine: () => A, theirs: () => B) {
  const start = performance.now();
  const own = mine();
  const between = performance.now();
  const other = theirs();
  const end = performance.now();
  return { mine: own, theirs: other, own: between - start, verbs: end - between };
}

const figures = (name: string, baseline: string, { own, verbs }: Race): Measured[] =>
  (
    [
      ["median", 0.5],
      ["p95", 0.95],
    ] as const
  ).map(([label, p]) =>
    measured(`${name}, ${label} of ${own.length}`, "ms", quantile(own, p), {
      baseline,
      value: quantile(verbs, p),
    }),
  );
