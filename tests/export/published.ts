import { readFile } from "node:fs/promises";
import { factTable, type FactRow } from "../../src/engine/fact-table.ts";
import { factIndex, type FactIndex } from "../../src/engine/facts.ts";
import { select } from "../../src/engine/filter.ts";
import { funding } from "../../src/engine/funding.ts";
import { loadLayout, loadTables } from "../../src/engine/load.ts";
import { network } from "../../src/engine/network.ts";
import { reach } from "../../src/engine/reach.ts";
import { timeline } from "../../src/engine/timeline.ts";
import { defaultViewState } from "../../src/model/view-state.ts";

const fromDisk: typeof fetch = async (url) =>
  new Response(await readFile(new URL(`../../${String(url)}`, import.meta.url), "utf8"));

/** What the views of the published tables show without a filter. */
export async function publishedAtlas() {
  const [tables, layout] = await Promise.all([
    loadTables("data/", fromDisk),
    loadLayout("data/", fromDisk),
  ]);
  const index = factIndex(tables);
  const { shown } = select(index, defaultViewState());
  return {
    index,
    lanes: timeline(index, shown),
    funding: funding(index, shown),
    network: network(index, shown, layout),
    panels: reach(index, shown),
  };
}

/** Every fact, as the table lists it at first. */
export function defaultFacts(index: FactIndex): FactRow[] {
  const facts = factTable(index);
  const order = { column: "date", descending: true, locale: "ko" } as const;
  const shown = index.universe;
  return Array.from(facts.facts({ shown, search: "", typing: false, table: null, order }), (fact) =>
    facts.rowAt(fact),
  );
}
