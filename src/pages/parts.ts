import type { Component } from "svelte";
import { partsKey, partsOf, type PartName, type Route } from "./routes.ts";

/** What stands below the header of a page, from top to bottom. */
export interface Parts {
  readonly view: Route["view"];
  /** The same for pages that are made of the same parts. */
  readonly key: string;
  readonly components: readonly Component<{ compact?: boolean; id?: string }>[];
}

// Each page fetches only what it shows: the parts are chunks of their own in the build.
const fetchPart: Record<PartName, () => Promise<{ default: Component<never> }>> = {
  About: () => import("../views/About.svelte"),
  Articles: () => import("../views/Articles.svelte"),
  Corrections: () => import("../views/Corrections.svelte"),
  Data: () => import("../views/Data.svelte"),
  Facts: () => import("../views/Facts.svelte"),
  Funding: () => import("../views/Funding.svelte"),
  Network: () => import("../views/Network.svelte"),
  Organization: () => import("../views/Organization.svelte"),
  Overview: () => import("../views/Overview.svelte"),
  Promises: () => import("../views/Promises.svelte"),
  Question: () => import("../views/Question.svelte"),
  Reach: () => import("../views/Reach.svelte"),
  Timeline: () => import("../views/Timeline.svelte"),
};

/** The parts of a page; rejects if one of them cannot be fetched. */
export async function loadParts(route: Route): Promise<Parts> {
  const loaded = await Promise.all(partsOf(route).map((name) => fetchPart[name]()));
  const components = loaded.map(
    (module) => module.default as unknown as Parts["components"][number],
  );
  return { view: route.view, key: partsKey(route), components };
}

/** Whether a page shows facts that its filters choose. */
export const isFiltered = (view: Route["view"]): boolean =>
  !["about", "articles", "corrections", "data", "org"].includes(view);
