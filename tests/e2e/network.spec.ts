import { expect, marksOf, open, test } from "./page.ts";

const figure = "section[aria-labelledby=network-title]";

test("diagram, map, matrix and sentences are drawings of one choice", async ({ page }) => {
  await open(page, "./network/?v=1&focus=organization:kakao");
  const title = page.getByRole("heading", { level: 2 }).first();
  await expect(title).toContainText("카카오는");
  for (const [name, layout] of [
    ["펼친 그림", "map"],
    ["행렬", "matrix"],
    ["문장", "list"],
  ] as const) {
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`focus=organization:kakao&layout=${layout}`));
    await expect(title).toContainText("카카오는");
    await expect(page.locator(`${figure} svg`)).toHaveCount(layout === "list" ? 0 : 1);
    const told = page.locator(`${figure} .sentences li`);
    await expect(told).toHaveCount(17);
    for (const text of await told.allTextContents()) expect(text).toMatch(/^\s*카카오는 /);
  }
});

test("the matrix has every tie across, and no other", async ({ page }) => {
  await open(page, "./network/?v=1&ties=across");
  const idsOf = () =>
    page
      .locator(`${figure} svg [data-ids]`)
      .evaluateAll((marks) =>
        marks.flatMap((mark) => mark.getAttribute("data-ids")!.split(" ")).sort(),
      );
  const diagram = await idsOf();
  const organizations = await marksOf(page, "organizations");
  await page.getByRole("button", { name: "행렬", exact: true }).click();
  await expect.poll(idsOf).toEqual(diagram);
  expect(await marksOf(page, "organizations")).toEqual(organizations);
});

test("a line opens all that ties its ends, and each occasion its evidence", async ({ page }) => {
  await open(page, "./network/");
  const edge = page.locator('[data-a="kakao"][data-b="semas"]').first();
  await edge.locator(".edge").dispatchEvent("click");
  await expect(page).toHaveURL(/focus=organization:kakao&with=semas/);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(
    "카카오와 소상공인시장진흥공단은 3건으로 이어져 있다",
  );
  const told = page.locator(`${figure} .sentences li`);
  await expect(told).toHaveCount(3);
  // In order of time, what has no date last.
  const agreement = told.filter({
    hasText: "카카오는 소상공인시장진흥공단과 2023년 4월 협약을 맺었다",
  });
  await expect(told.nth(1)).toHaveText((await agreement.textContent()) ?? "");
  await agreement.getByRole("button").click();
  const drawer = page.getByRole("complementary");
  await expect(drawer).toBeVisible();
  await expect(told).toHaveCount(3);
  await page.reload();
  await expect(drawer).toBeVisible();
  await expect(told).toHaveCount(3);
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  await expect(page).toHaveURL(/with=semas/);
  await expect(told).toHaveCount(3);
});

test("a common program's evidence leaves both chosen, also when read again", async ({ page }) => {
  await open(page, "./network/?v=1&focus=organization:kakao&with=semas");
  const programs = page.locator(`${figure} dd`).last().getByRole("button");
  const picture = () => page.locator(`${figure} svg`).evaluate((svg) => svg.outerHTML);
  await programs.first().click();
  const drawer = page.getByRole("complementary");
  await expect(drawer).toBeVisible();
  await expect(page).toHaveURL(/focus=program:[^&]+&with=~kakao~semas/);
  const [before, url] = [await picture(), page.url()];
  await page.reload();
  await expect(drawer).toBeVisible();
  expect(page.url()).toBe(url);
  expect(await picture()).toBe(before);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/focus=organization:kakao&with=semas/);
});

test("evidence leaves a single choice as it was", async ({ page }) => {
  await open(page, "./network/?v=1&focus=organization:semas");
  const told = page.locator(`${figure} .sentences li`);
  const before = await told.allTextContents();
  await told.first().getByRole("button").click();
  await expect(page.getByRole("complementary")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("complementary")).toBeVisible();
  expect(await told.allTextContents()).toEqual(before);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/focus=organization:semas$/);
});

