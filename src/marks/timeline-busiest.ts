import { eventsIn, type TimelineLane } from "../model/chart.ts";
import { isNarrow } from "./options.ts";

/** How many lanes a compact timeline of so many pixels has: about a screen of them. */
export const lanesBeside = (width: number): number => (isNarrow(width) ? 4 : 5);

/** The `most` lanes with most events, in the order that they have, and how many others there are. */
export function busiest(
  lanes: readonly TimelineLane[],
  most: number,
): { lanes: TimelineLane[]; others: number } {
  const chosen = new Set([...lanes].sort((a, b) => eventsIn(b) - eventsIn(a)).slice(0, most));
  return { lanes: lanes.filter((lane) => chosen.has(lane)), others: lanes.length - chosen.size };
}
