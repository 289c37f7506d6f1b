import type { FactIndex } from "../../src/engine/facts.ts";
import type { FilterState } from "../../src/engine/filter.ts";
import type { Place } from "../../src/engine/load.ts";
import { answerOf, drawn, everything, statesOf, type Answer } from "./answer.ts";
import { fusedLoop } from "./fused.ts";
import { longTables } from "./long-tables.ts";
import { measured, quantile, type Measured } from "./measured.ts";
import { crossfilter, duckDB, type PeerEngine } from "./peer-engines.ts";
import { limitSteps } from "./step-limit.ts";
import { asked, askedAnswer } from "./verbs.ts";

/** Each takes its turn until so many rounds are made or so much time is spent. */
const most = { rounds: 12, seconds: 8 };

/** In the first round, which warms up, nobody is asked again after so long: a peer may take minutes for it. */
const MOST_SECONDS_OF_FIRST = 60;

/** Beyond, all rows of all facts are gigabytes of text: two of the states are checked. */
const MOST_FACTS_OF_ALL_CHECKS = 100_000;

/** One way to ask, and how long it took for each change of filters. */
interface Entrant {
  name: string;
  ask: (state: FilterState) => unknown;
  times: number[];
}

type Progress = (text: string) => void;

/**
 * One change of filters in Node, from the filters to the rows of all charts: the engine, and in turn
 * with it the same question in Arquero's verbs, in one hand-written loop and, with `peers`, in DuckDB
 * and crossfilter. Throws if any two answers differ: then the times mean nothing. Ends the process if
 * a step hangs (`limitSteps`).
 *
 * The others give counts, sums and ids only, of tables joined and coded beforehand; the engine gives
 * all that is drawn: labels, dates, what lies in what, what is left out and why.
 */
export async function measureEngine(
  index: FactIndex,
  layout: readonly Place[],
  { facts, peers, progress }: { facts: number; peers: boolean; progress: Progress },
): Promise<Measured[]> {
  const limit = limitSteps();
  const step = (text: string) => {
    const name = `${facts} facts: ${text}`;
    limit.step(name);
    progress(name);
  };
  try {
    return await race(index, layout, facts, peers, step);
  } finally {
    await limit.stop();
  }
}

async function race(
  index: FactIndex,
  layout: readonly Place[],
  facts: number,
  peers: boolean,
  step: Progress,
): Promise<Measured[]> {
  step("tables for the other engines");
  const long = longTables(index);
  const fused = fusedLoop(long, index.size);
  const others: PeerEngine[] = [
    { name: "fused loop", ask: fused.ask, answerOf: (made) => fused.answerOf(made as never) },
    { name: "Arquero verbs", ask: (state) => asked(long, state), answerOf: (made) => askedAnswer(made as never) }, // prettier-ignore
  ];
  if (peers)
    for (const [name, open] of [["DuckDB-WASM", duckDB], ["crossfilter2", crossfilter]] as const) {
      step(`${name} takes in the tables`);
      others.push(await open(long));
    } // prettier-ignore
  const states = statesOf(index);
  const checked = facts > MOST_FACTS_OF_ALL_CHECKS ? states.slice(-2) : states;
  for (const [i, state] of checked.entries()) {
    step(`the engine's answer ${i + 1} of ${checked.length}, to hold the others' against`);
    const own = answerOf(everything(index, state));
    for (const { name, ask, answerOf } of others) {
      step(`${name} and the engine answer the same, ${i + 1} of ${checked.length}`);
      requireSame(own, answerOf(ask(state)), `${name}, ${facts} facts, ${JSON.stringify(state)}`);
    }
  }
  const entrants: Entrant[] = [
    { name: "engine", ask: (state: FilterState) => drawn(index, state, layout) },
    ...others,
  ].map(({ name, ask }) => ({ name, ask, times: [] }));
  for (const entrant of entrants) run(entrant, states, step);
  const [engine, ...rest] = entrants;
  return rest.flatMap(({ name, times }) => {
    const stopped = times.length < states.length ? `, the first ${times.length} of ${states.length} filters` : ""; // prettier-ignore
    return figures(engine!.times, `${name}${stopped}`, times, facts);
  });
}

/**
 * Whole rounds of all states after one that warms up, one at least. Whoever spends all the time before
 * that is through is not asked again: so many seconds a question are the figure, warmed up or not.
 */
function run({ name, ask, times }: Entrant, states: readonly FilterState[], step: Progress): void {
  const started = performance.now();
  const spent = () => (performance.now() - started) / 1000;
  const first: number[] = [];
  const round = (into: number[], label: string, mostSeconds: number) => {
    for (const [i, state] of states.entries()) {
      if (spent() > mostSeconds) return;
      const last = into.at(-1);
      const before = last === undefined ? "" : `, ${Math.round(last)} ms for the last`;
      step(`${name}: ${label}, ${i + 1} of ${states.length}${before}`);
      const start = performance.now();
      ask(state);
      into.push(performance.now() - start);
    }
  };
  round(first, "warming up", MOST_SECONDS_OF_FIRST);
  const until = spent() + most.seconds;
  if (first.length < states.length) times.push(...first);
  else
    for (let count = 1; count <= most.rounds && spent() < until; count += 1)
      round(times, `round ${count}`, Infinity);
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
