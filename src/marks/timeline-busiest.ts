import type { TimelineLane } from "../model/chart.ts";

/** The lanes with most events, in the order that they have, and how many others there are. */
export function busiest(
  lanes: readonly TimelineLane[],
  most = 12,
): { lanes: TimelineLane[]; others: number } {
  const chosen = new Set(
    [...lanes].sort((a, b) => b.events.length - a.events.length).slice(0, most),
  );
  return { lanes: lanes.filter((lane) => chosen.has(lane)), others: lanes.length - chosen.size };
}
