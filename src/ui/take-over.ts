/** Drawn ahead are both variants, of which the style sheet shows one. */
const isOurs = (fold: Element) =>
  fold.closest(".only-wide, .only-narrow")?.getClientRects().length !== 0;
const foldsOf = (host: Element) => [...host.querySelectorAll("details")].filter(isOurs);

/** `change` puts the app in the place of what was drawn ahead in `host`: what a reader unfolded stays so. */
export function takeOver(host: Element, change: () => void) {
  const ahead = foldsOf(host).map(({ open }) => open);
  change();
  const now = foldsOf(host);
  if (now.length === ahead.length)
    for (const [i, open] of ahead.entries()) if (open) now[i]!.open = true;
}
