import { expect, marksOf, open, test, whenReady } from "./page.ts";

test("three linked views stand on the overview, and each on its own page", async ({ page }) => {
  await open(page, "./");
  for (const id of ["timeline", "funding", "network"])
    await expect(page.locator(`section[aria-labelledby="${id}-title"] svg`).first()).toBeVisible();
  await page.getByRole("link", { name: "지원금" }).click();
  await expect(page).toHaveURL(/\/funding\/$/);
  await expect(page.locator("section.figure")).toHaveCount(1);
  await expect(page).toHaveTitle("지원금 · 상생지도");
});

test("a filter narrows all three views and stands in the address", async ({ page }) => {
  await open(page, "./");
  const before = await marksOf(page, "events");
  await page.getByRole("button", { name: "기관", exact: true }).click();
  await page.getByRole("checkbox", { name: /소상공인연합회/ }).check();
  await expect(page).toHaveURL(/agency=~kfme/);
  await expect
    .poll(() => marksOf(page, "events"))
    .toEqual(["events:kakao-kfme-agreement-2023", "events:kfme-plaque-2023"]);
  expect(before.length).toBeGreaterThan(50);
  await expect.poll(() => marksOf(page, "amounts")).toEqual(["amounts:kakao-kfme-support"]);
  await expect
    .poll(() => marksOf(page, "organizations"))
    .toEqual(["organizations:kakao", "organizations:kfme"]);
});

test("what is outside the window follows, and a choice in it keeps what was chosen before", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await open(page, "./");
  await page.getByRole("button", { name: "기관", exact: true }).click();
  const network = page.locator('section[aria-labelledby="network-title"]');
  await expect(network).not.toBeInViewport();
  // Both before any frame, as keys and scripts can: the network has not answered the filter yet.
  const filtered = page.getByRole("checkbox", { name: /소상공인연합회/ });
  const [before, after] = await filtered.evaluate((box: HTMLInputElement) => {
    const marks = () =>
      document.querySelectorAll('section[aria-labelledby="network-title"] [data-id]').length;
    const all = marks();
    box.click();
    const mark = document.querySelector('[data-id="organizations:kfme"]')!;
    mark.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    return [all, marks()];
  });
  expect(after).toBe(before);
  await expect(page).toHaveURL(/agency=~kfme&focus=organization:kfme$/);
  await expect.poll(() => marksOf(page, "organizations")).toContain("organizations:kfme");
  await expect.poll(() => network.locator("[data-id]").count()).toBeLessThan(before!);
});

test("after choices faster than it follows, what is outside the window is as if opened with the last", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await open(page, "./");
  await page.getByRole("button", { name: "기업", exact: true }).click();
  const outside = page.locator('section[aria-labelledby="network-title"]');
  await expect(outside).not.toBeInViewport();
  const boxes = page.locator("main .menu fieldset input[type=checkbox]");
  expect(await boxes.count()).toBeGreaterThan(10);
  await boxes.evaluateAll(async (all: HTMLInputElement[]) => {
    for (const [i, box] of all.slice(0, 10).entries()) {
      box.click();
      await new Promise((later) => setTimeout(later, 17 * i));
      if (i < 9) box.click();
    }
  });
  const pictureOf = async (seen: typeof page) => [
    await seen.locator("#network-title").textContent(),
    ...(await marksOf(seen, "organizations")),
  ];
  const opened = await page.context().newPage();
  await open(opened, page.url());
  await whenReady(opened);
  const expected = await pictureOf(opened);
  await opened.close();
  await page.bringToFront();
  await expect.poll(() => pictureOf(page)).toEqual(expected);
});

test("a company stands for its subsidiaries as well", async ({ page }) => {
  await open(page, "./funding/?v=1&company=~kakao");
  const amounts = await marksOf(page, "amounts");
  expect(amounts).toContain("amounts:kakao-fund");
  expect(amounts).toContain("amounts:kakaopay-fund");
  expect(amounts).not.toContain("amounts:lgu-early-payment-2020");
});

