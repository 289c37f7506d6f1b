/** Calls `run` when the browser has time; the answer takes it back. */
export function whenIdle(run: () => void): () => void {
  if ("requestIdleCallback" in globalThis) {
    const turn = requestIdleCallback(run);
    return () => cancelIdleCallback(turn);
  }
  // Safari.
  const timer = setTimeout(run, 200);
  return () => clearTimeout(timer);
}
