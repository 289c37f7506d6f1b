const frames = (view: Window, n: number): Promise<void> =>
  new Promise((resolve) => {
    const wait = (left: number) =>
      left === 0 ? resolve() : view.requestAnimationFrame(() => wait(left - 1));
    wait(n);
  });

/** What holds the picture that a mark is in, and stays when the picture is drawn again; null for none. */
export const frameOf = (mark: Element | null): Element | null =>
  mark?.closest("svg")?.parentElement ?? null;

/**
 * The mark of this id that is drawn: the same may stand in a part that is hidden, and in several
 * pictures, of which `frame` holds the one that the reader is at.
 */
export function markOf(
  id: string,
  document: Document,
  frame: Element | null = null,
): HTMLElement | SVGElement | null {
  const all = document.querySelectorAll<SVGElement>(`main [data-id="${CSS.escape(id)}"]`);
  const drawn = [...all].filter((mark) => mark.getClientRects().length > 0);
  return drawn.find((mark) => frame?.contains(mark)) ?? drawn[0] ?? null;
}

/**
 * Scrolls as far as it takes to see what `find` gives beside a panel that was opened over the page.
 * Waits for pictures to be drawn again in the room that the panel leaves them.
 */
export async function keepInView(find: () => Element | null, panel: Element): Promise<void> {
  const view = panel.ownerDocument.defaultView;
  if (!view) return;
  await frames(view, 3);
  const mark = find();
  if (!mark || !panel.isConnected) return;
  const box = mark.getBoundingClientRect();
  const over = panel.getBoundingClientRect();
  // A panel beside the page begins at the top of the window, a sheet below it.
  const foot = over.top > 1 ? over.top : view.innerHeight;
  const margin = 16;
  if (box.top >= margin && box.bottom <= foot - margin) return;
  // What is higher than the room shows its beginning.
  const spare = Math.max(margin, (foot - box.height) / 2);
  view.scrollBy({ top: box.top - spare, behavior: "instant" });
}
