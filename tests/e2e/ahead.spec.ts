import { test as base } from "@playwright/test";
import { expect, open, test, unpainted, whenReady } from "./page.ts";

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
        const { faded, without } = await page.evaluate(unpainted);
        expect(without).toEqual([]);
        if (["", "timeline/", "reach/"].includes(path)) expect(faded).toBeGreaterThan(0);
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

base.describe("below the window of a phone", () => {
  base.use({ viewport: { width: 360, height: 640 }, hasTouch: true });
  const waiting = ".part:has([data-stands])";

  /** The browser never has time, unless the page is told that it has. */
  async function openBusy(page: import("@playwright/test").Page, address: string) {
    await page.addInitScript(() => {
      const held = new Map<number, () => void>();
      Object.assign(globalThis, {
        requestIdleCallback: (run: () => void) => held.set(held.size, run).size - 1,
        cancelIdleCallback: (turn: number) => held.delete(turn),
        haveTime: () => {
          for (const run of [...held.values()]) run();
        },
      });
    });
    await page.goto(address);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
  }

  base("what was drawn ahead stays until there is time, and folds stay open", async ({ page }) => {
    await openBusy(page, "./");
    await expect(page.locator(waiting)).toHaveCount(3);
    const fold = page.locator(`${waiting} .only-narrow details, ${waiting} details`).first();
    await fold.evaluate((details: HTMLDetailsElement) => (details.open = true));
    const tops = () =>
      page
        .locator("main h2")
        .evaluateAll((all) => all.map((node) => node.getBoundingClientRect().top));
    const before = await tops();
    await expect
      .poll(async () => {
        await page.evaluate(() => (globalThis as unknown as { haveTime: () => void }).haveTime());
        return page.locator(waiting).count();
      })
      .toBe(0);
    await expect(page.locator("#app details[open]")).toHaveCount(1);
    expect(before.length).toBeGreaterThan(2);
    expect(await tops()).toEqual(before);
  });

  base("scrolled to, it answers", async ({ page }) => {
    await openBusy(page, "./");
    await page.locator("#network-title").scrollIntoViewIfNeeded();
    await expect(page.locator(waiting).filter({ has: page.locator("#network-title") })).toHaveCount(
      0,
    );
    const mark = page.locator(".part:has(#network-title) svg [data-id]").first();
    await mark.dispatchEvent("click");
    await expect(page).toHaveURL(/focus=/);
  });

  base("once a reader has chosen, it shows nothing older", async ({ page }) => {
    await openBusy(page, "./");
    const old = page.locator(`${waiting} svg:visible`);
    expect(await old.count()).toBeGreaterThan(0);
    await page.locator("main .menu > button").first().dispatchEvent("click");
    await page.locator("main fieldset input[type=checkbox]").first().dispatchEvent("click");
    await expect(page).toHaveURL(/company=/);
    await expect(old).toHaveCount(0);
  });

  base("of a page whose address asks for something else only its room stands", async ({ page }) => {
    await openBusy(page, "./?v=1&company=~kakao");
    await expect(page.locator(waiting)).toHaveCount(3);
    await expect(page.locator(`${waiting} svg`).first()).toBeAttached();
    await expect(page.locator(`${waiting} svg:visible`)).toHaveCount(0);
    await page.locator("#network-title").scrollIntoViewIfNeeded();
    const network = page.locator(".part:has(#network-title)");
    await expect(
      network.locator("svg:visible [data-id='organizations:kakao']").first(),
    ).toBeAttached();
    await expect(network.locator("svg [data-id='organizations:ktng']")).toHaveCount(0);
  });

  base("the page answers before the code of what nobody sees has come", async ({ page }) => {
    let go = () => {};
    const gone = new Promise<void>((resolve) => (go = resolve));
    await page.route(/\/timeline-fundingfigure-[^/]*\.js$/, async (route) => {
      await gone;
      await route.continue();
    });
    await page.goto("./", { waitUntil: "commit" });
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    await page.locator("main .menu > button").first().dispatchEvent("click");
    await page.locator("main fieldset input[type=checkbox]").first().dispatchEvent("click");
    await expect(page).toHaveURL(/company=~kakao/);
    await expect(page.locator(waiting)).toHaveCount(3);
    go();
    await expect(page.locator(waiting)).toHaveCount(0);
    await expect(page.locator("svg [data-id='organizations:ktng']")).toHaveCount(0);
    await expect(page.locator("svg [data-id='organizations:kakao']").first()).toBeAttached();
  });

  base("what cannot be fetched is said, and the rest answers", async ({ page }) => {
    await page.route(/\/timeline-fundingfigure-[^/]*\.js$/, (route) => route.abort());
    await page.goto("./", { waitUntil: "commit" });
    await expect(page.getByRole("alert")).toBeVisible();
    await page.locator("main .menu > button").first().dispatchEvent("click");
    await page.locator("main fieldset input[type=checkbox]").first().dispatchEvent("click");
    await expect(page).toHaveURL(/company=~kakao/);
  });
});
