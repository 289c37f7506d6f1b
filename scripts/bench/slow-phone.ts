import { chromium, type Browser } from "@playwright/test";
import { atRest } from "./at-rest.ts";
import { measured, quantile, type Measured } from "./measured.ts";
import type { BrowserChoice } from "./page-times.ts";

/** A page to open, and where to see that its filter has answered. */
export interface PhonePage {
  name: string;
  address: string;
  /** Clicked once the page says `html[data-ready]`: what unfolds the filter, where it is folded, and the filter. */
  menu?: string;
  button: string;
  /** Holds the chart, which then changes. */
  chart: string;
}

/** Medians over the loads: ms since the navigation began, and the sum of the layout's shifts. */
export interface PhoneTimes {
  name: string;
  firstPaint: number;
  largestPaint: number;
  shift: number;
  filterAnswers: number;
}

/** Lighthouse's slow 4G: 150 ms for a request to come back, 1.6 Mbit/s down and 0.75 up, as bytes a second. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const slowdown = 4;
const loads = 5;

/** Each page in turn, `loads` times over, on a phone's width with the processor four times slower and slow 4G; nothing is cached. */
export async function measurePhone(
  pages: readonly PhonePage[],
  choice: BrowserChoice,
  progress: (text: string) => void,
): Promise<PhoneTimes[]> {
  const browser = await chromium.launch(choice);
  try {
    const taken = pages.map((): Times[] => []);
    for (let load = 0; load < loads; load += 1)
      for (const [i, page] of pages.entries()) {
        progress(`slow phone: load ${load * pages.length + i + 1} of ${loads * pages.length}`);
        const painted = await open(browser, page.address, paints);
        const answered = await open(browser, page.address, filterAnswers, page);
        taken[i]?.push({ ...painted, filterAnswers: answered });
      }
    return pages.map(({ name }, i) => ({ name, ...medians(taken[i] ?? []) }));
  } finally {
    await browser.close();
  }
}

type Times = Omit<PhoneTimes, "name">;

const medians = (times: readonly Times[]): Times => {
  const median = (of: keyof Times) =>
    quantile(
      times.map((time) => time[of]),
      0.5,
    );
  return {
    firstPaint: median("firstPaint"),
    largestPaint: median("largestPaint"),
    shift: median("shift"),
    filterAnswers: median("filterAnswers"),
  };
};

/** The figures of each page, the timeline's beside those of the same chart by another library where there is one. */
export function phoneFigures(times: readonly PhoneTimes[]): Measured[] {
  const peer = times.find(({ name }) => name.startsWith("timeline by "));
  const kinds = [
    ["firstPaint", "first contentful paint", "ms"],
    ["largestPaint", "largest contentful paint", "ms"],
    ["shift", "layout shift", "shift"],
    ["filterAnswers", "until a filter has answered", "ms"],
  ] as const;
  return times
    .filter((page) => page !== peer)
    .flatMap((page) =>
      kinds.map(([kind, words, unit]) =>
        measured(
          `${page.name} on a slow phone, ${words}, median of ${loads}`,
          unit,
          page[kind],
          peer && page.name === "timeline" ? { baseline: peer.name, value: peer[kind] } : undefined,
        ),
      ),
    );
}

/** What `read`, which runs in the page from its first moment on, answers of one fresh load. */
async function open<A, T>(
  browser: Browser,
  address: string,
  read: (asked: A) => Promise<T>,
  asked?: A,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    // Before the processor is slowed, which by itself computes all the time.
    await atRest(browser);
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", slow4G);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    // tsx keeps the names of functions with a call that a page does not know.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(
      `globalThis.asked = (${read.toString()})(${JSON.stringify(asked ?? null)})`,
    );
    await page.goto(address);
    return await page.evaluate(() => (globalThis as unknown as { asked: Promise<T> }).asked);
  } finally {
    await context.close();
  }
}

/** Paints and shifts until nothing has happened for two seconds after the page was loaded. Runs in the page. */
function paints(): Promise<Omit<Times, "filterAnswers">> {
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
  return new Promise((resolve) => {
    const found = { firstPaint: NaN, largestPaint: NaN, shift: 0 };
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(quiet);
      if (document.readyState === "complete") quiet = setTimeout(() => resolve(found), 2000);
    };
    const watch = (type: string, read: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => {
        list.getEntries().forEach(read);
        wait();
      }).observe({ type, buffered: true });
    watch("paint", (entry) => {
      if (entry.name === "first-contentful-paint") found.firstPaint = entry.startTime;
    });
    watch("largest-contentful-paint", (entry) => {
      found.largestPaint = entry.startTime;
    });
    watch("layout-shift", (entry) => {
      const { value, hadRecentInput } = entry as Shift;
      if (!hadRecentInput) found.shift += value;
    });
    watch("resource", () => {});
    addEventListener("load", wait);
  });
}

/**
 * When a chart has been painted anew after the first click that the page could take; what was drawn ahead
 * and does not answer yet is no such chart. Runs in the page.
 */
function filterAnswers({ menu, button, chart }: PhonePage): Promise<number> {
  return new Promise((resolve) => {
    const answers = ({ target }: MutationRecord) =>
      target instanceof Element &&
      target.closest(chart) !== null &&
      target.closest("[data-stands]") === null;
    const look = () => {
      const isReady = document.querySelector("html[data-ready]") !== null;
      const box = document.querySelector<HTMLElement>(button);
      if (isReady && !box && menu) document.querySelector<HTMLElement>(menu)?.click();
      if (!isReady || !box || !document.querySelector(chart))
        return void requestAnimationFrame(look);
      const changed = new MutationObserver((records) => {
        if (!records.some(answers)) return;
        changed.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      changed.observe(document.body, { childList: true, subtree: true, attributes: true });
      box.click();
    };
    look();
  });
}
