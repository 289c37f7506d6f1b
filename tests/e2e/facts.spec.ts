import type { Page } from "@playwright/test";
import { expect, test, withTables } from "./page.ts";

const rows = (page: Page) => page.locator("[role=row][data-index]");
const count = (page: Page) => page.locator("section[aria-labelledby=facts-title] [role=status]");
const search = (page: Page) => page.getByRole("searchbox");

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(count(page)).toBeVisible({ timeout: 20_000 });
}

/** The atlas with further events, up to `total`. */
const withEvents = (page: Page, total: number) =>
  withTables(page, ({ events = [] }) => {
    const pattern = events[0];
    for (let i = events.length; i < total; i += 1)
      events.push({
        ...pattern,
        event_id: `made-${String(i).padStart(6, "0")}`,
        date: `${1900 + (i % 100)}-0${1 + (i % 9)}`,
        title_ko: `지어낸 사건 ${i}`,
        title_en: `Made-up event ${i}`,
      });
  });

test("a search finds names, aliases, initials and words with particles, and stands in the address", async ({
  page,
}) => {
  await open(page, "./facts/");
  const all = (await count(page).textContent())!;
  expect(all).toMatch(/^사실 (\d+)건 가운데 \1건$/);
  const told: string[] = [];
  for (const query of ["소상공인시장진흥공단", "ㅅㅅㄱㅇㅅㅈㅈㅎㄱㄷ", "소진공", "소진공과"]) {
    await search(page).fill(query);
    await expect(count(page)).toHaveText(/가운데 [1-9]\d?건$/);
    told.push((await count(page).textContent())!);
  }
  expect(told[1]).toBe(told[0]);
  expect(told[3]).toBe(told[2]);
  await search(page).fill("KAKAO 소상공인 ");
  await expect(page).toHaveURL(/\?v=1&q=KAKAO%20%EC/);
  await expect(search(page)).toHaveValue("KAKAO 소상공인 ");
  const found = (await count(page).textContent())!;
  await page.reload();
  await expect(count(page)).toHaveText(found);
});

test("a search that finds nothing says so, with a button that clears it", async ({ page }) => {
  await open(page, "./en/facts/?v=1&q=zebra");
  await expect(count(page)).toHaveText(/^0 of \d+ facts$/);
  await expect(page.getByText("No fact matches “zebra”.")).toBeVisible();
  await page.getByRole("button", { name: "Clear the search" }).click();
  await expect(page).toHaveURL(/\/en\/facts\/$/);
  await expect(rows(page).first()).toBeVisible();
});

test("the search leaves the other views alone; the filters narrow the table", async ({ page }) => {
  await open(page, "./facts/?v=1&company=~kakao");
  const narrowed = await count(page).textContent();
  await open(page, "./facts/");
  expect(await count(page).textContent()).not.toBe(narrowed);
  await page.goto("./timeline/?v=1&q=zebra");
  await expect
    .poll(() => page.locator("svg [data-id^='events:']").count(), { timeout: 15_000 })
    .toBeGreaterThan(50);
});

test("each column sorts, and says so", async ({ page }) => {
  await open(page, "./facts/");
  const head = (name: string) => page.getByRole("columnheader", { name });
  await expect(head("날짜")).toHaveAttribute("aria-sort", "descending");
  await head("금액·수").getByRole("button").click();
  await expect(head("금액·수")).toHaveAttribute("aria-sort", "ascending");
  await expect(head("날짜")).toHaveAttribute("aria-sort", "none");
  await head("금액·수").getByRole("button").press("Enter");
  await expect(head("금액·수")).toHaveAttribute("aria-sort", "descending");
  await expect(rows(page).first()).toContainText(/[억조] 원/);
  await page.getByRole("combobox", { name: "사실의 종류" }).selectOption({ label: "사업" });
  await expect(rows(page).first().getByRole("cell").first()).toHaveText("사업");
});

test("one tab stop, arrows between rows, Enter opens the evidence and Escape returns", async ({
  page,
}) => {
  await open(page, "./facts/");
  const at = () =>
    page.evaluate(() =>
      document.activeElement?.closest("[data-index]")?.getAttribute("data-index"),
    );
  await page.getByRole("columnheader", { name: "기사" }).getByRole("button").focus();
  await page.keyboard.press("Tab");
  expect(await at()).toBe("0");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect.poll(at).toBe("2");
  await page.keyboard.press("PageDown");
  await expect.poll(async () => Number(await at())).toBeGreaterThan(5);
  await page.keyboard.press("End");
  const last = Number(await page.getByRole("table").getAttribute("aria-rowcount")) - 2;
  await expect.poll(at).toBe(String(last));
  await page.keyboard.press("Home");
  await expect.poll(at).toBe("0");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/focus=event:/);
  await expect(page.getByRole("complementary")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect.poll(at).toBe("0");
});

test("a hundred thousand rows: a few dozen in the page, and the last is reached", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await withEvents(page, 100_000);
  await open(page, "./en/facts/");
  await expect(count(page)).toHaveText(/^(100,\d{3}) of \1 facts$/);
  expect(await rows(page).count()).toBeLessThan(60);
  await page.getByRole("columnheader", { name: "Kind" }).getByRole("button").click();
  const scroller = page.locator(".scroller");
  await scroller.evaluate((element) => {
    element.scrollIntoView({ block: "end" });
    element.scrollTo(0, element.scrollHeight);
  });
  const total = Number(await page.getByRole("table").getAttribute("aria-rowcount")) - 1;
  await expect(page.locator(`[data-index="${total - 1}"]`)).toBeInViewport();
  await expect(page.getByRole("columnheader", { name: "Kind" })).toBeInViewport();
  // Tab still reaches the row it reached before.
  await expect(page.locator('[data-index="0"] button[tabindex="0"]')).toBeAttached();
  expect(await rows(page).count()).toBeLessThan(60);
  await search(page).fill("event 99999");
  await expect(count(page)).toHaveText(/^1 of/);
  await expect(rows(page)).toHaveCount(1);
});

test("on a narrow screen a row is a card, and a list sorts", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, "./facts/?v=1&q=상생 기금");
  await page.getByRole("combobox", { name: "차례" }).selectOption({ label: "금액·수" });
  await expect(page.locator('[role=columnheader][aria-sort="descending"]')).toHaveText("금액·수");
  await expect(rows(page).first()).toContainText("3,000억 원");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await rows(page).first().click();
  await expect(page).toHaveURL(/focus=amount:/);
});

test("at no width a column of the table is cut off", async ({ page }) => {
  await open(page, "./en/facts/");
  for (const width of [1280, 1024, 900, 880, 700]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(rows(page).first()).toBeVisible();
    const table = page.locator(".scroller");
    // Drawn anew for the width by the frame after.
    await expect
      .poll(() => table.evaluate((box) => box.scrollWidth - box.clientWidth), `${width} px`)
      .toBe(0);
    const edge = await table.evaluate((box) => box.getBoundingClientRect().right);
    const ends = await rows(page)
      .first()
      .getByRole("cell")
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
    expect(ends).toHaveLength(7);
    for (const end of ends) expect(end).toBeLessThanOrEqual(edge);
  }
});
