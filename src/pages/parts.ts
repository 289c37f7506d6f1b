import type { Component } from "svelte";
import { partsKey, partsOf, type PartName, type Route } from "./routes.ts";

export type Part = Component<{ compact?: boolean; id?: string; rows?: unknown }>;

/** What stands below the header of a page, from top to bottom. */
export interface Parts {
  readonly view: Route["view"];
  /** The same for pages that are made of the same parts. */
  readonly key: string;
  /** Those that may come later than the page are promised. */
  readonly components: readonly (Part | Promise<Part>)[];
  /** Of a file beside the tables that only this page reads. */
  readonly rows?: unknown;
}

// Each page fetches only what it shows: the parts are chunks of their own in the build.
const fetchPart: Record<PartName, () => Promise<{ default: Component<never> }>> = {
  About: () => import("../views/About.svelte"),
  Articles: () => import("../views/Articles.svelte"),
  Corrections: () => import("../views/Corrections.svelte"),
  Data: () => import("../views/Data.svelte"),
  EmbedGuide: () => import("../views/EmbedGuide.svelte"),
  Facts: () => import("../views/Facts.svelte"),
  Funding: () => import("../views/Funding.svelte"),
  FundingFigure: () => import("../views/FundingFigure.svelte"),
  Network: () => import("../views/Network.svelte"),
  Organization: () => import("../views/Organization.svelte"),
  Overview: () => import("../views/Overview.svelte"),
  Promises: () => import("../views/Promises.svelte"),
  Question: () => import("../views/Question.svelte"),
  Reach: () => import("../views/Reach.svelte"),
  Timeline: () => import("../views/Timeline.svelte"),
};

const files: Partial<Record<Route["view"], string>> = {
  corrections: "corrections.json",
  data: "releases.json",
};

/**
 * The parts of a page, which finds the tables at `data`; `late` says of the last of them whether they
 * may come after the page. Rejects if anything else of it cannot be fetched.
 */
export async function loadParts(
  route: Route,
  data: string,
  fetch: typeof globalThis.fetch,
  late: readonly boolean[] = [],
): Promise<Parts> {
  const file = files[route.view];
  const names = partsOf(route);
  const first = names.length - late.length;
  const coming = names.map((name) =>
    fetchPart[name]().then((module) => module.default as unknown as Part),
  );
  const [rows, ...components] = await Promise.all([
    file === undefined ? undefined : fetchJson(`${data}${file}`, fetch),
    // In a list of its own a promise is not waited for.
    ...coming.map(async (part, i) => (late[i - first] ? [part] : [await part])),
  ]);
  return { view: route.view, key: partsKey(route), components: components.flat(), rows };
}

async function fetchJson(url: string, fetch: typeof globalThis.fetch): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`missing file: ${url}, status ${response.status}`);
  return response.json();
}

/** Whether a page shows facts that its filters choose. */
export const isFiltered = (view: Route["view"]): boolean =>
  !["about", "articles", "corrections", "data", "embed", "org"].includes(view);
