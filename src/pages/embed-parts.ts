import type { Component } from "svelte";
import type { embedParts, EmbedName } from "./embed-routes.ts";

// Each embed fetches its one view. `satisfies` holds them to the names that the build preloads.
const fetchPart = {
  timeline: () => import("../views/Timeline.svelte"),
  funding: () => import("../views/Funding.svelte"),
  network: () => import("../views/Network.svelte"),
  reach: () => import("../views/Reach.svelte"),
  facts: () => import("../views/Facts.svelte"),
  articles: () => import("../views/Articles.svelte"),
  fact: () => import("../views/FactCard.svelte"),
} satisfies Record<keyof typeof embedParts, () => Promise<{ default: Component<never> }>>;

/** The view of an embed; rejects if it cannot be fetched. */
export const loadEmbedPart = async (name: EmbedName): Promise<Component> =>
  (await fetchPart[name]()).default as unknown as Component;
