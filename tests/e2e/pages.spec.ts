import { expect, open, test } from "./page.ts";

test("an organization has a page: sentence, names, lanes, money, partners, articles", async ({
  page,
}) => {
  await open(page, "./org/kakao/");
  await expect(page).toHaveTitle("카카오 · 상생지도");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("카카오");
  const main = page.getByRole("main");
  await expect(main).toContainText("카카오엔터테인먼트");
  await expect(page.locator('[data-id="amounts:kakao-fund"]').first()).toBeVisible();
  await expect(page.locator('[data-id="organizations:semas"]').first()).toBeAttached();
  await expect(main).toContainText("중소기업뉴스");
  await main.getByRole("link", { name: "카카오페이", exact: true }).first().click();
  await expect(page).toHaveURL(/\/org\/kakaopay\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("카카오페이");
});

test("an organization that is not there gives a notice and the overview", async ({ page }) => {
  // The server answers a page that is not built with 404; within the app the address may still come.
  await open(page, "./");
  await page.evaluate(() => {
    history.pushState(null, "", "org/nobody/");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await expect(page.getByText("이 주소에는 화면이 없어")).toBeVisible();
  await expect(page.locator("section.figure").first()).toBeVisible();
});

test("the method, the coverage and the vocabulary are told, in both languages", async ({
  page,
}) => {
  await page.goto("./about/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("이 지도를 만든 방법");
  for (const text of [
    "보험이 보상하는 한도",
    "없었다는 뜻은 아닙니다",
    "CC BY 4.0",
    "동반성장지수",
  ])
    await expect(page.getByRole("main")).toContainText(text);
  await page.goto("./en/about/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How this atlas is made");
  await expect(page.getByRole("row")).toHaveCount(6);
});

test("promises say what a later report fulfils, or that none does", async ({ page }) => {
  await open(page, "./funding/");
  const table = page.locator("section[aria-labelledby=promises-title]");
  await expect(table).toContainText("나중 기사에 없음");
  const row = table.getByRole("row", { name: /시장 80곳 추가 선정/ });
  await row.getByRole("button", { name: "교육에 참여한 시장 상인회" }).click();
  await expect(page.getByRole("complementary")).toContainText("100");
});

test("a fact is walked from, linked, cited and reported", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "./funding/?v=1&focus=amount:kakao-fund");
  const drawer = page.getByRole("complementary");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await drawer.getByRole("button", { name: "링크 복사" }).click();
  expect(await copied()).toMatch(/\/funding\/\?v=1&focus=amount:kakao-fund$/);
  await drawer.getByRole("combobox").selectOption("bibtex");
  await drawer.getByRole("button", { name: "인용 복사" }).click();
  expect(await copied()).toMatch(/^@article\{sedaily-2023-12-28,/);
  await drawer.getByRole("button", { name: "틀린 곳 알리기" }).click();
  expect(await copied()).toContain("amount:kakao-fund");
  await drawer
    .getByRole("button", { name: /기사 속 다음 사실/ })
    .last()
    .click();
  await expect(page).not.toHaveURL(/focus=amount:kakao-fund$/);
  await drawer
    .getByRole("button", { name: /기사 속 앞 사실/ })
    .last()
    .click();
  await expect(page).toHaveURL(/focus=amount:kakao-fund$/);
});

test("where the clipboard is closed the text is there to select", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await open(page, "./funding/?v=1&focus=amount:kakao-fund");
  await page.getByRole("button", { name: "링크 복사" }).click();
  await expect(page.getByRole("complementary").getByRole("textbox")).toHaveValue(/focus=amount/);
});
