import { join } from "node:path";
import type { RequestListener } from "node:http";
import sirv from "sirv";
import { createBuilder } from "vite";
import type { TimelineLane } from "../../src/model/chart.ts";
import { measureBytes } from "./bytes.ts";
import { compressFolder } from "./compressed.ts";
import { measureFilters, withBrowser, type BrowserChoice, type PageTimes } from "./page-times.ts";
import { measured, quantile, type Measured } from "./measured.ts";
import { buildPeers } from "./peer-pages.ts";
import { serving, servingSite } from "./serving.ts";
import { measurePhone, phoneFigures } from "./slow-phone.ts";
import { measureWeights } from "./weights.ts";

const filter = { menu: "main .menu > button", button: "main fieldset input[type=checkbox]" };

interface Site {
  top: string;
  /** Where it is built; the peers beside it. */
  folder: string;
  choice: BrowserChoice;
  /** What the peers draw; none are built without. */
  lanes: readonly TimelineLane[] | null;
  progress: (text: string) => void;
}

/**
 * The built site: what it weighs, and how soon it is there and answers on a slow phone; given `lanes`,
 * beside the same timeline built with other libraries. The build stays in `folder`.
 */
export async function measureSite(site: Site): Promise<Measured[]> {
  const { top, folder, choice, lanes, progress } = site;
  const peers = lanes && `${folder}-peers`;
  progress("building the site");
  const builder = await createBuilder({
    configFile: join(top, "vite.config.ts"),
    logLevel: "error",
    build: { outDir: folder },
  });
  await builder.buildApp();
  if (lanes && peers) await buildPeers(peers, lanes);
  const weights = [...(await measureWeights(folder, peers ?? undefined)), ...measureBytes(folder)];
  for (const built of [folder, peers]) if (built) compressFolder(built);
  return servingSite({ folder }, async (address) => {
    const phone = (peersAddress?: string) =>
      measurePhone(phonePages(address, peersAddress), choice, progress);
    // The peers' libraries make code of texts, which our headers forbid.
    const times = peers
      ? await serving(sirv(peers, { gzip: true }) as RequestListener, phone)
      : await phone();
    const wide = await withBrowser(choice, (browser) => measureFilters(browser, address, { steps: 60, figures: 3 }, progress)); // prettier-ignore
    return [...phoneFigures(times), ...filterFigures(wide), ...weights];
  });
}

/** How soon the overview of the published tables answers on this machine. */
const filterFigures = ({ filter, anew, empty, busy, frames }: PageTimes): Measured[] => [
  ...(
    [
      ["median", 0.5],
      ["p95", 0.95],
    ] as const
  ).flatMap(([label, p]) => [
    measured(`overview, filter to paint, ${label} of ${filter.length}`, "ms", quantile(filter, p), {
      baseline: "an empty frame",
      value: quantile(empty, p),
    }),
    measured(
      `overview, filter to paint, chosen anew, ${label} of ${anew.length}`,
      "ms",
      quantile(anew, p),
    ),
    measured(
      `overview, the main thread's work for a filter, ${label} of ${busy.length}`,
      "ms",
      quantile(busy, p),
    ),
  ]),
  measured("overview, frames dropped while brushing", "frames", frames.dropped, {
    baseline: "due",
    value: frames.due,
  }),
];

const phonePages = (own: string, peers?: string) => [
  { name: "overview", address: own, ...filter, chart: ".chart" },
  { name: "timeline", address: `${own}timeline/`, ...filter, chart: ".chart" },
  ...(peers
    ? [
        {
          name: "timeline by vega-embed",
          address: `${peers}vega.html`,
          button: "[data-filter]",
          chart: ".chart",
        },
      ]
    : []),
];
