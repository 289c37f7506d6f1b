import { render } from "svelte/server";
import { parseHTML } from "linkedom";
import { loadLayout, loadTables } from "../../src/engine/load.ts";
import { stillAddress } from "../../src/state/addressing.ts";
import { Explorer } from "../../src/state/explorer.svelte.ts";
import { questionAddress } from "../../src/pages/question-address.ts";
import { loadParts } from "../../src/pages/parts.ts";
import { pathOf, rootFrom, type Route } from "../../src/pages/routes.ts";
import PageAhead from "./PageAhead.svelte";

// What the marks draw into, in place of the page's document.
Object.assign(globalThis, { document: parseHTML("<html></html>").document });

const screens = { wide: { narrow: false, width: 960 }, narrow: { narrow: true, width: 328 } };

/**
 * Draws pages as a browser would, without one: for a route the HTML inside `#app`, once for each
 * kind of screen. `data` is where `fetch` finds the tables. Compiled by scripts/site/prerender.ts.
 */
export async function pagesAhead(data: string, fetch: typeof globalThis.fetch) {
  const [tables, layout] = await Promise.all([loadTables(data, fetch), loadLayout(data, fetch)]);
  return async (route: Route): Promise<Record<keyof typeof screens, string>> => {
    const address = questionAddress(stillAddress(pathOf(route), rootFrom(route)));
    const parts = await loadParts(route);
    const draw = (screen: keyof typeof screens) => {
      const explorer = new Explorer(tables, layout, address);
      const { narrow, width } = screens[screen];
      return render(PageAhead, {
        props: { page: { explorer, address, parts, screen: { narrow } }, width },
      }).body;
    };
    return { wide: draw("wide"), narrow: draw("narrow") };
  };
}
