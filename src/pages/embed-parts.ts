import type { Component } from "svelte";
import { embedParts, type EmbedName } from "../views/embed-addresses.ts";

// Each embed fetches its one view.
const fetchPart: Record<
  (typeof embedParts)[EmbedName],
  () => Promise<{ default: Component<never> }>
> = {
  Timeline: () => import("../views/Timeline.svelte"),
  Funding: () => import("../views/Funding.svelte"),
  Network: () => import("../views/Network.svelte"),
  Reach: () => import("../views/Reach.svelte"),
  Facts: () => import("../views/Facts.svelte"),
  Promises: () => import("../views/Promises.svelte"),
  Articles: () => import("../views/Articles.svelte"),
  FactCard: () => import("../views/FactCard.svelte"),
};

/** The view of an embed; rejects if it cannot be fetched. */
export const loadEmbedPart = async (name: EmbedName): Promise<Component> =>
  (await fetchPart[embedParts[name]]()).default as unknown as Component;
