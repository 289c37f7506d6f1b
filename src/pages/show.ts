import { flushSync, mount, type Component } from "svelte";

/** The app in place of the page that was drawn ahead, between two frames. */
export function show<Props extends Record<string, unknown>>(page: Component<Props>, props: Props) {
  const target = document.getElementById("app");
  if (!target) return;
  target.replaceChildren();
  mount(page, { target, props });
  flushSync();
  delete document.documentElement.dataset.filtered;
  // Said to whoever waits for controls that answer: tests, and the benchmark.
  document.documentElement.dataset.ready = "";
}
