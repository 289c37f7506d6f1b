/** Rounds are made until there are so many or so much time is spent. */
const most = { rounds: 12, seconds: 8 };

/** In the first round, which warms up, nobody is asked again after so long: a peer may take minutes for it. */
const MOST_SECONDS_OF_FIRST = 60;

/**
 * How many milliseconds each answer took: of whole rounds of all questions after one that warms up, one
 * at least. Whoever spends all of `firstSeconds` before that is through is not asked again: so many
 * milliseconds a question are the figure, warmed up or not, and there are fewer of them than questions.
 */
export function inRounds<Q>(
  ask: (question: Q) => unknown,
  questions: readonly Q[],
  step: (label: string) => void,
  firstSeconds: number = MOST_SECONDS_OF_FIRST,
): number[] {
  const started = performance.now();
  const spent = () => (performance.now() - started) / 1000;
  const round = (label: string, mostSeconds = Infinity) => {
    const times: number[] = [];
    for (const [i, question] of questions.entries()) {
      if (spent() > mostSeconds) break;
      const last = times.at(-1);
      const before = last === undefined ? "" : `, ${Math.round(last)} ms for the last`;
      step(`${label}, ${i + 1} of ${questions.length}${before}`);
      const start = performance.now();
      ask(question);
      times.push(performance.now() - start);
    }
    return times;
  };
  const first = round("warming up", firstSeconds);
  if (first.length < questions.length) return first;
  const until = spent() + most.seconds;
  const times: number[] = [];
  for (let count = 1; count <= most.rounds && spent() < until; count += 1)
    times.push(...round(`round ${count}`));
  return times;
}
