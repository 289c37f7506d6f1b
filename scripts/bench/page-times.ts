import { readFileSync } from "node:fs";
import { chromium, type Browser, type CDPSession, type Page } from "@playwright/test";
import { atRest } from "./at-rest.ts";
import { layoutShift } from "./layout-shift.ts";
import { brush } from "./brush.ts";

export interface BrowserChoice {
  executablePath: string;
  args: string[];
}

/** What a page takes, in ms and bytes. */
export interface PageTimes {
  /** From the click to the end of the task in which the main thread has painted the change. */
  filter: number[];
  /** Of these, those that choose anew: every second takes a choice back, whose answer the page still has. */
  anew: number[];
  /** Of these, what the main thread computed: on a busy machine the rest is waiting. */
  busy: number[];
  /** The same of a frame in which nothing changes. */
  empty: number[];
  heap: number;
  /** Of the page's process; NaN where the system does not tell. */
  resident: number;
  /** Frames while the period is dragged: those that should have come, and those that did not. */
  frames: { due: number; dropped: number };
  shift: number;
}

/** When a fresh page showed anything, and when it took a filter, in ms since the navigation began. */
export interface Opening {
  firstPaint: number;
  ready: number;
}

const viewport = { width: 1280, height: 800 };
const marks = "section.figure svg [data-id]";

export async function withBrowser<T>(choice: BrowserChoice, use: (browser: Browser) => Promise<T>) {
  const browser = await chromium.launch(choice);
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
  const page = await context.newPage();
  // tsx keeps the names of functions with a call that a page does not know.
  await page.addInitScript("globalThis.__name = (named) => named");
  await atRest(browser);
  return page;
}

const ready = (page: Page) =>
  page.locator("html[data-ready]").waitFor({ state: "attached", timeout: 300_000 });

/** Opens the page at `address` as somebody does who was never there. */
export async function openOnce(browser: Browser, address: string): Promise<Opening> {
  const page = await freshPage(browser);
  try {
    await page.addInitScript(() => {
      const opened = new Promise<Opening>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!document.documentElement.hasAttribute("data-ready")) return;
          observer.disconnect();
          // Ready is who has been painted.
          requestAnimationFrame(() =>
            setTimeout(() => {
              const ready = performance.now();
              const [paint] = performance.getEntriesByName("first-contentful-paint");
              resolve({ firstPaint: paint?.startTime ?? NaN, ready });
            }),
          );
        }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
      });
      Object.assign(globalThis, { opened });
    });
    await page.goto(address, { waitUntil: "commit" });
    // Asked once: a locator would look again and again, and have the page laid out each time.
    return await page.evaluate(
      () => (globalThis as unknown as { opened: Promise<Opening> }).opened,
    );
  } finally {
    await page.context().close();
  }
}

/**
 * `steps` changes of filters on the page at `address`, and what it holds and drops. Throws if it does not
 * have so many `figures`: then it is another page than the one that the times would be said of.
 */
export async function measureFilters(
  browser: Browser,
  address: string,
  { steps, figures }: { steps: number; figures: number },
  progress: (text: string) => void,
): Promise<PageTimes> {
  const page = await freshPage(browser);
  try {
    await page.goto(address, { waitUntil: "commit" });
    await ready(page);
    await page.locator(marks).first().waitFor({ timeout: 120_000 });
    const found = () => page.locator("main section.figure").count();
    for (let wait = 0; wait < 100 && (await found()) < figures; wait += 1)
      await page.waitForTimeout(100);
    if ((await found()) !== figures) throw new Error(`${await found()} figures, not ${figures}: ${address}`); // prettier-ignore
    const shift = await page.evaluate(layoutShift);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const times: PageTimes = { ...{ filter: [], anew: [], busy: [], empty: [], shift }, ...{ heap: NaN, resident: NaN, frames: { due: 0, dropped: 0 } } }; // prettier-ignore
    // What is worked out once, at the first filter of its kind, is not what a change costs.
    const warm = 10;
    for (let step = -warm; step < steps; step += 1) {
      progress(`filter to paint: ${step + 1} of ${steps}`);
      const empty = await paint(page, null);
      const before = await busyTime(session);
      // Each box is ticked and then cleared.
      const { ms, changed, isNew } = await paint(page, 7 * ((step + warm) >> 1));
      if (!changed) throw new Error(`a filter changed nothing: step ${step}`);
      if (step < 0) continue;
      times.busy.push((await busyTime(session)) - before);
      times.empty.push(empty.ms);
      times.filter.push(ms);
      if (isNew) times.anew.push(ms);
    }
    await session.send("HeapProfiler.collectGarbage");
    times.heap = await metric(session, "JSHeapUsedSize");
    times.resident = await residentBytes(browser);
    progress("brushing");
    times.frames = await brush(page);
    return times;
  } finally {
    await page.context().close();
  }
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find((found) => found.name === name)?.value ?? NaN;
}

const busyTime = async (session: CDPSession) => 1000 * (await metric(session, "TaskDuration"));

/** Of the largest of the browser's pages: where there is one page, that one. */
async function residentBytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const sizes = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => {
      try {
        const [, kb] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, "utf8")) ?? [];
        return 1024 * Number(kb);
      } catch {
        return NaN;
      }
    });
  return Math.max(...sizes);
}

/** Clicks the filter box of that number, counted round, or none, and waits until it has been painted. */
function paint(
  page: Page,
  box: number | null,
): Promise<{ ms: number; changed: boolean; isNew: boolean }> {
  return page.evaluate(async (n) => {
    const frame = () => new Promise(requestAnimationFrame);
    const boxesOf = () => [
      ...document.querySelectorAll<HTMLInputElement>("main fieldset input[type=checkbox]"),
    ];
    const menus = [...document.querySelectorAll<HTMLElement>("main .menu > button")];
    // Its list is there while a menu is open, as it is for a reader who chooses.
    if (boxesOf().length === 0) {
      menus[(n ?? 0) % menus.length]?.click();
      while (boxesOf().length === 0) await frame();
    }
    const boxes = boxesOf();
    const ticked = boxes.find(({ checked }) => checked);
    const pictures = () => [...document.querySelectorAll("section.figure .chart svg")];
    const before = { search: location.search, pictures: pictures() };
    const isOld = (picture: Element) => before.pictures.includes(picture);
    const inWindow = (picture: Element) => {
      const { top, bottom } = picture.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    await frame();
    const start = performance.now();
    if (n !== null) (ticked ?? boxes[n % boxes.length])?.click();
    let ms: number;
    // One that the change brings into the window comes a frame later than those that were there.
    do {
      await frame();
      // A frame calls us before it paints; the next message comes after.
      await new Promise((painted) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = painted;
        port2.postMessage(null);
      });
      ms = performance.now() - start;
    } while (
      n !== null &&
      ms < 30_000 &&
      pictures().some((picture) => isOld(picture) && inWindow(picture))
    );
    // Pictures outside the window follow after the frame; the next change waits for them, and for one that
    // comes where there was none, as it could otherwise still answer this change during the next.
    const changed = n !== null && location.search !== before.search;
    while (changed && pictures().some(isOld) && performance.now() < start + 30_000) await frame();
    if (changed) await new Promise((follow) => setTimeout(follow, 200));
    const isAnswered = changed && !pictures().some(isOld);
    // Cleared again, it makes room for another menu.
    if (n !== null && ticked) document.querySelector<HTMLElement>("main .menu > button[aria-expanded=true]")?.click(); // prettier-ignore
    return { ms, changed: isAnswered, isNew: ticked === undefined };
  }, box);
}
