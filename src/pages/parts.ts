import type { Component } from "svelte";
import { partNames, type PartName, type Route } from "./routes.ts";

/** What stands below the header of a page, from top to bottom. */
export interface Parts {
  readonly view: Route["view"];
  readonly components: readonly Component<{ compact?: boolean; id?: string }>[];
}

// Each page fetches only what it shows: the parts are chunks of their own in the build.
const fetchPart: Record<PartName, () => Promise<{ default: Component<never> }>> = {
  About: () => import("../views/About.svelte"),
  Articles: () => import("../views/Articles.svelte"),
  Facts: () => import("../views/Facts.svelte"),
  Funding: () => import("../views/Funding.svelte"),
  Network: () => import("../views/Network.svelte"),
  Organization: () => import("../views/Organization.svelte"),
  Overview: () => import("../views/Overview.svelte"),
  Promises: () => import("../views/Promises.svelte"),
  Reach: () => import("../views/Reach.svelte"),
  Timeline: () => import("../views/Timeline.svelte"),
};

/** The parts of a page; rejects if one of them cannot be fetched. */
export async function loadParts(view: Route["view"]): Promise<Parts> {
  const loaded = await Promise.all(partNames[view].map((name) => fetchPart[name]()));
  const components = loaded.map(
    (module) => module.default as unknown as Parts["components"][number],
  );
  return { view, components };
}

/** Whether a page shows facts that its filters choose. */
export const isFiltered = (view: Route["view"]): boolean =>
  view !== "about" && view !== "org" && view !== "articles";