test("a second one is chosen with Shift, by pointer and by key", async ({ page }) => {
  await open(page, "./network/");
  await page.locator('[data-id="organizations:kakao"]').click();
  await page.locator('[data-id="organizations:kt"]').click({ modifiers: ["Shift"] });
  await expect(page).toHaveURL(/focus=organization:kakao&with=kt/);
  await page.locator('[data-id="organizations:naver"]').focus();
  await page.keyboard.press("Shift+Enter");
  await expect(page).toHaveURL(/focus=organization:kakao&with=naver/);
  await expect(page.getByText("두 곳을 바로 잇는 일은 없다.")).toBeVisible();
  await page.locator('[data-id="organizations:naver"]').click();
  await expect(page).toHaveURL(/focus=organization:naver$/);
});

test("two lists do all of it without the picture", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await open(page, "./network/?v=1&layout=matrix");
  const second = page.getByLabel("함께 볼 곳");
  await expect(second).toBeDisabled();
  await page.getByLabel("고른 곳", { exact: true }).selectOption("kakao");
  await second.selectOption({ label: "KT" });
  await expect(page).toHaveURL(/focus=organization:kakao&with=kt&layout=matrix/);
  await expect(page.locator(figure)).toContainText("함께 이어진 곳");
  await page.getByRole("button", { name: "고른 곳 지우기" }).click();
  await expect(page).toHaveURL(/\?v=1&layout=matrix$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("ties within a side can be hidden", async ({ page }) => {
  await open(page, "./network/");
  expect(await marksOf(page, "organizations")).toContain("organizations:naver");
  await page.getByRole("button", { name: "기업과 기관 사이만" }).click();
  await expect(page).toHaveURL(/ties=across/);
  await expect.poll(() => marksOf(page, "organizations")).not.toContain("organizations:naver");
});

test("the choice survives the other language, and is told in it", async ({ page }) => {
  await open(page, "./network/?v=1&focus=organization:kakao&with=semas");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(
    "Kakao and the Small Enterprise and Market Service share 3 occasions",
  );
  await expect(page.locator(figure)).toContainText(
    "Kakao and the Small Enterprise and Market Service signed an agreement in April 2023",
  );
});

for (const { root, phrase, across, none } of [
  {
    root: ".",
    phrase: "카카오는 카카오페이와",
    across: "기업과 기관 사이만",
    none: "바로 이어져 있지 않",
  },
  {
    root: "./en",
    phrase: "Kakao and KakaoPay",
    across: "Companies to agencies",
    none: "not tied directly",
  },
])
  for (const layout of ["sides", "map", "matrix", "list"])
    test(`what two share is told on a phone, in ${root} as ${layout}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 700 });
      const address = `${root}/network/?v=1&focus=organization:kakao&with=kakaopay`;
      await page.goto(layout === "sides" ? address : `${address}&layout=${layout}`);
      const told = page.locator(`${figure} .sentences li`);
      await expect(told).toHaveCount(1);
      await expect(told).toContainText(phrase);
      await expect(page.getByRole("heading", { level: 2 })).not.toContainText(none);
      if (layout !== "matrix") {
        // Hidden in the picture, a tie is still told of those who are chosen.
        await page.getByRole("button", { name: across }).click();
        await expect(page).toHaveURL(/ties=across/);
        await expect(told).toHaveCount(1);
        await expect(page.locator(`${figure} svg [data-a="kakao"][data-b="kakaopay"]`)).toHaveCount(
          0,
        );
      }
      await told.getByRole("button").click();
      await expect(page.getByRole("complementary")).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });

test("every name of the diagram is whole on a phone, and the menu too", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  for (const root of [".", "./en"]) {
    await open(page, `${root}/network/`);
    const names = await page.locator(`${figure} svg .nodes text`).allTextContents();
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => name.includes("…"))).toEqual([]);
    const links = page.getByRole("banner").getByRole("navigation").getByRole("link");
    expect(await links.count()).toBe(8);
    for (const link of await links.all()) {
      const box = await link.boundingBox();
      expect(box!.x + box!.width).toBeLessThanOrEqual(360);
      expect(box!.height).toBeGreaterThanOrEqual(44);
    }
  }
});
