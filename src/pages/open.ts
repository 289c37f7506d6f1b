import { factIndex } from "../engine/facts.ts";
import { loadLayout, loadTables } from "../engine/load.ts";
import type { Addressing } from "../state/addressing.ts";
import { Explorer } from "../state/explorer.svelte.ts";
import { loadParts, type Parts } from "./parts.ts";
import { routeAt } from "./routes.ts";

/**
 * The explorer of the tables beside the page, and the parts of the page that was asked for, of which
 * some may be `late`. Rejects with a TableError for tables that cannot be used.
 */
export async function openAtlas(
  address: Addressing,
  late: readonly boolean[] = [],
): Promise<{ explorer: Explorer; parts: Parts }> {
  const data = new URL("data/", address.root).href;
  const get = fetch.bind(globalThis);
  const [tables, layout, parts] = await Promise.all([
    loadTables(data, get),
    loadLayout(data, get),
    loadParts(routeAt(address.path) ?? { view: "overview", locale: "ko" }, data, get, late),
  ]);
  return { explorer: new Explorer(factIndex(tables), layout, address), parts };
}
