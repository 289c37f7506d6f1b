import type { FactIndex } from "../../src/engine/facts.ts";
import type { FilterState } from "../../src/engine/filter.ts";
import type { Place } from "../../src/engine/load.ts";
import { answerOf, drawn, everything, statesOf, type Answer } from "./answer.ts";
import { fusedLoop } from "./fused.ts";
import { longTables } from "./long-tables.ts";
import { measured, quantile, type Measured } from "./measured.ts";
import { crossfilter, duckDB, type PeerEngine } from "./peer-engines.ts";
import { asked, askedAnswer } from "./verbs.ts";

/** Each takes its turn until so many rounds are made or so much time is spent; one round at least. */
const most = { rounds: 12, seconds: 8 };

/** Beyond, all rows of all facts are gigabytes of text: two of the states are checked. */
const MOST_FACTS_OF_ALL_CHECKS = 100_000;

/** One way to ask, and how long it took for each change of filters. */
interface Entrant {
  name: string;
  ask: (state: FilterState) => unknown;
  times: number[];
}

/**
 * One change of filters in Node, from the filters to the rows of all charts: the engine, and in turn
 * with it the same question in Arquero's verbs, in one hand-written loop and, with `peers`, in DuckDB
 * and crossfilter. Throws if any two answers differ: then the times mean nothing.
 *
 * The others give counts, sums and ids only, of tables joined and coded beforehand; the engine gives
 * all that is drawn: labels, dates, what lies in what, what is left out and why.
 */
export async function measureEngine(
  index: FactIndex,
  layout: readonly Place[],
  { facts, peers, progress }: { facts: number; peers: boolean; progress: (text: string) => void },
): Promise<Measured[]> {
  progress(`${facts} facts: tables for the other engines`);
  const long = longTables(index);
  const fused = fusedLoop(long, index.size);
  const others: PeerEngine[] = [
    { name: "fused loop", ask: fused.ask, answerOf: (made) => fused.answerOf(made as never) },
    { name: "Arquero verbs", ask: (state) => asked(long, state), answerOf: (made) => askedAnswer(made as never) }, // prettier-ignore
    ...(peers ? [await duckDB(long), await crossfilter(long)] : []),
  ];
  const states = statesOf(index);
  for (const state of facts > MOST_FACTS_OF_ALL_CHECKS ? states.slice(-2) : states) {
    const own = answerOf(everything(index, state));
    for (const { name, ask, answerOf } of others) {
      progress(`${facts} facts: ${name} and the engine answer the same`);
      requireSame(own, answerOf(ask(state)), `${name}, ${facts} facts, ${JSON.stringify(state)}`);
    }
  }
  const entrants: Entrant[] = [
    { name: "engine", ask: (state: FilterState) => drawn(index, state, layout) },
    ...others,
  ].map(({ name, ask }) => ({ name, ask, times: [] }));
  for (const entrant of entrants) run(entrant, states, progress);
  const [engine, ...rest] = entrants;
  return rest.flatMap(({ name, times }) => figures(engine!.times, name, times, facts));
}

function run(
  { name, ask, times }: Entrant,
  states: readonly FilterState[],
  progress: (text: string) => void,
): void {
  // prettier-ignore
  for (const state of states) ask(state);
  const until = performance.now() + 1000 * most.seconds;
  for (let round = 0; round < most.rounds; round += 1) {
    progress(`${name}: round ${round + 1}`);
    for (const state of states) {
      const start = performance.now();
      ask(state);
      times.push(performance.now() - start);
    }
    if (performance.now() > until) break;
  }
}

function requireSame(own: Answer, theirs: Answer, where: string): void {
  for (const part of ["lanes", "sums", "edges"] as const) {
    const [a, b] = [own[part], theirs[part]];
    const at = a.findIndex((row, i) => row !== b[i]);
    if (a.length !== b.length || at >= 0)
      throw new Error(`different ${part}: ${where}: ${a.length} and ${b.length}; ${a[at]}, ${b[at]}`); // prettier-ignore
  }
}

const figures = (own: number[], name: string, theirs: number[], facts: number): Measured[] =>
  (
    [
      ["median", 0.5],
      ["p95", 0.95],
    ] as const
  ).map(([label, p]) =>
    measured(`engine, filter to rows, ${facts} facts, ${label} of ${own.length}`, "ms", quantile(own, p), {
      baseline: `${name}, ${label} of ${theirs.length}`,
      value: quantile(theirs, p),
    }),
  ); // prettier-ignore
