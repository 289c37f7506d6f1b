import { expect, marksOf, open, test } from "./page.ts";

test("counts stand unit by unit, with the finding as title", async ({ page }) => {
  await open(page, "./reach/");
  const figure = page.locator('section[aria-labelledby="reach-title"]');
  await expect(figure.getByRole("heading", { level: 2 })).toHaveText(/지원받은 상인은 .* 가장 많/);
  const panels = figure.locator("svg g.panel");
  await expect(panels.first()).toHaveAttribute("aria-label", "상인·판매자");
  expect(await panels.count()).toBeGreaterThan(10);
  const marks = await marksOf(page, "counts");
  await figure.getByText("표로 보기").click();
  await expect(figure.locator("tbody tr")).toHaveCount(marks.length);
});

test("a part, a plan and what fulfils it are told in words", async ({ page }) => {
  await open(page, "./reach/");
  const mark = (id: string) => page.locator(`svg [data-id="counts:${id}"]`);
  await expect(mark("dangol-markets-first")).toHaveAttribute("aria-label", /앞의 수에 포함/);
  await expect(mark("dangol-markets-planned")).toHaveAttribute("aria-label", /계획.*100곳/);
  await expect(mark("kt-contest-applicants")).toContainText("밝히지 않음");
});

test("a count opens its evidence, and a filter narrows the counts", async ({ page }) => {
  await open(page, "./reach/");
  await page.locator('[data-id="counts:dangol-merchants"]').click();
  await expect(page).toHaveURL(/focus=count:dangol-merchants/);
  await expect(page.getByRole("complementary")).toContainText("서울경제");
  await open(page, "./en/reach/?v=1&company=~kt");
  const marks = await marksOf(page, "counts");
  expect(marks).toContain("counts:kt-stores");
  expect(marks).not.toContain("counts:dangol-markets");
});

test("an empty reach names the filter to loosen", async ({ page }) => {
  await page.goto("./reach/?v=1&company=~kakao&kind=~insurance_limit");
  await expect(page.getByText("고른 조건에 맞는 사실이 없습니다.")).toBeVisible();
});

test("fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await open(page, "./reach/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
