// The atlas's events as TimelineJS tells them.
import { Timeline } from "@knight-lab/timelinejs";

const { events } = await (await fetch("rows.json")).json();
const dateOf = (iso) => {
  const [year, month, day] = iso.split("-").map(Number);
  return { year, month, day };
};
new Timeline("timeline", {
  events: events.map(({ lane, from, label }) => ({
    start_date: dateOf(from),
    group: lane,
    text: { headline: label },
  })),
});
