import { test as base } from "@playwright/test";
import { expect, open, test, whenReady } from "./page.ts";

const pages = ["", "timeline/", "funding/", "network/", "reach/", "facts/", "articles/", "org/kakao/"]; // prettier-ignore

base.describe("without JavaScript", () => {
  base.use({ javaScriptEnabled: false });
  for (const path of pages)
    for (const width of [360, 1280])
      base(`/en/${path} reads and leads on, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`./en/${path}`);
        await expect(page.locator("h2").first()).toBeVisible();
        await expect(page.locator("body")).toContainText(/5 articles|five articles/i);
        const charts = page.locator("svg:visible");
        if (path !== "facts/") expect(await charts.count()).toBeGreaterThan(0);
        // One drawing is shown, of the two that the page holds.
        for (const chart of await charts.all()) {
          const box = await chart.boundingBox();
          expect(box!.x + box!.width).toBeLessThanOrEqual(width + 1);
        }
        const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
        expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
        await page.getByRole("link", { name: "Funding", exact: true }).click();
        await expect(page).toHaveURL(/\/en\/funding\/$/);
      });
});

/** Holds the tables back until it is told to let them go. */
async function held(page: import("@playwright/test").Page) {
  let go = () => {};
  const gone = new Promise<void>((resolve) => (go = resolve));
  await page.route("**/data/*.json", async (route) => {
    await gone;
    await route.continue();
  });
  return go;
}

base("the app takes over without a jump", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
    Object.assign(globalThis, { shifts });
  });
  const boxes = () =>
    page
      .locator("main h2, main svg:visible, main p:visible")
      .evaluateAll((all) => all.map((node) => Math.round(node.getBoundingClientRect().top)));
  for (const path of ["", "timeline/", "funding/", "network/", "reach/"]) {
    const go = await held(page);
    await page.goto(`./${path}`, { waitUntil: "commit" });
    await page.locator("footer, main").first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    const before = await boxes();
    go();
    await whenReady(page);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(before.length).toBeGreaterThan(3);
    expect(await boxes()).toEqual(before);
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { shifts: number[] }).shifts,
    );
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
    await page.unrouteAll();
  }
});

base("a filtered address never shows the unfiltered chart", async ({ page }) => {
  const go = await held(page);
  await page.goto("./funding/?v=1&company=~kt", { waitUntil: "commit" });
  await expect(page.locator("#app svg").first()).toBeAttached();
  await expect(page.locator("#app svg:visible")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "관계망" })).toBeVisible();
  go();
  await whenReady(page);
  await expect(page.locator("#app svg:visible").first()).toBeVisible();
  await expect(page.locator("svg [data-id='amounts:kakao-fund']")).toHaveCount(0);
});

base("a trail that another site has added, and a theme, hide nothing", async ({ page }) => {
  const go = await held(page);
  await page.goto("./funding/?utm_source=news&theme=dark", { waitUntil: "commit" });
  await expect(page.locator("#app svg:visible").first()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe("dark");
  go();
  await whenReady(page);
});

test("a page of its own comes for each address, and a move fetches the next one's parts", async ({
  page,
}) => {
  await open(page, "./about/").catch(() => {});
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.getByRole("link", { name: "지원금", exact: true }).click();
  await expect(page.locator("svg [data-id^='amounts:']").first()).toBeVisible();
  expect(fetched.some((url) => url.endsWith(".js"))).toBe(true);
});
