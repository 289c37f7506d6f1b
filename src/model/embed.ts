import { isReleaseId } from "./release.ts";
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
 * Reads `chrome` and `release` of an address. Never throws: what is unknown is left at its default
 * and, where it would change what is told, named.
 */
export function parseEmbedChoice(search: string): EmbedChoice & { problems: string[] } {
  const parameters = new URLSearchParams(search);
  const chrome = parameters.get("chrome");
  const release = parameters.get("release") || null;
  const fine = release === null || isReleaseId(release);
  return {
    chrome: chromes.find((known) => known === chrome) ?? chromes[0],
    release: fine ? release : null,
    problems: fine ? [] : [release],
  };
}

/** The query of an embed: every parameter, so that a later change of defaults alters no article. */
export function formatEmbed(state: ViewState, { chrome, release }: EmbedChoice): string {
  const own = [`chrome=${chrome}`, ...(release === null ? [] : [`release=${release}`])];
  return [formatViewState(state, { resolved: true }), ...own].join("&");
}
