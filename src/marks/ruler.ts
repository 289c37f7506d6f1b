import { scale } from "@observablehq/plot";
import type { FundingRow } from "../model/chart.ts";
import { formatWonShort } from "../model/won.ts";
import type { Locale } from "../model/vocabulary.ts";
import { scaleEnd, drawable, reach, type Ruler } from "./funding-layout.ts";
import { textWidth } from "./text.ts";

const withParts = (rows: readonly FundingRow[]): FundingRow[] =>
  drawable(rows).flatMap((row) => [row, ...withParts([...row.parts, ...row.maybe_parts])]);

/** From 0, or in whole powers of ten on a log scale, to the largest figure of `rows`. */
export function rulerFor(
  rows: readonly FundingRow[],
  { left, width, locale, log }: { left: number; width: number; locale: Locale; log: boolean },
): Ruler {
  const every = withParts(rows);
  const all = every
    .flatMap((row) => [reach(row), row.bound === "range" ? row.krw_min : null])
    .filter((krw): krw is number => krw !== null && krw > 0);
  const most = Math.max(1, ...all);
  const least = 10 ** Math.floor(Math.log10(Math.min(most / 10, ...all)));
  const share = log
    ? (krw: number) => Math.log(Math.max(krw, least) / least) / Math.log(most / least)
    : (krw: number) => krw / most;
  // On a log scale a part has a line, and words, of its own.
  const right = scaleEnd(log ? every : rows, share, { left, width, locale, sign: log ? 14 : 0 });
  const domain: [number, number] = log ? [least, most] : [0, most];
  const x = scale({ x: { type: log ? "log" : "linear", domain, range: [left, right] } });
  return { left, right, domain, x: (krw) => x.apply(Math.max(krw, domain[0])) as number };
}

/** The nearest 1, 2 or 5 times a power of ten. */
function roundStep(about: number): number {
  const power = 10 ** Math.floor(Math.log10(about));
  const share = about / power;
  return power * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10);
}

/** Round figures that their words leave room for; on a log scale powers of ten. */
export function ticksFor(
  rows: readonly FundingRow[],
  { domain, left, right, x }: Ruler,
  { log, locale, narrow }: { log: boolean; locale: Locale; narrow: boolean },
): number[] {
  const powers = Math.round(Math.log10(domain[1] / Math.max(1, domain[0])));
  const step = roundStep(domain[1] / Math.max(2, Math.floor((right - left) / 110)));
  const ticks = log
    ? Array.from({ length: powers + 1 }, (_, i) => domain[0] * 10 ** i)
    : Array.from({ length: Math.floor(domain[1] / step) + 1 }, (_, i) => i * step);
  const inside = ticks.filter((krw) => krw <= domain[1] && Number.isInteger(krw));
  let end = -Infinity;
  return inside.filter((krw, i) => {
    const word = textWidth(formatWonShort(krw, locale), 11);
    // The first word of a narrow drawing begins where its figure stands.
    const from = narrow && i === 0 ? x(krw) : x(krw) - word / 2;
    if (from < end + 12) return false;
    end = from + word;
    return true;
  });
}
