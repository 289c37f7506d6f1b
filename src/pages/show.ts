import { flushSync, mount, type Component } from "svelte";

/** The app in place of the page that was drawn ahead, between two frames. */
export function show<Props extends Record<string, unknown>>(page: Component<Props>, props: Props) {
  const target = document.getElementById("app");
  if (!target) return;
  /** Drawn ahead are both variants, of which the style sheet shows one. */
  const isOurs = (fold: Element) =>
    fold.closest(".only-wide, .only-narrow")?.getClientRects().length !== 0;
  const folds = () => [...target.querySelectorAll("details")].filter(isOurs);
  const ahead = folds();
  target.replaceChildren();
  mount(page, { target, props });
  flushSync();
  // What a reader unfolded while the script was on its way stays unfolded.
  const now = folds();
  if (now.length === ahead.length)
    for (const [i, { open }] of ahead.entries()) if (open) now[i]!.open = true;
  delete document.documentElement.dataset.filtered;
  // Said to whoever waits for controls that answer: tests, and the benchmark.
  document.documentElement.dataset.ready = "";
}
