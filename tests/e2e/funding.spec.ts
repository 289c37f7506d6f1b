import { expect, marksOf, open, test } from "./page.ts";

test("the bars are grouped by company, program or year; the sums shown stay the same", async ({
  page,
}) => {
  await open(page, "./funding/");
  const shown = await marksOf(page, "amounts");
  for (const [name, by] of [
    ["사업별", "program"],
    ["발표 연도별", "year"],
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
