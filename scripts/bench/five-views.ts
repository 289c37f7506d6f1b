// In the browser: the overview with reach and the table of facts below it, so that all five views
// answer at once. Only the benchmark builds it.
import "../../src/pages/app.css";
import "../../src/marks/marks.css";
import "virtual:mark-colours.css";
import { loadParts } from "../../src/pages/parts.ts";
import { openAtlas } from "../../src/pages/open.ts";
import ExplorerPage from "../../src/pages/ExplorerPage.svelte";
import { show } from "../../src/pages/show.ts";
import { Address } from "../../src/state/address.svelte.ts";
import { readersScreen } from "../../src/state/screen.ts";

const address = new Address(new URL("./", document.baseURI));
const partsOf = (view: "reach" | "facts") =>
  loadParts({ view, locale: "ko" }, new URL("data/", address.root).href, fetch.bind(globalThis));

// Not awaited by the module itself: the files of the views wait for the one that it is in.
void Promise.all([openAtlas(address), partsOf("reach"), partsOf("facts")]).then(
  ([{ explorer, parts }, ...further]) => {
    const components = [parts, ...further].flatMap((part) => part.components);
    const screen = readersScreen();
    show(ExplorerPage, { explorer, address, screen, parts: { ...parts, components } });
  },
);
