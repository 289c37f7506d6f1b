import { chromium, type Page } from "@playwright/test";
import { layoutShift } from "./layout-shift.ts";
import { measured, quantile, type Measured } from "./measured.ts";

const steps = 60;
const marks = "section.figure svg [data-id]";

export interface BrowserChoice {
  executablePath: string;
  args: string[];
}

/**
 * The overview of the build at `address` in a real Chromium: from a change of filters to the next
 * paint, all charts drawn, and how far things move while the page loads.
 */
export async function measurePage(
  address: string,
  choice: BrowserChoice,
  progress: (text: string) => void,
): Promise<Measured[]> {
  const browser = await chromium.launch(choice);
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
    });
    // tsx keeps the names of functions with a call that a page does not know.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.goto(address);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    await page.locator(marks).first().waitFor();
    const shift = await page.evaluate(layoutShift);
    const changes: number[] = [];
    const empty: number[] = [];
    for (let step = 0; step < steps; step += 1) {
      progress(`filter to paint in Chromium: ${step + 1} of ${steps}`);
      empty.push((await paint(page, null)).ms);
      // Each box is ticked and then cleared.
      const { ms, changed } = await paint(page, step >> 1);
      if (!changed) throw new Error(`a filter changed nothing: step ${step}`);
      changes.push(ms);
    }
    const times = [
      ["median", 0.5],
      ["p95", 0.95],
    ].map(([label, p]) =>
      measured(
        `overview, filter to paint, ${label} of ${steps}`,
        "ms",
        quantile(changes, Number(p)),
        {
          baseline: "two empty frames",
          value: quantile(empty, Number(p)),
        },
      ),
    );
    return [...times, measured("overview, cumulative layout shift on load", "shift", shift)];
  } finally {
    await browser.close();
  }
}

/**
 * Clicks the filter box of that number, counted round, or none, and waits for the frame after the
 * next: that one comes when the change has been drawn.
 */
function paint(page: Page, box: number | null): Promise<{ ms: number; changed: boolean }> {
  return page.evaluate(async (n) => {
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>("main fieldset input[type=checkbox]"),
    ];
    const ticked = boxes.find(({ checked }) => checked);
    const pictures = () => [...document.querySelectorAll("section.figure .chart svg")];
    const before = { search: location.search, pictures: pictures() };
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    const start = performance.now();
    if (n !== null) (ticked ?? boxes[n % boxes.length])?.click();
    await frame();
    await frame();
    const ms = performance.now() - start;
    const redrawn = pictures().every((picture) => !before.pictures.includes(picture));
    return { ms, changed: location.search !== before.search && redrawn };
  }, box);
}
