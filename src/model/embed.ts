import { isReleaseId, RELEASE_ID_LENGTH } from "./release.ts";
import { formatViewState, type ViewState } from "./view-state.ts";

/** How much stands around the picture of an embed; the first is the default. */
export const chromes = ["full", "min", "none"] as const;
export type Chrome = (typeof chromes)[number];

/** What an embed's address says beside the view state. */
export interface EmbedChoice {
  chrome: Chrome;
  /** The frozen release that it shows; null for the tables of the day. */
  release: string | null;
}

export const defaultEmbedChoice = (): EmbedChoice => ({ chrome: chromes[0], release: null });

/**
 * Reads `chrome` and `release` of an address. Never throws: an unknown chrome is the default one;
 * whether there is such a release is for `data/releases.json` to say.
 */
export function parseEmbedChoice(search: string): EmbedChoice {
  const parameters = new URLSearchParams(search);
  const chrome = parameters.get("chrome");
  return {
    chrome: chromes.find((known) => known === chrome) ?? chromes[0],
    release: parameters.get("release")?.slice(0, RELEASE_ID_LENGTH) || null,
  };
}

/**
 * The query of an embed, without `?`: every parameter, so that a later change of defaults alters
 * no article. A release is named only if it can be one.
 */
export function formatEmbed(state: ViewState, { chrome, release }: EmbedChoice): string {
  const pinned = release !== null && isReleaseId(release) ? [`release=${release}`] : [];
  return [formatViewState(state, { resolved: true }), `chrome=${chrome}`, ...pinned].join("&");
}
