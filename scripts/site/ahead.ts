import { render } from "svelte/server";
import { parseHTML } from "linkedom";
import { factIndex } from "../../src/engine/facts.ts";
import { loadLayout, loadTables } from "../../src/engine/load.ts";
import { stillAddress } from "../../src/state/addressing.ts";
import { Explorer } from "../../src/state/explorer.svelte.ts";
import { questionAddress } from "../../src/pages/question-address.ts";
import { loadParts } from "../../src/pages/parts.ts";
import { pathOf, rootFrom, type Route } from "../../src/pages/routes.ts";
import { printSvg } from "../../src/export/xml.ts";
import { siteName } from "../../src/pages/routes.ts";
import { cardChart } from "./card-charts.ts";
import { drawCard } from "./card.ts";
import PageAhead from "./PageAhead.svelte";
import { pageWords, type PageWords } from "./page-words.ts";

// What the marks draw into, in place of the page's document.
Object.assign(globalThis, { document: parseHTML("<html></html>").document });

const screens = { wide: { narrow: false, width: 960 }, narrow: { narrow: true, width: 328 } };

/** A page as it is before there is a browser. */
export interface AheadOfTime {
  /** The HTML inside `#app`, for each kind of screen. */
  wide: string;
  narrow: string;
  words: PageWords;
  /** Its picture for social sites, as SVG. */
  card: string;
}

/**
 * Draws pages as a browser would, without one. `data` is where `fetch` finds the tables. Compiled by scripts/site/prerender.ts.
 */
export async function pagesAhead(data: string, fetch: typeof globalThis.fetch) {
  const [tables, layout] = await Promise.all([loadTables(data, fetch), loadLayout(data, fetch)]);
  return async (route: Route): Promise<AheadOfTime> => {
    const address = questionAddress(stillAddress(pathOf(route), rootFrom(route)));
    const parts = await loadParts(route, data, fetch);
    const draw = (screen: keyof typeof screens) => {
      const explorer = new Explorer(factIndex(tables), layout, address);
      const { narrow, width } = screens[screen];
      return render(PageAhead, {
        props: { page: { explorer, address, parts, screen: { narrow, framed: false } }, width },
      }).body;
    };
    const explorer = new Explorer(factIndex(tables), layout, address);
    const words = pageWords(route, explorer);
    const { locale } = route;
    // What the title says already is not said again.
    const isFinding = words.description.startsWith(words.heading);
    const card = drawCard(
      {
        title: words.heading,
        brand: siteName[locale],
        sentence: isFinding ? "" : words.description,
        chart: cardChart(route, explorer, document),
      },
      { locale, document },
    );
    return { wide: draw("wide"), narrow: draw("narrow"), words, card: printSvg(card, "") };
  };
}
