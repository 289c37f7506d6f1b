import type { FactIndex } from "../../src/engine/facts.ts";
import type { FilterState } from "../../src/engine/filter.ts";
import type { Place } from "../../src/engine/load.ts";
import { answerOf, drawn, everything, statesOf, type Answer } from "./answer.ts";
import { fusedLoop } from "./fused.ts";
import { longTables } from "./long-tables.ts";
import { measured, quantile, type Measured } from "./measured.ts";
import { crossfilter, duckDB, type PeerEngine } from "./peer-engines.ts";
import { inRounds } from "./rounds.ts";
import { limitSteps } from "./step-limit.ts";
import { asked, askedAnswer } from "./verbs.ts";

/** Beyond, all rows of all facts are gigabytes of text: two of the states are checked. */
const MOST_FACTS_OF_ALL_CHECKS = 100_000;

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
  const timesOf = (name: string, ask: (state: FilterState) => unknown) =>
    inRounds(ask, states, (label) => step(`${name}: ${label}`));
  const engine = timesOf("engine", (state) => drawn(index, state, layout));
  return others.flatMap(({ name, ask }) => {
    const times = timesOf(name, ask);
    const stopped = times.length < states.length ? `, the first ${times.length} of ${states.length} filters` : ""; // prettier-ignore
    return figures(engine, `${name}${stopped}`, times, facts);
  });
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
