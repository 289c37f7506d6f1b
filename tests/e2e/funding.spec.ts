import { expect, marksOf, open, test } from "./page.ts";

test("the bars are grouped by company, program or year; the sums shown stay the same", async ({
  page,
}) => {
  await open(page, "./funding/");
  const shown = await marksOf(page, "amounts");
  for (const [name, by] of [
    ["사업별", "program"],
    ["발표한 해별", "year"],
  ] as const) {
    await page.getByRole("button", { name }).click();
    await expect(page).toHaveURL(new RegExp(`by=${by}`));
    expect(await marksOf(page, "amounts")).toEqual(shown);
  }
  await expect(page.locator("svg.mark-funding")).toContainText("5년에 걸쳐");
  await page.getByRole("button", { name: "기업별" }).click();
  await expect(page).not.toHaveURL(/by=/);
  await expect(page.locator("svg.mark-funding")).not.toContainText("5년에 걸쳐");
});

test("money said again stands in words under its sum, and opens its own evidence", async ({
  page,
}) => {
  await open(page, "./funding/");
  const again = page.locator('[data-id="amounts:kakao-creation-foundation-yearly"]');
  await expect(again).toContainText("연 약 20억 원 = 같은 돈");
  await again.click();
  await expect(page).toHaveURL(/focus=amount:kakao-creation-foundation-yearly/);
});

test("a row of the ledger leads to its claim and to the one it is held against", async ({
  page,
}) => {
  await open(page, "./funding/");
  const row = page
    .locator("section[aria-labelledby=ledger-title] tr")
    .filter({ hasText: "같은 돈을 달리 적은 것" })
    .first();
  await row.getByRole("button").last().click();
  await expect(page).toHaveURL(/focus=amount:kakao-creation-foundation-total/);
  await row.getByRole("button").first().click();
  await expect(page).toHaveURL(/focus=amount:kakao-creation-foundation-yearly/);
});

test("a subsidiary's rows follow its group's", async ({ page }) => {
  await open(page, "./funding/");
  const promised = page.locator("svg.mark-funding .panel").first();
  const ids = await promised
    .locator("[data-id]")
    .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset.id));
  const at = (id: string) => ids.indexOf(`amounts:${id}`);
  expect(at("kakao-fund")).toBe(0);
  expect(at("kakaopay-fund")).toBeGreaterThan(at("kakao-fund"));
  expect(at("kakaopay-fund")).toBeLessThan(at("skt-package-2020"));
});

test("a period is told in the title, and a larger promise that still lasts in it is not forgotten", async ({
  page,
}) => {
  await open(page, "./funding/?v=1&period=2023-01..2023-12");
  await expect(page.locator("#funding-title")).toContainText("2023년에 발표된 약속 가운데");
  const outside = page.locator("p.outside");
  await expect(outside).toContainText("카카오의 3,000억 원은 2022년 4월에 발표되어");
  await outside.getByRole("button", { name: "기간 넓히기" }).click();
  await expect(page).toHaveURL(/period=2022-04\.\.2023-12/);
  await expect(page.locator('[data-id="amounts:kakao-fund"]')).toHaveCount(1);
  await expect(outside).toHaveCount(0);
});

test("sums stay within a kind and say what is in them, or why there is none", async ({ page }) => {
  await open(page, "./funding/");
  const sums = page.locator("section[aria-labelledby=sums-title]");
  const early = sums.locator("tr").filter({ hasText: "대금 조기 지급" });
  await expect(early).toContainText("1,470억 원");
  await expect(early).toContainText("LG유플러스의 2건을 더함");
  await expect(early.getByRole("button")).toHaveCount(2);
  await expect(sums.locator("tr").filter({ hasText: "묶음 발표" })).toContainText("합계 없음");
  await early.getByRole("button").first().click();
  await expect(page).toHaveURL(/focus=amount:lgu-early-payment-2020/);
});

test("what is only planned is not said to have been paid", async ({ page }) => {
  await open(page, "./funding/");
  const chart = page.locator("svg.mark-funding");
  await expect(chart).toContainText("치렀다는 내용은 기사에 없음");
  const labels = await chart
    .locator("[data-id]")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label")));
  expect(labels.filter((label) => label?.includes("계획"))).toHaveLength(1);
  expect(labels.filter((label) => label?.includes("있었음"))).toEqual([]);
});

test("what may lie in two sums stands below them, and what a package holds shows inside it", async ({
  page,
}) => {
  await open(page, "./funding/");
  const box = async (id: string, nth = 0) =>
    (await page.locator(`[data-id="amounts:${id}"]`).nth(nth).boundingBox())!;
  const maybe = await box("kakao-kfme-support");
  const part = await box("kakao-small-merchant-fund");
  expect(maybe.y).toBeGreaterThan(part.y + part.height - 1);
  await expect(page.locator('[data-id="amounts:kakao-kfme-support"]')).toHaveAttribute(
    "aria-label",
    /3,000억 원 또는 1,000억 원에 들 수 있음, 포함 여부는 기사에 없음$/,
  );
  const early = page.locator('[data-id="amounts:skt-early-payment-new-year"]');
  await expect(early).toHaveCount(2);
  await expect(early.first()).toContainText("이 가운데 350억 원");
});

test("a claim of no known date says so where it is drawn", async ({ page }) => {
  await open(page, "./funding/?v=1&period=2021-01..2021-12");
  await expect(page.locator('[data-id="amounts:kt-contest-purchase"]')).toContainText(
    "2021년 4월 22일 이후, 날짜 미상",
  );
});

test.describe("touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } });

  test("the words of a part, of what may be one and of what says it again are tapped like a bar", async ({
    page,
  }) => {
    for (const [id, words] of [
      ["kakao-small-merchant-fund", /^이 가운데/],
      ["kakao-kfme-support", /^300억 원\?/],
      ["kakao-creation-foundation-yearly", /같은 돈$/],
    ] as const) {
      await open(page, "./funding/");
      const mark = page.locator(`svg [data-id="amounts:${id}"]`);
      expect((await mark.locator(".target").boundingBox())!.height).toBeGreaterThanOrEqual(43.5);
      await mark.locator("text", { hasText: words }).first().tap();
      await expect(page).toHaveURL(new RegExp(`focus=amount:${id}`));
    }
  });
});
