import { expect, open, test } from "./page.ts";

test("a mark opens its evidence: figure, caveat, article, place and ties", async ({ page }) => {
  await open(page, "./funding/");
  await page.locator('[data-id="amounts:kakao-small-merchant-fund"]').first().click();
  await expect(page).toHaveURL(/focus=amount:kakao-small-merchant-fund/);
  const drawer = page.getByRole("complementary");
  await expect(drawer).toContainText("1,000억 원");
  await expect(drawer).toContainText("중소기업뉴스");
  await expect(drawer).toContainText("서울경제");
  await expect(drawer.getByText("다음에 포함됨")).toBeVisible();
  const link = drawer.getByRole("link", { name: "기사에서 보기" }).first();
  await expect(link).toHaveAttribute("href", /^http:\/\/news\.kbiz\.or\.kr\/.*#:~:text=/);
  await drawer.getByRole("button", { name: /^상생 기금, 5년간$/ }).click();
  await expect(page).toHaveURL(/focus=amount:kakao-fund/);
  await expect(drawer).toContainText("3,000억 원");
});

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const)
  test(`what is chosen in one chart of the overview stays in sight there, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, "./");
    const money = page.getByRole("region", { name: /3,000억 원/ });
    const mark = money.locator('svg [data-id="amounts:kakao-fund"]').first();
    await mark.getByText("3,000억 원", { exact: true }).click();
    await expect(page).toHaveURL(/focus=amount:kakao-fund/);
    await expect(page.getByRole("complementary")).toBeVisible();
    await page.waitForTimeout(500);
    await expect(mark).toBeInViewport();
    // The same sum is in the timeline above, which must not take the reader away nor the focus back.
    await page.keyboard.press("Escape");
    await expect(mark).toBeFocused();
  });

test("what a sum holds, and which article says it, is on a phone's first screen of the evidence", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "./funding/?v=1&focus=amount:kakao-fund");
  const drawer = page.getByRole("complementary");
  await expect(drawer.getByText("1,000억 원", { exact: true })).toBeInViewport({ ratio: 1 });
  await expect(drawer.getByText(/^서울경제, 2023년/).first()).toBeInViewport({ ratio: 1 });
  await drawer
    .getByRole("button", { name: /^소상공인·지역 파트너 대상/ })
    .first()
    .click();
  await expect(drawer.getByText("3,000억 원", { exact: true })).toBeInViewport({ ratio: 1 });
  await expect(drawer.getByText(/^중소기업뉴스, 2023년 8월/).first()).toBeInViewport({ ratio: 1 });
  await expect(drawer.getByText("총 1000억원").first()).toBeInViewport({ ratio: 1 });
});

test("an address opens the drawer, and closing it leaves the view", async ({ page }) => {
  await open(
    page,
    "./en/funding/?v=1&kind=~insurance_limit&focus=amount:storm-flood-insurance-limit",
  ).catch(() => {});
  const drawer = page.getByRole("complementary");
  await expect(drawer).toContainText("up to ₩90 million");
  await expect(drawer).toContainText("not a sum paid");
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  await expect(page).toHaveURL(/kind=~insurance_limit$/);
});

test("the keyboard alone reaches a mark, its evidence, and comes back", async ({ page }) => {
  await open(page, "./timeline/");
  const inChart = () => page.evaluate(() => document.activeElement?.getAttribute("data-id") ?? "");
  for (let i = 0; i < 40 && (await inChart()) === ""; i += 1) await page.keyboard.press("Tab");
  const first = await inChart();
  expect(first).not.toBe("");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const third = await inChart();
  expect(third).not.toBe(first);
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("complementary");
  await expect(drawer).toBeVisible();
  await expect(drawer).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  expect(await inChart()).toBe(third);
  // One tab stop: the next Tab leaves the chart.
  await page.keyboard.press("Tab");
  expect(await inChart()).toBe("");
});

test("every mark that is drawn names a row of the tables", async ({ page, request }) => {
  const keys = {
    events: "event_id",
    amounts: "amount_id",
    programs: "program_id",
    relations: "relation_id",
    organizations: "org_id",
  };
  const known = new Set<string>();
  for (const [table, key] of Object.entries(keys))
    for (const row of await (await request.get(`./data/${table}.json`)).json())
      known.add(`${table}:${row[key]}`);
  for (const address of ["./timeline/", "./funding/", "./network/"]) {
    await open(page, address);
    const ids = await page
      .locator("svg [data-id]")
      .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset.id ?? ""));
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  }
});

test("what was chosen stands beside the panel, or above the sheet, and is not covered", async ({
  page,
}) => {
  const mark = page.locator('[data-id="amounts:kakao-small-merchant-fund"]:visible').first();
  const drawer = page.getByRole("complementary");
  for (const [width, height] of [
    [1280, 720],
    [800, 900],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, "./funding/");
    await mark.dispatchEvent("click");
    await expect(drawer).toBeVisible();
    await expect(async () => {
      const [chosen, over] = [await mark.boundingBox(), await drawer.boundingBox()];
      if (!chosen || !over) throw new Error("nothing drawn");
      expect(chosen.y).toBeGreaterThanOrEqual(0);
      expect(chosen.y + chosen.height).toBeLessThanOrEqual(height);
      const beside = chosen.x + chosen.width <= over.x;
      const above = chosen.y + chosen.height <= over.y;
      expect(beside || above).toBe(true);
    }).toPass();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  }
});

test("an amount says when it was announced, and its citation names the place and the address", async ({
  page,
}) => {
  await open(page, "./en/funding/");
  await page.locator('[data-id="amounts:kakao-small-merchant-fund"]').first().click();
  const drawer = page.getByRole("complementary");
  const when = drawer.locator("dt", { hasText: /^When$/ });
  await expect(when.locator("xpath=following-sibling::dd[1]")).toHaveText("April 2022");
  const citation = drawer.locator("pre");
  const link = /focus=amount:kakao-small-merchant-fund/;
  for (const style of ["ko", "en", "bibtex", "csl"]) {
    await drawer.getByLabel("Citation style").selectOption(style);
    await expect(citation).toContainText(style === "ko" ? /\d+–\d+번째 글자/ : /characters \d+/);
    await expect(citation).toContainText(link);
  }
});