test("the kinds, fields, beneficiaries and periods of an address are applied", async ({ page }) => {
  await open(page, "./funding/?v=1&kind=~early_payment");
  expect(await marksOf(page, "amounts")).toEqual([
    "amounts:lgu-early-payment-2020",
    "amounts:lgu-early-payment-2021",
    "amounts:skt-early-payment-new-year",
  ]);
  await open(page, "./timeline/?v=1&category=~insurance&period=2022");
  expect(await marksOf(page, "events")).toContain("events:woowa-insurance-2022");
  await open(page, "./timeline/?v=1&for=~creator");
  expect(await marksOf(page, "events")).toContain("events:kakao-creation-foundation-launch");
});

test("reload, back and forward bring back the exact picture", async ({ page }) => {
  await open(page, "./timeline/");
  const all = await marksOf(page, "events");
  await page.getByRole("button", { name: "돈의 성격" }).click();
  await page.getByRole("checkbox", { name: /^매출 \d/ }).check();
  await expect(page).toHaveURL(/kind=~sales_outcome/);
  const sales = await marksOf(page, "events");
  expect(sales.length).toBeLessThan(all.length);
  await page.reload();
  await expect.poll(() => marksOf(page, "events")).toEqual(sales);
  await page.goBack();
  await expect.poll(() => marksOf(page, "events")).toEqual(all);
  await page.goForward();
  await expect.poll(() => marksOf(page, "events")).toEqual(sales);
});

test("what has no value for a filter is left out, and the count is said", async ({ page }) => {
  await open(page, "./?v=1&category=~insurance");
  await expect(page.getByText(/적히지 않은 사실 \d+건/)).toBeVisible();
});

test("an unknown value gets a notice and the rest of the page works", async ({ page }) => {
  await open(page, "./?v=1&company=~kakaoo~kakao&period=2023-13&kind=~gift");
  const notice = page.getByRole("alert");
  for (const part of ["company=kakaoo", "period=2023-13", "kind=gift"])
    await expect(notice).toContainText(part);
  expect(await marksOf(page, "amounts")).toContain("amounts:kakao-fund");
  await notice.getByRole("button").click();
  await expect(page).toHaveURL(/\?v=1&company=~kakao$/);
  await expect(notice).toHaveCount(0);
});

test("filters that fit nothing say which to clear, with a button that does", async ({ page }) => {
  await page.goto("./funding/?v=1&company=~naver&agency=~mafra");
  await expect(page.getByText("고른 조건에 맞는 사실이 없습니다.")).toBeVisible();
  await page.getByRole("button", { name: /조건 지우기/ }).click();
  await expect(page).not.toHaveURL(/company=~naver&agency=~mafra/);
});

test("both languages, same choices, and the switch keeps them", async ({ page }) => {
  await open(page, "./network/?v=1&company=~kakao");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/network\/\?v=1&company=~kakao$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 2 })).toContainText(/[a-z]/);
  await expect(page.locator("main")).not.toContainText("필터");
});

test("the theme follows the system until it is chosen", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "./funding/");
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();
  await page.getByRole("button", { name: "밝게" }).click();
  await expect(page).toHaveURL(/theme=light/);
  expect(await ground()).not.toBe(dark);
});

test("choosing an organization shows its ties and says them in words", async ({ page }) => {
  await open(page, "./network/");
  await page.locator('[data-id="organizations:semas"]').click();
  await expect(page).toHaveURL(/focus=organization:semas/);
  await expect(page.getByRole("heading", { level: 2 })).toContainText("소상공인시장진흥공단은");
  const told = page.locator("section[aria-labelledby=network-title] li");
  expect(await told.count()).toBeGreaterThan(3);
  for (const text of await told.allTextContents()) expect(text).toContain("소상공인시장진흥공단");
});

test("no page is wider than its screen, down to 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of ["./", "./timeline/", "./funding/", "./network/", "./en/"]) {
    await open(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
  }
});
