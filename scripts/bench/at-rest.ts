import type { Browser } from "@playwright/test";

const pause = 250;
/** Seconds of computing within a pause below which a browser rests. */
const little = 0.02;
const patience = 40;

/**
 * Waits until the browser has nothing to do. A new window makes it draw parts of its own for about a
 * second, on a core that the page needs; who opens an address has had the window open before.
 */
export async function atRest(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const computed = async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  let before = await computed();
  for (let step = 0; step < patience; step += 1) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const now = await computed();
    // A process that has ended takes its time with it.
    if (Math.abs(now - before) < little) break;
    before = now;
  }
  await session.detach();
}
