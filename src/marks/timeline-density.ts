import type { TimelineLane } from "../model/chart.ts";
import { dayNumber } from "../model/edtf.ts";
import type { Locale } from "../model/vocabulary.ts";
import type { Frame } from "./frame.ts";
import type { Palette } from "./palette.ts";
import type { Pen } from "./svg.ts";
import { bundled, says } from "./words.ts";

/** Events by month, where they are too many for marks of their own; one scale for all lanes. */
export interface Density {
  events: number;
  bars: { x0: number; x1: number; height: number }[];
}

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
};

/** The bars of each lane that has too many events, as high as `height` where there are most. */
export function densities(
  lanes: readonly TimelineLane[],
  { x, left, right }: Frame,
  height: number,
): (Density | null)[] {
  const found = lanes.map(({ dense }) =>
    dense?.months
      .map(({ month, events }) => ({
        x0: Math.max(left, x(dayNumber(`${month}-01`))),
        x1: Math.min(right, x(dayNumber(`${monthAfter(month)}-01`))),
        events,
      }))
      .filter(({ x0, x1 }) => x1 > x0),
  );
  const most = Math.max(1, ...found.flatMap((bars) => bars?.map(({ events }) => events) ?? []));
  return lanes.map(({ dense }, i) => {
    const bars = found[i];
    if (!dense || !bars) return null;
    const high = (events: number) => Math.max(1, (events / most) * height);
    return { events: dense.events, bars: bars.map(({ x0, x1, events }) => ({ x0, x1, height: high(events) })) }; // prettier-ignore
  });
}

const round = (n: number) => Math.round(n * 10) / 10;

/** Bars on a base line at `bottom`, all in one outline: a lane may have hundreds. */
export function densityMark(
  pen: Pen,
  palette: Palette,
  { events, bars }: Density,
  { bottom, locale }: { bottom: number; locale: Locale },
): SVGElement {
  const d = bars
    .map(
      ({ x0, x1, height }) =>
        `M${round(x0)},${round(bottom)}V${round(bottom - height)}H${round(x1)}V${round(bottom)}Z`,
    ) // prettier-ignore
    .join("");
  return pen("path", {
    class: "density",
    role: "img",
    "aria-label": `${bundled(events, locale)}, ${says.byMonth[locale]}`,
    d,
    fill: palette.event.operation,
    "fill-opacity": 0.65,
  });
}
