import { readFile } from "node:fs/promises";
import { fact } from "../../src/engine/fact.ts";
import { factIndex } from "../../src/engine/facts.ts";
import { select } from "../../src/engine/filter.ts";
import { funding } from "../../src/engine/funding.ts";
import { knownIds } from "../../src/engine/known.ts";
import { loadLayout, loadTables } from "../../src/engine/load.ts";
import { network } from "../../src/engine/network.ts";
import { summary } from "../../src/engine/summary.ts";
import { timeline } from "../../src/engine/timeline.ts";
import { parseViewState } from "../../src/model/view-state.ts";
import { allChoices } from "./all-choices.ts";

const fromDisk: typeof fetch = async (url) => {
  const path = new URL(`../../${String(url)}`, import.meta.url);
  return new Response(await readFile(path, "utf8"));
};

/** Everything that the engine does for a page, on the published tables, for one address. */
export async function wholePath(search: string) {
  const [tables, layout] = await Promise.all([
    loadTables("data/", fromDisk),
    loadLayout("data/", fromDisk),
  ]);
  const index = factIndex(tables);
  const { state, problems } = parseViewState(search, knownIds(index));
  const selection = select(index, state);
  const { shown } = selection;
  return {
    problems,
    choices: allChoices(index, state, selection),
    summary: summary(index, selection),
    timeline: timeline(index, shown),
    funding: funding(index, shown),
    network: network(index, shown, layout),
    fact: state.focus && fact(index, state.focus),
  };
}
