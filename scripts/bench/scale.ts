import type { Browser } from "@playwright/test";
import { factIndex } from "../../src/engine/facts.ts";
import { loadLayout, loadTables } from "../../src/engine/load.ts";
import { measureEngine } from "./engine.ts";
import { measureFilters, openOnce, type Opening, type PageTimes } from "./page-times.ts";
import { measured, quantile, type Measured } from "./measured.ts";
import { servingSite } from "./serving.ts";
import { baseOf, fromDisk, measureFormats, writeTables } from "./tables.ts";

const percentiles = [
  ["median", 0.5],
  ["p95", 0.95],
] as const;

interface Scale {
  /** Folders: the site, the site with all views on its first page, and where tables may be written. */
  site: string;
  fiveViews: string;
  scratch: string;
  peers: boolean;
  browser: Browser;
  progress: (text: string) => void;
}

/** All figures of one number of invented facts. */
export async function measureScale(facts: number, scale: Scale): Promise<Measured[]> {
  const { progress, browser } = scale;
  const tables = writeTables(scale.scratch, facts, progress);
  const rows = await measureFormats(tables, facts, progress);
  const arrow = tables.arrow!;
  const openings = async (folder: string, format: string) => {
    const times: Opening[] = [];
    for (let load = 0; load < (facts > 100_000 ? 3 : 5); load += 1) {
      progress(`${facts} facts: opening ${format}, ${load + 1}`);
      times.push(await servingSite({ folder: scale.site, data: folder }, (address) => openOnce(browser, address))); // prettier-ignore
    }
    return times;
  };
  const opened = { arrow: await openings(arrow, "Arrow"), json: tables.json === undefined ? undefined : await openings(tables.json, "JSON") }; // prettier-ignore
  rows.push(...openingRows(opened.arrow, opened.json, facts));

  const times = await servingSite({ folder: scale.fiveViews, data: arrow }, (address) =>
    measureFilters(browser, address, { steps: facts > 100_000 ? 40 : 60, figures: 5 }, (text) => progress(`${facts} facts: ${text}`)),
  ); // prettier-ignore
  const loaded = await loadTables(baseOf(arrow), fromDisk);
  const layout = await loadLayout(baseOf(arrow), fromDisk);
  const start = performance.now();
  const index = factIndex(loaded);
  rows.push(measured(`index of the tables in Node, ${facts} facts`, "ms", performance.now() - start)); // prettier-ignore
  const race = await measureEngine(index, layout, { facts, peers: scale.peers, progress });
  return [...rows, ...pageRows(times, race, facts), ...race];
}

function openingRows(arrow: Opening[], json: Opening[] | undefined, facts: number): Measured[] {
  const median = (times: Opening[], of: keyof Opening) => quantile(times.map((time) => time[of]), 0.5); // prettier-ignore
  return (
    [
      ["firstPaint", "first picture"],
      ["ready", "filters ready"],
    ] as const
  ).map(([of, words]) =>
    measured(`opening the overview from Arrow, ${words}, ${facts} facts, median of ${arrow.length}`, "ms", median(arrow, of),
      json && { baseline: "from JSON", value: median(json, of) }),
  ); // prettier-ignore
}

/** The page's figures; a change of filters beside the others' rows alone, to which no painting is added. */
function pageRows(times: PageTimes, race: readonly Measured[], facts: number): Measured[] {
  const name = `filter to paint in Chromium, a page of five views, those in the window, ${facts} facts`;
  const rows = percentiles.flatMap(([label, p]) => {
    const own = quantile(times.filter, p);
    const beside = race
      .filter((row) => row.baseline?.includes(`, ${label} of `))
      .map(({ baseline, baselineValue }) => ({ baseline: `rows alone in Node by ${baseline!.split(",")[0]}`, value: baselineValue! })); // prettier-ignore
    const empty = { baseline: "an empty frame", value: quantile(times.empty, p) };
    const title = `${name}, ${label} of ${times.filter.length}`;
    const anew = measured(`${name}, chosen anew, ${label} of ${times.anew.length}`, "ms", quantile(times.anew, p)); // prettier-ignore
    return [...[empty, ...beside].map((against) => measured(title, "ms", own, against)), anew];
  });
  const { due, dropped } = times.frames;
  return [
    ...rows,
    ...percentiles.map(([label, p]) =>
      measured(`the main thread's work for all five, ${facts} facts, ${label} of ${times.busy.length}`, "ms", quantile(times.busy, p)),
    ),
    measured(`frames dropped while brushing, ${facts} facts`, "frames", dropped, { baseline: "due", value: due }),
    measured(`JavaScript heap of the page, ${facts} facts`, "bytes", times.heap),
    ...(Number.isFinite(times.resident) ? [measured(`memory of the page's process, ${facts} facts`, "bytes", times.resident)] : []),
    measured(`layout shift on load, five views, ${facts} facts`, "shift", times.shift),
  ]; // prettier-ignore
}
