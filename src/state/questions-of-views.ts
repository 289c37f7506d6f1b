import type { organizationChoices, periodChoices, valueChoices } from "../engine/choices.ts";
import type { fact } from "../engine/fact.ts";
import type { funding } from "../engine/funding.ts";
import type { network } from "../engine/network.ts";
import type { networkPair } from "../engine/pair.ts";
import type { running } from "../engine/running.ts";
import type { wholeTimeline } from "../engine/timeline.ts";

/**
 * What only some views ask of the engine. Each view brings its own, so that an embed of one carries
 * nothing of the others: whoever reads `explorer.funding` imports `with-funding.ts`, and so on.
 */
export const engine = {} as {
  fact: typeof fact;
  funding: typeof funding;
  network: typeof network;
  networkPair: typeof networkPair;
  organizationChoices: typeof organizationChoices;
  periodChoices: typeof periodChoices;
  running: typeof running;
  valueChoices: typeof valueChoices;
  wholeTimeline: typeof wholeTimeline;
};
