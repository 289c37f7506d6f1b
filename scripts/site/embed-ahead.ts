import { render } from "svelte/server";
import { parseHTML } from "linkedom";
import { factIndex } from "../../src/engine/facts.ts";
import { loadLayout, loadTables } from "../../src/engine/load.ts";
import { loadEmbedPart } from "../../src/pages/embed-parts.ts";
import { stillAddress } from "../../src/state/addressing.ts";
import { Explorer } from "../../src/state/explorer.svelte.ts";
import { embedRootFrom, wholePathOf, type EmbedRoute } from "../../src/views/embed-addresses.ts";
import EmbedAhead from "./EmbedAhead.svelte";

// What the marks draw into, in place of the page's document.
Object.assign(globalThis, { document: parseHTML("<html></html>").document });

// Most embeds stand in a column of text, and lose their own padding.
const screens = { wide: { narrow: false, width: 736 }, narrow: { narrow: true, width: 336 } };

/** As `pagesAhead`, for embeds. */
export async function embedsAhead(data: string, fetch: typeof globalThis.fetch) {
  const [tables, layout] = await Promise.all([loadTables(data, fetch), loadLayout(data, fetch)]);
  return async (route: EmbedRoute): Promise<Record<keyof typeof screens, string>> => {
    const Part = await loadEmbedPart(route.embed);
    const draw = (screen: keyof typeof screens) => {
      const { narrow, width } = screens[screen];
      const address = stillAddress(wholePathOf(route), embedRootFrom(route));
      const explorer = new Explorer(factIndex(tables), layout, address);
      const page = { explorer, route, Part, screen: { narrow, framed: true } };
      return render(EmbedAhead, { props: { page, width } }).body;
    };
    return { wide: draw("wide"), narrow: draw("narrow") };
  };
}
