import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sirv from "sirv";
import { createBuilder } from "vite";
import type { TimelineLane } from "../../src/model/chart.ts";
import { browserFlags, ensureBrowser } from "../browser.mjs";
import { siteHandler } from "../serve.mjs";
import { measureBytes } from "./bytes.ts";
import { compressFolder } from "./compressed.ts";
import type { Measured } from "./measured.ts";
import { measurePage } from "./page.ts";
import { buildPeers } from "./peer-pages.ts";
import { measurePhone, phoneFigures } from "./slow-phone.ts";
import { measureWeights } from "./weights.ts";

const filterBox = "main fieldset input[type=checkbox]";

/**
 * The built site: what it weighs, how soon it is there and answers, on this machine and on a slow
 * phone; given `lanes`, beside the same timeline built with other libraries.
 */
export async function measureSite(
  top: string,
  lanes: readonly TimelineLane[] | null,
  progress: (text: string) => void,
): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "sangsaeng-bench-"));
  const [own, peers] = [join(folder, "site"), lanes && join(folder, "peers")];
  try {
    progress("building");
    const builder = await createBuilder({
      configFile: join(top, "vite.config.ts"),
      logLevel: "error",
      build: { outDir: own },
    });
    await builder.buildApp();
    if (lanes && peers) await buildPeers(peers, lanes);
    const weights = [...(await measureWeights(own, peers ?? undefined)), ...measureBytes(own)];
    for (const built of [own, peers]) if (built) compressFolder(built);
    const choice = { executablePath: await ensureBrowser(), args: browserFlags };
    return await serving(siteHandler(own), async (address) => {
      const page = await measurePage(address, choice, progress);
      const phone = (peersAddress?: string) =>
        measurePhone(phonePages(address, peersAddress), choice, progress);
      // The peers' libraries make code of texts, which our headers forbid.
      const times = peers
        ? await serving(sirv(peers, { gzip: true }) as RequestListener, phone)
        : await phone();
      return [...page, ...phoneFigures(times), ...weights];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const phonePages = (own: string, peers?: string) => [
  { name: "overview", address: own, button: filterBox, chart: ".chart" },
  { name: "timeline", address: `${own}timeline/`, button: filterBox, chart: ".chart" },
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

async function serving<T>(handler: RequestListener, use: (address: string) => Promise<T>) {
  const server = createServer(handler);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
