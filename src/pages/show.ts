import { flushSync, mount, type Component } from "svelte";
import { takeOver } from "../ui/take-over.ts";

const app = () => document.getElementById("app");

/**
 * The parts of the page drawn ahead, from top to bottom, that need not be taken over at once, as
 * nobody sees them. Null for the others.
 */
export function partsBelow(): readonly (Element | null)[] {
  const isBelow = (part: Element) => part.getBoundingClientRect().top >= innerHeight;
  const parts = [...(app()?.querySelectorAll("main > .part") ?? [])];
  return parts.map((part) => (isBelow(part) ? part : null));
}

/** The app in place of the page that was drawn ahead, between two frames. */
export function show<Props extends Record<string, unknown>>(page: Component<Props>, props: Props) {
  const target = app();
  if (!target) return;
  // Ahead of its use: it comes while the page is made, and has held up nothing that the page is made of.
  void document.fonts.load("1em Pretendard");
  takeOver(target, () => {
    target.replaceChildren();
    mount(page, { target, props });
    flushSync();
  });
  delete document.documentElement.dataset.filtered;
  // Said to whoever waits for controls that answer: tests, and the benchmark.
  document.documentElement.dataset.ready = "";
}
